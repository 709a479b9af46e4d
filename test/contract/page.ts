// What a page needs to show a scenario and look at it: plain DOM, shared by the Vitest suites and by the pages of test/csp and test/a11y.
import type { Scenario } from './scenarios';

export type InsNode = HTMLElement & Record<string, unknown>;

export type Given = Omit<Scenario, 'name'>;

export const create = (tag: string, { props, slots = {} }: Given): InsNode => {
  const element = document.createElement(tag) as InsNode;
  for (const [name, text] of Object.entries(slots)) {
    const child = element.appendChild(document.createElement(name === 'actions' ? 'button' : 'span'));
    child.slot = name;
    child.textContent = text;
  }
  return Object.assign(element, props);
};

/** One turn of the event loop: enough for a change of properties to be on the page. */
export const turn = (): Promise<void> =>
  new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });

const sizeOf = (root: Element | null): number =>
  (root?.shadowRoot?.querySelectorAll('*').length ?? 0) + (root?.shadowRoot?.textContent?.length ?? 0);

/** Until the elements have drawn themselves and nothing moves any more, late parts included. */
export const settled = async (...nodes: Element[]): Promise<void> => {
  for (let still = 0, before = -1, tries = 0; still < 3 && tries < 200; tries++) {
    await new Promise(resolve => setTimeout(resolve, tries < 3 ? 0 : 5));
    const now = nodes.reduce((sum, node) => sum + sizeOf(node), 0);
    still = now === before && nodes.every(node => !node.shadowRoot || node.shadowRoot.childElementCount) ? still + 1 : 0;
    before = now;
  }
};

export const show = async (tag: string, scenario: Given, box: Element): Promise<InsNode> => {
  const element = create(tag, scenario);
  if (scenario.place) scenario.place(element, box);
  else box.append(element);
  await settled(element);
  return element;
};

// ---- looking at what is there ----

/** Every element inside, through shadow roots. */
export const inside = (root: Element): Element[] => {
  const own = root.shadowRoot ? [...root.shadowRoot.querySelectorAll('*')] : [];
  const light = [...root.querySelectorAll('*')];
  return [...own, ...light].flatMap(element => (element.shadowRoot && element !== root ? [element, ...inside(element)] : [element]));
};

export const isVisible = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true, opacityProperty: false });

const SPOKEN = ['aria-label', 'aria-description', 'aria-valuetext', 'placeholder', 'alt', 'title'];

/** Every piece of text a person could see or hear, one per text node or spoken attribute. */
export const texts = (root: Element): string[] => {
  const found: string[] = [];
  const read = (node: Node): void => {
    if (node instanceof Text) found.push(node.data.trim());
    if (node instanceof HTMLStyleElement) return;
    if (node instanceof Element) {
      for (const name of SPOKEN) found.push(node.getAttribute(name)?.trim() ?? '');
      if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) found.push(node.value);
      node.shadowRoot?.childNodes.forEach(read);
    }
    node.childNodes.forEach(read);
  };
  read(root);
  return found.filter(Boolean);
};

const INTERACTIVE = 'button, a[href], input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';
export const interactive = (root: Element): HTMLElement[] =>
  inside(root).filter((element): element is HTMLElement => element.matches(INTERACTIVE));

/** Opens everything that a press opens, so that what comes on demand is looked at too. */
export const openAll = async (root: Element): Promise<void> => {
  for (const element of interactive(root).filter(
    e => root.shadowRoot?.contains(e) && e.matches('button:enabled, summary') && isVisible(e),
  )) {
    element.click();
    await settled(root);
  }
};

export const outermost = (element: Element): Element | undefined =>
  [...(element.shadowRoot?.children ?? [])].find(child => !child.matches('style, slot'));
