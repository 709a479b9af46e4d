import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outsideData } from '../../../test/support/outside-data';
import { ageOn } from './age';
import type { AgeOptions, AgeRule, LeapBirthday } from './age';
import { fromDayNumber, toCalDate, toDayNumber } from './cal-date';

const FIRST = toDayNumber({ year: 1, month: 1, day: 1 });
const LAST = toDayNumber({ year: 9999, month: 12, day: 31 });
const date = (n: number) => toCalDate(fromDayNumber(n));
const RULES: AgeRule[] = ['last-birthday', 'nearest', 'next', 'calendar-year'];
const FEB29: LeapBirthday[] = ['mar1', 'feb28'];
const age = (birth: string, on: string, options?: AgeOptions): number => {
  const result = ageOn(birth, on, options);
  if (!result.ok) throw new Error(result.issue.code);
  return result.value;
};

describe('ageOn', () => {
  it.each([
    ['1990-05-01', '2023-04-30', {}, 32],
    ['1990-05-01', '1990-05-01', {}, 0],
    ['1990-05-01', '1990-05-01', { rule: 'next' }, 1],
    ['1990-05-01', '2023-05-01', { rule: 'next' }, 34],
    ['1990-12-31', '2023-01-01', { rule: 'calendar-year' }, 33],
    ['2004-02-29', '2024-02-28', { feb29: 'feb28' }, 19],
    ['2004-02-29', '2024-02-29', {}, 20],
    // 183 days from either birthday of a leap year: the coming one counts.
    ['2000-01-01', '2024-07-02', { rule: 'nearest' }, 25],
    ['2000-01-01', '2024-07-01', { rule: 'nearest' }, 24],
    ['2004-02-29', '2025-08-30', { rule: 'nearest' }, 21],
    ['2004-02-29', '2025-08-31', { rule: 'nearest' }, 22],
    ['9999-01-01', '9999-12-31', { rule: 'nearest' }, 1],
  ] as const)('born %s is, on %s by %j, %i', (birth, on, options, years) => expect(age(birth, on, options)).toBe(years));

  it('says what is wrong, and where', () => {
    expect(ageOn('2025-02-29', '2026-01-01')).toEqual({ ok: false, issue: { code: 'date.impossible', path: 'birth' } });
    expect(ageOn('2025-02-28', 'today')).toEqual({ ok: false, issue: { code: 'date.format', path: 'on' } });
    expect(ageOn('2026-11-23', '2026-11-22')).toEqual({ ok: false, issue: { code: 'age.not-born', path: 'on' } });
    expect(ageOn('2026-11-22', '2026-11-23', { rule: 'toString' as never })).toEqual({
      ok: false,
      issue: { code: 'age.rule', path: 'rule' },
    });
    expect(ageOn('2026-11-22', '2026-11-23', { feb29: 'mar2' as never })).toEqual({
      ok: false,
      issue: { code: 'age.rule', path: 'feb29' },
    });
  });
  it('never falls, whatever the rule', () => {
    const day = fc.integer({ min: FIRST, max: LAST });
    fc.assert(
      fc.property(day, day, day, fc.constantFrom(...RULES), fc.constantFrom(...FEB29), (a, b, c, rule, feb29) => {
        const [birth = 0, earlier = 0, later = 0] = [a, b, c].sort((x, y) => x - y);
        const options = { rule, feb29 };
        const first = age(date(birth), date(earlier), options);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(age(date(birth), date(later), options)).toBeGreaterThanOrEqual(first);
      }),
    );
  });
  it('grows by one at a time', () => {
    for (let day = toDayNumber({ year: 2004, month: 2, day: 29 }); day < toDayNumber({ year: 2013, month: 3, day: 2 }); day++) {
      for (const rule of RULES)
        expect([0, 1]).toContain(age('2004-02-29', date(day + 1), { rule }) - age('2004-02-29', date(day), { rule }));
    }
  });
});

interface AgeVectors {
  age: [string, string, number][];
  ageFeb29: { birth: string; at: string } & Record<LeapBirthday, number>;
  ageNearest: [string, string, number][];
}
const vectors = outsideData<AgeVectors>('golden/domain-golden.json', '3 age suites');

// Needs the data folder beside the repository.
describe.skipIf(!vectors)('golden ages', () => {
  it('count full years', () => {
    for (const [birth, on, years] of vectors?.age ?? []) expect(age(birth, on), `${birth} ${on}`).toBe(years);
  });
  it('know both birthdays of 29 February', () => {
    const { birth = '', at = '' } = vectors?.ageFeb29 ?? {};
    for (const feb29 of FEB29) expect(age(birth, at, { feb29 })).toBe(vectors?.ageFeb29[feb29]);
  });
  it('count to the nearest birthday', () => {
    for (const [birth, on, years] of vectors?.ageNearest ?? []) expect(age(birth, on, { rule: 'nearest' })).toBe(years);
  });
});
