import type { CalDate } from '../model';
import { fail, ok } from '../result';
import type { Result } from '../result';
import { addMonths, daysBetween } from './arithmetic';
import { compareDates, parseCalDate } from './cal-date';

/** Whether the day of cancellation counts as used (V21): a published refund differs by a day's premium. */
export type CancelDay = 'include-cancel-day' | 'exclude-cancel-day';

/** Days of a term on one side and the other of a cancellation; `used` + `unused` = `total`. */
export interface DaySplit {
  used: number;
  unused: number;
  total: number;
}

/**
 * Splits the days of `[start, end)` at a cancellation (V21): 01-01 to 08-07 are 219 days with the cancel day, 218 without.
 * Before the start nothing is used, after the end everything. Issues: `date.*`, `term.empty`, `day-count.unknown`.
 */
export function splitDays(start: CalDate, end: CalDate, cancelled: CalDate, rule: CancelDay): Result<DaySplit> {
  const total = daysBetween(start, end);
  if (!total.ok) return total;
  const before = daysBetween(start, cancelled);
  if (!before.ok) return before;
  if (total.value <= 0) return fail('term.empty');
  if (rule !== 'include-cancel-day' && rule !== 'exclude-cancel-day') return fail('day-count.unknown');
  const started = before.value + (rule === 'include-cancel-day' ? 1 : 0);
  const used = before.value < 0 ? 0 : Math.min(total.value, started);
  return ok({ used, unused: total.value - used, total: total.value });
}

/**
 * How many months of a contract have begun by the end of its last used day, for refunds by started month (V21). Months run from the day
 * of `start`. Issues: `date.*`, `term.before-start`.
 */
export function startedMonths(start: CalDate, lastUsed: CalDate): Result<number> {
  const [from, to] = [parseCalDate(start), parseCalDate(lastUsed)];
  if (!from.ok) return from;
  if (!to.ok) return to;
  if (compareDates(lastUsed, start) < 0) return fail('term.before-start');
  const months = (to.value.year - from.value.year) * 12 + to.value.month - from.value.month;
  const begin = addMonths(start, months);
  return ok(begin.ok && compareDates(begin.value, lastUsed) <= 0 ? months + 1 : months);
}
