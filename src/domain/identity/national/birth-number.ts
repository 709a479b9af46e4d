import type { CalDate } from '../../model/primitives';
import { dateOf } from '../core/date';
import { remainder } from './sums';

/** Nine digits until 1953, ten since. */
function yearOf(value: string): number {
  const year = 1900 + Number(value.slice(0, 2));
  if (value.length === 9) return year > 1980 ? year - 100 : year;
  return year < 1954 ? year + 100 : year;
}

/** Day of a Czech or Slovak birth number: months raised by 50 for women, by another 20 where numbers ran out. */
export function birthNumberDate(value: string): CalDate | undefined {
  const year = yearOf(value);
  const month = (Number(value.slice(2, 4)) % 50) % 20;
  if (value.length === 9 && year > 1953) return undefined;
  return dateOf(String(year) + String(month).padStart(2, '0') + value.slice(4, 6));
}

/** Ten digits: by 11; until 1985 a remainder of 10 was written 0. */
export function isBirthNumber(value: string): boolean {
  if (value.length === 9) return !value.endsWith('000');
  const rest = remainder(value.slice(0, 9), 11);
  return String(yearOf(value) < 1985 ? rest % 10 : rest) === value[9];
}
