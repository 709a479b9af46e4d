import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareAmounts } from '../money/decimal';
import { lookUpNcd } from './ncd';
import { checkNcdScheme } from './ncd-check';
import type { NcdHistory, NcdScheme } from './ncd-scheme';

/** CN commercial motor 2020 (domain.md §5.1): claims minus years without, in three years' look-back. */
const CN_2020: NcdScheme = {
  id: 'cn-motor-commercial',
  version: '2020',
  levels: ['0.5', '0.6', '0.7', '0.8', '1.0', '1.2', '1.4', '1.6', '1.8', '2.0'].map((factor, index) => ({ level: index - 4, factor })),
  start: 0,
  rule: { by: 'balance', maxYears: 4 },
  lapse: [
    { overMonths: 3, effect: 'no-discount' },
    { overMonths: 6, effect: 'reset' },
  ],
};
/** CN compulsory motor, one region: reason codes A1–A6. */
const CN_COMPULSORY: NcdScheme = {
  id: 'cn-motor-compulsory-a',
  version: '2020',
  levels: ['0.5', '0.6', '0.7', '1.0', '1.1', '1.3'].map((factor, index) => ({ level: index - 3, factor })),
  start: 0,
  rule: {
    by: 'table',
    rows: [
      { minClaims: 1, fatal: true, level: 2, reason: 'A6' },
      { minClaims: 2, level: 1, reason: 'A5' },
      { minClaims: 1, level: 0, reason: 'A4' },
      { minYears: 3, level: -3, reason: 'A3' },
      { minYears: 2, level: -2, reason: 'A2' },
      { minYears: 1, level: -1, reason: 'A1' },
      { minYears: 0, maxClaims: 0, level: 0 },
    ],
  },
};
/** A class-based bonus-malus as in several EU markets: one down a year, two up for the first claim and three for each more. */
const EU: NcdScheme = {
  id: 'eu-demo',
  version: '1',
  levels: Array.from({ length: 18 }, (_, index) => ({ level: index + 1, factor: `${Math.floor((index + 5) / 10)}.${(index + 5) % 10}` })),
  start: 14,
  rule: {
    by: 'move',
    down: 1,
    moves: [
      { claims: 1, up: 2 },
      { claims: 2, up: 5 },
      { claims: 3, up: 8 },
      { claims: 5, to: 18 },
    ],
  },
  protection: { claims: 1 },
};

const look = (scheme: NcdScheme, history: Partial<NcdHistory>) => {
  const result = lookUpNcd(scheme, { claimFreeYears: 0, claims: 0, ...history });
  return result.ok
    ? { ...result.value, issue: undefined }
    : { issue: result.issue, level: NaN, factor: result.issue.code, steps: [], reason: undefined };
};
const codes = (scheme: NcdScheme, history: Partial<NcdHistory>) => look(scheme, history).steps.map(step => step.code);

