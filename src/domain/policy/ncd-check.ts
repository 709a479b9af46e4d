import { copyOf } from '../check/reader';
import { compareAmounts, isAmount } from '../money/decimal';
import { issue, type Issue } from '../result';
import type { NcdScheme } from './ncd-scheme';

const RULES: unknown[] = ['balance', 'move', 'table'];

/**
 * What is wrong with a scheme. Issues: `ncd.scheme` (unreadable); `ncd.levels` (none, or not contiguous and ascending), `ncd.factor` {level}
 * (no amount, or not positive), `ncd.start` (no level of the scheme), `ncd.rule` (unknown, or without its rows), `ncd.limits`
 * (`min` or `max` is no amount, or they cross).
 */
export function checkNcdScheme(input: unknown): Issue[] {
  const scheme = copyOf(input) as Partial<NcdScheme> | null;
  if (!scheme || !Array.isArray(scheme.levels)) return [issue('ncd.scheme')];
  const { levels, start, min, max } = scheme;
  const [first] = levels;
  const inLine = first && levels.every((row, index) => Number.isSafeInteger(row?.level) && row.level === first.level + index);
  if (!inLine) return [issue('ncd.levels', 'levels')];
  const issues: Issue[] = [];
  levels.forEach(({ level, factor }, index) => {
    if (!isAmount(factor) || compareAmounts(factor, '0') <= 0) issues.push(issue('ncd.factor', `levels.${index}.factor`, { level }));
  });
  if (!levels.some(row => row.level === start)) issues.push(issue('ncd.start', 'start'));
  if (!isRule(scheme.rule)) issues.push(issue('ncd.rule', 'rule'));
  if (!areLimits(min, max)) issues.push(issue('ncd.limits'));
  return issues;
}

/** Rows must be objects with whole-number classes. */
function isRule(rule: unknown): boolean {
  const { by, rows, moves, down, maxYears } = copyOf(rule) ?? {};
  if (!RULES.includes(by)) return false;
  if (by === 'balance') return maxYears === undefined || Number.isSafeInteger(maxYears);
  const list: unknown = by === 'table' ? rows : moves;
  if (!Array.isArray(list) || (by === 'move' && !Number.isSafeInteger(down))) return false;
  return list.every(entry => {
    const { level, claims, up, to } = copyOf(entry) ?? {};
    return by === 'table' ? Number.isSafeInteger(level) : Number.isSafeInteger(claims) && [up, to].some(Number.isSafeInteger);
  });
}

const areLimits = (min: unknown, max: unknown): boolean =>
  [min, max].every(limit => limit === undefined || isAmount(limit)) && !(isAmount(min) && isAmount(max) && compareAmounts(min, max) > 0);
