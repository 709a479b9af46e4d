import { daysInMonth } from '../../date/cal-date';
import type { CalDate } from '../../model/primitives';

/** `19491231` as a date, where there is such a day. */
export function dateOf(eight: string): CalDate | undefined {
  const [, year = '', month = '', day = ''] = /^(\d{4})(\d\d)(\d\d)$/.exec(eight) ?? [];
  const real = +year > 0 && +month > 0 && +month < 13 && +day > 0 && +day <= daysInMonth(+year, +month);
  return real ? `${year}-${month}-${day}` : undefined;
}

/** A year of two digits as the latest one that is not after `today`'s year; without `today` of the 1900s. */
export function fullYear(two: string, today?: CalDate): string {
  const now = today === undefined ? 1999 : Number(today.slice(0, 4));
  const year = now - (now % 100) + Number(two);
  return String(year > now ? year - 100 : year);
}
