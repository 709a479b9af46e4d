import type { Open, Text } from '../model';
import { at, copyOf, isNothing, isScalar, report } from './reader';
import type { Reader } from './reader';

/** Names longer than this are reported: no layout was made for them. They are kept in full. */
const LONG_TEXT = 1000;

/** A plain string: a name, code or id. Numbers are read as their digits. */
export const string: Reader<string> = (value, site) => {
  if (isNothing(value)) return undefined;
  if (!isScalar(value) || Number.isNaN(value)) return void report(site, 'data.not-text', { got: typeof value });
  if (typeof value !== 'string') report(site, 'data.not-text', { got: typeof value }, 'warning');
  const text = String(value);
  if (text === '[object Object]') return void report(site, 'data.object-as-text');
  if (text.length > LONG_TEXT) report(site, 'data.too-long', { length: text.length }, 'warning');
  return text;
};

/** Words: a string, or strings by language tag. */
export const text: Reader<Text> = (value, site) => {
  const languages = copyOf(value);
  if (!languages) return string(value, site);
  const entries = Object.entries(languages).map(([tag, words]) => [tag, string(words, at(site, tag))] as const);
  return Object.fromEntries(entries.filter((entry): entry is readonly [string, string] => entry[1] !== undefined));
};

/** A count or measure, never money. Digits sent as text are read. */
export const number: Reader<number> = (value, site) => {
  if (isNothing(value)) return undefined;
  const read = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof read !== 'number' || !Number.isFinite(read)) return void report(site, 'data.not-a-number', { got: typeof value });
  if (typeof value === 'string') report(site, 'data.not-a-number', { got: 'string' }, 'warning');
  return read;
};

/** True or false and nothing that merely looks like it: `"false"` would be true. */
export const flag: Reader<boolean> = (value, site) => {
  if (isNothing(value) || typeof value === 'boolean') return value ?? undefined;
  return void report(site, 'data.not-a-flag', { got: typeof value });
};

/** A code of an open vocabulary; codes we do not know pass and show themselves. */
export const word = string as Reader<Open<never>>;

/** A code whose vocabulary the model closes. The type is the host's promise: an unknown code still passes. */
export const closedWord = string as Reader<never>;
