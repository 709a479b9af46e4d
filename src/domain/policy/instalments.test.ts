import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outsideData } from '../../../test/support/outside-data';
import { addAmounts } from '../money/decimal';
import { deathCap } from './death-cap';
import { checkInstalments, scheduleInstalments } from './instalments';

const cny = (amount: string) => ({ amount, currency: 'CNY' });
const base = { total: cny('1200.00'), count: 12, firstDue: '2026-01-31', everyMonths: 1 };
const amounts = (change: object) => {
  const plan = scheduleInstalments({ ...base, ...change });
  return plan.ok ? plan.value.map(entry => entry.amount.amount) : plan.issue.code;
};

describe('scheduleInstalments', () => {
  it('keeps the day, or the last of the month', () => {
    const plan = scheduleInstalments({ ...base, count: 4 });
    expect(plan.ok && plan.value.map(entry => entry.due)).toEqual(['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30']);
    expect(plan.ok && plan.value[1]).toEqual({ no: 2, due: '2026-02-28', amount: cny('300.00'), status: 'planned' });
    const quarterly = scheduleInstalments({ ...base, count: 2, everyMonths: 3 });
    expect(quarterly.ok && quarterly.value[1]?.due).toBe('2026-04-30');
  });
  it('gives the cents to the early ones, unless all must be equal (R-CN-09)', () => {
    expect(amounts({ total: cny('100.00'), count: 3 })).toEqual(['33.34', '33.33', '33.33']);
    expect(scheduleInstalments({ ...base, total: cny('100.00'), count: 3, equal: true })).toEqual({
      ok: false,
      issue: { code: 'instalments.unequal', path: 'total', params: { total: '100.00', count: 3 } },
    });
    expect(amounts({ equal: true })).toEqual(Array(12).fill('100.00'));
  });
  it.each([
    [{ count: 0 }, 'instalments.count'],
    [{ count: 1.5 }, 'instalments.count'],
    [{ count: 1201 }, 'instalments.count'],
    [{ everyMonths: 0 }, 'instalments.step'],
    [{ everyMonths: 0.5 }, 'instalments.step'],
    [{ everyMonths: 1201 }, 'instalments.step'],
    [{ total: cny('1.005') }, 'money.too-many-decimals'],
    [{ total: undefined }, 'money.missing-amount'],
    [{ firstDue: '2026-02-30' }, 'date.impossible'],
    [{ firstDue: '9999-12-01' }, 'date.out-of-range'],
  ])('%j: %s', (change, code) => expect(amounts(change)).toBe(code));
  it('never loses a cent and passes its own check', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 1, max: 60 }), (cents, count) => {
        const total = cny(`${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`);
        const plan = scheduleInstalments({ ...base, total, count });
        expect(plan.ok && addAmounts(...plan.value.map(entry => entry.amount.amount))).toBe(total.amount);
        expect(plan.ok && checkInstalments(plan.value, { total }).issues).toEqual([]);
      }),
    );
    fc.assert(fc.property(fc.anything(), input => typeof scheduleInstalments(input as never).ok === 'boolean'));
  });
  const golden = outsideData<{ allocate: [string, number, string[]][] }>('golden/domain-golden.json', '2 schedules');
  it.skipIf(!golden)('agrees with the golden vectors', () => {
    for (const [total, count, expected] of golden?.allocate ?? []) expect(amounts({ total: cny(total), count })).toEqual(expected);
    console.info(`instalments: ${golden?.allocate.length} passed, 0 failed, 0 skipped`);
  });
});

