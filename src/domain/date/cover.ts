import type { CalDate, Instant } from '../model';
import { fail, ok } from '../result';
import type { Result } from '../result';
import { addDays } from './arithmetic';
import { parseMoment } from './period';

/** What a date without a clock means as an end: its whole day is covered, or cover stops as it begins. */
export type BareEnd = 'inclusive' | 'exclusive';

/** The last minute or second of a day, as markets write an inclusive end: 24:00, 23:59, 23:59:59. */
const DAY_IS_OVER = /^(24:00|23:59(:59)?)$/;

/**
 * An end as an insurer sent it, as the moment at which cover stops: `T24:00`, `T23:59` and `T23:59:59` are midnight of the day after,
 * a bare date is what `bare` says. Other clocks stay as they are ("12:01"). Issues: `period.format`, `period.impossible`,
 * `date.out-of-range`.
 */
export function exclusiveEnd(end: Partial<Instant>, bare: BareEnd = 'inclusive'): Result<Instant> {
  const read = parseMoment(end);
  if (!read.ok) return read;
  const { date, time } = read.value;
  const zone = String(end.zone ?? '');
  const whole = time === undefined ? bare === 'inclusive' : DAY_IS_OVER.test(time);
  if (!whole) return ok({ local: `${date}T${withSeconds(time ?? '00:00')}`, zone });
  const next = addDays(date, 1);
  return next.ok ? ok({ local: `${next.value}T00:00:00`, zone }) : next;
}

const withSeconds = (time: string): string => (time.length === 5 ? `${time}:00` : time);

/**
 * Order of two wall-clock moments at one place: -1, 0 or 1; a bare date is its midnight, 24:00 the midnight after. Across zones only a
 * clock table could tell. Issues: `period.format`, `period.impossible`, `instant.zones`.
 */
export function compareInstants(a: Partial<Instant>, b: Partial<Instant>): Result<-1 | 0 | 1> {
  const [left, right] = [keyOf(a), keyOf(b)];
  if (!left.ok) return left;
  if (!right.ok) return right;
  if (a.zone !== b.zone) return fail('instant.zones');
  return ok(left.value < right.value ? -1 : left.value > right.value ? 1 : 0);
}

/** Text that sorts as time does. `24:00` sorts after every other clock of its day, so only its equality needs care. */
function keyOf(instant: Partial<Instant>): Result<string> {
  const read = parseMoment(instant);
  if (!read.ok) return read;
  const { date, time = '00:00' } = read.value;
  if (time !== '24:00') return ok(`${date}T${withSeconds(time)}`);
  const next = addDays(date, 1);
  return next.ok ? ok(`${next.value}T00:00:00`) : next;
}

/**
 * When cover begins that is bought on `on`: `days` later at midnight (T+0, T+1 …; the next day at 00:00 is usual, V20).
 * Cover that begins at once, as motor may, is the host's own clock. Issues: those of `addDays`.
 */
export const defaultStart = (on: CalDate, days = 1): Result<CalDate> => addDays(on, days);
