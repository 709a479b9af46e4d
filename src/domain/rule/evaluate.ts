import type { Rule, RuleOperand } from '../model';
import { isNotAsked, MAX_RULE_DEPTH, valuesOf, type RuleContext } from './operand';
import { orderOf, sameValue, type RuleValue } from './value';

/** Undefined = unknown: an answer or a fact is missing. Unanswered is not "no". */
export type Truth = boolean | undefined;

/**
 * Evaluates a rule. Three-valued: a comparison with a missing value is unknown, and stays unknown through `not`; `any` is true
 * as soon as one part is, `all` false as soon as one part is. A question with several answers compares true if one of them does;
 * `ne` is the opposite of `eq`. Total: what is no rule, or too deep, is unknown.
 */
export function evaluateRule(rule: Rule, context: RuleContext, depth = 0): Truth {
  if (!Array.isArray(rule) || depth > MAX_RULE_DEPTH) return undefined;
  const [op, ...args] = rule as readonly [string, ...unknown[]];
  const parts = (from = 0): Truth[] => args.slice(from).map(part => evaluateRule(part as Rule, context, depth + 1));
  switch (op) {
    case 'all':
      return atLeast(args.length, parts());
    case 'any':
      return atLeast(1, parts());
    case 'atLeast':
      return typeof args[0] === 'number' ? atLeast(args[0], parts(1)) : undefined;
    case 'not':
      return negate(evaluateRule(args[0] as Rule, context, depth + 1));
    case 'exists':
      return valuesOf(args[0] as RuleOperand, context).length > 0;
    case 'in':
      if (isNotAsked(args[0] as RuleOperand, context)) return false;
      return isAmong(valuesOf(args[0] as RuleOperand, context), args[1]);
    default:
      return compare(op, args as RuleOperand[], context);
  }
}

const negate = (truth: Truth): Truth => (truth === undefined ? undefined : !truth);

function atLeast(n: number, parts: readonly Truth[]): Truth {
  const holding = parts.filter(part => part === true).length;
  if (holding >= n) return true;
  return holding + parts.filter(part => part === undefined).length < n ? false : undefined;
}

/** True if one is; false if all are known not to be. */
const anyTrue = (truths: readonly Truth[]): Truth => (truths.length === 0 ? undefined : atLeast(1, truths));

const isAmong = (values: readonly RuleValue[], list: unknown): Truth =>
  Array.isArray(list)
    ? anyTrue(
        values.map(value =>
          atLeast(
            1,
            (list as RuleValue[]).map(item => sameValue(value, item)),
          ),
        ),
      )
    : undefined;

const ORDERS: Record<string, readonly number[]> = { gt: [1], ge: [0, 1], lt: [-1], le: [-1, 0] };

function compare(op: string, [left, right]: readonly RuleOperand[], context: RuleContext): Truth {
  if ([left, right].some(operand => isNotAsked(operand, context))) return false;
  if (op === 'ne') return negate(compare('eq', [left, right] as RuleOperand[], context));
  const wanted = Object.hasOwn(ORDERS, op) ? ORDERS[op] : undefined;
  if (op !== 'eq' && !wanted) return undefined;
  const test = (a: RuleValue, b: RuleValue): Truth => {
    if (!wanted) return sameValue(a, b);
    const order = orderOf(a, b);
    return order === undefined ? undefined : wanted.includes(order);
  };
  const others = valuesOf(right as RuleOperand, context);
  return anyTrue(valuesOf(left as RuleOperand, context).flatMap(a => others.map(b => test(a, b))));
}
