import type { CalDate } from '../model';
import { ok } from '../result';
import type { Result } from '../result';
import { addDays, daysBetween } from './arithmetic';

/** Whether the `n`th day itself is enough (满28天) or not ("出生满30日，不含第30日" in a real clause, V15). */
export type DayReached = 'reached' | 'passed';

/** The first day on which somebody born on `birth` is `n` days old: birth + n days (V15). Issues: those of `addDays`. */
export const dateAtDays = (birth: CalDate, n: number, rule: DayReached = 'reached'): Result<CalDate> =>
  addDays(birth, rule === 'passed' ? n + 1 : n);

/**
 * Is somebody born on `birth` at least `n` days old on `on`, mostly the start of cover? Issues: those of `addDays` and `daysBetween`.
 */
export function isDaysOld(birth: CalDate, n: number, on: CalDate, rule: DayReached = 'reached'): Result<boolean> {
  const first = dateAtDays(birth, n, rule);
  if (!first.ok) return first;
  const past = daysBetween(first.value, on);
  return past.ok ? ok(past.value >= 0) : past;
}
