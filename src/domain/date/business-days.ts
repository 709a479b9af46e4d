import type { CalDate } from '../model';
import { fail, ok } from '../result';
import type { Result } from '../result';
import { compareDates, fromDayNumber, parseCalDate, toCalDate, toDayNumber } from './cal-date';

/** Working days of a place as data; the host supplies it, since holidays are announced year by year. */
export interface BusinessCalendar {
  /** Weekdays without work, 1 = Monday … 7 = Sunday; default Saturday and Sunday. */
  weekend?: readonly number[];
  holidays: readonly CalDate[];
  /** Days of the weekend that are worked (调休上班). Wins over `holidays`. */
  workdays?: readonly CalDate[];
  /** The days it knows about, inclusive. Outside nothing is guessed. */
  covers: { from: CalDate; to: CalDate };
}

/** More working days are no deadline. */
const MOST_DAYS = 5000;

/** 1 = Monday … 7 = Sunday. Issues: `date.format`, `date.impossible`. */
export function weekdayOf(date: CalDate): Result<number> {
  const parsed = parseCalDate(date);
  return parsed.ok ? ok(weekday(toDayNumber(parsed.value))) : parsed;
}

/** 1970-01-01 was a Thursday. */
const weekday = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** Answers for one calendar; building the sets once makes a year of days cheap. */
type WorkingDayTest = (day: number) => Result<boolean>;

export function workingDayTest(calendar: BusinessCalendar): WorkingDayTest {
  const { weekend = [6, 7], holidays, workdays = [], covers } = calendar;
  const [off, on] = [new Set(holidays), new Set(workdays)];
  return day => {
    const date = toCalDate(fromDayNumber(day));
    if (compareDates(date, covers.from) < 0 || compareDates(date, covers.to) > 0) return fail('calendar.outside', undefined, { date });
    return ok(on.has(date) || (!off.has(date) && !weekend.includes(weekday(day))));
  };
}

/** Is `date` worked? Issues: `date.*`, `calendar.outside` (params `date`: the calendar does not know that day). */
export function isWorkingDay(calendar: BusinessCalendar, date: CalDate): Result<boolean> {
  const parsed = parseCalDate(date);
  return parsed.ok ? workingDayTest(calendar)(toDayNumber(parsed.value)) : parsed;
}

/** Walks from `day` in steps of ±1 until `n` working days were met; the last of them. A calendar's own end bounds the way. */
function walk(isWorking: WorkingDayTest, day: number, n: number, step: 1 | -1): Result<number> {
  for (let at = day; ; at += step) {
    const works = isWorking(at);
    if (!works.ok) return works;
    if (works.value) n--;
    if (n <= 0) return ok(at);
  }
}

/**
 * The `n`th working day after `date` (before it when negative); `date` itself never counts. 0 is `date` as it is.
 * Issues: `date.*`, `date.step` (`n` no whole number, or beyond ±5000), `calendar.outside`.
 */
export function addWorkingDays(calendar: BusinessCalendar, date: CalDate, n: number): Result<CalDate> {
  const parsed = parseCalDate(date);
  if (!parsed.ok) return parsed;
  if (!Number.isSafeInteger(n) || Math.abs(n) > MOST_DAYS) return fail('date.step');
  if (n === 0) return ok(date);
  const step = n > 0 ? 1 : -1;
  const found = walk(workingDayTest(calendar), toDayNumber(parsed.value) + step, Math.abs(n), step);
  return found.ok ? ok(toCalDate(fromDayNumber(found.value))) : found;
}

/** `date`, or where it is not worked the next (previous) working day. Issues: `date.*`, `calendar.outside`. */
export function toWorkingDay(calendar: BusinessCalendar, date: CalDate, way: 'following' | 'preceding' = 'following'): Result<CalDate> {
  const parsed = parseCalDate(date);
  if (!parsed.ok) return parsed;
  const found = walk(workingDayTest(calendar), toDayNumber(parsed.value), 1, way === 'following' ? 1 : -1);
  return found.ok ? ok(toCalDate(fromDayNumber(found.value))) : found;
}
