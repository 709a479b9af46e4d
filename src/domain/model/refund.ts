import type { CalDate, Dec, Money, Open } from './primitives';
import type { PremiumLine } from './quote';

/** How what is returned is worked out when a contract ends early (V21). */
export type RefundMethod = 'full' | 'pro-rata' | 'short-rate-table' | 'short-rate-90' | 'monthly-10pct' | 'cash-value' | 'none';

/** Whether the day of cancellation is a day of cover. Contracts differ; there is no default. */
export type DayCount = 'include-cancel-day' | 'exclude-cancel-day';

/** What is returned when a contract ends early, as the insurer states it or `calculateRefund` works it out. */
export interface Refund {
  method: Open<RefundMethod>;
  days?: { used: number; total: number };
  /** The premium of the whole period. */
  premium: Money;
  /** What is taken off, as positive amounts. */
  deductions: PremiumLine[];
  amount: Money;
  to: 'original-route' | 'account';
  eta?: CalDate;
}

/** One row of a short-rate table: up to and including `upTo` the insurer keeps `keepPercent` of the premium. */
export interface ShortRateRow {
  upTo: Dec;
  keepPercent: Dec;
}

/** A short-rate table. `by`: days of cover used, started months, or used days in percent of the period. Rows ascend. */
export interface ShortRateTable {
  by: 'days' | 'months' | 'percent';
  rows: ShortRateRow[];
}

/** What a line of a refund's explanation is about; amounts are signed, so that the lines add up to the refund. */
export type RefundLineKind = 'paid' | 'kept' | 'outstanding' | 'cash-value' | 'deduction' | 'capped';

/** One step from what was paid to what is returned. */
export interface RefundLine {
  kind: RefundLineKind;
  amount: Money;
  /** Id of the deduction. */
  ref?: string;
  /** Figures for the sentence: `used`, `total`, `months`, `keepPercent`, `factor`. */
  params?: Record<string, string | number>;
}
