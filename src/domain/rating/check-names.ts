import { report, type Kind, type Ref, type Scope } from './check-scope';

/** Least and most operands, and what they are and give; `*` marks what is looked at on its own. */
export const SHAPES: Record<string, [least: number, most: number, takes: Kind | '*', gives: Kind]> = {
  add: [2, 100, 'num', 'num'],
  sum: [1, 100, 'num', 'num'],
  sub: [2, 2, 'num', 'num'],
  mul: [2, 100, 'num', 'num'],
  min: [1, 100, 'num', 'num'],
  max: [1, 100, 'num', 'num'],
  clamp: [3, 3, 'num', 'num'],
  div: [2, 3, '*', 'num'],
  round: [2, 2, '*', 'num'],
  lt: [2, 2, '*', 'bool'],
  le: [2, 2, '*', 'bool'],
  gt: [2, 2, '*', 'bool'],
  ge: [2, 2, '*', 'bool'],
  eq: [2, 2, '*', 'bool'],
  ne: [2, 2, '*', 'bool'],
  in: [2, 100, '*', 'bool'],
  and: [1, 100, 'bool', 'bool'],
  or: [1, 100, 'bool', 'bool'],
  not: [1, 1, 'bool', 'bool'],
  if: [3, 3, '*', 'any'],
  lookupInt: [2, 2, '*', 'num'],
  sumEach: [2, 3, '*', 'num'],
  maxEach: [2, 3, '*', 'num'],
  minEach: [2, 3, '*', 'num'],
  countEach: [1, 2, '*', 'num'],
};

/** An input, a step, or in an `…Each` a field of the members. */
export const refOf = (name: string, { refs, each: list }: Scope): Ref | undefined =>
  refs.get(name) ??
  (list !== undefined && name.startsWith(`${list}.`) ? refs.get(list)?.fields?.get(name.slice(list.length + 1)) : undefined);

/** Not there, or not there yet; a step that is needed for itself can never be there. */
export function reference(name: string, scope: Scope): Kind {
  const ref = refOf(name, scope);
  if (ref && ref.kind !== 'list') return ref.kind;
  const later = scope.later.has(name);
  const circular = later && scope.step !== undefined && (name === scope.step || scope.later.needs(name, scope.step));
  report(scope, circular ? 'cycle' : later ? 'forward-reference' : 'unknown-reference', { name });
  return 'any';
}
