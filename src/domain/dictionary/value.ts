import { issue, type Issue } from '../result';
import type { Dictionary, DictionaryEntry, Formatter } from './types';

/** To the insurer, or from them. */
export type Direction = 'to' | 'from';

/** What a conversion works with. */
export interface Work {
  dictionary: Dictionary;
  direction: Direction;
  formatters: Readonly<Record<string, Formatter>>;
  issues: Issue[];
}

const own = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  record && Object.hasOwn(record, key) ? record[key] : undefined;

const isCode = (value: unknown): value is { system: string; code: string } =>
  typeof value === 'object' && value !== null && 'system' in value && 'code' in value;

/** A code in the other party's words. One that the list does not know is kept as a code of its own system, with a warning. */
function translate(value: unknown, list: string, at: string, { dictionary, direction, issues }: Work): unknown {
  const codes = own(dictionary.codes, list) ?? {};
  if (direction === 'to') {
    if (isCode(value) && value.system === dictionary.id) return value.code;
    const code = own(codes, String(isCode(value) ? value.code : value));
    if (code !== undefined) return code;
    issues.push(issue('dictionary.unknown-code', at, { list, code: String(isCode(value) ? value.code : value).slice(0, 80) }));
    return undefined;
  }
  const known = Object.entries(codes).find(([, theirs]) => theirs === String(value));
  if (known) return known[0];
  issues.push(issue('dictionary.unknown-code', at, { list, code: String(value).slice(0, 80) }, 'warning'));
  return { system: dictionary.id, code: String(value) };
}

/** A value as one line wants it; undefined, with an issue, where that cannot be. */
export function convertValue(value: unknown, { codes, format }: DictionaryEntry, at: string, work: Work): unknown {
  if (codes !== undefined) return translate(value, codes, at, work);
  if (format === undefined) return value;
  const result = own(work.formatters, format)?.[work.direction](value);
  if (result?.ok) return result.value;
  work.issues.push(issue(result ? 'dictionary.format' : 'dictionary.unknown-format', at, { format }));
  return undefined;
}
