import type { Dec, Money, Reversal } from '../model';
import { currencyDigits } from '../money/currency';
import { compareAmounts, multiplyAmount, negateAmount } from '../money/decimal';
import { divideAmount } from '../money/sum';
import { fail, ok, type Result } from '../result';
import { askedOf, checkRecord, remainingOf, size } from './reversal-rules';
import { readReversal, type Reversible, type ReversalRequest } from './reversal-reader';

export type { ReversalRequest, Reversible } from './reversal-reader';

const least = (a: Dec, b: Dec): Dec => (compareAmounts(a, b) > 0 ? b : a);

/**
 * Takes back a booked record, wholly or in part, by a new record of opposite sign in an open period; nothing is edited (domain.md §2.3). All
 * reversals of a record together never exceed it. Issues: those of unreadable input; `reversal.period`, `.period-closed` {period, closedThrough},
 * `.period-early` (before the original's), `.of-reversal`, `.duplicate-id`, `.nothing-left`, `.amount` (not positive),
 * `.decimals` {max}, `.exceeds` {amount, remaining}, `.existing` {id}.
 */
export function reverse(original: Reversible, existing: readonly Reversal[], request: ReversalRequest): Result<Reversal> {
  const all = reverseLinked([original], existing, request);
  if (!all.ok) return all;
  const [first] = all.value;
  return first ? ok(first) : fail('reversal.nothing-left');
}

/**
 * Takes back records that belong together (premium, its tax, its commission) in one go: the request's amount is of the first, the others follow
 * in proportion, rounded half-up and never beyond what is left of them; whatever ends the first ends all, so a chain of parts is exact.
 * Ids: the request's for the first, `<id>-2`, `<id>-3` … for the others. Records of which nothing is left are passed over. Issues as for `reverse`.
 */
export function reverseLinked(
  originals: readonly Reversible[],
  existing: readonly Reversal[],
  request: ReversalRequest,
): Result<Reversal[]> {
  const read = readReversal({ originals, existing, request });
  if (!read.ok) return read;
  const { originals: records, existing: earlier, request: asked } = read.value;
  const problem = records.map(record => checkRecord(record, asked)).find(Boolean);
  if (problem) return { ok: false, issue: problem };
  const plan: Planned[] = [];
  for (const [index, original] of records.entries()) {
    const id = index ? `${asked.id}-${index + 1}` : asked.id;
    if (earlier.some(one => one.id === id)) return fail('reversal.duplicate-id', '', { id });
    const left = remainingOf(original, earlier);
    if (!left.ok) return left;
    const amount = plan[0] ? partOf(original, plan[0], left.value) : askedOf(original, asked, left.value);
    if (!amount.ok) return amount;
    plan.push({ id, original, left: left.value, amount: amount.value });
  }
  const booked = plan.filter(({ amount }) => compareAmounts(amount, '0') > 0);
  return ok(booked.map(one => book(one, booked, asked)));
}

/** A reversal before it is written: what was left, and how much of it goes. */
interface Planned {
  id: string;
  original: Reversible;
  left: Dec;
  amount: Dec;
}

/** The same share of a linked record as of the first; all of it where the first is finished. */
function partOf({ amount }: Reversible, first: Planned, left: Dec): Result<Dec> {
  if (compareAmounts(first.amount, first.left) === 0) return ok(left);
  const share = divideAmount(
    multiplyAmount(size(amount.amount), first.amount),
    size(first.original.amount.amount),
    currencyDigits(amount.currency),
  );
  return share.ok ? ok(least(share.value, left)) : share;
}

function book({ id, original, amount }: Planned, all: Planned[], asked: ReversalRequest): Reversal {
  const { amount: whole, currency } = original.amount;
  const back: Money = { amount: compareAmounts(whole, '0') > 0 ? negateAmount(amount) : amount, currency };
  const { reason, cause, period, closedThrough, linked = [] } = asked;
  return {
    id,
    of: original.id,
    scope: compareAmounts(amount, size(whole)) === 0 ? 'full' : 'partial',
    amount: back,
    reason,
    cause,
    period,
    originalPeriodClosed: closedThrough !== undefined && original.period <= closedThrough,
    linked: [...new Set([...all.map(one => one.original.id), ...linked])].filter(other => other !== original.id),
    status: 'draft',
  };
}
