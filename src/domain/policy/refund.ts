import { readInput } from '../check/input';
import type { Dec, Money, PremiumLine, Refund, RefundLine } from '../model';
import { currencyDigits } from '../money/currency';
import { addAmounts, compareAmounts, multiplyAmount, negateAmount, subtractAmounts } from '../money/decimal';
import { divideAmount } from '../money/sum';
import { fail, ok, type Result } from '../result';
import { refundRequest, type RefundRequest } from './refund-request';
import { refundShare, type RefundShare } from './refund-share';

/** A refund with its way from what was paid: `lines` add up to `amount`. */
export interface RefundCalculation extends Refund {
  lines: RefundLine[];
  /** What the insurer keeps of the premium; absent for a cash value. */
  kept?: Money;
}

const max = (a: Dec, b: Dec): Dec => (compareAmounts(a, b) < 0 ? b : a);
const min = (a: Dec, b: Dec): Dec => (compareAmounts(a, b) > 0 ? b : a);

/**
 * What is returned when a contract ends early (V21): what was paid less what the insurer keeps, less deductions; never below 0 and never
 * more than was paid, except a cash value. It is `indicative`: the insurer's figure wins. Issues: those of unreadable input, and
 * `refund.currency`, `.negative`, `.days`, `.months`, `.day-count`, `.round`, `.method`, `.no-period`, `.period`, `.no-table`, `.table`,
 * `.no-rate`, `.no-cash-value`.
 */
export function calculateRefund(input: RefundRequest): Result<RefundCalculation> {
  const read = readInput(refundRequest, input);
  if (!read.ok) return read;
  const request = read.value;
  if (request.method === 'cash-value') {
    if (!request.cashValue) return fail('refund.no-cash-value', 'cashValue');
    return ok(finish(request, [{ kind: 'cash-value', amount: plain(request.cashValue) }]));
  }
  const share = refundShare(request);
  if (!share.ok) return share;
  const kept = keptOf(request, share.value);
  return kept.ok ? ok(ofPremium(request, share.value, kept.value)) : kept;
}

/** The premium less the share that goes back, rounded once; at least `minKept`, at most the premium. */
function keptOf({ premium, minKept, round }: RefundRequest, { part, whole }: RefundShare): Result<Dec> {
  const dp = round?.dp ?? currencyDigits(premium.currency);
  const back = divideAmount(multiplyAmount(premium.amount, part), whole, dp, round?.mode);
  if (!back.ok) return back;
  const kept = max(subtractAmounts(premium.amount, back.value), minKept?.amount ?? '0');
  return ok(min(max(kept, '0'), premium.amount));
}

function ofPremium(request: RefundRequest, { days, params }: RefundShare, kept: Dec): RefundCalculation {
  const { currency } = request.premium;
  const paid = request.paid ?? request.premium;
  // Nothing goes back, overpayments included.
  const keeps = request.method === 'none' ? max(paid.amount, kept) : kept;
  const missing = subtractAmounts(keeps, paid.amount);
  const lines: RefundLine[] = [
    { kind: 'paid', amount: plain(paid) },
    { kind: 'kept', amount: { amount: negateAmount(keeps), currency }, ...(params ? { params } : {}) },
    ...(compareAmounts(missing, '0') > 0 ? [{ kind: 'outstanding' as const, amount: { amount: missing, currency } }] : []),
  ];
  return { ...finish(request, lines), ...(days ? { days } : {}), kept: { amount: keeps, currency } };
}

/** Takes off the deductions; what they exceed is shown as `capped`, so that the lines still add up. */
function finish({ method, premium, deductions = [], to, eta }: RefundRequest, lines: RefundLine[]): RefundCalculation {
  const { currency } = premium;
  const all = [...lines, ...deductions.map(deductionLine)];
  const sum = addAmounts(...all.map(line => line.amount.amount));
  if (compareAmounts(sum, '0') < 0) all.push({ kind: 'capped', amount: { amount: negateAmount(sum), currency } });
  const amount: Money = { amount: addAmounts(...all.map(line => line.amount.amount)), currency, authority: 'indicative' };
  return { method, premium, deductions, amount, to, ...(eta ? { eta } : {}), lines: all };
}

const deductionLine = ({ id, amount }: PremiumLine): RefundLine => ({
  kind: 'deduction',
  amount: { amount: negateAmount(amount.amount), currency: amount.currency },
  ...(id ? { ref: id } : {}),
});

const plain = ({ amount, currency }: Money): Money => ({ amount, currency });
