import type { CalDate } from '../model';
import { fail, ok } from '../result';
import type { Result } from '../result';
import { isLeapYear, parseCalDate, toDayNumber } from './cal-date';
import type { DateParts } from './cal-date';

/**
 * How a product counts age (domain.md V15): `last-birthday` full years (周岁), `nearest` the nearer birthday, on a tie the coming
 * one, `next` full years + 1, `calendar-year` the difference of the year numbers.
 */
export type AgeRule = 'last-birthday' | 'nearest' | 'next' | 'calendar-year';

/** When somebody born on 29 February is a year older in a common year. */
export type LeapBirthday = 'mar1' | 'feb28';

export interface AgeOptions {
  /** Default `last-birthday`. */
  rule?: AgeRule;
  /** Default `mar1`. */
  feb29?: LeapBirthday;
}

/** Day number of the birthday in `year`; may lie after 9999, which is never shown. */
function birthdayIn(year: number, { month, day }: DateParts, feb29: LeapBirthday): number {
  const missing = month === 2 && day === 29 && !isLeapYear(year);
  if (!missing) return toDayNumber({ year, month, day });
  return toDayNumber(feb29 === 'feb28' ? { year, month: 2, day: 28 } : { year, month: 3, day: 1 });
}

/** `last` full years; whether the coming birthday is at least as near as the past one decides `nearest`. */
function nearest(last: number, birth: DateParts, today: number, feb29: LeapBirthday): number {
  const past = birthdayIn(birth.year + last, birth, feb29);
  const coming = birthdayIn(birth.year + last + 1, birth, feb29);
  return coming - today <= today - past ? last + 1 : last;
}

/**
 * Age in years of somebody born on `birth`, on the day `on` (V15): 0 at birth, +1 on each birthday itself, not on the day after it.
 * Never falls as `on` grows. Issues: `date.format`, `date.impossible` (path `birth` or `on`), `age.not-born` (`on` before `birth`),
 * `age.rule` (a rule or `feb29` we do not know).
 */
export function ageOn(birth: CalDate, on: CalDate, options: AgeOptions = {}): Result<number> {
  const born = parseCalDate(birth);
  if (!born.ok) return fail(born.issue.code, 'birth');
  const day = parseCalDate(on);
  if (!day.ok) return fail(day.issue.code, 'on');
  const { rule = 'last-birthday', feb29 = 'mar1' } = options;
  if (feb29 !== 'mar1' && feb29 !== 'feb28') return fail('age.rule', 'feb29');
  const today = toDayNumber(day.value);
  if (today < toDayNumber(born.value)) return fail('age.not-born', 'on');
  const years = day.value.year - born.value.year;
  const last = today < birthdayIn(day.value.year, born.value, feb29) ? years - 1 : years;
  if (rule === 'last-birthday') return ok(last);
  if (rule === 'next') return ok(last + 1);
  if (rule === 'calendar-year') return ok(years);
  return rule === 'nearest' ? ok(nearest(last, born.value, today, feb29)) : fail('age.rule', 'rule');
}