describe('claims minus years', () => {
  it.each([
    [0, 0, '1.0'],
    [1, 0, '0.8'],
    [2, 0, '0.7'],
    [3, 0, '0.6'],
    [4, 0, '0.5'],
    [9, 0, '0.5'],
    [0, 1, '1.2'],
    [0, 5, '2.0'],
    [0, 9, '2.0'],
    [3, 1, '0.7'],
  ])('%i years, %i claims: %s', (claimFreeYears, claims, factor) => expect(look(CN_2020, { claimFreeYears, claims }).factor).toBe(factor));
  it('explains itself', () => {
    expect(look(CN_2020, { claimFreeYears: 9 })).toMatchObject({
      level: -4,
      factor: '0.5',
      steps: [{ code: 'ncd.balance', params: { claims: 0, years: 4 } }],
    });
    expect(look(CN_2020, { claims: 9 }).steps).toEqual([
      { code: 'ncd.balance', params: { claims: 9, years: 0 } },
      { code: 'ncd.worst', params: { level: 5 } },
    ]);
    expect(codes({ ...CN_2020, rule: { by: 'balance' } }, { claimFreeYears: 9 })).toEqual(['ncd.balance', 'ncd.best']);
    expect(look(CN_2020, { claimFreeYears: 4, isNew: true })).toMatchObject({ level: 0, factor: '1.0', steps: [{ code: 'ncd.new' }] });
  });
  it('forgets after a gap', () => {
    expect(look(CN_2020, { claimFreeYears: 4, gapMonths: 3 }).factor).toBe('0.5');
    const gap = look(CN_2020, { claimFreeYears: 4, gapMonths: 4 });
    expect([gap.factor, gap.steps.at(-1)]).toEqual(['1.0', { code: 'ncd.gap-no-discount', params: { gapMonths: 4, overMonths: 3 } }]);
    expect(codes(CN_2020, { claims: 2, gapMonths: 6 })).toEqual(['ncd.balance']);
    expect(look(CN_2020, { claims: 2, gapMonths: 6 }).factor).toBe('1.4');
    const long = look(CN_2020, { claims: 2, gapMonths: 7 });
    expect([long.factor, long.steps.at(-1)]).toEqual(['1.0', { code: 'ncd.gap-reset', params: { gapMonths: 7, overMonths: 6 } }]);
  });
  it('stays within the limits', () => {
    const held = { ...CN_2020, min: '0.65', max: '1.5' };
    expect(look(held, { claimFreeYears: 4 })).toMatchObject({ level: -4, factor: '0.65' });
    expect(look(held, { claimFreeYears: 4 }).steps.at(-1)).toEqual({ code: 'ncd.min', params: { factor: '0.5', min: '0.65' } });
    expect(look(held, { claims: 5 }).steps.at(-1)).toEqual({ code: 'ncd.max', params: { factor: '2.0', max: '1.5' } });
    expect(codes({ ...CN_2020, min: '0.5', max: '2.0' }, { claimFreeYears: 4 })).toEqual(['ncd.balance']);
    expect(codes({ ...CN_2020, min: '0.5', max: '2.0' }, { claims: 5 })).toEqual(['ncd.balance']);
  });
});

describe('a table', () => {
  it.each([
    [{ claimFreeYears: 3 }, '0.5', 'A3'],
    [{ claimFreeYears: 2 }, '0.6', 'A2'],
    [{ claimFreeYears: 1 }, '0.7', 'A1'],
    [{ claims: 1 }, '1.0', 'A4'],
    [{ claims: 2 }, '1.1', 'A5'],
    [{ claims: 1, fatal: true }, '1.3', 'A6'],
    [{}, '1.0', undefined],
  ])('%j: %s %s', (history, factor, reason) => {
    const result = look(CN_COMPULSORY, history);
    expect([result.factor, result.reason]).toEqual([factor, reason]);
  });
  it('explains itself, and never guesses', () => {
    expect(look(CN_COMPULSORY, { claimFreeYears: 3 }).steps).toEqual([{ code: 'ncd.row', params: { years: 3, claims: 0, reason: 'A3' } }]);
    const none = { ...CN_COMPULSORY, rule: { by: 'table' as const, rows: [{ maxClaims: 0, level: 0 }] } };
    expect(look(none, { claims: 1 }).issue).toEqual({ code: 'ncd.no-row', params: { years: 0, claims: 1 } });
  });
});

describe('classes', () => {
  it.each([
    [14, 0, 13],
    [1, 0, 1],
    [14, 1, 16],
    [10, 2, 15],
    [3, 3, 11],
    [3, 4, 11],
    [3, 5, 18],
    [17, 1, 18],
  ])('%i with %i claims: %i', (previous, claims, level) => expect(look(EU, { previous, claims }).level).toBe(level));
  it('explain themselves', () => {
    expect(look(EU, { previous: 14 }).steps).toEqual([{ code: 'ncd.down', params: { from: 14, by: 1 } }]);
    expect(look(EU, { previous: 14, claims: 1 }).steps).toEqual([{ code: 'ncd.up', params: { from: 14, by: 2, claims: 1 } }]);
    expect(look(EU, { previous: 3, claims: 5 }).steps).toEqual([{ code: 'ncd.to', params: { claims: 5, to: 18 } }]);
    expect(look({ ...EU, rule: { by: 'move', down: 1, moves: [] } }, { previous: 3, claims: 1 }).level).toBe(3);
  });
  it('are protected', () => {
    expect(look(EU, { previous: 5, claims: 1, isProtected: true })).toMatchObject({
      level: 5,
      steps: [{ code: 'ncd.protected', params: { claims: 1 } }],
    });
    expect(look(EU, { previous: 5, claims: 2, isProtected: true }).level).toBe(7);
    expect(look(EU, { previous: 5, isProtected: true }).level).toBe(4);
    expect(codes(CN_2020, { claims: 1, isProtected: true })).toEqual(['ncd.balance']);
  });
  it('need the one before', () => {
    expect(look(EU, {}).issue).toEqual({ code: 'ncd.no-previous', path: 'previous' });
    expect(look(EU, { previous: 1.5 }).factor).toBe('ncd.no-previous');
  });
});

