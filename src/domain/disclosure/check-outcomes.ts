import type { UnderwritingResult } from '../model';
import { isAmount } from '../money/decimal';
import { issue, type Issue } from '../result';
import { checkRule } from '../rule/check';
import { memberOf } from '../rule/value';
import { DEFAULT_PRECEDENCE } from './combine';

const isResult = (value: unknown): boolean => DEFAULT_PRECEDENCE.includes(value as UnderwritingResult);
const LOADINGS: unknown[] = ['percent', 'permille', 'flat'];

/**
 * Reads an untrusted underwriting table. Issues, with paths: `outcome.not-a-table`, `outcome.no-id`, `outcome.duplicate-id`,
 * `outcome.unknown-result` {result}, `outcome.loading` (type or value), `outcome.missing-loading`, `outcome.missing-exclusion` (a result that says
 * loaded or excluded, without saying how: warnings), and those of `checkRule`.
 */
export function checkOutcomes(table: unknown): Issue[] {
  const rules = memberOf(table, 'rules');
  if (!Array.isArray(rules)) return [issue('outcome.not-a-table')];
  const seen = new Set<unknown>();
  const listed = ['precedence', 'combine'].flatMap(key => strayResults(memberOf(table, key), key));
  return [...listed, ...checkCaps(memberOf(table, 'loadings')), ...rules.flatMap((rule, n) => checkOutcome(rule, `rules[${n}]`, seen))];
}

const strayResults = (list: unknown, path: string): Issue[] =>
  list === undefined || (Array.isArray(list) && (list as unknown[]).flat().every(isResult)) ? [] : [issue('outcome.unknown-result', path)];

function checkCaps(loadings: unknown): Issue[] {
  const caps = memberOf(loadings, 'caps') ?? [];
  const fits = (cap: unknown): boolean =>
    LOADINGS.includes(memberOf(cap, 'type')) && isAmount(memberOf(cap, 'max')) && isResult(memberOf(cap, 'result'));
  return Array.isArray(caps) && caps.every(fits) ? [] : [issue('outcome.loading', 'loadings.caps')];
}

function checkOutcome(rule: unknown, path: string, seen: Set<unknown>): Issue[] {
  const [id, result, loading] = [memberOf(rule, 'id'), memberOf(rule, 'result'), memberOf(rule, 'loading')];
  if (typeof id !== 'string' || id === '') return [issue('outcome.no-id', path)];
  const found: Issue[] = seen.has(id) ? [issue('outcome.duplicate-id', path)] : [];
  seen.add(id);
  const when = checkRule(memberOf(rule, 'when'));
  if (!when.ok) found.push({ ...when.issue, path: [`${path}.when`, when.issue.path].filter(Boolean).join('.') });
  if (!isResult(result)) return [...found, issue('outcome.unknown-result', path, { result: String(result) })];
  const said = LOADINGS.includes(memberOf(loading, 'type')) && isAmount(memberOf(loading, 'value'));
  if (loading !== undefined && !said) found.push(issue('outcome.loading', path));
  if (String(result).includes('loaded') && loading === undefined) found.push(issue('outcome.missing-loading', path, undefined, 'warning'));
  const excludes = String(result).includes('excluded') && memberOf(rule, 'exclusionText') === undefined;
  return excludes ? [...found, issue('outcome.missing-exclusion', path, undefined, 'warning')] : found;
}
