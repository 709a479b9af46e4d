// Makes a task callable from outside: `window.bench.time(fn)` resolves with the milliseconds until what `fn` changed is painted.
const frame = () => new Promise(done => requestAnimationFrame(done));
const textOf = node =>
  node.nodeType === Node.TEXT_NODE ? node.data : [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].map(textOf).join(' ');
const last = () => [...document.querySelectorAll('[data-card]')].at(-1) ?? document.getElementById('app');
const drawn = element => !element.localName.includes('-') || !!element.shadowRoot?.firstElementChild;

export const start = task => {
  const ready = () =>
    last().firstElementChild && [...last().querySelectorAll('*')].every(drawn) && (!task.expect || textOf(last()).includes(task.expect()));
  const painted = async () => {
    for (const deadline = performance.now() + 20_000; !ready(); await frame())
      if (performance.now() > deadline) throw new Error(`never drawn: ${textOf(last()).slice(0, 300)}`);
    await frame();
    await frame();
  };
  window.bench = {
    ...task,
    async time(act) {
      const began = performance.now();
      await act();
      await painted();
      return performance.now() - began;
    },
  };
};
