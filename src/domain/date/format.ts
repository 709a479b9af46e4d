/* eslint no-restricted-globals: off -- the one file where a calendar date meets `Date`, in UTC (architecture.md §6) */
import type { CalDate } from '../model';
import { compareDates } from './cal-date';

/** `numeric` 2026/11/22 · `medium` Nov 22, 2026 · `long` November 22, 2026 · `full` with weekday · `month` November 2026. */
export type DateStyle = 'numeric' | 'medium' | 'long' | 'full' | 'month';

/** Years are always written in full: a policy of '26 may be a hundred years old. */
const STYLES: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  numeric: { year: 'numeric', month: '2-digit', day: '2-digit' },
  medium: { year: 'numeric', month: 'short', day: 'numeric' },
  long: { year: 'numeric', month: 'long', day: 'numeric' },
  full: { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' },
  month: { year: 'numeric', month: 'long' },
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** Building a formatter costs a thousand times its use. UTC in and out: no zone can move the day. */
function formatFor(locale: string, style: DateStyle): Intl.DateTimeFormat {
  const key = `${style} ${locale}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(supported(locale), { ...STYLES[style], timeZone: 'UTC', calendar: 'gregory' });
  formats.set(key, format);
  return format;
}

/** A malformed tag makes Intl throw, and a missing one would read the machine's language; English is neither. */
function supported(locale: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** Midnight UTC of an existing day: this one shape `Date` reads as UTC everywhere; the day it counted back tells 31 June from 1 July. */
const millis = (date: unknown): number | null => {
  if (typeof date !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(date) || date < '0001') return null;
  const ms = Date.parse(date);
  return new Date(ms).getUTCDate() === Number(date.slice(8)) ? ms : null;
};

/** The date in the words of `locale`, Gregorian calendar everywhere; what is no date comes back as it came. */
export function formatDate(date: CalDate, locale: string, style: DateStyle = 'medium'): string {
  const ms = millis(date);
  return ms === null ? String(date ?? '') : formatFor(locale, style).format(ms);
}

/** Two dates as one range with the shared parts written once; reversed or broken ranges are shown as sent. */
export function formatRange(from: CalDate, to: CalDate, locale: string, style: DateStyle = 'medium'): string {
  const [start, end] = [millis(from), millis(to)];
  if (start === null || end === null || compareDates(from, to) > 0) {
    return `${formatDate(from, locale, style)} – ${formatDate(to, locale, style)}`;
  }
  return formatFor(locale, style).formatRange(start, end);
}
