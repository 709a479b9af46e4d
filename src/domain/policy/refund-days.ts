/** How much of a period has been used on the day of cancellation (V21). */
import { addMonths, daysBetween } from '../date/arithmetic';
import { parseCalDate } from '../date/cal-date';
import type { CalDate, DayCount } from '../model';
import { fail, ok, type Result } from '../result';

/** A period up to, not including, `end`, and the day on which it is cancelled. */
export interface RefundPeriod {
  start: CalDate;
  end: CalDate;
  cancelOn: CalDate;
  dayCount: DayCount;
}

/**
 * Days used and in all: 1 January to 7 August are 219 of 365 with the day of cancellation and 218 without. Before the start nothing is used,
 * after the end everything. Issues: `date.*` with path, `refund.period` (not after its start).
 */
export function usedDays({ start, end, cancelOn, dayCount }: RefundPeriod): Result<{ used: number; total: number }> {
  for (const [path, day] of Object.entries({ start, end, cancelOn })) {
    const read = parseCalDate(day);
    if (!read.ok) return fail(read.issue.code, path);
  }
  const total = daysBetween(start, end);
  const passed = daysBetween(start, cancelOn);
  if (!total.ok || !passed.ok || total.value <= 0) return fail('refund.period', 'end');
  const used = passed.value + (dayCount === 'include-cancel-day' ? 1 : 0);
  return ok({ used: Math.min(total.value, Math.max(0, used)), total: total.value });
}

/**
 * Months begun up to the day of cancellation: after 3 months and 12 days it is 4. A month begins on the day of the start, or the last
 * day of a shorter month; its first day counts as begun only with `include-cancel-day`. Issues as for `usedDays`.
 */
export function startedMonths(period: RefundPeriod): Result<number> {
  const days = usedDays(period);
  if (!days.ok) return days;
  if (days.value.used === 0) return ok(0);
  const { start, end, cancelOn, dayCount } = period;
  const last = cancelOn < end ? cancelOn : end;
  const begins = (month: number): boolean => {
    const day = addMonths(start, month);
    return day.ok && day.value < end && (dayCount === 'include-cancel-day' ? day.value <= last : day.value < last);
  };
  let months = 12 * (Number(last.slice(0, 4)) - Number(start.slice(0, 4))) + Number(last.slice(5, 7)) - Number(start.slice(5, 7));
  while (months > 0 && !begins(months)) months--;
  return ok(months + 1);
}
