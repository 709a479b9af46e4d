import type { CalDate } from '../model';
import { fail, ok } from '../result';
import type { Result } from '../result';
import { addYears } from './arithmetic';
import { compareDates, parseCalDate } from './cal-date';
import { addSpan, spanOf } from './span';

/** No contract has more due dates than a hundred years of weeks. */
const MOST_DATES = 5300;

/**
 * Which year of the contract `on` falls into, from 1 (保单年度): a year begins on the anniversary, that of 02-29 on 02-28 in common
 * years (V20). Issues: `date.format`, `date.impossible`, `term.before-start`.
 */
export function policyYear(start: CalDate, on: CalDate): Result<number> {
  const from = parseCalDate(start);
  if (!from.ok) return fail(from.issue.code, 'start');
  const to = parseCalDate(on);
  if (!to.ok) return fail(to.issue.code, 'on');
  if (compareDates(on, start) < 0) return fail('term.before-start', 'on');
  const years = to.value.year - from.value.year;
  const anniversary = addYears(start, years);
  return ok(anniversary.ok && compareDates(anniversary.value, on) <= 0 ? years + 1 : years);
}

/** The first anniversary after `on`; on an anniversary it is the next one. Issues: those of `policyYear`, `date.out-of-range`. */
export function nextAnniversary(start: CalDate, on: CalDate): Result<CalDate> {
  const year = policyYear(start, on);
  return year.ok ? addYears(start, year.value) : year;
}

/**
 * `count` due dates from `first` on, `every` so long: each counted from the first, so that one short month does not move the rest
 * (01-31, 02-28, 03-31). Issues: those of `addSpan`, `duration.format`, `date.step` (`count` is no whole number from 0 to 5300).
 */
export function dueDates(first: CalDate, every: { n: number; unit: 'day' | 'month' | 'year' }, count: number): Result<CalDate[]> {
  const step = spanOf(every);
  if (!step.ok) return step;
  if (!Number.isSafeInteger(count) || count < 0 || count > MOST_DATES) return fail('date.step');
  const dates: CalDate[] = [];
  for (let i = 0; i < count; i++) {
    const due = addSpan(first, { months: step.value.months * i, days: step.value.days * i });
    if (!due.ok) return due;
    dates.push(due.value);
  }
  return ok(dates);
}
