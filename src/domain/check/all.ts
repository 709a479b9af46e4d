import type { Issue } from '../result';
import type { Reader } from './reader';

/** Reads one thing; `null` when it is no object. */
export function readWhole<T>(reader: Reader<T>, input: unknown): { value: T | null; issues: Issue[] } {
  const issues: Issue[] = [];
  return { value: reader(input, { path: '', issues }) ?? null, issues };
}
