/** What a refund is worked out from, and the reader that keeps half an input from making a wrong figure. */
import { report, at } from '../check/reader';
import type { Reader, Site } from '../check/reader';
import { closedWord, number, string, text, word } from '../check/scalars';
import { list, or, record } from '../check/shapes';
import { NO_MONEY, date, decimal, money } from '../check/values';
import type { CalDate, Money, PremiumLine, Refund, RefundMethod, ShortRateRow, ShortRateTable } from '../model';
import { compareAmounts, isAmount, type Rounding } from '../money/decimal';
import type { RefundPeriod } from './refund-days';

/** How much of the period is used comes from `period`, or ready as `days` or `months` (begun ones). */
export interface RefundRequest {
  method: RefundMethod;
  /** Of the whole period, instalments not yet due included. */
  premium: Money;
  /** What has been received of it; absent: all of it. Never more than this is returned, except as cash value. */
  paid?: Money;
  period?: RefundPeriod;
  days?: { used: number; total: number };
  months?: number;
  table?: ShortRateTable;
  /** The least that the insurer keeps. */
  minKept?: Money;
  cashValue?: Money;
  /** Positive amounts to take off: fees, a loan with its interest, benefits already paid. */
  deductions?: PremiumLine[];
  /** Of what is returned, once, before deductions; the currency's digits and half-up unless the product says otherwise. */
  round?: { dp?: number; mode?: Rounding };
  to: Refund['to'];
  eta?: CalDate;
}

const amount = or(money, NO_MONEY, 'money.missing-amount');
const day = or(date, '', 'data.missing');
const count = or(number, 0, 'data.missing');

export const deductionLines: Reader<PremiumLine[]> = list(
  record<PremiumLine>({ id: or(string, ''), kind: or(word, ''), label: or(text, ''), amount }, 'label'),
);

const row = record<ShortRateRow>({ upTo: or(decimal, '', 'data.missing'), keepPercent: or(decimal, '', 'data.missing') });

const fields = record<RefundRequest>({
  method: or(closedWord, '' as never, 'data.missing'),
  premium: amount,
  paid: money,
  period: record<RefundPeriod>({ start: day, end: day, cancelOn: day, dayCount: or(closedWord, '' as never) }),
  days: record<{ used: number; total: number }>({ used: count, total: count }),
  months: number,
  table: record<ShortRateTable>({ by: or(closedWord, '' as never), rows: or(list(row), []) }),
  minKept: money,
  cashValue: money,
  deductions: deductionLines,
  round: record<NonNullable<RefundRequest['round']>>({ dp: number, mode: closedWord }),
  to: or(closedWord, 'original-route' as never, 'data.missing'),
  eta: date,
});

const MODES: unknown[] = ['half-up', 'half-even', 'up', 'down', 'ceil', 'floor', undefined];
const DAY_COUNTS: unknown[] = ['include-cancel-day', 'exclude-cancel-day'];

/** A request as sent; issues of its own: `refund.currency`, `.negative`, `.days`, `.months`, `.day-count`, `.round`. */
export const refundRequest: Reader<RefundRequest> = (value, site) => {
  const read = fields(value, site);
  if (read) checkFigures(read, site);
  return read;
};

function checkFigures({ premium, paid, minKept, cashValue, deductions = [], ...rest }: RefundRequest, site: Site): void {
  const sums = [premium, paid, minKept, cashValue, ...deductions.map(line => line.amount)].filter(sum => sum !== undefined);
  const foreign = sums.find(sum => sum.currency !== premium.currency);
  if (foreign) report(site, 'refund.currency', { expected: premium.currency, found: foreign.currency });
  const negative = sums.find(sum => isAmount(sum.amount) && compareAmounts(sum.amount, '0') < 0);
  if (negative) report(site, 'refund.negative', { amount: negative.amount });
  checkTime(rest, site);
}

function checkTime({ days, months, period, round }: Pick<RefundRequest, 'days' | 'months' | 'period' | 'round'>, site: Site): void {
  const isCount = (n: number): boolean => Number.isSafeInteger(n) && n >= 0;
  if (days && !(isCount(days.used) && isCount(days.total) && days.total > 0 && days.used <= days.total))
    report(at(site, 'days'), 'refund.days', { ...days });
  if (months !== undefined && !isCount(months)) report(at(site, 'months'), 'refund.months', { months });
  if (period && !DAY_COUNTS.includes(period.dayCount)) report(at(site, 'period.dayCount'), 'refund.day-count');
  if (round && !(MODES.includes(round.mode) && isCount(round.dp ?? 0) && (round.dp ?? 0) <= 20)) report(at(site, 'round'), 'refund.round');
}
