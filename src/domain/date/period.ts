import type { CalDate, CoverPeriod, Instant } from '../model';
import { fail, ok } from '../result';
import type { Result } from '../result';
import { addDays, daysBetween } from './arithmetic';
import { isCalDate } from './cal-date';

/**
 * How a market writes the end of cover: `inclusive-24` names the last covered day ("…至 2027-11-22 24:00 止"), `plain` the moment
 * itself ("2027-11-23 00:00").
 */
export type PeriodStyle = 'inclusive-24' | 'plain';

/** A wall-clock moment to show. `time` is `HH:MM` or `HH:MM:SS`; absent when the host sent only a date. */
export interface Moment {
  date: CalDate;
  time?: string;
}

/** A cover period as it is to be written. `lastDay` is absent for whole-life cover. */
export interface PeriodFacts {
  start: Moment;
  lastDay?: Moment;
  /** The last day is covered to its end, 24:00. */
  inclusive: boolean;
  wholeLife: boolean;
  /** IANA zone of the start; print it where it differs from the reader's. */
  zone: string;
  /** The insurer's own wording; show it instead. */
  text?: string;
}

const LOCAL = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/;
const CLOCK = /^(?:([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?|24:00)$/;

/** Reads the wall clock of an instant. Issues: `period.format`, `period.impossible`. */
export function parseMoment(instant: Partial<Instant> | null | undefined): Result<Moment> {
  const local: unknown = instant?.local;
  const match = typeof local === 'string' ? LOCAL.exec(local) : null;
  if (!match) return fail('period.format');
  const [, date = '', hours, seconds = '00'] = match;
  const time = hours === undefined || seconds === '00' ? hours : `${hours}:${seconds}`;
  if (!isCalDate(date) || (time !== undefined && !CLOCK.test(time))) return fail('period.impossible');
  return ok(time === undefined ? { date } : { date, time });
}

/** [start, end) ends at midnight: the market that writes 24:00 names the day before (domain.md V20). */
function lastDayOf(end: Moment, style: PeriodStyle): Moment {
  if (style === 'plain' || end.time !== '00:00') return end;
  const before = addDays(end.date, -1);
  return before.ok ? { date: before.value, time: '24:00' } : end;
}

/**
 * The facts of a cover period for the page, as the market writes them. A reversed period is stated as sent (`checkPolicy` reports it).
 * Issues: `period.format`, `period.impossible` with path `start.local` or `end.local`.
 */
export function periodFacts(period: CoverPeriod, style: PeriodStyle): Result<PeriodFacts> {
  const start = parseMoment(period?.start);
  if (!start.ok) return fail(start.issue.code, 'start.local');
  const base = { start: start.value, wholeLife: period.wholeLife === true, zone: String(period.start.zone ?? '') };
  const facts = period.text ? { ...base, text: String(period.text) } : base;
  if (facts.wholeLife) return ok({ ...facts, inclusive: false });
  const end = parseMoment(period.end);
  if (!end.ok) return fail(end.issue.code, 'end.local');
  const lastDay = lastDayOf(end.value, style);
  return ok({ ...facts, lastDay, inclusive: lastDay.time === '24:00' });
}

/**
 * How much of the period has passed on `today`, in whole thousandths 0–1000, for a bar beside the dates. By days, not clocks.
 * `null` for whole-life, unreadable, reversed or empty periods: draw no bar.
 */
export function elapsedPermille(period: CoverPeriod, today: CalDate): number | null {
  const facts = periodFacts(period, 'plain');
  if (!facts.ok || !facts.value.lastDay) return null;
  const total = daysBetween(facts.value.start.date, facts.value.lastDay.date);
  const passed = daysBetween(facts.value.start.date, today);
  if (!total.ok || !passed.ok || total.value <= 0) return null;
  return Math.min(1000, Math.max(0, Math.floor((passed.value * 1000) / total.value)));
}
