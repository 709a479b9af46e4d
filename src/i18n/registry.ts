import { asText } from '../domain/text';
import type { Messages } from './types';

/** Words a host or a locale file registers: any subset; what is missing shows in English. */
export type LocaleMessages = { readonly [N in keyof Messages]?: Partial<Messages[N]> };

type Words = Record<string, unknown>;

const bundles = new Map<string, LocaleMessages>();
const merged = new Map<string, Words>();
const looked = new Map<string, string>();
const listeners = new Set<() => void>();

/** Chinese is chosen by script when the exact tag is not registered. */
const STANDS_IN: Record<string, string> = { 'zh-TW': 'zh-HK', 'zh-MO': 'zh-HK', 'zh-Hant': 'zh-HK', zh: 'zh-CN' };

/** A malformed tag must not throw out of a render. */
const canonical = (tag: string): string => {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
};

/** BCP 47 look-up: `de-CH-1996`, `de-CH`, `de`. */
const bundleOf = (locale: string): LocaleMessages | undefined => {
  for (let at = locale; at; at = at.slice(0, Math.max(0, at.lastIndexOf('-')))) {
    const bundle = bundles.get(at) ?? bundles.get(STANDS_IN[at] ?? '');
    if (bundle) return bundle;
  }
  return undefined;
};

/**
 * The wanted locale in canonical form when there are words for its language (`de-CH`: German words, Swiss numbers); English is built in;
 * `undefined` when nothing fits.
 */
export const findLocale = (wanted: string): string | undefined => {
  let found = looked.get(wanted);
  if (found === undefined) {
    const locale = canonical(wanted);
    found = bundleOf(locale) || /^en\b/.test(locale) ? locale : '';
    looked.set(wanted, found);
  }
  return found || undefined;
};

/**
 * Adds a locale, or overrides words of one: `registerLocale('zh-CN', { premium: { from: '低至' } })`.
 * @param tag BCP 47, for example `zh-CN`
 */
export const registerLocale = (tag: string, messages: LocaleMessages): void => {
  const locale = canonical(tag);
  const before = bundles.get(locale) as Record<string, Words> | undefined;
  const next: Record<string, Words> = { ...before };
  for (const [namespace, words] of Object.entries(messages as Record<string, Words>))
    next[namespace] = { ...before?.[namespace], ...words };
  bundles.set(locale, next);
  merged.clear();
  looked.clear();
  for (const listener of [...listeners]) listener();
};

/** Runs `listener` after every registration; returns the way to stop. */
export const onLocaleRegistered = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** The words of one namespace in `locale`, each missing one in English. */
export const wordsOf = <N extends keyof Messages>(locale: string, namespace: N, en: Messages[N]): Messages[N] => {
  const bundle = bundleOf(locale)?.[namespace];
  if (!bundle) return en;
  const key = `${locale} ${namespace}`;
  let words = merged.get(key);
  if (!words) merged.set(key, (words = { ...(en as Words), ...(bundle as Words) }));
  return words as Messages[N];
};

/** The word for a code of the host; an unknown one shows itself, and what is no text nothing. `constructor` is a code like any other. */
export const wordForCode = (words: Readonly<Record<string, string>>, code: unknown): string => {
  const text = asText(code);
  return (Object.hasOwn(words, text) && words[text]) || text;
};
