import type { CalDate, Duration } from '../model';
import { fail, ok } from '../result';
import type { Result } from '../result';
import { addDays, addMonths } from './arithmetic';

/** A length of time as it is added to a date: months first (clamped once, V20), then days. */
export interface Span {
  months: number;
  days: number;
}

const ISO = /^P(?=\d)(?:(\d{1,5})Y)?(?:(\d{1,5})M)?(?:(\d{1,5})W)?(?:(\d{1,7})D)?$/;

/** Reads ISO 8601 `"P1Y"`, `"P6M"`, `"P2W"`, `"P1Y6M10D"`; clocks (`PT…`), signs and fractions are none. Issue: `duration.format`. */
export function parseSpan(text: unknown): Result<Span> {
  const match = typeof text === 'string' ? ISO.exec(text) : null;
  if (!match) return fail('duration.format');
  const [years = 0, months = 0, weeks = 0, days = 0] = match.slice(1).map(part => Number(part ?? 0));
  return ok({ months: years * 12 + months, days: weeks * 7 + days });
}

const PER_UNIT: Readonly<Record<string, Span>> = {
  day: { months: 0, days: 1 },
  month: { months: 1, days: 0 },
  year: { months: 12, days: 0 },
};

/**
 * `{ n: 1, unit: "year" }` as a span. Issues: `duration.open` (`toAge` and `life` have no length of their own: see `termFrom`),
 * `duration.format` (another unit, or `n` no whole number from 0).
 */
export function spanOf({ n, unit }: { n: number; unit: Duration['unit'] }): Result<Span> {
  if (unit === 'toAge' || unit === 'life') return fail('duration.open', undefined, { unit });
  const per = Object.hasOwn(PER_UNIT, unit) ? PER_UNIT[unit] : undefined;
  if (!per || !Number.isSafeInteger(n) || n < 0) return fail('duration.format');
  return ok({ months: per.months * n, days: per.days * n });
}

/** `date` moved by a span. Issues: those of `addMonths` and `addDays`. */
export function addSpan(date: CalDate, { months, days }: Span): Result<CalDate> {
  const moved = addMonths(date, months);
  return moved.ok ? addDays(moved.value, days) : moved;
}

/** `date` plus a duration of days, months or years. Issues: those of `spanOf` and `addSpan`. */
export function addDuration(date: CalDate, duration: { n: number; unit: Duration['unit'] }): Result<CalDate> {
  const span = spanOf(duration);
  return span.ok ? addSpan(date, span.value) : span;
}
