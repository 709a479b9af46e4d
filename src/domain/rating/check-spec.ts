import { isCalDate } from '../date/cal-date';
import { isCurrency } from '../money/currency';
import { type Issue } from '../result';
import { checkInputs } from './check-inputs';
import { at, checkedEntries, checkedList, objectOf, report, type Scope } from './check-scope';
import { checkGuards, checkOutput, checkSteps } from './check-steps';
import { checkTable } from './check-table';
import { compileRating, plainCopy } from './compile';
import { isObj } from './env';
import type { Obj } from './program';

const MEMBERS =
  'spec id version currency authority effective expires sha256 inputs guards tables steps output tests label description source';

/**
 * Everything that is wrong with an untrusted specification, with paths into it; empty: it can be relied on, and rating with it fails
 * only over inputs and missing rates. For contract tests, and for what a browser is handed by others. Never throws. Issues have the
 * topic `rating`: those of `compileRating`, `missing`, `currency`, `authority`, `date`, `test-shape`, and those of `checkInputs`,
 * `checkTable`, `checkSteps`, `checkGuards`, `checkOutput` and `check`; of a rounding `rounding.*`. The warning `unknown-field` is a member that
 * the format does not know, mostly a slip of the pen.
 */
export function checkRatingSpec(raw: unknown, limits?: { maxBytes?: number }): Issue[] {
  const program = compileRating(raw, limits);
  if (!program.ok && program.issue.code !== 'rating.missing') return [program.issue];
  const issues: Issue[] = [];
  const none = { has: () => false, needs: () => false };
  const scope: Scope = { path: '', issues, refs: new Map(), tables: new Map(), later: none, depth: 0 };
  checkAll(plainCopy(raw)?.copy, scope);
  return issues;
}

function checkAll(raw: unknown, scope: Scope): void {
  const spec = objectOf(raw, scope, MEMBERS);
  if (!spec) return;
  checkHead(spec, scope);
  for (const [name, ref] of checkInputs(spec['inputs'], at(scope, 'inputs'))) scope.refs.set(name, ref);
  for (const [name, table] of checkedEntries(spec['tables'], at(scope, 'tables'), 100))
    scope.tables.set(name, checkTable(table, at(scope, 'tables', name)));
  checkGuards(spec['guards'], at(scope, 'guards'), false);
  checkSteps(spec['steps'], at(scope, 'steps'));
  checkGuards(spec['guards'], at(scope, 'guards'), true);
  checkOutput(spec['output'], at(scope, 'output'));
  checkedList(spec['tests'], at(scope, 'tests'), 1000).forEach((test, i) => {
    if (!isObj(test) || (test['out'] === undefined) === (test['code'] === undefined)) report(at(scope, 'tests', i), 'test-shape');
  });
}

function checkHead(spec: Obj, scope: Scope): void {
  for (const key of ['id', 'version'])
    if (typeof spec[key] !== 'string' || !spec[key] || spec[key].length > 200) report(at(scope, key), 'missing');
  if (!isCurrency(spec['currency'])) report(at(scope, 'currency'), 'currency');
  if ('authority' in spec && spec['authority'] !== 'indicative' && spec['authority'] !== 'quoted')
    report(at(scope, 'authority'), 'authority');
  for (const key of ['effective', 'expires']) if (key in spec && !isCalDate(spec[key])) report(at(scope, key), 'date');
}
