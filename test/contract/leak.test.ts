import { expect, test } from 'vitest';
import { chrome, create, elements, hasDevtools, settled, stage } from './harness';
import { scenariosOf } from './scenarios';

const CYCLES = 300;
const AT_ONCE = 25;
const KILOBYTE = 1024;

interface Count {
  nodes: number;
  listeners: number;
  heap: number;
}

const append = (node: Element, box: Element): void => box.append(node);

const count = async (): Promise<Count> => {
  // Finalizers of the first collection free what the second one takes.
  for (let i = 0; i < 2; i++) {
    await new Promise(resolve => setTimeout(resolve, 20));
    await chrome('HeapProfiler.collectGarbage');
  }
  const { nodes, jsEventListeners } = await chrome<{ nodes: number; jsEventListeners: number }>('Memory.getDOMCounters');
  const { usedSize } = await chrome<{ usedSize: number }>('Runtime.getHeapUsage');
  return { nodes, listeners: jsEventListeners, heap: usedSize };
};

// Counts by the inspection protocol.
test.runIf(hasDevtools).each(elements)('$tag: 300 times on and off the page leaves nothing behind', { timeout: 60_000 }, async element => {
  const box = stage();
  const scenarios = scenariosOf(element);
  const cycle = async (turns: number): Promise<void> => {
    for (let done = 0; done < turns; done += AT_ONCE) {
      const nodes = Array.from({ length: AT_ONCE }, (_, i) =>
        create(element.tag, scenarios[(done + i) % scenarios.length] ?? { props: {} }),
      );
      for (const [i, node] of nodes.entries()) (scenarios[(done + i) % scenarios.length]?.place ?? append)(node, box);
      await settled(...nodes.slice(-1));
      // A second drawing, as a live page would have.
      for (const node of nodes) node.locale = 'de';
      await settled(...nodes.slice(-1));
      box.replaceChildren();
    }
  };
  await cycle(AT_ONCE * 3);
  // Timers that a removed element has set (at most 600 ms) have run.
  await new Promise(resolve => setTimeout(resolve, 700));
  const before = await count();
  await cycle(CYCLES);
  await new Promise(resolve => setTimeout(resolve, 700));
  const after = await count();
  box.remove();
  expect(after.nodes - before.nodes, 'nodes').toBeLessThan(60);
  expect(after.listeners - before.listeners, 'listeners').toBeLessThan(20);
  expect((after.heap - before.heap) / KILOBYTE, 'kB of heap').toBeLessThan(1024);
});