describe('what is refused', () => {
  it.each([
    [null, ['ncd.scheme']],
    [{}, ['ncd.scheme']],
    [{ ...EU, levels: [] }, ['ncd.levels']],
    [{ ...EU, levels: [null] }, ['ncd.levels']],
    [{ ...EU, levels: [EU.levels[0], EU.levels[2]] }, ['ncd.levels']],
    [{ ...EU, levels: [{ level: 14, factor: '0' }] }, ['ncd.factor']],
    [{ ...EU, levels: [{ level: 14, factor: 'x' }] }, ['ncd.factor']],
    [{ ...EU, start: 99 }, ['ncd.start']],
    [{ ...EU, rule: undefined }, ['ncd.rule']],
    [{ ...EU, rule: { by: 'magic' } }, ['ncd.rule']],
    [{ ...EU, rule: { by: 'balance', maxYears: 1.5 } }, ['ncd.rule']],
    [{ ...EU, rule: { by: 'move', down: 1 } }, ['ncd.rule']],
    [{ ...EU, rule: { by: 'move', moves: [] } }, ['ncd.rule']],
    [{ ...EU, rule: { by: 'move', down: 1, moves: [{ claims: 1 }] } }, ['ncd.rule']],
    [{ ...EU, rule: { by: 'table', rows: [null] } }, ['ncd.rule']],
    [{ ...EU, min: 'x' }, ['ncd.limits']],
    [{ ...EU, min: '2', max: '1' }, ['ncd.limits']],
    [EU, []],
    [CN_2020, []],
    [CN_COMPULSORY, []],
  ])('%j', (scheme, expected) => expect(checkNcdScheme(scheme).map(found => found.code)).toEqual(expected));
  it('says where', () => {
    expect(checkNcdScheme({ ...EU, levels: [{ level: 14, factor: '0' }] })).toEqual([
      { code: 'ncd.factor', path: 'levels.0.factor', params: { level: 14 } },
    ]);
    expect(look({ ...EU, start: 99 }, { previous: 1 }).factor).toBe('ncd.start');
  });
  it.each([
    [{ claims: -1 }, 'claims'],
    [{ claimFreeYears: 1.5 }, 'claimFreeYears'],
    [{ gapMonths: -1 }, 'gapMonths'],
  ])('%j', (history, field) => expect(look(CN_2020, history).issue).toEqual({ code: 'ncd.history', path: field, params: { field } }));
  it('never throws, and is never better with more claims', () => {
    expect(lookUpNcd(CN_2020, null as never).ok).toBe(false);
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (scheme, history) => {
        expect(typeof lookUpNcd(scheme as never, history as never).ok).toBe('boolean');
        expect(typeof lookUpNcd(EU, history as never).ok).toBe('boolean');
      }),
    );
    const history = fc.record({
      claimFreeYears: fc.nat(9),
      claims: fc.nat(9),
      previous: fc.integer({ min: 1, max: 18 }),
      gapMonths: fc.nat(9),
    });
    fc.assert(
      fc.property(history, fc.constantFrom(CN_2020, EU), (past, scheme) => {
        const [less, more] = [look(scheme, past), look(scheme, { ...past, claims: past.claims + 1 })];
        expect(compareAmounts(less.factor, more.factor)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
