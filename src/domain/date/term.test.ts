import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outsideData } from '../../../test/support/outside-data';
import type { Duration } from '../model';
import type { Result } from '../result';
import { dueDates, nextAnniversary, policyYear } from './anniversary';
import { addDays, daysBetween } from './arithmetic';
import { dateAtDays, isDaysOld } from './born';
import { fromDayNumber, toCalDate, toDayNumber } from './cal-date';
import { addDuration, addSpan, parseSpan, spanOf } from './span';
import { coverOfTerm, termFrom } from './term';
import type { TermOptions } from './term';

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.issue.code);
  return result.value;
};
const code = (result: Result<unknown>): string => (result.ok ? 'ok' : result.issue.code);
const DAY = fc.integer({ min: toDayNumber({ year: 1900, month: 1, day: 1 }), max: toDayNumber({ year: 2200, month: 1, day: 1 }) });
const anyDay = DAY.map(n => toCalDate(fromDayNumber(n)));

describe('spans', () => {
  it.each([
    ['P1Y', 12, 0],
    ['P6M', 6, 0],
    ['P2W', 0, 14],
    ['P30D', 0, 30],
    ['P1Y6M10D', 18, 10],
    ['P0D', 0, 0],
  ])('%s is %i months and %i days', (text, months, days) => expect(value(parseSpan(text))).toEqual({ months, days }));

  it.each(['P', '', 'PT1H', 'P1', '1Y', '-P1Y', 'P1.5Y', 'P1D1Y', 'P1Y\n', null, 7])('refuses %j', text =>
    expect(code(parseSpan(text))).toBe('duration.format'),
  );
  it('adds months first, then days', () => {
    expect(value(addSpan('2026-01-31', { months: 1, days: 1 }))).toBe('2026-03-01');
    expect(value(addDuration('2026-01-31', { n: 2, unit: 'month' }))).toBe('2026-03-31');
    expect(value(addDuration('2024-02-29', { n: 1, unit: 'year' }))).toBe('2025-02-28');
    expect(value(addDuration('2026-11-22', { n: 90, unit: 'day' }))).toBe('2027-02-20');
  });
  it('says why it has no length', () => {
    expect(spanOf({ n: 70, unit: 'toAge' })).toEqual({ ok: false, issue: { code: 'duration.open', params: { unit: 'toAge' } } });
    expect(code(spanOf({ n: 0, unit: 'life' }))).toBe('duration.open');
    for (const n of [-1, 0.5, NaN, Infinity]) expect(code(spanOf({ n, unit: 'day' }))).toBe('duration.format');
    expect(code(spanOf({ n: 1, unit: 'toString' as never }))).toBe('duration.format');
    expect(code(addDuration('x', { n: 1, unit: 'day' }))).toBe('date.format');
    expect(code(addDuration('2026-01-01', { n: 9, unit: 'life' }))).toBe('duration.open');
  });
});

describe('termFrom', () => {
  const year: Duration = { n: 1, unit: 'year' };

  it.each([
    ['2026-11-23', year, '2027-11-22', 365],
    ['2023-03-01', year, '2024-02-29', 366],
    ['2026-06-20', { n: 12, unit: 'month' }, '2027-06-19', 365],
    ['2027-06-20', { n: 12, unit: 'month' }, '2028-06-19', 366],
    ['2026-01-31', { n: 1, unit: 'month' }, '2026-02-27', 28],
    ['2026-11-22', { n: 1, unit: 'day' }, '2026-11-22', 1],
  ] as const)('from %s for %j is covered to %s, %i days', (start, length, lastDay, days) => {
    expect(value(termFrom(start, length))).toMatchObject({ start, lastDay, days });
  });

  it.each([
    [{ birth: '1990-05-01' }, 70, '2061-03-01'],
    [{ birth: '1990-05-01', until: 'birthday' }, 70, '2060-05-01'],
    [{ birth: '1990-03-01', until: 'birthday' }, 70, '2060-03-01'],
    [{ birth: '1990-03-01' }, 70, '2060-03-01'],
    [{ birth: '1990-05-01', rule: 'next' }, 70, '2060-03-01'],
    [{ birth: '2004-02-29', until: 'birthday' }, 70, '2074-03-01'],
    [{ birth: '2004-02-29', until: 'birthday', feb29: 'feb28' }, 70, '2074-02-28'],
    [{ birth: '2004-02-29', until: 'birthday' }, 72, '2076-02-29'],
  ] as [TermOptions, number, string][])('with %j to age %i ends before %s', (options, n, end) => {
    expect(value(termFrom('2026-03-01', { n, unit: 'toAge' }, options)).end).toBe(end);
  });
  it('whole life has no end', () => {
    const term = value(termFrom('2026-11-23', { n: 0, unit: 'life' }));
    expect(term).toEqual({ start: '2026-11-23' });
    expect(coverOfTerm(term, 'Asia/Shanghai')).toMatchObject({ wholeLife: true, start: { local: '2026-11-23T00:00:00' } });
  });
  it('becomes a period of cover', () => {
    expect(coverOfTerm(value(termFrom('2026-11-23', year)), 'Asia/Shanghai')).toEqual({
      start: { local: '2026-11-23T00:00:00', zone: 'Asia/Shanghai' },
      end: { local: '2027-11-23T00:00:00', zone: 'Asia/Shanghai' },
    });
  });
  it('says why it cannot', () => {
    const to70: Duration = { n: 70, unit: 'toAge' };
    expect(code(termFrom('soon', year))).toBe('date.format');
    expect(code(termFrom('2026-11-22', { n: 0, unit: 'year' }))).toBe('term.empty');
    expect(code(termFrom('9999-11-22', year))).toBe('date.out-of-range');
    expect(code(termFrom('2026-11-22', { n: 1, unit: 'week' as never }))).toBe('duration.format');
    expect(termFrom('2026-11-22', to70)).toEqual({ ok: false, issue: { code: 'term.birth-missing', path: 'birth' } });
    expect(code(termFrom('2026-11-22', to70, { birth: '1956-11-22' }))).toBe('term.age-reached');
    expect(code(termFrom('2026-11-22', { n: 70.5, unit: 'toAge' }, { birth: '1956-11-23' }))).toBe('duration.format');
    expect(code(termFrom('2026-11-22', to70, { birth: '2026-11-23' }))).toBe('age.not-born');
    expect(code(termFrom('9998-11-22', { n: 9, unit: 'toAge' }, { birth: '9998-11-22' }))).toBe('date.out-of-range');
    expect(code(termFrom('9998-11-22', { n: 9, unit: 'toAge' }, { birth: '9998-11-22', until: 'birthday' }))).toBe('date.out-of-range');
  });
  it('covers exactly its days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 400 }), fc.constantFrom('day', 'month', 'year'), (start, n, unit) => {
        const term = value(termFrom(start, { n, unit }));
        expect(value(addDays(start, term.days ?? 0))).toBe(term.end);
        expect(value(addDays(term.lastDay ?? '', 1))).toBe(term.end);
      }),
    );
  });
});

