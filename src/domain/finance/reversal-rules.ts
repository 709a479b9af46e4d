/** What may be taken back of a record, and when. */
import type { Dec, Reversal } from '../model';
import { currencyDigits } from '../money/currency';
import { addAmounts, compareAmounts, negateAmount, scaleOf, subtractAmounts } from '../money/decimal';
import { fail, issue, ok, type Issue, type Result } from '../result';
import type { Reversible, ReversalRequest } from './reversal-reader';

export const size = (amount: Dec): Dec => (compareAmounts(amount, '0') < 0 ? negateAmount(amount) : amount);

/**
 * What of a record has not been taken back yet, as a positive amount. Drafts and approved reversals hold their part; rejected ones do not.
 * Issue: `reversal.existing` {id}: an earlier reversal has another currency, or does not take away.
 */
export function remainingOf(original: Reversible, existing: readonly Reversal[]): Result<Dec> {
  const { amount, currency } = original.amount;
  const own = existing.filter(({ of, status }) => of === original.id && status !== 'rejected');
  const direction = compareAmounts(amount, '0');
  const odd = own.find(({ amount: back }) => back.currency !== currency || compareAmounts(back.amount, '0') === direction);
  if (odd) return fail('reversal.existing', '', { id: odd.id });
  return ok(subtractAmounts(size(amount), addAmounts(...own.map(({ amount: back }) => size(back.amount)))));
}

/** May it be taken back in this period at all? */
export function checkRecord({ id, period, reversalOf }: Reversible, asked: ReversalRequest): Issue | undefined {
  const { closedThrough, period: booking } = asked;
  if (reversalOf !== undefined) return issue('reversal.of-reversal', '', { id });
  if (closedThrough !== undefined && booking <= closedThrough)
    return issue('reversal.period-closed', '', { period: booking, closedThrough });
  return booking < period ? issue('reversal.period-early', '', { period: booking, original: period }) : undefined;
}

/** What is asked of the first record. */
export function askedOf({ amount: { currency } }: Reversible, { amount }: ReversalRequest, left: Dec): Result<Dec> {
  if (compareAmounts(left, '0') <= 0) return fail('reversal.nothing-left');
  if (amount === undefined) return ok(left);
  if (compareAmounts(amount, '0') <= 0) return fail('reversal.amount', 'amount', { amount });
  if (compareAmounts(amount, left) > 0) return fail('reversal.exceeds', 'amount', { amount, remaining: left });
  const max = currencyDigits(currency);
  return scaleOf(amount) > max ? fail('reversal.decimals', 'amount', { max }) : ok(amount);
}
