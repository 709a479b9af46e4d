import { addDays, addMonths } from '../date/arithmetic';
import type { CalDate, RuleOperand } from '../model';
import { addAmounts, isAmount, multiplyAmount } from '../money/decimal';
import { memberOf, decimalOf, type RuleValue } from './value';

/** What rules are evaluated over. Total functions are expected of `answers`. */
export interface RuleContext {
  /** All values given to a question; empty = not answered. */
  answers?: (questionId: string) => readonly RuleValue[];
  /** Was the question rightly not asked? Then a comparison with its answer is false, not unknown. */
  notAsked?: (questionId: string) => boolean;
  /** What the host knows, by name: a value or a list of values. A name that is absent (or null) is unknown. */
  facts?: Readonly<Record<string, unknown>>;
  /** The day of reference for `ago`. */
  asOf?: CalDate;
}

/** Deeper rules are unknown; `checkRule` refuses them. */
export const MAX_RULE_DEPTH = 24;

const NONE: readonly RuleValue[] = [];

/** The values of an operand; none when it is missing, or cannot be worked out from what is there. */
export function valuesOf(operand: RuleOperand, context: RuleContext, depth = 0): readonly RuleValue[] {
  if (!Array.isArray(operand)) return isLiteral(operand) ? [operand] : NONE;
  if (depth > MAX_RULE_DEPTH) return NONE;
  const [op, ...args] = operand as readonly [string, ...RuleOperand[]];
  switch (op) {
    case 'answer':
      return context.answers?.(String(args[0])) ?? NONE;
    case 'fact':
      return factValues(context.facts, args[0]);
    case 'count':
      return [valuesOf(args[0] as RuleOperand, context, depth + 1).length];
    case 'sum':
    case 'product':
      return fold(op, args, context, depth);
    case 'ago':
      return dayAgo(context.asOf, args[0], args[1]);
    case 'measure':
      return [{ value: args[0], unit: args[1] }];
    default:
      return NONE;
  }
}

const isLiteral = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);

function factValues(facts: RuleContext['facts'], name: unknown): readonly RuleValue[] {
  const value = memberOf(facts, String(name));
  if (Array.isArray(value)) return value as RuleValue[];
  return value === undefined || value === null ? NONE : [value];
}

/** Exact, over every value of every part. A part without values, or one that is no number, leaves the whole unknown. */
function fold(op: 'sum' | 'product', args: readonly RuleOperand[], context: RuleContext, depth: number): readonly RuleValue[] {
  let total = op === 'sum' ? '0' : '1';
  for (const arg of args) {
    const values = valuesOf(arg, context, depth + 1).map(value => decimalOf(memberOf(value, 'value') ?? value));
    if (values.length === 0 || values.includes(undefined)) return NONE;
    for (const value of values as string[]) {
      total = op === 'sum' ? addAmounts(total, value) : multiplyAmount(total, value);
      if (!isAmount(total)) return NONE;
    }
  }
  return [total];
}

function dayAgo(asOf: CalDate | undefined, n: unknown, unit: unknown): readonly RuleValue[] {
  if (asOf === undefined || typeof n !== 'number') return NONE;
  const day = unit === 'day' ? addDays(asOf, -n) : addMonths(asOf, unit === 'year' ? -12 * n : -n);
  return day.ok ? [day.value] : NONE;
}

/** Does the operand ask for the answer to a question that was rightly not asked? */
export const isNotAsked = (operand: RuleOperand | undefined, context: RuleContext): boolean =>
  Array.isArray(operand) &&
  operand[0] === 'answer' &&
  context.notAsked?.(String(operand[1])) === true &&
  valuesOf(operand, context).length === 0;
