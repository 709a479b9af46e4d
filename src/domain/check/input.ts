import { fail, ok, type Issue, type Result } from '../result';
import type { Reader } from './reader';

/**
 * Reads the input of a calculation: what cannot be calculated with is refused with the first issue that is an error, since half an input
 * would make a wrong figure. Issue besides the reader's: `data.missing`.
 */
export function readInput<T>(reader: Reader<T>, value: unknown): Result<T> {
  const issues: Issue[] = [];
  const read = reader(value, { path: '', issues });
  const error = issues.find(found => found.severity !== 'warning');
  if (error) return { ok: false, issue: error };
  return read === undefined ? fail('data.missing') : ok(read);
}
