import type { MarketPack } from '../packs/types';
import { onLocaleRegistered } from '../i18n/registry';
import { hostOf } from './shadow';

/**
 * Surroundings by the Context Community Protocol: `context-request` bubbles to the nearest `ins-config`. The key is a string, so that two
 * versions of the library on one page understand each other.
 */
export const CONFIG_CONTEXT = 'ins-ui/config/1';

export type Density = 'h5' | 'pc' | 'elder';
export type Theme = 'light' | 'dark' | 'contrast' | 'auto';

/** What an `ins-config` says; a field it does not set comes from the next one outside. */
export interface Environment {
  readonly locale?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly density?: Density;
  readonly theme?: Theme;
  readonly pack?: MarketPack;
  /** True masks personal and health data that has no reveal of its own. */
  readonly sensitive?: boolean;
  /** Today for this page, `YYYY-MM-DD`; components never read the machine's clock. */
  readonly today?: string;
}

export const NO_ENVIRONMENT: Environment = Object.freeze({});

/** An element that wants to know its surroundings. */
export interface Consumer {
  readonly env: Environment;
  surroundingsChanged(env?: Environment): void;
}

export type ContextCallback = (value: Environment, unsubscribe?: () => void) => void;

/** The event of the protocol, as this library sends it. */
export interface ContextRequest extends Event {
  context: unknown;
  contextTarget: Element;
  callback: ContextCallback;
  subscribe: boolean;
}

/** Every connected element, with the way to leave its provider. */
const connected = new Map<Consumer, (() => void) | undefined>();
let stopWatching: (() => void) | undefined;

const ask = (consumer: Consumer): void => {
  connected.get(consumer)?.();
  connected.set(consumer, undefined);
  let answered = false;
  const callback: ContextCallback = (env, unsubscribe) => {
    answered = true;
    connected.set(consumer, unsubscribe);
    consumer.surroundingsChanged(env);
  };
  const host = consumer as unknown as HTMLElement;
  const request = new Event('context-request', { bubbles: true, composed: true });
  host.dispatchEvent(Object.assign(request, { context: CONFIG_CONTEXT, contextTarget: host, callback, subscribe: true }));
  // Moved out of every provider: what the last one said holds no longer.
  if (!answered && consumer.env !== NO_ENVIRONMENT) consumer.surroundingsChanged(NO_ENVIRONMENT);
};

/** A provider that appears late, or between a consumer and its provider, announces itself; those inside it ask again. */
const onProvider = (event: Event): void => {
  if ((event as ContextRequest).context !== CONFIG_CONTEXT) return;
  const provider = event.composedPath()[0];
  for (const consumer of [...connected.keys()]) {
    if ((consumer as unknown) !== provider && isInside(consumer as unknown as Node, provider as Node)) ask(consumer);
  }
};

const isInside = (node: Node, provider: Node): boolean => {
  for (let at: Node | undefined = node; at;) {
    if (provider.contains(at)) return true;
    at = hostOf(at);
  }
  return false;
};

const onWords = (): void => {
  for (const consumer of [...connected.keys()]) consumer.surroundingsChanged();
};

/** One set of listeners for all elements, alive while there is one. */
const watch = (): (() => void) => {
  const html = new MutationObserver(onWords);
  html.observe(document.documentElement, { attributes: true, attributeFilter: ['lang', 'dir'] });
  document.addEventListener('context-provider', onProvider);
  const stopWords = onLocaleRegistered(onWords);
  return () => {
    html.disconnect();
    document.removeEventListener('context-provider', onProvider);
    stopWords();
  };
};

/** Starts listening to the surroundings: at once when there is a provider, and on every change. */
export const joinContext = (consumer: Consumer): void => {
  stopWatching ??= watch();
  ask(consumer);
};

/** Stops listening, so that nothing keeps a removed element alive. */
export const leaveContext = (consumer: Consumer): void => {
  connected.get(consumer)?.();
  connected.delete(consumer);
  if (connected.size) return;
  stopWatching?.();
  stopWatching = undefined;
};
