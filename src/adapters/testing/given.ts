/** For tests only: the outside data beside the project, and what every adapter owes whatever it is given. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Source } from '../source';

const ROOT = join(process.cwd(), '../shared/data');

/** Is the outside data there? If not, says how many checks are left out. */
export function hasGiven(checks: number): boolean {
  if (existsSync(ROOT)) return true;
  console.warn(`skipped ${checks} checks: ../shared/data is absent`);
  return false;
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
