import 'ins-ui/all';
import 'ins-ui/locales/zh-CN';
import 'ins-ui/locales/zh-HK';
import 'ins-ui/locales/de';
import 'ins-ui/locales/ja';
import 'ins-ui/locales/ar';
import { cdp } from 'vitest/browser';
import docs from '../../build/docs.json';
import type { DocsElement, Scenario } from './scenarios';

/** Every tag that the build describes: a new one is tested with no new code. */
export const elements = docs.components as unknown as DocsElement[];

export type InsNode = HTMLElement & Record<string, unknown>;

// ---- putting things on the page ----

const stages = new Set<Element>();

/** A box for one check; `attributes` such as `dir` or `data-ins-theme`. */
export const stage = (attributes: Record<string, string> = {}): HTMLElement => {
  const box = document.createElement('div');
  for (const [name, value] of Object.entries(attributes)) box.setAttribute(name, value);
  stages.add(box);
  return document.body.appendChild(box);
};

export const clearStages = (): void => {
  for (const box of stages) box.remove();
  stages.clear();
};

export const create = (tag: string, { props, slots = {} }: Pick<Scenario, 'props' | 'slots'>): InsNode => {
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

const sizeOf = (root: Element | null): number => (root?.shadowRoot?.querySelectorAll('*').length ?? 0) + (root?.shadowRoot?.textContent?.length ?? 0);

/** Until the elements have drawn themselves and nothing moves any more, late parts included. */
export const settled = async (...nodes: Element[]): Promise<void> => {
  for (let still = 0, before = -1, tries = 0; still < 3 && tries < 200; tries++) {
    await new Promise(resolve => setTimeout(resolve, tries < 3 ? 0 : 5));
    const now = nodes.reduce((sum, node) => sum + sizeOf(node), 0);
    still = now === before && nodes.every(node => !node.shadowRoot || node.shadowRoot.childElementCount) ? still + 1 : 0;
    before = now;
  }
};

export const mount = async (tag: string, scenario: Pick<Scenario, 'props' | 'slots'>, box: Element = stage()): Promise<InsNode> => {
  const element = box.appendChild(create(tag, scenario));
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
export const interactive = (root: Element): HTMLElement[] => inside(root).filter((element): element is HTMLElement => element.matches(INTERACTIVE));

/** Opens everything that a press opens, so that what comes on demand is looked at too. */
export const openAll = async (root: Element): Promise<void> => {
  for (const element of interactive(root).filter(e => root.shadowRoot?.contains(e) && e.matches('button:enabled, summary') && isVisible(e))) {
    element.click();
    await settled(root);
  }
};

export const outermost = (element: Element): Element | undefined => [...(element.shadowRoot?.children ?? [])].find(child => !child.matches('style, slot'));

// ---- what must not happen ----

export interface Watch {
  /** Errors, rejections, `console.error`, dialogs. */
  problems: string[];
  warnings: string[];
  stop(): void;
}

/** Notes everything that goes wrong on the page until `stop`. */
export const watchPage = (): Watch => {
  const problems: string[] = [];
  const warnings: string[] = [];
  const { error, warn } = console;
  const { alert, confirm, prompt } = window;
  console.error = (...given: unknown[]) => void problems.push(`console.error ${given.map(String).join(' ')}`);
  console.warn = (...given: unknown[]) => void warnings.push(given.map(String).join(' '));
  const dialog = (text?: string): never => {
    problems.push(`dialog ${text}`);
    throw new Error('a dialog was opened');
  };
  Object.assign(window, { alert: dialog, confirm: dialog, prompt: dialog });
  const onError = (event: ErrorEvent): void => void problems.push(`error ${event.message}`);
  const onRejection = (event: PromiseRejectionEvent): void => {
    event.preventDefault();
    problems.push(`rejection ${String((event.reason as Error)?.stack ?? event.reason)}`);
  };
  window.addEventListener('error', onError);
  window.addEventListener('unhandledrejection', onRejection);
  const stop = (): void => {
    Object.assign(console, { error, warn });
    Object.assign(window, { alert, confirm, prompt });
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onRejection);
  };
  return { problems, warnings, stop };
};

/** `[ins-ui topic.reason] <tag id="…">: cause. Fix.` */
export const WARNING = /^\[ins-ui [a-z-]+(\.[a-z0-9-]+)+\] (<[a-z0-9-]+( id="[^]*")?>|ins-ui): [^]+\. [^]+\.$/;

// ---- the browser's own tools ----

interface Session {
  send(method: string, params?: object): Promise<unknown>;
}

export const chrome = async <T = unknown>(method: string, params: object = {}): Promise<T> => (await (cdp() as unknown as Session).send(method, params)) as T;

/** The style sheets of the package, for themes and densities. */
export const loadTokens = async (): Promise<void> => {
  if (document.querySelector('link[data-tokens]')) return;
  const link = document.createElement('link');
  Object.assign(link, { rel: 'stylesheet', href: '/dist/styles/tokens.css' });
  link.dataset.tokens = '';
  await new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = () => reject(new Error('dist/styles/tokens.css is missing: run the build'));
    document.head.append(link);
  });
};
