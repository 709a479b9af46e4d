import { escapePointer, isObject, member, pointerNames } from '../forms/node';

/** One step of a path: a member, every entry, or the entry that is marked. */
export type Step = { kind: 'name'; name: string } | { kind: 'every' } | { kind: 'marked'; by: string; as: string };

const MARKED = /^\[([^=\]]+)=([^\]]*)\]$/;
/** Writing these would reach beyond the data. */
const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

const toStep = (name: string): Step => {
  const [, by, as] = MARKED.exec(name) ?? [];
  if (by !== undefined && as !== undefined) return { kind: 'marked', by, as };
  return name === '*' ? { kind: 'every' } : { kind: 'name', name };
};

/** Reads a path; undefined when it is none, or leads where data never is. */
export function readPath(path: unknown): Step[] | undefined {
  if (typeof path !== 'string' || !(path === '' || path.startsWith('/'))) return undefined;
  const names = pointerNames(path);
  return names.some(name => FORBIDDEN.includes(name)) ? undefined : names.map(toStep);
}

/** A value that a path leads to, with the numbers of the entries on the way. */
export interface Found {
  at: string;
  indices: number[];
  value: unknown;
}

const isMarked = (entry: unknown, { by, as }: { by: string; as: string }): boolean => String(member(entry, by)) === as;

/** Everything a path leads to. */
export function findAll(value: unknown, steps: readonly Step[]): Found[] {
  let found: Found[] = [{ at: '', indices: [], value }];
  for (const step of steps) found = found.flatMap(place => next(place, step)).filter(place => place.value !== undefined);
  return found;
}

function next({ at, indices, value }: Found, step: Step): Found[] {
  if (step.kind === 'name') return [{ at: `${at}/${escapePointer(step.name)}`, indices, value: member(value, step.name) }];
  if (!Array.isArray(value)) return [];
  const entries = value.map((entry: unknown, index) => ({ at: `${at}/${index}`, indices: [...indices, index], value: entry }));
  if (step.kind === 'every') return entries;
  return entries
    .filter(entry => isMarked(entry.value, step))
    .slice(0, 1)
    .map(entry => ({ ...entry, indices }));
}

type Container = Record<string | number, unknown>;

/** Writes a value where a path leads, making what is missing on the way. `indices` fill the `*`s. */
export function write(root: unknown, steps: readonly Step[], indices: readonly number[], value: unknown): unknown {
  const [step, ...rest] = steps;
  if (!step) return value;
  if (step.kind === 'name') {
    const object: Container = isObject(root) ? root : {};
    object[step.name] = write(member(object, step.name), rest, indices, value);
    return object;
  }
  const list: unknown[] = Array.isArray(root) ? (root as unknown[]) : [];
  const [first = 0, ...others] = indices;
  const marked = step.kind === 'marked' ? list.findIndex(entry => isMarked(entry, step)) : first;
  const index = marked < 0 ? list.length : marked;
  const entry = step.kind === 'marked' && marked < 0 ? { [step.by]: step.as } : list[index];
  list[index] = write(entry, rest, step.kind === 'marked' ? indices : others, value);
  return list;
}

/** Every value that is no object and no list, and every empty one. */
export function* leaves(value: unknown, at = ''): Generator<string> {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (!inner.length) yield at;
  for (const [name, entry] of inner) yield* leaves(entry, `${at}/${escapePointer(name)}`);
}
