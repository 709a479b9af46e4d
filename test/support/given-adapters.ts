/** For tests only: the outside data beside the project, and what every adapter owes whatever it is given. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { Source } from '../../src/adapters/source';

const ROOT = join(process.cwd(), '../shared/data');

/** A suite on the outside data; where that is absent it is left out, and how many checks that are is said. */
export function describeGiven(name: string, checks: number, suite: () => void): void {
  if (existsSync(ROOT)) return void describe(name, suite);
  console.warn(`skipped ${checks} checks: ../shared/data is absent`);
  describe.skip(`${name}: ../shared/data is absent`, () => it(`${checks} checks`, () => undefined));
}

export const givenText = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
export const givenFiles = (folder: string): string[] =>
  existsSync(join(ROOT, folder)) && statSync(join(ROOT, folder)).isDirectory()
    ? readdirSync(join(ROOT, folder)).map(name => `${folder}/${name}`)
    : [];

/** All strings of a value, keys excluded, in no order. Throws on what no text may ever be. */
export function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') {
    if (/\[object |\bundefined\b|\bNaN\b/.test(value)) throw new Error(`not fit to be shown: ${value}`);
    return [value];
  }
  if (value === undefined || Number.isNaN(value)) throw new Error('undefined or NaN in the model');
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.values(value).flatMap(stringsOf);
}

/** The paths of source leaves that are neither in the model nor listed. Money signs and grouping aside, text must be found as sent. */
export function lostLeaves(json: unknown, value: unknown, unmapped: string[]): string[] {
  const shown = stringsOf(value).join('\n');
  const listed = new Set(unmapped);
  return Source.of(json)
    .unread()
    .filter(leaf => !listed.has(leaf.path) && !shown.includes((leaf.peek() ?? '\u0000').trim()))
    .map(leaf => leaf.path);
}
