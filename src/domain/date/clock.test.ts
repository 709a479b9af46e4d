import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from '../result';
import { addDays } from './arithmetic';
import { addWorkingDays, isWorkingDay, toWorkingDay, weekdayOf } from './business-days';
import type { BusinessCalendar } from './business-days';
import { runClock } from './clock';
import type { ClockRule } from './clock';
import type { ClockEvent } from './pauses';

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.issue.code);
  return result.value;
};
const code = (result: Result<unknown>): string => (result.ok ? 'ok' : result.issue.code);

/** A fictitious holiday of three days, one of them bought with a worked Sunday. */
const calendar: BusinessCalendar = {
  holidays: ['2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01'],
  workdays: ['2026-12-27', '2027-01-01'],
  covers: { from: '2026-11-01', to: '2027-02-28' },
};

describe('working days', () => {
  it('know the weekday', () => {
    expect(['2026-11-22', '2026-11-23', '1969-12-31', '0001-01-01'].map(day => value(weekdayOf(day)))).toEqual([7, 1, 3, 1]);
    expect(code(weekdayOf('x'))).toBe('date.format');
  });
  it.each([
    ['2026-11-20', true],
    ['2026-11-21', false],
    ['2026-12-27', true],
    ['2026-12-30', false],
    ['2027-01-01', true],
  ])('%s is worked: %s', (day, works) => expect(value(isWorkingDay(calendar, day))).toBe(works));

  it.each([
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-12-25', 2, '2026-12-28'],
    ['2026-12-28', 1, '2027-01-01'],
    ['2027-01-01', -2, '2026-12-27'],
    ['2026-11-21', 0, '2026-11-21'],
    ['2026-11-16', 5, '2026-11-23'],
  ])('%s and %i working days is %s', (day, n, expected) => expect(value(addWorkingDays(calendar, day, n))).toBe(expected));

  it('move a day that is not worked', () => {
    expect(value(toWorkingDay(calendar, '2026-11-21'))).toBe('2026-11-23');
    expect(value(toWorkingDay(calendar, '2026-11-21', 'preceding'))).toBe('2026-11-20');
    expect(value(toWorkingDay(calendar, '2026-11-20'))).toBe('2026-11-20');
  });
  it('have weekends of their own', () => {
    expect(value(isWorkingDay({ ...calendar, weekend: [5, 6] }, '2026-11-22'))).toBe(true);
    expect(value(addWorkingDays({ ...calendar, weekend: [5, 6] }, '2026-11-19', 1))).toBe('2026-11-22');
  });
  it('guess nothing beyond the calendar', () => {
    const outside = (date: string) => ({ ok: false, issue: { code: 'calendar.outside', params: { date } } });
    expect(addWorkingDays(calendar, '2027-02-26', 1)).toEqual(outside('2027-03-01'));
    expect(isWorkingDay(calendar, '2026-10-31')).toEqual(outside('2026-10-31'));
    expect(toWorkingDay({ ...calendar, weekend: [1, 2, 3, 4, 5, 6, 7] }, '2027-02-01')).toEqual(outside('2027-03-01'));
  });
  it('say what is wrong', () => {
    expect(code(isWorkingDay(calendar, 'x'))).toBe('date.format');
    expect(code(addWorkingDays(calendar, 'x', 1))).toBe('date.format');
    expect(code(toWorkingDay(calendar, 'x'))).toBe('date.format');
    for (const n of [0.5, 5001, NaN]) expect(code(addWorkingDays(calendar, '2026-11-22', n))).toBe('date.step');
  });
});

