/** Which share of a premium goes back, by method (V21). Exact ratios: what they make is rounded once. */
import type { RefundMethod, ShortRateTable } from '../model';
import { compareAmounts, multiplyAmount, subtractAmounts } from '../money/decimal';
import { fail, ok, type Result } from '../result';
import { startedMonths, usedDays } from './refund-days';
import type { RefundRequest } from './refund-request';

/** `part` / `whole` of the premium is returned; `params` are for the explanation. */
export interface RefundShare {
  part: string;
  whole: string;
  days?: { used: number; total: number };
  params?: Record<string, string | number>;
}

const ALL: RefundShare = { part: '1', whole: '1' };
const NOTHING: RefundShare = { part: '0', whole: '1' };
/** Percent of a premium that a month begun costs with `monthly-10pct`. */
const PER_MONTH = 10;

/**
 * The share by the request's method. Issues: `refund.method` {method}, `refund.no-period` (neither period nor ready figures),
 * `refund.no-table`, `refund.no-rate` {used} (beyond the last row: never a neighbour), `refund.table` (rows do not ascend or
 * a percentage is not 0–100); those of `usedDays`.
 */
export function refundShare(request: RefundRequest): Result<RefundShare> {
  const method: RefundMethod | 'cash-value' = request.method;
  if (method === 'full') return ok(ALL);
  if (method === 'none') return ok(NOTHING);
  if (method === 'pro-rata' || method === 'short-rate-90') return byDays(request, method === 'pro-rata' ? 100 : 90);
  if (method === 'monthly-10pct') return byMonths(request);
  if (method === 'short-rate-table') return byTable(request);
  return fail('refund.method', 'method', { method: String(method).slice(0, 40) });
}

const daysOf = ({ days, period }: RefundRequest): Result<{ used: number; total: number }> =>
  days ? ok(days) : period ? usedDays(period) : fail('refund.no-period', 'period');

const monthsOf = ({ months, period }: RefundRequest): Result<number> =>
  months !== undefined ? ok(months) : period ? startedMonths(period) : fail('refund.no-period', 'period');

function byDays(request: RefundRequest, percent: number): Result<RefundShare> {
  const days = daysOf(request);
  if (!days.ok) return days;
  const { used, total } = days.value;
  const part = multiplyAmount(String(total - used), String(percent));
  const whole = multiplyAmount(String(total), '100');
  return ok({ part, whole, days: days.value, params: { used, total, ...(percent === 100 ? {} : { percent }) } });
}

function byMonths(request: RefundRequest): Result<RefundShare> {
  const months = monthsOf(request);
  if (!months.ok) return months;
  const keepPercent = Math.min(100, PER_MONTH * months.value);
  const days = daysOf(request);
  return ok({
    part: String(100 - keepPercent),
    whole: '100',
    ...(days.ok ? { days: days.value } : {}),
    params: { months: months.value, keepPercent: String(keepPercent) },
  });
}

function byTable(request: RefundRequest): Result<RefundShare> {
  const { table } = request;
  if (!table) return fail('refund.no-table', 'table');
  const { rows, by } = table;
  if (!isTable(table)) return fail('refund.table', 'table');
  const days = by === 'months' ? undefined : daysOf(request);
  if (days && !days.ok) return days;
  const months = by === 'months' ? monthsOf(request) : undefined;
  if (months && !months.ok) return months;
  const { used, total } = days?.value ?? { used: months?.value ?? 0, total: 1 };
  // Both sides times the total: no division, no rounding.
  const [measure, unit] = by === 'percent' ? [multiplyAmount(String(used), '100'), String(total)] : [String(used), '1'];
  const row = rows.find(({ upTo }) => compareAmounts(measure, multiplyAmount(upTo, unit)) <= 0);
  if (!row) return fail('refund.no-rate', 'table', { used });
  const params = { ...(days ? { used, total } : { months: used }), keepPercent: row.keepPercent };
  return ok({ part: subtractAmounts('100', row.keepPercent), whole: '100', ...(days ? { days: days.value } : {}), params });
}

const isTable = ({ by, rows }: ShortRateTable): boolean =>
  ['days', 'months', 'percent'].includes(by) &&
  rows.every(
    ({ upTo, keepPercent }, index) =>
      compareAmounts(keepPercent, '0') >= 0 &&
      compareAmounts(keepPercent, '100') <= 0 &&
      (index === 0 || compareAmounts(rows[index - 1]?.upTo ?? upTo, upTo) < 0),
  );
