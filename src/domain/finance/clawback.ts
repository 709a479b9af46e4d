import { readInput } from '../check/input';
import { at, report } from '../check/reader';
import type { Reader } from '../check/reader';
import { number } from '../check/scalars';
import { list, or, record } from '../check/shapes';
import { decimal } from '../check/values';
import type { Commission, Dec, Reversal } from '../model';
import { currencyDigits } from '../money/currency';
import { compareAmounts, multiplyAmount, roundAmount } from '../money/decimal';
import { fail, ok, type Result } from '../result';
import { size } from './reversal-rules';
import { reverse, type ReversalRequest } from './reverse';

/** How much of a commission goes back when a contract ends after so many months in force: the first row that reaches them. */
export interface ClawbackTerms {
  rows: { upToMonths: number; percent: Dec }[];
}

const terms: Reader<ClawbackTerms> = (value, site) => {
  const read = record<ClawbackTerms>({
    rows: or(list(record<ClawbackTerms['rows'][number]>({ upToMonths: or(number, 0), percent: or(decimal, '', 'data.missing') })), []),
  })(value, site);
  read?.rows.forEach(({ upToMonths, percent }, index) => {
    const before = read.rows[index - 1];
    const isShare = readPercent(percent);
    if (!isShare || (before && before.upToMonths >= upToMonths)) report(at(site, `rows.${index}`), 'clawback.terms');
  });
  return read;
};

const readPercent = (percent: Dec): boolean => /^\d{1,3}(\.\d{1,10})?$/.test(percent) && compareAmounts(percent, '100') <= 0;

/**
 * Takes commissions back after an early end, by the rows of the terms; beyond the last row nothing. Parts taken back before count: never more
 * than is left of a record. Each record gets its own reversal, ids `<id>-1`, `<id>-2` … Issues: `clawback.terms` (rows do not ascend or a
 * percentage is not 0–100) and those of `reverse`, except that a record of which nothing is left is passed over.
 */
export function clawback(
  records: readonly Commission[],
  existing: readonly Reversal[],
  by: ClawbackTerms,
  monthsInForce: number,
  request: Omit<ReversalRequest, 'amount' | 'cause'>,
): Result<Reversal[]> {
  const read = readInput(terms, by);
  if (!read.ok) return read;
  const percent = read.value.rows.find(row => monthsInForce <= row.upToMonths)?.percent ?? '0';
  if (!Array.isArray(records)) return fail('data.missing', 'records');
  const made: Reversal[] = [];
  for (const [index, commission] of (records as readonly Commission[]).entries()) {
    const all = reverse(commission, existing, { ...request, id: `${request.id}-${index + 1}`, cause: 'clawback' });
    if (!all.ok && all.issue.code === 'reversal.nothing-left') continue;
    if (!all.ok) return all;
    const share = shareOf(commission, percent);
    const left = size(all.value.amount.amount);
    if (compareAmounts(share, '0') === 0) continue;
    if (compareAmounts(share, left) >= 0) made.push(all.value);
    else {
      const part = reverse(commission, existing, { ...request, id: `${request.id}-${index + 1}`, cause: 'clawback', amount: share });
      if (!part.ok) return part;
      made.push(part.value);
    }
  }
  return ok(made);
}

/** Rounded half-up to the currency. */
const shareOf = ({ amount: { amount, currency } }: Commission, percent: Dec): Dec =>
  roundAmount(multiplyAmount(multiplyAmount(size(amount), percent), '0.01'), currencyDigits(currency));
