import type { CalDate } from '../model';
import { fail, ok } from '../result';
import type { Result } from '../result';
import { daysInMonth, fromDayNumber, parseCalDate, toCalDate, toDayNumber } from './cal-date';
import type { DateParts } from './cal-date';

const inRange = (parts: DateParts): Result<CalDate> =>
  parts.year >= 1 && parts.year <= 9999 ? ok(toCalDate(parts)) : fail('date.out-of-range');

/**
 * `n` days later (earlier when negative). Issues: those of `parseCalDate`, `date.step` (`n` is no safe integer),
 * `date.out-of-range` (outside years 0001–9999).
 */
export function addDays(date: CalDate, n: number): Result<CalDate> {
  const parsed = parseCalDate(date);
  if (!parsed.ok) return parsed;
  if (!Number.isSafeInteger(n)) return fail('date.step');
  return inRange(fromDayNumber(toDayNumber(parsed.value) + n));
}

/**
 * `n` months later, on the same day of the month or, where that does not exist, on its last (domain.md V20):
 * 01-31 + 1 month = 02-28, 02-29 + 12 months = 02-28. Add to the first date each time: steps of a clamped date drift.
 */
export function addMonths(date: CalDate, n: number): Result<CalDate> {
  const parsed = parseCalDate(date);
  if (!parsed.ok) return parsed;
  if (!Number.isSafeInteger(n)) return fail('date.step');
  const months = parsed.value.year * 12 + parsed.value.month - 1 + n;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return inRange({ year, month, day: Math.min(parsed.value.day, daysInMonth(year, month)) });
}

/** `n` years later; an anniversary of 02-29 is 02-28 in common years. */
export const addYears = (date: CalDate, n: number): Result<CalDate> => addMonths(date, n * 12);

/** Days from `from` to `to`, counting one end: 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: CalDate, to: CalDate): Result<number> {
  const start = parseCalDate(from);
  if (!start.ok) return start;
  const end = parseCalDate(to);
  return end.ok ? ok(toDayNumber(end.value) - toDayNumber(start.value)) : end;
}
