import { issue, type Issue } from '../result';
import { isObj, listOf } from './env';
import type { Obj } from './program';

/** What a value is; `any` stands for one whose declaration is faulty, so that one fault is one issue. */
export type Kind = 'num' | 'text' | 'bool' | 'date' | 'list' | 'any';

export interface Ref {
  kind: Kind;
  /** Words that stand for themselves beside this enum. */
  values?: string[];
  fields?: Map<string, Ref>;
}

/** What steps that are still to come need, to tell a circle from a wrong order. */
export interface Later {
  has: (step: string) => boolean;
  /** Does `from` need `to`, directly or through others? */
  needs: (from: string, to: string) => boolean;
}

export type Keys = { name: string; band: boolean }[];

/** Where the checker stands, and what can be referred to from there. */
export interface Scope {
  path: string;
  issues: Issue[];
  refs: Map<string, Ref>;
  /** The tables: what their keys are called, and which of them are bands. */
  tables: Map<string, Keys>;
  later: Later;
  step?: string;
  /** The list whose members are being gone through. */
  each?: string;
  depth: number;
}

export const at = (scope: Scope, ...keys: (string | number)[]): Scope => ({
  ...scope,
  path: [scope.path, ...keys].filter(key => key !== '').join('.'),
});

export const report = (scope: Scope, code: string, params?: Issue['params'], severity?: Issue['severity']): undefined => {
  scope.issues.push(issue('rating.' + code, scope.path, params, severity));
  return undefined;
};

/** The object with its members looked over for slips of the pen: a misspelt `round` would change a price in silence. */
export function objectOf(raw: unknown, scope: Scope, members: string): Obj | undefined {
  if (!isObj(raw)) return report(scope, 'shape', { expected: 'object' });
  for (const key of Object.keys(raw)) if (!members.split(' ').includes(key)) report(at(scope, key), 'unknown-field', undefined, 'warning');
  return raw;
}

/** A list of at most `max`; absent is empty. */
export function checkedList(raw: unknown, scope: Scope, max: number): unknown[] {
  if (raw !== undefined && !Array.isArray(raw)) report(scope, 'shape', { expected: 'list' });
  else if (listOf(raw).length > max) report(scope, 'too-many', { max });
  else return listOf(raw);
  return [];
}

/** Named members, at most `max`; absent is none. */
export function checkedEntries(raw: unknown, scope: Scope, max: number): [string, unknown][] {
  if (raw === undefined) return [];
  if (!isObj(raw)) report(scope, 'shape', { expected: 'object' });
  const entries = isObj(raw) ? Object.entries(raw) : [];
  if (entries.length > max) report(scope, 'too-many', { max });
  for (const [name] of entries) if (!isName(name)) report(at(scope, name), 'name');
  return entries.slice(0, max);
}

/** Letters of any script, digits, `_` and `-`; dots are for members' fields. */
export const isName = (name: unknown): name is string => typeof name === 'string' && /^\p{L}[\p{L}\p{N}_-]{0,63}$/u.test(name);

/** Words for people: one text, or one per language. */
export const isText = (raw: unknown): boolean =>
  isObj(raw) ? Object.values(raw).every(text => typeof text === 'string') : typeof raw === 'string' && raw !== '';
