import { issue, type Issue } from '../result';
import { escapePointer } from './node';

/** Deeper or larger values are nobody's answers to a form. */
const MAX_DEPTH = 64;
const MAX_VALUES = 50_000;
const LONE_SURROGATE = /\p{Surrogate}/u;

/** A copy of untrusted data that is JSON, and what of it was none. */
export interface JsonCopy {
  value: unknown;
  /** All different member names. */
  names: Set<string>;
  /** Items of the longest list. */
  longest: number;
  issues: Issue[];
}

interface Walk extends JsonCopy {
  left: number;
}

const scalar = (value: unknown): boolean =>
  value === null || typeof value === 'boolean' || typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));

function refuse(walk: Walk, at: string, code: string, params?: Issue['params']): undefined {
  walk.issues.push(issue(code, at, params));
  return undefined;
}

function copyMembers(value: object, at: string, depth: number, walk: Walk): unknown {
  const entries: [string, unknown][] = [];
  for (const [name, entry] of Object.entries(value)) {
    if (entry === undefined) continue;
    if (LONE_SURROGATE.test(name)) {
      refuse(walk, at, 'schema-form.bad-name');
      continue;
    }
    walk.names.add(name);
    const copied = copy(entry, `${at}/${escapePointer(name)}`, depth + 1, walk);
    if (copied !== undefined) entries.push([name, copied]);
  }
  return Object.fromEntries(entries);
}

function copy(value: unknown, at: string, depth: number, walk: Walk): unknown {
  if ((walk.left -= 1) < 0) return walk.left < -1 ? undefined : refuse(walk, at, 'schema-form.too-large', { max: MAX_VALUES });
  if (scalar(value)) return value;
  if (typeof value !== 'object' || value === null) return refuse(walk, at, 'schema-form.not-json', { got: typeof value });
  if (depth > MAX_DEPTH) return refuse(walk, at, 'schema-form.too-deep', { max: MAX_DEPTH });
  if (!Array.isArray(value)) return copyMembers(value, at, depth, walk);
  walk.longest = Math.max(walk.longest, value.length);
  const items: unknown[] = [];
  for (let index = 0; index < value.length && walk.left >= 0; index++)
    items.push(copy(value[index], `${at}/${index}`, depth + 1, walk) ?? null);
  return items;
}

/** Copies data as JSON would carry it: absent members left out; what no JSON can carry is reported. Nothing throws. */
export function copyJson(value: unknown): JsonCopy {
  const walk: Walk = { value: undefined, names: new Set(), longest: 0, issues: [], left: MAX_VALUES };
  try {
    walk.value = value === undefined ? undefined : copy(value, '', 0, walk);
  } catch {
    refuse(walk, '', 'schema-form.not-json', { got: 'object' });
  }
  return walk;
}
