import { daysBetween } from '../domain/date/arithmetic';
import { isCalDate } from '../domain/date/cal-date';
import type { CalDate } from '../domain/model';
import { fail, issue, ok } from '../domain/result';
import type { Issue, Result } from '../domain/result';
import type { DatedTable, PackRule, RulePack } from './rule';

/** Days since the pack was looked up. Issues: `date.*`. */
export const packAge = (pack: Pick<RulePack, 'asOf'>, today: CalDate): Result<number> => daysBetween(pack.asOf, today);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** `from` and `to` are inclusive. */
function checkEffective(effective: unknown, today: CalDate, path: string): Issue[] {
  if (effective === undefined) return [];
  if (!isObject(effective) || !isCalDate(effective.from) || (effective.to !== undefined && !isCalDate(effective.to)))
    return [issue('pack.effective', path)];
  const { from, to } = effective;
  if (from > today) return [issue('pack.not-yet', path, { from }, 'warning')];
  return to !== undefined && to < today ? [issue('pack.ended', path, { to }, 'warning')] : [];
}

function checkRule(rule: unknown, today: CalDate, path: string): Issue[] {
  if (!isObject(rule) || !isObject(rule.values)) return [issue('pack.rule', path)];
  const issues = checkEffective(rule.effective, today, path);
  if (typeof rule.source !== 'string' || rule.source === '') issues.push(issue('pack.no-source', path));
  if (!['V', 'C', 'S', 'K'].includes(rule.evidence as string)) issues.push(issue('pack.evidence', path));
  if (!isCalDate(rule.asOf)) issues.push(issue('pack.as-of', path));
  return issues;
}

/**
 * What is wrong with a pack, or too old, on `today`. Errors: `pack.malformed`, `pack.as-of`, `pack.review-by` (no date), `pack.rule`,
 * `pack.no-source`, `pack.evidence`, `pack.effective`. Warnings: `pack.review-due` (params `pack`, `reviewBy`: it is past its date),
 * `pack.from-the-future`, `pack.not-yet` (a rule is not in force yet), `pack.ended`. Paths are `rules.R-…`.
 */
export function checkPack(pack: unknown, today: CalDate): Issue[] {
  if (!isObject(pack) || typeof pack.id !== 'string' || !isObject(pack.rules)) return [issue('pack.malformed')];
  const { id, asOf, reviewBy, rules } = pack;
  const issues: Issue[] = [];
  if (!isCalDate(asOf)) issues.push(issue('pack.as-of', 'asOf'));
  else if (asOf > today) issues.push(issue('pack.from-the-future', 'asOf', { pack: id, asOf }, 'warning'));
  if (!isCalDate(reviewBy)) issues.push(issue('pack.review-by', 'reviewBy'));
  else if (reviewBy < today) issues.push(issue('pack.review-due', undefined, { pack: id, reviewBy }, 'warning'));
  return [...issues, ...Object.entries(rules as object).flatMap(([key, rule]) => checkRule(rule, today, `rules.${key}`))];
}

/** Is the rule in force on `on`? Rules without dates always are. */
export const isInForce = ({ effective }: Pick<PackRule, 'effective'>, on: CalDate): boolean =>
  !effective || (effective.from <= on && (effective.to === undefined || on <= effective.to));

/** The value of a table on a day. Issue: `pack.no-value` (params `on`): never the nearest row. */
export function valueOn<T>(table: DatedTable<T>, on: CalDate): Result<T> {
  let found: DatedTable<T>[number] | undefined;
  for (const row of table) if (row.from <= on && (!found || found.from <= row.from)) found = row;
  return found && (found.to === undefined || on <= found.to) ? ok(found.value) : fail('pack.no-value', undefined, { on });
}

/** What has not been read in a source, for those who have to: `["R-CN-02.retentionYears: K", …]`. */
export function unsureValues(pack: { rules: object }): string[] {
  return Object.entries(pack.rules as Record<string, PackRule>).flatMap(([id, { evidence, unsure = {} }]) => [
    ...(evidence === 'S' || evidence === 'K' ? [`${id}: ${evidence}`] : []),
    ...Object.entries(unsure).map(([value, tag]) => `${id}.${value}: ${String(tag)}`),
  ]);
}