describe('anniversaries', () => {
  it.each([
    ['2024-02-29', '2025-02-27', 1, '2025-02-28'],
    ['2024-02-29', '2025-02-28', 2, '2026-02-28'],
    ['2024-02-29', '2028-02-28', 4, '2028-02-29'],
    ['2026-11-23', '2026-11-23', 1, '2027-11-23'],
    ['2026-11-23', '2027-11-22', 1, '2027-11-23'],
  ])('of %s on %s: year %i, next %s', (start, on, year, next) => {
    expect(value(policyYear(start, on))).toBe(year);
    expect(value(nextAnniversary(start, on))).toBe(next);
  });
  it('are each counted from the first due date', () => {
    expect(value(dueDates('2026-01-31', { n: 1, unit: 'month' }, 4))).toEqual(['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30']);
    expect(value(dueDates('2026-01-31', { n: 3, unit: 'month' }, 0))).toEqual([]);
    expect(value(dueDates('2026-12-30', { n: 7, unit: 'day' }, 2))).toEqual(['2026-12-30', '2027-01-06']);
  });
  it('say what is wrong', () => {
    expect(policyYear('2026-02-30', '2026-11-22')).toEqual({ ok: false, issue: { code: 'date.impossible', path: 'start' } });
    expect(policyYear('2026-11-22', 'x')).toEqual({ ok: false, issue: { code: 'date.format', path: 'on' } });
    expect(code(policyYear('2026-11-22', '2026-11-21'))).toBe('term.before-start');
    expect(code(nextAnniversary('2026-11-22', '2026-11-21'))).toBe('term.before-start');
    expect(code(dueDates('2026-11-22', { n: -1, unit: 'day' }, 2))).toBe('duration.format');
    expect(code(dueDates('2026-11-22', { n: 1, unit: 'day' }, 1e9))).toBe('date.step');
    expect(code(dueDates('9999-11-22', { n: 1, unit: 'year' }, 2))).toBe('date.out-of-range');
  });
  it('enclose every day of the contract', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 40_000 }), (start, n) => {
        const on = value(addDays(start, n));
        const next = value(nextAnniversary(start, on));
        expect(value(daysBetween(on, next))).toBeGreaterThan(0);
        expect(value(daysBetween(on, next))).toBeLessThanOrEqual(366);
        expect(value(policyYear(start, next))).toBe(value(policyYear(start, on)) + 1);
      }),
    );
  });
});

describe('born days ago', () => {
  it('counts or leaves out the day itself', () => {
    expect(value(dateAtDays('2026-10-25', 30, 'passed'))).toBe('2026-11-25');
    expect(value(isDaysOld('2026-10-25', 28, '2026-11-21'))).toBe(false);
    expect(value(isDaysOld('2026-10-25', 28, '2026-11-22'))).toBe(true);
    expect(value(isDaysOld('2026-10-25', 30, '2026-11-24', 'passed'))).toBe(false);
    expect(code(isDaysOld('2026-10-25', 0.5, '2026-11-24'))).toBe('date.step');
    expect(code(isDaysOld('2026-10-25', 28, 'x'))).toBe('date.format');
  });
});

const vectors = outsideData<{ terms: string[][]; bornDays: [string, number, string][] }>('golden/domain-golden.json', '2 term suites');

// Needs the data folder beside the repository.
describe.skipIf(!vectors)('golden terms', () => {
  it('end where they must', () => {
    for (const [start = '', length, end, lastDay] of vectors?.terms ?? []) {
      const { months, days } = value(parseSpan(length));
      expect(value(addSpan(start, { months, days }))).toBe(end);
      expect(value(termFrom(start, days ? { n: days, unit: 'day' } : { n: months, unit: 'month' }))).toMatchObject({ end, lastDay });
    }
  });
  it('count days from birth', () => {
    for (const [birth, n, day] of vectors?.bornDays ?? []) {
      expect(value(dateAtDays(birth, n))).toBe(day);
      expect(value(isDaysOld(birth, n, day))).toBe(true);
      expect(value(isDaysOld(birth, n, value(addDays(day, -1))))).toBe(false);
    }
  });
});
