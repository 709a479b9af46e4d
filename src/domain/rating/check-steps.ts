import { check } from './check-expr';
import { checkRounding } from './check-rules';
import { at, checkedEntries, checkedList, isName, isText, objectOf, report, type Later, type Scope } from './check-scope';
import { isObj, listOf, own, word } from './env';
import { MAX_DEPTH } from './evaluate';
import { expressionOf } from './step';
import type { Obj } from './program';

const KINDS = ['base', 'rider', 'loading', 'discount', 'factor', 'tax', 'levy', 'fee', 'collected-tax', 'rounding'];
const FREQUENCIES = ['single', 'annual', 'semiannual', 'quarterly', 'monthly', 'daily'];

const namesIn = (raw: unknown, depth = 0): string[] => {
  if (typeof raw !== 'object' || raw === null || depth > 2 * MAX_DEPTH) return typeof raw === 'string' ? [raw] : [];
  return Object.values(raw as Obj).flatMap(member => namesIn(member, depth + 1));
};

/** `open` are the steps that cannot be referred to yet. */
function laterOf(steps: readonly unknown[], open: Set<string>): Later {
  const direct = new Map(steps.filter(isObj).map(step => [word(step['id']), namesIn({ ...step, id: '', line: '' })]));
  const needs = (from: string, to: string): boolean => {
    const seen = new Set([from]);
    for (const step of seen) for (const name of direct.get(step) ?? []) if (direct.has(name)) seen.add(name);
    return [...seen].some(step => direct.get(step)?.includes(to));
  };
  return { has: step => open.has(step), needs };
}

/** Issues: `shape`, `too-many` {max}, `missing` (no step), `name`, `duplicate` {name}, `line-kind`, `text`, those of `check`. */
export function checkSteps(raw: unknown, scope: Scope): void {
  const steps = checkedList(raw, scope, 500);
  if (!steps.length) report(scope, 'missing');
  const open = new Set(steps.map(step => word(own(step, 'id'))));
  const later = laterOf(steps, open);
  steps.forEach((raw, i) => {
    const site: Scope = { ...at(scope, i), later };
    const step = objectOf(raw, site, 'id op a b c args table keys value round line label source');
    if (!step) return;
    const id = word(step['id']);
    if (!isName(id)) report(at(site, 'id'), 'name');
    if (scope.refs.has(id)) report(at(site, 'id'), 'duplicate', { name: id });
    checkStep(step, { ...site, step: id });
    scope.refs.set(id, { kind: 'num' });
    open.delete(id);
  });
}

function checkStep(step: Obj, scope: Scope): void {
  check(expressionOf(step), scope, 'num');
  if (step['table'] !== undefined && !['lookup', 'band', 'interp-none'].includes(word(step['op'])))
    report(at(scope, 'table'), 'arity', { op: word(step['op']) });
  if (step['round'] !== undefined) checkRounding(step['round'], at(scope, 'round'));
  if (step['line'] !== undefined) checkLine(step['line'], at(scope, 'line'), scope.step ?? '');
}

/** A line may refer to its own step. */
function checkLine(raw: unknown, scope: Scope, id: string): void {
  const line = objectOf(raw, scope, 'kind label coverageCode jurisdiction explain refundable rate basis');
  if (!line) return;
  const refs = new Map(scope.refs).set(id, { kind: 'num' });
  if (!KINDS.includes(word(line['kind']))) report(at(scope, 'kind'), 'line-kind');
  for (const key of ['label', 'explain']) if ((key === 'label' || key in line) && !isText(line[key])) report(at(scope, key), 'text');
  for (const key of ['coverageCode', 'jurisdiction']) if (key in line && typeof line[key] !== 'string') report(at(scope, key), 'text');
  for (const key of ['rate', 'basis']) if (key in line) check(line[key], { ...at(scope, key), refs }, 'num');
  if ('refundable' in line && typeof line['refundable'] !== 'boolean') report(at(scope, 'refundable'), 'shape', { expected: 'bool' });
}

/** Issues: `shape`, `too-many` {max}, `missing`, `text`, those of `check`. */
export function checkGuards(raw: unknown, scope: Scope, after: boolean): void {
  // The list as such is reported once, with those that come before.
  (after ? listOf(raw).slice(0, 200) : checkedList(raw, scope, 200)).forEach((entry, i) => {
    if ((own(entry, 'after') === true) !== after) return;
    const site = at(scope, i);
    const guard = objectOf(entry, site, 'when code text after source');
    if (!guard) return;
    if (typeof guard['code'] !== 'string' || !guard['code']) report(at(site, 'code'), 'missing');
    if ('text' in guard && !isText(guard['text'])) report(at(site, 'text'), 'text');
    check(guard['when'], at(site, 'when'), 'bool');
  });
}

/** Issues: `shape`, `too-many` {max}, `name`, `frequency`, those of `check`. */
export function checkOutput(raw: unknown, scope: Scope): void {
  const output = objectOf(raw, scope, 'perPeriod periods frequency gross figures');
  if (!output) return;
  check(output['perPeriod'], at(scope, 'perPeriod'), 'num');
  for (const key of ['periods', 'gross']) if (key in output) check(output[key], at(scope, key), 'num');
  for (const [name, value] of checkedEntries(output['figures'], at(scope, 'figures'), 100)) check(value, at(scope, 'figures', name), 'num');
  const frequency = word(output['frequency'] ?? 'single');
  if (scope.refs.get(frequency)?.kind !== 'text' && !FREQUENCIES.includes(frequency)) report(at(scope, 'frequency'), 'frequency');
}
