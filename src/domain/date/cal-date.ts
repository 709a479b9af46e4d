import type { CalDate } from '../model';
import { fail, ok } from '../result';
import type { Result } from '../result';

/** A calendar date in parts: `month` 1–12, `day` from 1; proleptic Gregorian. */
export interface DateParts {
  year: number;
  month: number;
  day: number;
}

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Reads `"2026-11-22"`. Issues: `date.format` (not that shape), `date.impossible` (no such day, or year 0000). */
export function parseCalDate(input: unknown): Result<DateParts> {
  const match = typeof input === 'string' ? SHAPE.exec(input) : null;
  if (!match) return fail('date.format');
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const real = year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return real ? ok({ year, month, day }) : fail('date.impossible');
}

/** True for an existing day in the shape `YYYY-MM-DD`, years 0001–9999. */
export const isCalDate = (input: unknown): input is CalDate => parseCalDate(input).ok;

/** Writes parts; the caller guarantees that the day exists. */
export const toCalDate = ({ year, month, day }: DateParts): CalDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Calendar order; ISO dates of four-digit years sort as text. */
export const compareDates = (a: CalDate, b: CalDate): -1 | 0 | 1 => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Days since 1970-01-01, by the civil-calendar identity: a year that starts in March has its leap day last, and 400 years are
 * always 146 097 days.
 */
export function toDayNumber({ year, month, day }: DateParts): number {
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The inverse of `toDayNumber`. */
export function fromDayNumber(days: number): DateParts {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}
