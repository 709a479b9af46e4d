/// <reference types="vite/client" />
import 'ins-ui/all';
import 'ins-ui/locales/zh-CN';
import 'ins-ui/locales/zh-HK';
import 'ins-ui/locales/de';
import 'ins-ui/locales/ja';
import 'ins-ui/locales/ar';
import { cdp, server } from 'vitest/browser';
import docs from '../../build/docs.json';
import { show, type Given, type InsNode } from './page';
import type { DocsElement } from './scenarios';

export * from './page';

// Parts that load on demand are there at once: a slow machine must not see an element without them.
await Promise.all(Object.values(import.meta.glob('../../dist/dev/core/*.js')).map(load => load()));

/** Every tag that the build describes: a new one is tested with no new code. */
export const elements = docs.components as unknown as DocsElement[];

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

export const mount = (tag: string, scenario: Given, box: Element = stage()): Promise<InsNode> => show(tag, scenario, box);

// ---- what must not happen ----

export interface Watch {
  /** Errors, rejections, `console.error`, dialogs. */
  problems: string[];
  warnings: string[];
  stop(): void;
}

const own = (object: object, ...names: string[]): object =>
  Object.fromEntries(
    Object.entries(Object.getOwnPropertyDescriptors(object)).flatMap(([name, { value }]) => (names.includes(name) ? [[name, value]] : [])),
  );

/** Notes everything that goes wrong on the page until `stop`. */
export const watchPage = (): Watch => {
  const problems: string[] = [];
  const warnings: string[] = [];
  const note = (text: string): void => void (problems.includes(text) || problems.push(text));
  const before = { console: { ...console }, window: own(window, 'alert', 'confirm', 'prompt') };
  console.error = (...given: unknown[]) =>
    note(
      `console.error ${given.map(part => (part instanceof Error ? part.stack : part instanceof Element ? `<${part.localName}>` : String(part))).join(' ')}`,
    );
  console.warn = (...given: unknown[]) => void warnings.push(given.map(String).join(' '));
  const dialog = (text?: string): never => {
    note(`dialog ${text}`);
    throw new Error('a dialog was opened');
  };
  Object.assign(window, { alert: dialog, confirm: dialog, prompt: dialog });
  const onError = (event: ErrorEvent): void => note(`error ${event.message}`);
  const onRejection = (event: PromiseRejectionEvent): void => {
    event.preventDefault();
    note(`rejection ${String((event.reason as Error)?.stack ?? event.reason)}`);
  };
  window.addEventListener('error', onError);
  window.addEventListener('unhandledrejection', onRejection);
  const stop = (): void => {
    Object.assign(console, before.console);
    Object.assign(window, before.window);
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onRejection);
  };
  return { problems, warnings, stop };
};

/** `[ins-ui topic.reason] <tag id="…">: cause. Fix.` */
export const WARNING = /^\[ins-ui [a-z-]+(\.[a-z0-9-]+)+\] (<[a-z0-9-]+( id="[^]*")?>|ins-ui): [^]+\. [^]+\.$/;

// ---- the browser's own tools ----

/** Chromium's inspection protocol, and its own keys; `npm run test:browsers` has neither. */
export const hasDevtools = server.provider === 'playwright';

interface Session {
  send(method: string, params?: object): Promise<unknown>;
}

export const chrome = async <T = unknown>(method: string, params: object = {}): Promise<T> =>
  (await (cdp() as unknown as Session).send(method, params)) as T;

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
