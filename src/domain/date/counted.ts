import type { CalDate } from '../model';
import { fail, ok } from '../result';
import type { Result } from '../result';
import { addDays, daysBetween } from './arithmetic';
import { compareDates } from './cal-date';
import { addDuration } from './span';

/**
 * A period that a right or a duty runs in: cooling-off, waiting, grace. A `PeriodRule` of a product fits, and a pack's `coolingOff`
 * written as `{ n: days, unit: 'day', … }`.
 */
export interface CountRule<Event extends string = string> {
  n: number;
  unit: 'day' | 'month' | 'year';
  /** The event it counts from, e.g. `receipt`. */
  startsOn: Event;
  /** `next-day`: day 1 is the day after the event (R-CN-13); `same-day`: the event's own day is day 1. */
  dayCount: 'same-day' | 'next-day';
}

/** `event` happened on this day; `firstDay` to `lastDay` are counted, both inclusive, the last until 24:00. */
export interface CountedPeriod {
  event: CalDate;
  firstDay: CalDate;
  lastDay: CalDate;
  /** The day after: cover after waiting, lapse after grace. */
  dayAfter: CalDate;
}

/**
 * The days of a period, given when things happened: 15 days from a receipt on 2026-11-22, next-day, end with 2026-12-07.
 * Months and years end on the day of that number, or the last of the month (V20).
 * Issues: `period-rule.no-event` (params `event`), `period-rule.day-count`, `duration.format`, `date.*`.
 */
export function countPeriod<Event extends string>(
  rule: CountRule<Event>,
  happened: Readonly<Partial<Record<Event, CalDate>>>,
): Result<CountedPeriod> {
  const event = Object.hasOwn(happened, rule.startsOn) ? happened[rule.startsOn] : undefined;
  if (event === undefined) return fail('period-rule.no-event', undefined, { event: rule.startsOn });
  if (rule.dayCount !== 'same-day' && rule.dayCount !== 'next-day') return fail('period-rule.day-count');
  const shift = rule.dayCount === 'next-day' ? 1 : 0;
  const firstDay = addDays(event, shift);
  if (!firstDay.ok) return firstDay;
  const end = addDuration(event, rule);
  if (!end.ok) return end;
  const lastDay = addDays(end.value, shift - 1);
  const dayAfter = addDays(end.value, shift);
  if (!lastDay.ok) return lastDay;
  return dayAfter.ok ? ok({ event, firstDay: firstDay.value, lastDay: lastDay.value, dayAfter: dayAfter.value }) : dayAfter;
}

/** May the right be used on `on`? From the event itself, even where counting starts a day later, to the last day. */
export const isWithin = (period: CountedPeriod, on: CalDate): boolean =>
  compareDates(period.event, on) <= 0 && compareDates(on, period.lastDay) <= 0;

/** Days left including `today` and the last day; 0 when it is over. Issues: those of `daysBetween`. */
export function daysLeft(lastDay: CalDate, today: CalDate): Result<number> {
  const left = daysBetween(today, lastDay);
  return left.ok ? ok(Math.max(0, left.value + 1)) : left;
}
