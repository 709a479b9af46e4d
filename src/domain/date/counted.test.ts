import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from '../result';
import { addDays } from './arithmetic';
import { fromDayNumber, isLeapYear, toCalDate } from './cal-date';
import { countPeriod, daysLeft, isWithin } from './counted';
import type { CountRule } from './counted';
import { compareInstants, defaultStart, exclusiveEnd } from './cover';
import { yearFraction } from './year-fraction';
import type { YearCount } from './year-fraction';

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.issue.code);
  return result.value;
};
const code = (result: Result<unknown>): string => (result.ok ? 'ok' : result.issue.code);
const anyDay = fc.integer({ min: -30_000, max: 60_000 }).map(n => toCalDate(fromDayNumber(n)));

describe('countPeriod', () => {
  const coolingOff: CountRule = { n: 15, unit: 'day', startsOn: 'receipt', dayCount: 'next-day' };
  const waiting: CountRule = { n: 90, unit: 'day', startsOn: 'start', dayCount: 'same-day' };
  const grace: CountRule = { n: 60, unit: 'day', startsOn: 'due', dayCount: 'next-day' };

  it.each([
    [coolingOff, '2026-11-22', '2026-11-23', '2026-12-07'],
    [{ ...coolingOff, dayCount: 'same-day' }, '2026-11-22', '2026-11-22', '2026-12-06'],
    [waiting, '2026-11-23', '2026-11-23', '2027-02-20'],
    [grace, '2026-11-23', '2026-11-24', '2027-01-22'],
    [{ ...grace, n: 1, unit: 'month' }, '2026-01-31', '2026-02-01', '2026-02-28'],
    [{ ...grace, n: 1, unit: 'month', dayCount: 'same-day' }, '2026-03-15', '2026-03-15', '2026-04-14'],
  ] as [CountRule, string, string, string][])('%j from %s runs %s to %s', (rule, on, firstDay, lastDay) => {
    const period = value(countPeriod(rule, { [rule.startsOn]: on }));
    expect(period).toEqual({ event: on, firstDay, lastDay, dayAfter: value(addDays(lastDay, 1)) });
  });
  it('holds from the event to the end of the last day', () => {
    const period = value(countPeriod(coolingOff, { receipt: '2026-11-22' }));
    expect(['2026-11-21', '2026-11-22', '2026-12-07', '2026-12-08'].map(day => isWithin(period, day))).toEqual([false, true, true, false]);
    expect(value(daysLeft(period.lastDay, '2026-11-23'))).toBe(15);
    expect(value(daysLeft(period.lastDay, '2026-12-07'))).toBe(1);
    expect(value(daysLeft(period.lastDay, '2026-12-09'))).toBe(0);
    expect(code(daysLeft(period.lastDay, ''))).toBe('date.format');
  });
  it('says what it misses', () => {
    expect(countPeriod(coolingOff, { start: '2026-11-22' })).toEqual({
      ok: false,
      issue: { code: 'period-rule.no-event', params: { event: 'receipt' } },
    });
    expect(code(countPeriod<string>({ ...coolingOff, startsOn: 'toString' }, {}))).toBe('period-rule.no-event');
    expect(code(countPeriod({ ...coolingOff, dayCount: 'later' as never }, { receipt: '2026-11-22' }))).toBe('period-rule.day-count');
    expect(code(countPeriod(coolingOff, { receipt: '2026-11-31' }))).toBe('date.impossible');
    expect(code(countPeriod({ ...coolingOff, n: -1 }, { receipt: '2026-11-22' }))).toBe('duration.format');
    expect(code(countPeriod({ ...coolingOff, n: 1 }, { receipt: '9999-12-30' }))).toBe('date.out-of-range');
    expect(code(countPeriod({ ...coolingOff, n: 0, dayCount: 'same-day' }, { receipt: '0001-01-01' }))).toBe('date.out-of-range');
  });
});

