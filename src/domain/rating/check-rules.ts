import { readRounding } from '../money/round';
import { issue } from '../result';
import { at, objectOf, report, type Kind, type Scope } from './check-scope';

export type Check = (raw: unknown, scope: Scope, want?: Kind) => Kind;

/** Issues: `rounding.dp`, `rounding.mode`, `rounding.step` where they stand. */
export function checkRounding(raw: unknown, scope: Scope): undefined {
  const read = readRounding(raw);
  if (!read.ok) scope.issues.push(issue(read.issue.code, at(scope, read.issue.path ?? '').path, read.issue.params));
}

/** `{ when, most, by, order }`. Issues: `count`, `order`, `most-by` (how to choose is not said). */
export function checkSelection(raw: unknown, scope: Scope, check: Check): void {
  const { when, most, by, order = 'asc' } = objectOf(raw, scope, 'when most by order') ?? {};
  if (when !== undefined) check(when, at(scope, 'when'), 'bool');
  if (by !== undefined) check(by, at(scope, 'by'), 'num');
  if (most !== undefined && !(Number.isSafeInteger(most) && Number(most) >= 0)) report(at(scope, 'most'), 'count');
  if ((most === undefined) !== (by === undefined)) report(scope, 'most-by');
  if (order !== 'asc' && order !== 'desc') report(at(scope, 'order'), 'order');
}
