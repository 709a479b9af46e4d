/**
 * Helpers for tests of pages that use this library: `ins-ui/testing`. Elements render a moment after they are connected or changed, and
 * show their text in open shadow roots, where `textContent` does not reach.
 */

const ours = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap(element => {
    const inside = element.shadowRoot ? ours(element.shadowRoot) : [];
    return element.localName.startsWith('ins-') ? [element, ...inside] : inside;
  });

const isPending = (element: Element): boolean => !customElements.get(element.localName) || !element.shadowRoot?.childNodes.length;

const pause = (): Promise<void> => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));

/**
 * Waits until every `ins-` element inside `root`, also in shadow roots, is defined and has rendered.
 * @param timeout milliseconds; after it the promise is rejected with the tags that were not ready
 */
export const whenRendered = async (root: ParentNode = document, timeout = 2000): Promise<void> => {
  const end = performance.now() + timeout;
  await pause();
  for (let pending = ours(root).filter(isPending); pending.length; pending = ours(root).filter(isPending)) {
    if (performance.now() > end) throw new Error(`not rendered after ${timeout} ms: ${pending.map(e => e.localName).join(', ')}`);
    await pause();
  }
};

const textOf = (node: Node): string => {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes({ flatten: true });
    return (assigned.length ? assigned : [...node.childNodes]).map(textOf).join(' ');
  }
  if (node instanceof HTMLStyleElement || node instanceof HTMLScriptElement) return '';
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  return [...((node as Element).shadowRoot ?? node).childNodes].map(textOf).join(' ');
};

/** The text a person finds in `node`, shadow roots and slots included, with single spaces. */
export const shownText = (node: Node): string => textOf(node).replace(/\s+/g, ' ').trim();
