import type { CalDate, CoverPeriod, Duration } from '../model';
import { fail, ok } from '../result';
import type { Result } from '../result';
import { ageOn } from './age';
import type { AgeOptions } from './age';
import { addDays, addYears, daysBetween } from './arithmetic';
import { compareDates, parseCalDate } from './cal-date';
import { addDuration } from './span';

/** A term in days: from `start` up to but not including `end`; `lastDay` is the last covered one. Whole life has neither. */
export interface Term {
  start: CalDate;
  end?: CalDate;
  lastDay?: CalDate;
  days?: number;
}

/** What `toAge` needs to know. */
export interface TermOptions extends AgeOptions {
  birth?: CalDate;
  /**
   * Cover "to age 70" ends on the first `anniversary` of the contract at that age (default; the age at start by `rule` decides how
   * many), or on the `birthday` itself.
   */
  until?: 'anniversary' | 'birthday';
}

/** The day somebody turns `age`; without 02-29 the day after 02-28, unless the product says `feb28`. */
function birthdayAt(birth: CalDate, age: number, feb29: TermOptions['feb29']): Result<CalDate> {
  const day = addYears(birth, age);
  const clamped = day.ok && birth.endsWith('-02-29') && day.value.endsWith('-02-28');
  return clamped && feb29 !== 'feb28' ? addDays(day.value, 1) : day;
}

/** The exclusive end of cover to age `n`. */
function endAtAge(start: CalDate, n: number, options: TermOptions): Result<CalDate> {
  if (options.birth === undefined) return fail('term.birth-missing', 'birth');
  if (!Number.isSafeInteger(n)) return fail('duration.format');
  const age = ageOn(options.birth, start, options);
  if (!age.ok) return age;
  if (age.value >= n) return fail('term.age-reached', undefined, { age: age.value, to: n });
  return options.until === 'birthday' ? birthdayAt(options.birth, n, options.feb29) : addYears(start, n - age.value);
}

const endOf = (start: CalDate, length: Duration, options: TermOptions): Result<CalDate> =>
  length.unit === 'toAge' ? endAtAge(start, length.n, options) : addDuration(start, length);

/**
 * The term that begins on `start` and lasts `length` (V20): one year from 2024-02-29 ends before 2025-02-28, its last day is 02-27.
 * Issues: `date.*`, `duration.format`, `term.empty` (no day is covered), for `toAge` also `term.birth-missing`, `term.age-reached`,
 * `age.*`.
 */
export function termFrom(start: CalDate, length: Duration, options: TermOptions = {}): Result<Term> {
  const first = parseCalDate(start);
  if (!first.ok) return first;
  if (length.unit === 'life') return ok({ start });
  const end = endOf(start, length, options);
  if (!end.ok) return end;
  if (compareDates(end.value, start) <= 0) return fail('term.empty');
  const lastDay = addDays(end.value, -1);
  const days = daysBetween(start, end.value);
  return lastDay.ok && days.ok ? ok({ start, end: end.value, lastDay: lastDay.value, days: days.value }) : fail('date.out-of-range');
}

/** A term as a period of cover from midnight to midnight at a place (`zone`, IANA). */
export const coverOfTerm = ({ start, end }: Term, zone: string): CoverPeriod => {
  const from = { local: `${start}T00:00:00`, zone };
  return end === undefined
    ? { start: from, end: { local: '', zone }, wholeLife: true }
    : { start: from, end: { local: `${end}T00:00:00`, zone } };
};