describe('runClock', () => {
  const month: ClockRule = { n: 30, unit: 'day', dayCount: 'next-day' };
  const ten: ClockRule = { n: 10, unit: 'working-day', dayCount: 'next-day' };
  const pause = (on: string): ClockEvent => ({ kind: 'pause', on });
  const resume = (on: string): ClockEvent => ({ kind: 'resume', on });
  const stop = (on: string): ClockEvent => ({ kind: 'stop', on });

  it.each([
    ['runs', [], '2026-11-22', 'running', 30, '2026-12-22'],
    ['has its last day', [], '2026-12-22', 'running', 1, '2026-12-22'],
    ['is overdue the day after', [], '2026-12-23', 'overdue', 0, '2026-12-22'],
    ['stands still', [pause('2026-12-02')], '2027-06-01', 'paused', 21, undefined],
    ['goes on', [pause('2026-12-02'), resume('2026-12-12')], '2026-12-12', 'running', 21, '2027-01-01'],
    ['looks ahead over a pause', [pause('2026-12-02'), resume('2026-12-12')], '2026-12-01', 'running', 22, '2027-01-01'],
    ['does not count a pause of no day', [pause('2026-12-02'), resume('2026-12-02')], '2026-12-12', 'running', 11, '2026-12-22'],
    ['cannot be paused when over', [pause('2026-12-23')], '2026-12-24', 'overdue', 0, '2026-12-22'],
    ['can be paused on its last day', [pause('2026-12-22')], '2026-12-24', 'paused', 1, undefined],
    ['is met on its last day', [stop('2026-12-22')], '2027-01-01', 'met', 0, '2026-12-22'],
    ['is late the day after', [stop('2026-12-23')], '2027-01-01', 'late', 0, '2026-12-22'],
    ['is met in a pause', [pause('2026-12-02'), stop('2027-03-01')], '2027-03-02', 'met', 0, undefined],
  ] as const)('%s', (_, events, today, state, left, due) => {
    const result = value(runClock(month, '2026-11-22', events, today));
    expect(result).toEqual(due ? { state, left, due } : { state, left });
  });
  it('counts working days', () => {
    expect(value(runClock(ten, '2026-12-20', [], '2026-12-20', calendar))).toEqual({ state: 'running', left: 10, due: '2027-01-05' });
    expect(value(runClock(ten, '2026-12-20', [pause('2026-12-26'), resume('2027-01-04')], '2026-12-25', calendar))).toEqual({
      state: 'running',
      left: 6,
      due: '2027-01-08',
    });
  });
  it('moves a due day that is not worked', () => {
    const five: ClockRule = { n: 5, unit: 'day', dayCount: 'same-day', roll: 'following' };
    expect(value(runClock(five, '2026-11-17', [], '2026-11-23', calendar))).toEqual({ state: 'running', left: 0, due: '2026-11-23' });
    expect(value(runClock({ ...five, roll: undefined }, '2026-11-17', [], '2026-11-22'))).toEqual({
      state: 'overdue',
      left: 0,
      due: '2026-11-21',
    });
  });
  it('knows months and years', () => {
    expect(value(runClock({ n: 1, unit: 'month', dayCount: 'next-day' }, '2026-01-31', [], '2026-02-01')).due).toBe('2026-02-28');
    expect(value(runClock({ n: 2, unit: 'year', dayCount: 'same-day' }, '2026-11-22', [], '2026-11-22')).due).toBe('2028-11-21');
  });
  it.each([
    ['clock.no-calendar', ten, '2026-11-22', [], '2026-11-22'],
    ['clock.no-calendar', { ...month, roll: 'following' }, '2026-11-22', [], '2026-11-22'],
    ['date.format', month, 'x', [], '2026-11-22'],
    ['date.format', month, '2026-11-22', [], 'x'],
    ['date.format', month, '2026-11-22', [pause('x')], '2026-11-22'],
    ['duration.format', { ...month, n: 0 }, '2026-11-22', [], '2026-11-22'],
    ['duration.format', { ...month, n: -1 }, '2026-11-22', [], '2026-11-22'],
    ['duration.format', { ...month, unit: 'year', n: 101 }, '2026-11-22', [], '2026-11-22'],
    ['duration.open', { ...month, unit: 'life' as never }, '2026-11-22', [], '2026-11-22'],
    ['clock.order', month, '2026-11-22', [pause('2026-11-21')], '2026-11-22'],
    ['clock.order', month, '2026-11-22', [resume('2026-11-23')], '2026-11-22'],
    ['clock.order', month, '2026-11-22', [pause('2026-11-23'), pause('2026-11-24')], '2026-11-22'],
    ['clock.order', month, '2026-11-22', [stop('2026-11-23'), pause('2026-11-24')], '2026-11-22'],
    ['clock.order', month, '2026-11-22', [{ kind: 'toString' as never, on: '2026-11-24' }], '2026-11-22'],
    ['date.out-of-range', month, '9999-11-22', [pause('9999-11-30'), resume('9999-12-30')], '9999-11-22'],
  ] as [string, ClockRule, string, ClockEvent[], string][])('says %s', (expected, rule, started, events, today) => {
    expect(code(runClock(rule, started, events, today))).toBe(expected);
  });
  it('says when the calendar ends', () => {
    expect(code(runClock({ ...ten, n: 100 }, '2026-11-22', [], '2026-11-22', calendar))).toBe('calendar.outside');
    expect(code(runClock({ ...month, n: 99, roll: 'following' }, '2026-11-22', [], '2026-11-22', calendar))).toBe('calendar.outside');
  });
  it('counts every day but those it stands still', () => {
    const offset = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(fc.array(offset, { minLength: 2, maxLength: 8 }), fc.integer({ min: 1, max: 60 }), (offsets, n) => {
        const days = [...offsets].sort((a, b) => a - b).slice(0, offsets.length - (offsets.length % 2));
        const date = (day: number) => value(addDays('2026-11-22', day));
        const events = days.map((day, i) => (i % 2 ? resume(date(day)) : pause(date(day))));
        const stands = (day: number) => days.some((from, i) => i % 2 === 0 && from <= day && day < (days[i + 1] ?? 0));
        const counted = Array.from({ length: 300 }, (_, day) => day).filter(day => !stands(day));
        const state = value(runClock({ n, unit: 'day', dayCount: 'same-day' }, date(0), events, date(0)));
        expect(state).toEqual({ state: 'running', left: n, due: date(counted[n - 1] ?? -1) });
      }),
    );
  });
});
