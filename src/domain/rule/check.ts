import type { Rule } from '../model';
import { isAmount } from '../money/decimal';
import { fail, ok, type Result } from '../result';
import { MAX_RULE_DEPTH } from './operand';
import { decimalOf } from './value';

/** Parts of one rule; generous for a hand-written table, small for a hostile one. */
export const MAX_RULE_PARTS = 2_000;

type Kind = 'rule' | 'operand' | 'list' | 'name' | 'count' | 'unit' | 'decimal';

/** What the arguments of an operator are; a last `…` repeats the one before it. */
const RULES: Record<string, readonly (Kind | '…')[]> = {
  all: ['rule', '…'],
  any: ['rule', '…'],
  atLeast: ['count', 'rule', '…'],
  not: ['rule'],
  exists: ['operand'],
  in: ['operand', 'list'],
  eq: ['operand', 'operand'],
  ne: ['operand', 'operand'],
  gt: ['operand', 'operand'],
  ge: ['operand', 'operand'],
  lt: ['operand', 'operand'],
  le: ['operand', 'operand'],
};
const OPERANDS: Record<string, readonly (Kind | '…')[]> = {
  answer: ['name'],
  fact: ['name'],
  count: ['operand'],
  sum: ['operand', '…'],
  product: ['operand', '…'],
  ago: ['count', 'unit'],
  measure: ['decimal', 'name'],
};

interface Walk {
  left: number;
}

/**
 * Reads an untrusted rule. Issues, with the path of the part (`2.1`): `rule.not-a-rule`, `rule.unknown-operator` {op},
 * `rule.arguments` {op} (too few, too many, or of the wrong kind), `rule.not-a-value`, `rule.too-deep` {max}, `rule.too-large` {max}.
 */
export function checkRule(value: unknown): Result<Rule> {
  const found = checkPart(value, 'rule', '', 0, { left: MAX_RULE_PARTS });
  return found.ok ? ok(value as Rule) : found;
}

function checkPart(value: unknown, kind: Kind, path: string, depth: number, walk: Walk): Result<true> {
  if (--walk.left < 0) return fail('rule.too-large', path, { max: MAX_RULE_PARTS });
  if (depth > MAX_RULE_DEPTH) return fail('rule.too-deep', path, { max: MAX_RULE_DEPTH });
  if (kind === 'rule' || (kind === 'operand' && Array.isArray(value))) return checkCall(value, kind, path, depth, walk);
  return isFit(value, kind, walk) ? ok(true) : fail('rule.not-a-value', path);
}

const isLiteral = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && decimalOf(value) !== undefined);

function isFit(value: unknown, kind: Kind, walk: Walk): boolean {
  if (kind === 'operand') return isLiteral(value);
  if (kind === 'name') return typeof value === 'string' && value !== '';
  if (kind === 'count') return Number.isSafeInteger(value) && (value as number) >= 0;
  if (kind === 'decimal') return isAmount(value);
  if (kind === 'unit') return value === 'day' || value === 'month' || value === 'year';
  return Array.isArray(value) && (walk.left -= value.length) >= 0 && (value as unknown[]).every(isLiteral);
}

function checkCall(value: unknown, kind: Kind, path: string, depth: number, walk: Walk): Result<true> {
  if (!Array.isArray(value) || typeof value[0] !== 'string') return fail('rule.not-a-rule', path);
  const [op, ...args] = value as [string, ...unknown[]];
  const table = kind === 'rule' ? RULES : OPERANDS;
  const kinds = Object.hasOwn(table, op) ? table[op] : undefined;
  if (!kinds) return fail('rule.unknown-operator', path, { op });
  const open = kinds.at(-1) === '…';
  const wanted = kinds.filter((one): one is Kind => one !== '…');
  if (args.length < wanted.length || (!open && args.length > wanted.length)) {
    // `all` and `any` of nothing are always and never
    if (!(open && wanted.length === 1 && kind === 'rule')) return fail('rule.arguments', path, { op });
  }
  for (const [i, arg] of args.entries()) {
    const expected = wanted[Math.min(i, wanted.length - 1)] as Kind;
    const found = checkPart(arg, expected, path ? `${path}.${i + 1}` : String(i + 1), depth + 1, walk);
    if (!found.ok) return found;
  }
  return ok(true);
}
