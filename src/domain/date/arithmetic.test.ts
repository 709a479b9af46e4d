import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, addYears, daysBetween } from './arithmetic';
import { compareDates, fromDayNumber, isCalDate, parseCalDate, toCalDate, toDayNumber } from './cal-date';

const FIRST = toDayNumber({ year: 1, month: 1, day: 1 });
const LAST = toDayNumber({ year: 9999, month: 12, day: 31 });
const anyDate = fc.integer({ min: FIRST, max: LAST }).map(n => toCalDate(fromDayNumber(n)));

const value = <T>(result: { ok: true; value: T } | { ok: false }): T => {
  if (!result.ok) throw new Error('expected a value');
  return result.value;
};

describe('isCalDate', () => {
  it.each(['2026-11-22', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '1940-06-01'])('accepts %s', date => {
    expect(isCalDate(date)).toBe(true);
  });
  it.each([
    ['2025-02-29', 'date.impossible'],
    ['1900-02-29', 'date.impossible'],
    ['2026-00-10', 'date.impossible'],
    ['2026-13-01', 'date.impossible'],
    ['2026-04-31', 'date.impossible'],
    ['2026-01-00', 'date.impossible'],
    ['0000-01-01', 'date.impossible'],
    ['2026-1-1', 'date.format'],
    ['2026-11-22T00:00', 'date.format'],
    ['2026-11-22\n', 'date.format'],
    ['２０２６-11-22', 'date.format'],
    ['', 'date.format'],
    [20261122, 'date.format'],
    [null, 'date.format'],
  ])('refuses %j with %s', (input, code) => {
    expect(parseCalDate(input)).toEqual({ ok: false, issue: { code } });
  });
});

describe('day numbers', () => {
  it('count from 1970-01-01', () => {
    expect(toDayNumber({ year: 1970, month: 1, day: 1 })).toBe(0);
    expect(toDayNumber({ year: 1969, month: 12, day: 31 })).toBe(-1);
    expect(toDayNumber({ year: 2000, month: 3, day: 1 })).toBe(11017);
  });
  it('agree with the platform and with their inverse', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST, max: LAST }), n => {
        const date = toCalDate(fromDayNumber(n));
        expect(date).toBe(new Date(n * 86_400_000).toISOString().slice(0, 10));
        expect(toDayNumber(value(parseCalDate(date)))).toBe(n);
      }),
      { numRuns: 500 },
    );
  });
});

describe('arithmetic', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-23', 14, '2028-01-23'],
    ['2026-01-15', -1, '2025-12-15'],
  ])('%s plus %i months is %s', (date, n, expected) => expect(addMonths(date, n)).toEqual({ ok: true, value: expected }));

  it('clamps leap days, crosses leap years and counts real days', () => {
    expect(value(addYears('2024-02-29', 1))).toBe('2025-02-28');
    expect(value(addYears('2024-02-29', 4))).toBe('2028-02-29');
    expect(value(addDays('2023-12-31', 1))).toBe('2024-01-01');
    expect(value(daysBetween('2023-03-01', '2024-03-01'))).toBe(366);
    expect(value(daysBetween('2026-11-22', '2026-11-21'))).toBe(-1);
  });
  it('says when it leaves the calendar or gets no date', () => {
    expect(addDays('9999-12-31', 1)).toEqual({ ok: false, issue: { code: 'date.out-of-range' } });
    expect(addMonths('0001-01-31', -1)).toEqual({ ok: false, issue: { code: 'date.out-of-range' } });
    expect(addDays('2026-11-22', 0.5)).toEqual({ ok: false, issue: { code: 'date.step' } });
    expect(addYears('2026-11-22', NaN)).toEqual({ ok: false, issue: { code: 'date.step' } });
    expect(addDays('2026-02-30', 1)).toEqual({ ok: false, issue: { code: 'date.impossible' } });
    expect(daysBetween('2026-02-01', 'x')).toEqual({ ok: false, issue: { code: 'date.format' } });
  });
  it('keeps order and undoes itself', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const distance = value(daysBetween(a, b));
        expect(value(addDays(a, distance))).toBe(b);
        expect(compareDates(a, b)).toBe(-Math.sign(distance) + 0);
      }),
    );
  });
});
