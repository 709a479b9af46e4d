import type { Dec } from '../model/primitives';
import { fail, ok, type Result } from '../result';
import { addAmounts, compareAmounts, multiplyAmount, readAmount, roundAmount, subtractAmounts } from './decimal';
import { allocate } from './allocate';
import { divideAmount } from './divide';

/**
 * Who bears what does not divide: `early` one unit each for the first instalments (V17), `first` or `last` carries all of it while
 * the others are equal, `none`: nobody may, all must be equal (CN products of up to a year, V19).
 */
export type Remainder = 'early' | 'first' | 'last' | 'none';

/** No product has more. */
const MAX_INSTALMENTS = 1200;

/**
 * The amounts of a schedule (`scheduleInstalments` dates them): `count` instalments of `dp` decimals that always add up to it. Negative amounts mirror positive ones.
 * Issues: `money.not-a-number`, `money.too-long`, `money.too-many-decimals` {max}; `money.instalments` {max} unless 1 ≤ count ≤ max;
 * with `none` `money.not-equal` {lower, upper}: the nearest totals that could be paid equally.
 */
export function splitInstalments(amount: Dec, count: number, dp: number, remainder: Remainder = 'early'): Result<Dec[]> {
  if (!Number.isInteger(count) || count < 1 || count > MAX_INSTALMENTS) return fail('money.instalments', '', { max: MAX_INSTALMENTS });
  const spread = allocate(amount, Array<Dec>(count).fill('1'), dp);
  if (!spread.ok || remainder === 'early') return spread;
  const usual = spread.value[count - 1] ?? amount;
  const gap = subtractAmounts(amount, multiplyAmount(usual, String(count)));
  if (remainder === 'none') return compareAmounts(gap, '0') ? notEqual(amount, count, dp) : spread;
  const parts = Array<Dec>(count).fill(usual);
  parts[remainder === 'first' ? 0 : count - 1] = roundAmount(addAmounts(usual, gap), dp);
  return ok(parts);
}

function notEqual(amount: Dec, count: number, dp: number): Result<Dec[]> {
  const [lower = amount, upper = amount] = (['floor', 'ceil'] as const).map(mode => {
    const part = divideAmount(amount, String(count), dp, mode);
    return part.ok ? multiplyAmount(part.value, String(count)) : amount;
  });
  return fail('money.not-equal', '', { lower, upper });
}

/** What paying in parts costs: `perPeriod` × `periods` = `total`; `difference` is what it adds to the annual premium (V19). */
export interface PeriodPrice {
  perPeriod: Dec;
  total: Dec;
  difference: Dec;
}

/**
 * An annual premium paid in `periods` by the PRODUCT's factor ("0.09" monthly); never by dividing through twelve.
 * Issues: `money.not-a-number`, `money.too-long`, `money.instalments`.
 */
export function pricePerPeriod(annual: Dec, factor: Dec, periods: number, dp: number): Result<PeriodPrice> {
  for (const read of [readAmount(annual), readAmount(factor)]) if (!read.ok) return read;
  if (!Number.isInteger(periods) || periods < 1 || periods > MAX_INSTALMENTS)
    return fail('money.instalments', '', { max: MAX_INSTALMENTS });
  const perPeriod = roundAmount(multiplyAmount(annual, factor), dp);
  const total = multiplyAmount(perPeriod, String(periods));
  return ok({ perPeriod, total, difference: subtractAmounts(total, annual) });
}
