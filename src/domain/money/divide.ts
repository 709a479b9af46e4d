import type { Dec } from '../model/primitives';
import { fail, ok, type Issue, type Result } from '../result';
import { addAmounts, compareAmounts, isAmount, multiplyAmount, readAmount, subtractAmounts, type Rounding } from './decimal';
import { readRounding, roundRatio, type RoundingRule } from './round';

/** The first of them that is no amount. */
const badAmount = (...amounts: Dec[]): Issue | undefined => amounts.map(readAmount).flatMap(read => (read.ok ? [] : read.issue))[0];

/** a / b, rounded once. Issues: `money.not-a-number`, `money.too-long`, `money.divided-by-zero`, `rounding.*`. */
export function divideTo(a: Dec, b: Dec, rule: RoundingRule): Result<Dec> {
  const bad = badAmount(a, b);
  if (bad) return { ok: false, issue: bad };
  const read = readRounding(rule);
  if (!read.ok) return read;
  return compareAmounts(b, '0') ? ok(roundRatio(a, b, read.value)) : fail('money.divided-by-zero');
}

/** a / b with `dp` decimals. Issues: those of `divideTo`. */
export const divideAmount = (a: Dec, b: Dec, dp: number, mode: Rounding = 'half-up'): Result<Dec> => divideTo(a, b, { dp, mode });

/** An amount cut in two; `part` + `rest` is the amount, whatever the rounding. */
export interface Split {
  part: Dec;
  rest: Dec;
}

const split = (amount: Dec, part: Result<Dec>): Result<Split> =>
  part.ok ? ok({ part: part.value, rest: subtractAmounts(amount, part.value) }) : part;

/**
 * The share `used` of `whole` (days, months, kilometres): part = amount × used / whole, rounded once; rest = what is left.
 * Issues: those of `divideTo`; `money.share` unless 0 ≤ used ≤ whole.
 */
export function prorate(amount: Dec, used: Dec, whole: Dec, rule: RoundingRule): Result<Split> {
  const bad = badAmount(amount, used, whole);
  if (bad) return { ok: false, issue: bad };
  if (compareAmounts(used, '0') < 0 || compareAmounts(used, whole) > 0) return fail('money.share', '', { used, whole });
  return split(amount, divideTo(multiplyAmount(amount, used), whole, rule));
}

/**
 * Takes a tax out of an amount that contains it: 950 with 6 % → part 896.23 (net), rest 53.77 (tax). `rate` is a fraction,
 * `"0.06"`. Issues: those of `divideTo`; a rate of −1 divides by zero.
 */
export const extractTax = (gross: Dec, rate: Dec, rule: RoundingRule): Result<Split> =>
  isAmount(gross) && isAmount(rate) ? split(gross, divideTo(gross, addAmounts('1', rate), rule)) : fail('money.not-a-number');
