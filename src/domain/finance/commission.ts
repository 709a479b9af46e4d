import { readInput } from '../check/input';
import type { Commission, FeeRule, Money } from '../model';
import { currencyDigits } from '../money/currency';
import { addAmounts, compareAmounts, roundAmount, subtractAmounts } from '../money/decimal';
import { fail, ok, type Result } from '../result';
import { recordsOf } from './commission-records';
import { commissionRequest, type CommissionRequest } from './commission-request';
import { slicesOf, type CommissionSlice } from './commission-tiers';
import { feeRule } from './fee-rule';

/** The records, one per party, and how they came about; `total` is after the cap. */
export interface CommissionCalculation {
  records: Commission[];
  total: Money;
  /** What each rate was applied to. */
  slices: CommissionSlice[];
  /** What the cap took away. */
  capped?: Money;
}

/**
 * Commission by a rule: rate or tiers on the rule's basis, each slice exact and the sum rounded half-up once, then the cap, then the split
 * without losing a cent. Issues: those of `checkFeeRule` and unreadable input; `commission.not-approved` {status}, `.not-effective` {on},
 * `.year` {expected, found}, `.no-basis` {basis}, `.currency` (of the cap), `.no-tier` {reached} (beyond the last tier),
 * `.accumulated` (negative), `.negative` (a negative basis: take the commission back instead).
 */
export function calculateCommission(rule: FeeRule, input: CommissionRequest): Result<CommissionCalculation> {
  const checked = readInput(feeRule, rule);
  if (!checked.ok) return checked;
  const read = readInput(commissionRequest, input);
  if (!read.ok) return read;
  const [by, asked] = [checked.value, read.value];
  const basis = applicable(by, asked);
  if (!basis.ok) return basis;
  const slices = slicesOf(by, basis.value.amount, asked.accumulated ?? '0');
  if (!slices.ok) return slices;
  const { currency } = basis.value;
  const dp = currencyDigits(currency);
  const earned = roundAmount(addAmounts(...slices.value.map(slice => slice.amount)), dp);
  const cap = by.cap && roundAmount(by.cap.amount, dp, 'down');
  const isOver = cap !== undefined && compareAmounts(earned, cap) > 0;
  const total: Money = { amount: isOver ? cap : earned, currency };
  const capped = isOver ? { capped: { amount: subtractAmounts(earned, cap), currency } } : {};
  return ok({ records: recordsOf(by, asked, basis.value, total, slices.value), total, slices: slices.value, ...capped });
}

/** The basis, where the rule applies at all. */
function applicable(
  { status, effective, year, basis, cap }: FeeRule,
  { on, policyYear, bases, accumulated = '0' }: CommissionRequest,
): Result<Money> {
  if (status !== 'approved') return fail('commission.not-approved', '', { status: String(status) });
  if (on < effective.from || (effective.to !== undefined && on > effective.to)) return fail('commission.not-effective', 'on', { on });
  if (year !== undefined && year !== policyYear) return fail('commission.year', 'policyYear', { expected: year, found: policyYear ?? '' });
  if (compareAmounts(accumulated, '0') < 0) return fail('commission.accumulated', 'accumulated');
  const amount = Object.hasOwn(bases, basis) ? bases[basis] : undefined;
  if (!amount) return fail('commission.no-basis', 'bases', { basis });
  if (compareAmounts(amount.amount, '0') < 0) return fail('commission.negative', 'bases', { basis });
  return cap && cap.currency !== amount.currency
    ? fail('commission.currency', 'bases', { expected: cap.currency, found: amount.currency })
    : ok(amount);
}
