import type { CalDate } from '../model';
import { fail, ok } from '../result';
import type { Result } from '../result';
import { daysBetween } from './arithmetic';
import { toWorkingDay, workingDayTest } from './business-days';
import type { BusinessCalendar } from './business-days';
import { fromDayNumber, parseCalDate, toCalDate, toDayNumber } from './cal-date';
import { readPauses } from './pauses';
import type { ClockEvent, Pause } from './pauses';
import { addDuration } from './span';

/** A deadline as data, e.g. 30 days for a complex claim (R-CN-12). */
export interface ClockRule {
  n: number;
  /** `working-day` needs a calendar. */
  unit: 'day' | 'working-day' | 'month' | 'year';
  /** Whether the day it starts on is day 1, or the day after. */
  dayCount: 'same-day' | 'next-day';
  /** A due day that is not worked moves to the next working day; needs a calendar. */
  roll?: 'following';
}

/** `left` counts the days (working days) from today to the due day, both included; of a paused clock what is left of `n`. */
export interface ClockState {
  state: 'running' | 'paused' | 'overdue' | 'met' | 'late';
  left: number;
  /** The last day in time, inclusive; absent while paused. */
  due?: CalDate;
}

/** No deadline is longer than a hundred years. */
const MOST_DAYS = 36_600;

/** A pause may move the due day past year 9999. */
function dateOf(day: number): Result<CalDate> {
  const parts = fromDayNumber(day);
  return parts.year > 9999 ? fail('date.out-of-range') : ok(toCalDate(parts));
}

const dayOf = (date: CalDate): Result<number> => {
  const parsed = parseCalDate(date);
  return parsed.ok ? ok(toDayNumber(parsed.value)) : parsed;
};

/** How many days to count from `first` on; months and years are as many days as they have from the start. */
function lengthOf({ n, unit, dayCount }: ClockRule, started: CalDate): Result<{ first: number; n: number }> {
  const start = dayOf(started);
  if (!start.ok) return start;
  const end = addDuration(started, { n, unit: unit === 'working-day' ? 'day' : unit });
  if (!end.ok) return end;
  const span = daysBetween(started, end.value);
  const days = span.ok && unit !== 'working-day' ? span.value : n;
  if (days < 1 || days > MOST_DAYS) return fail('duration.format');
  return ok({ first: start.value + (dayCount === 'next-day' ? 1 : 0), n: days });
}

/** The day on which the last of `n` days is counted, or how many are left when a pause without end is reached. */
function run(
  first: number,
  n: number,
  pauses: readonly Pause[],
  counts: (day: number) => Result<boolean>,
): Result<{ due?: number; left: number }> {
  let left = n;
  for (let day = first; ; day++) {
    const pause = pauses.find(({ from, to }) => from <= day && day < to);
    if (pause?.to === Infinity) return ok({ left });
    if (pause) {
      day = pause.to - 1;
      continue;
    }
    const one = counts(day);
    if (!one.ok) return one;
    if (one.value && --left === 0) return ok({ due: day, left });
  }
}

/** Days from `today` to `due` that count. */
function daysTo(due: number, today: number, pauses: readonly Pause[], counts: (day: number) => Result<boolean>): number {
  let left = 0;
  for (let day = due; day >= today && due - day < MOST_DAYS; day--) {
    const one = counts(day);
    if (one.ok && one.value && !pauses.some(({ from, to }) => from <= day && day < to)) left++;
  }
  return left;
}

/**
 * Where a clock stands on `today` that started by something on `started`. A pause stops counting from its own day on, resuming counts
 * its own day again, `stop` is the act the clock waits for. A pause after the due day changes nothing.
 * Issues: `date.*`, `duration.format` (`n` below one day or above 100 years), `clock.order` (events out of order, params `kind`, `on`),
 * `clock.no-calendar`, `calendar.outside`.
 */
export function runClock(
  rule: ClockRule,
  started: CalDate,
  events: readonly ClockEvent[],
  today: CalDate,
  calendar?: BusinessCalendar,
): Result<ClockState> {
  if (!calendar && (rule.unit === 'working-day' || rule.roll)) return fail('clock.no-calendar');
  const length = lengthOf(rule, started);
  if (!length.ok) return length;
  const now = dayOf(today);
  if (!now.ok) return now;
  const read = readPauses(started, events);
  if (!read.ok) return read;
  const counts = rule.unit === 'working-day' && calendar ? workingDayTest(calendar) : () => ok(true);
  const ran = run(length.value.first, length.value.n, read.value.pauses, counts);
  if (!ran.ok) return ran;
  const { stop, pauses } = read.value;
  if (ran.value.due === undefined) return ok(stop === undefined ? { state: 'paused', left: ran.value.left } : { state: 'met', left: 0 });
  const last = dateOf(ran.value.due);
  const due = last.ok && rule.roll && calendar ? toWorkingDay(calendar, last.value) : last;
  if (!due.ok) return due;
  if (stop !== undefined) return ok({ state: stop <= due.value ? 'met' : 'late', left: 0, due: due.value });
  if (today > due.value) return ok({ state: 'overdue', left: 0, due: due.value });
  const from = Math.max(now.value, length.value.first);
  return ok({ state: 'running', left: daysTo(ran.value.due, from, pauses, counts), due: due.value });
}
