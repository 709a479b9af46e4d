import type { CalDate } from '../model';
import { fail, ok } from '../result';
import type { Result } from '../result';
import { parseCalDate, toDayNumber } from './cal-date';

/** What happens to a running clock, on a day. */
export interface ClockEvent {
  kind: 'pause' | 'resume' | 'stop';
  on: CalDate;
}

/** Day numbers that do not count: `from` on, `to` counts again; `Infinity` while it lasts. */
export interface Pause {
  from: number;
  to: number;
}

const LEGAL: Readonly<Record<string, readonly string[]>> = {
  start: ['pause', 'stop'],
  pause: ['resume', 'stop'],
  resume: ['pause', 'stop'],
  stop: [],
};

/**
 * The pauses of a clock in order, and when it was stopped. Issues: `date.*`, `clock.order` (params `kind`, `on`: an event before the one
 * before it, a second pause, a resume without one, anything after the stop).
 */
export function readPauses(started: CalDate, events: readonly ClockEvent[]): Result<{ pauses: Pause[]; stop?: CalDate }> {
  const pauses: Pause[] = [];
  let before = { kind: 'start', on: started };
  for (const event of events) {
    const parsed = parseCalDate(event.on);
    if (!parsed.ok) return parsed;
    if (event.on < before.on || !LEGAL[before.kind]?.includes(event.kind)) return fail('clock.order', undefined, { ...event });
    const day = toDayNumber(parsed.value);
    const last = pauses.at(-1);
    if (event.kind === 'pause') pauses.push({ from: day, to: Infinity });
    if (event.kind === 'resume' && last) last.to = day;
    before = event;
  }
  return ok(before.kind === 'stop' ? { pauses, stop: before.on } : { pauses });
}