describe('ends and starts of cover', () => {
  const zone = 'Asia/Shanghai';

  it.each([
    ['2027-11-22T24:00', '2027-11-23T00:00:00'],
    ['2027-12-31T23:59', '2028-01-01T00:00:00'],
    ['2028-02-28T23:59:59', '2028-02-29T00:00:00'],
    ['2027-11-22', '2027-11-23T00:00:00'],
    ['2027-11-23T00:00', '2027-11-23T00:00:00'],
    ['2027-11-23T12:01:30', '2027-11-23T12:01:30'],
  ])('%s stops at %s', (local, end) => expect(value(exclusiveEnd({ local, zone }))).toEqual({ local: end, zone }));

  it('takes a bare date as it is told', () => {
    expect(value(exclusiveEnd({ local: '2027-11-23' }, 'exclusive'))).toEqual({ local: '2027-11-23T00:00:00', zone: '' });
    expect(code(exclusiveEnd({ local: '2027-11-31', zone }))).toBe('period.impossible');
    expect(code(exclusiveEnd({ local: '9999-12-31', zone }))).toBe('date.out-of-range');
  });
  it('compares moments of one place', () => {
    const compare = (a: string, b: string) => compareInstants({ local: a, zone }, { local: b, zone });
    expect(value(compare('2026-11-22T24:00', '2026-11-23'))).toBe(0);
    expect(value(compare('2026-11-22T23:59', '2026-11-23T00:00:00'))).toBe(-1);
    expect(value(compare('2026-11-23T00:01', '2026-11-23T00:00:30'))).toBe(1);
    expect(code(compare('x', '2026-11-23'))).toBe('period.format');
    expect(code(compare('2026-11-23', ''))).toBe('period.format');
    expect(code(compare('9999-12-31T24:00', '2026-11-23'))).toBe('date.out-of-range');
    expect(code(compareInstants({ local: '2026-11-22', zone }, { local: '2026-11-22', zone: 'Pacific/Apia' }))).toBe('instant.zones');
  });
  it('starts the next day unless told otherwise', () => {
    expect(value(defaultStart('2026-12-31'))).toBe('2027-01-01');
    expect(value(defaultStart('2026-12-31', 0))).toBe('2026-12-31');
  });
});

describe('yearFraction', () => {
  it.each([
    ['2023-03-01', '2024-03-01', 'actual/365', 366, 365],
    ['2023-03-01', '2024-03-01', 'actual/366', 366, 366],
    ['2023-03-01', '2024-03-01', 'actual/360', 366, 360],
    ['2023-03-01', '2024-03-01', '30E/360', 360, 360],
    ['2026-01-31', '2026-03-31', '30E/360', 60, 360],
    ['2026-01-30', '2026-02-28', '30E/360', 28, 360],
    // 184 days of 2003 over 365 and 182 days of 2004 over 366.
    ['2003-07-01', '2004-07-01', 'actual/actual', 184 * 366 + 182 * 365, 365 * 366],
  ] as const)('%s to %s, %s', (from, to, rule, numerator, denominator) => {
    expect(value(yearFraction(from, to, rule))).toEqual({ numerator, denominator });
  });
  it('gives every calendar year its one', () => {
    for (let year = 1890; year < 2110; year++) {
      const { numerator, denominator } = value(yearFraction(`${year}-01-01`, `${year + 1}-01-01`, 'actual/actual'));
      expect(numerator, `${year} ${isLeapYear(year)}`).toBe(denominator);
    }
  });
  it('adds up', () => {
    const rules: YearCount[] = ['actual/365', 'actual/366', 'actual/360', 'actual/actual', '30E/360'];
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, fc.constantFrom(...rules), (a, b, c, rule) => {
        const part = (from: string, to: string) => value(yearFraction(from, to, rule)).numerator;
        expect(part(a, b) + part(b, c)).toBe(part(a, c));
      }),
    );
  });
  it('says what is wrong', () => {
    expect(code(yearFraction('x', '2026-01-01', '30E/360'))).toBe('date.format');
    expect(code(yearFraction('2026-01-01', 'x', '30E/360'))).toBe('date.format');
    expect(code(yearFraction('2026-01-01', '2026-01-02', 'constructor' as never))).toBe('day-count.unknown');
  });
});
