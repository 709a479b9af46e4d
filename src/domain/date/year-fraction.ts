import type { CalDate } from '../model';
import { fail, ok } from '../result';
import type { Result } from '../result';
import { isLeapYear, parseCalDate, toDayNumber } from './cal-date';
import type { DateParts } from './cal-date';

/**
 * How a fraction of a year is counted: real days over 365, 366 or 360; `actual/actual` each day by the length of its own calendar year;
 * `30E/360` every month as 30 days.
 */
export type YearCount = 'actual/365' | 'actual/366' | 'actual/360' | 'actual/actual' | '30E/360';

/** An exact fraction of a year, `numerator / denominator`, not reduced; negative when `to` is earlier. */
export interface YearFraction {
  numerator: number;
  denominator: number;
}

type Counter = (from: DateParts, to: DateParts) => YearFraction;

const over =
  (denominator: number): Counter =>
  (from, to) => ({ numerator: toDayNumber(to) - toDayNumber(from), denominator });

/** Real days since year 1 with those of leap years weighing 365 and the others 366: differences are over 365 × 366. */
function weighted(parts: DateParts): number {
  const before = parts.year - 1;
  const leapYears = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const leapDays = leapYears * 366 * 365;
  const commonDays = (before - leapYears) * 365 * 366;
  const inYear = toDayNumber(parts) - toDayNumber({ year: parts.year, month: 1, day: 1 });
  return leapDays + commonDays + inYear * (isLeapYear(parts.year) ? 365 : 366);
}

const thirty = ({ year, month, day }: DateParts): number => year * 360 + month * 30 + Math.min(day, 30);

const COUNTERS: Readonly<Record<YearCount, Counter>> = {
  'actual/365': /* @__PURE__ */ over(365),
  'actual/366': /* @__PURE__ */ over(366),
  'actual/360': /* @__PURE__ */ over(360),
  'actual/actual': (from, to) => ({ numerator: weighted(to) - weighted(from), denominator: 365 * 366 }),
  '30E/360': (from, to) => ({ numerator: thirty(to) - thirty(from), denominator: 360 }),
};

/**
 * The part of a year from `from` up to but not including `to`, as a fraction for a decimal division (no float).
 * Issues: `date.format`, `date.impossible`, `day-count.unknown`.
 */
export function yearFraction(from: CalDate, to: CalDate, count: YearCount): Result<YearFraction> {
  const [start, end] = [parseCalDate(from), parseCalDate(to)];
  if (!start.ok) return start;
  if (!end.ok) return end;
  return Object.hasOwn(COUNTERS, count) ? ok(COUNTERS[count](start.value, end.value)) : fail('day-count.unknown');
}
