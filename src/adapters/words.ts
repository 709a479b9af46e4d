import type { OfferDoc, OfferFact, Text } from '../domain/model';
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

const labelled = (label: string, value: string): string => value && `${label}: ${value}`;

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

/** Keeps ids apart: the second `a` becomes `a#2`. With `reportTo` that is reported, `adapter.duplicate-id`. */
export function withUniqueIds<T extends { id: string }>(things: T[], reportTo?: Source): T[] {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return things.map(thing => {
    let id = thing.id;
    if (taken.has(id)) {
      reportTo?.report('adapter.duplicate-id', { id });
      let n = next.get(thing.id) ?? 2;
      while (taken.has(`${thing.id}#${n}`)) n++;
      next.set(thing.id, n + 1);
      id = `${thing.id}#${n}`;
    }
    taken.add(id);
    return id === thing.id ? thing : { ...thing, id };
  });
}

/** Members that have a value: keeps `undefined` and empty lists out of the model. */
export function compact<T extends object>(object: T): T {
  const kept = Object.entries(object).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0));
  return Object.fromEntries(kept) as T;
}
