import type { OfferDoc, OfferFact, PlanOffer, Text } from '../domain/model';
import type { Source } from './source';

const MAX_DEPTH = 12;

/** Joins what belongs to one thing. */
export const joinParts = (parts: (string | undefined)[]): string => parts.filter(Boolean).join(' · ');
/** Joins several things of a kind. */
export const joinItems = (items: (string | undefined)[]): string => items.filter(Boolean).join('; ');

/** A field name as words, for fields that have no label: `medical_deductible` → "Medical deductible", `maxLMI` → "Max LMI". */
export function humanise(name: string): string {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .split(/[\s_.-]+/)
    .filter(Boolean)
    .map(word => (/^[A-Z\d]{2,}$/.test(word) ? word : word.toLowerCase()))
    .join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Words for a structure that is one thing (an amount with its unit); `undefined` = nothing special, go on inside. */
export type Special = (source: Source) => string | undefined;

/** Everything unread below `source` in its own words, and counts as read: `{ tier: "A", days: 3 }` → "Tier: A · Days: 3". */
export function describe(source: Source, special?: Special, depth = 0): string {
  if (source.isRead || depth > MAX_DEPTH) return '';
  const words = special?.(source);
  if (words !== undefined) return words;
  if (source.isList) {
    const items = source.items.map(item => describe(item, special, depth + 1)).filter(Boolean);
    return items.join(source.items.some(item => item.isObject) ? '; ' : ', ');
  }
  if (!source.isObject) return source.text() ?? '';
  return joinParts(source.keys.map(key => labelled(humanise(key), describe(source.at(key), special, depth + 1))));
}

/** "Label: value", or nothing without a value. */
export const labelled = (label: string, value: string | undefined): string => (value ? `${label}: ${value}` : '');

/** A fact, or nothing when there is no value: spread it into a list. */
export function fact(id: string, label: Text, value: Text | undefined, note?: Text): OfferFact[] {
  if (value === undefined || value === '') return [];
  return [{ id, label, value, ...(note ? { note } : {}) }];
}

/** A field under its own name. */
export const ownFact = (source: Source, key: string, label: Text = humanise(key), special?: Special): OfferFact[] =>
  fact(key, label, describe(source.at(key), special));

const URL_SHAPE = /^(https?:\/\/|www\.)\S+$/i;

/** Is the text of this an address on the web and nothing else? */
export const isUrl = (source: Source): boolean => URL_SHAPE.test(source.peek()?.trim() ?? '');

/**
 * A document behind an address. `www.…` without a scheme would be a path of the host's own page: `http://` is added, and reported
 * (`adapter.url-without-scheme`). Whether the address is safe is decided where it is shown.
 */
export function doc(source: Source, title: Text, kind: OfferDoc['kind']): OfferDoc[] {
  const sent = source.text()?.trim();
  if (!sent) return [];
  const bare = /^www\./i.test(sent);
  if (bare) source.report('adapter.url-without-scheme', { url: sent });
  return [{ title, url: bare ? `http://${sent}` : sent, kind }];
}

/** Keeps apart what must be: of things with the same `key`, the second gets `a#2`. With `reportTo`, `adapter.duplicate-id`. */
export function withUnique<K extends string, T extends Record<K, string>>(things: T[], key: K, reportTo?: Source): T[] {
  const given = new Set<string>(things.map(thing => thing[key]));
  const counts = new Map<string, number>();
  return things.map(thing => {
    const id: string = thing[key];
    let count = (counts.get(id) ?? 0) + 1;
    while (count > 1 && given.has(`${id}#${count}`)) count++;
    counts.set(id, count);
    if (count === 1) return thing;
    reportTo?.report('adapter.duplicate-id', { id });
    return { ...thing, [key]: `${id}#${count}` };
  });
}

/** Offers with ids, facts and coverages kept apart: the id becomes the picker's value, the others line up across plans. */
export function finishOffers(offers: PlanOffer[], root: Source): PlanOffer[] {
  return withUnique(offers, 'id', root).map(offer => ({
    ...offer,
    ...(offer.facts ? { facts: withUnique(offer.facts, 'id') } : {}),
    ...(offer.coverages ? { coverages: withUnique(offer.coverages, 'code') } : {}),
  }));
}

/** Members that have a value: keeps `undefined` and empty lists out of the model. */
export function compact<T extends object>(object: T): T {
  const kept = Object.entries(object).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0));
  return Object.fromEntries(kept) as T;
}
