import { isCalDate } from '../../date/cal-date';
import type { CalDate } from '../../model/primitives';

/** `19491231` as a date, where there is such a day. */
export function dateOf(eight: string): CalDate | undefined {
  const date = `${eight.slice(0, 4)}-${eight.slice(4, 6)}-${eight.slice(6)}`;
  return isCalDate(date) ? date : undefined;
}

/** A year of two digits as the latest one that is not after `today`'s year; without `today` of the 1900s. */
export function fullYear(two: string, today?: CalDate): string {
  const now = today === undefined ? 1999 : Number(today.slice(0, 4));
  const year = now - (now % 100) + Number(two);
  return String(year > now ? year - 100 : year);
}