describe('checkInstalments', () => {
  const list = (...all: string[]) =>
    all.map((amount, index) => ({ no: index + 1, due: `2026-0${index + 1}-01`, amount: cny(amount), status: 'planned' }));
  const codes = (input: unknown, rules?: Parameters<typeof checkInstalments>[1]) =>
    checkInstalments(input, rules).issues.map(found => `${found.code} ${found.path ?? ''}`.trim());
  it('finds nothing in a right one', () => {
    expect(checkInstalments(list('100.00', '100'), { equal: true, total: cny('200.00') })).toEqual({
      schedule: list('100.00', '100'),
      issues: [],
    });
  });
  it('reports without correcting', () => {
    expect(checkInstalments(list('100.00', '99.00'), { equal: true }).issues).toEqual([
      { code: 'instalments.unequal', path: '1.amount', params: { expected: '100.00', found: '99.00' } },
    ]);
    expect(codes(list('100.00', '99.00'))).toEqual([]);
    expect(codes([])).toEqual(['instalments.none']);
    expect(codes(null)).toEqual(['instalments.none']);
    expect(codes(list('1', '1').reverse())).toEqual(['instalments.no 0.no', 'instalments.no 1.no', 'instalments.due-order 1.due']);
    expect(codes(list('1', '1').map(entry => ({ ...entry, due: '2026-01-01' })))).toEqual(['instalments.due-order 1.due']);
    expect(codes([...list('1'), { ...list('1', '1')[1], amount: { amount: '1', currency: 'HKD' } }])).toEqual([
      'instalments.currency 1.amount',
    ]);
    expect(checkInstalments(list('1', '1'), { total: cny('3') }).issues).toEqual([
      { code: 'instalments.total', path: 'total', params: { given: '3', sum: '2', currency: 'CNY' }, severity: 'warning' },
    ]);
    expect(codes(list('x', '1'))).toEqual(['money.not-a-number 0.amount.amount']);
  });
  it('knows the free first month', () => {
    expect(checkInstalments(list('0', '1')).issues).toEqual([{ code: 'instalments.zero-first', path: '0.amount', severity: 'warning' }]);
    expect(checkInstalments(list('0', '1'), { equal: true }).issues).toEqual([{ code: 'instalments.zero-first', path: '0.amount' }]);
    expect(codes(list('0', '0'))).toEqual([]);
  });
  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.anything(), fc.array(fc.anything())), input => Array.isArray(checkInstalments(input).issues)));
  });
});

describe('deathCap', () => {
  /** R-CN-11 as data. */
  const rule = {
    id: 'R-CN-11',
    bands: [
      { below: 10, max: cny('200000') },
      { below: 18, max: cny('500000') },
    ],
    notCounted: ['premium-refund', 'cash-value', 'aviation-accident', 'disaster'],
  };
  const cap = (birthDate: string, ...benefits: [string, string][]) =>
    deathCap({ birthDate, on: '2026-11-22', rule, benefits: benefits.map(([amount, counts]) => ({ amount: cny(amount), counts })) });
  it('goes by age and adds up what counts', () => {
    expect(cap('2016-11-23', ['150000', 'death'], ['900000', 'aviation-accident'])).toEqual({
      ok: true,
      value: { counted: cny('150000'), max: cny('200000'), room: '50000' },
    });
    expect(cap('2016-11-22', ['500000', 'death'])).toMatchObject({ value: { room: '0', max: cny('500000') } });
    expect(cap('2016-11-22', ['500000', 'death'])).not.toHaveProperty('value.excess');
    expect(cap('2016-11-22', ['500000', 'death'], ['0.01', 'death'])).toMatchObject({ value: { room: '0', excess: '0.01' } });
    expect(cap('2008-11-22', ['900000', 'death'])).toEqual({ ok: true, value: { counted: cny('900000') } });
    expect(cap('2008-11-22')).toEqual({ ok: true, value: {} });
  });
  it('refuses what it cannot add or date', () => {
    expect(cap('2016-02-30')).toMatchObject({ issue: { code: 'date.impossible', path: 'birthDate' } });
    expect(cap('2016-01-01', ['x', 'death'])).toMatchObject({ issue: { code: 'money.not-a-number', path: 'benefits.0.amount.amount' } });
    const foreign = { amount: { amount: '1', currency: 'HKD' }, counts: 'death' };
    expect(deathCap({ birthDate: '2016-01-01', on: '2026-11-22', rule, benefits: [foreign] })).toEqual({
      ok: false,
      issue: { code: 'death-cap.currency', path: 'benefits', params: { expected: 'CNY', found: 'HKD' } },
    });
    fc.assert(fc.property(fc.anything(), input => typeof deathCap(input as never).ok === 'boolean'));
  });
});
