import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BeneficiaryEntry } from '../model';
import { addAmounts, compareAmounts } from '../money/decimal';
import { moveOrder, nextOrder, normaliseShares, shareTotals, splitEqually } from './beneficiary-shares';

const one = (order: number, sharePercent = '100', change: Partial<BeneficiaryEntry> = {}): BeneficiaryEntry => ({
  kind: 'death',
  mode: 'named',
  order,
  sharePercent,
  ...change,
});
const split = (...args: Parameters<typeof splitEqually>) => {
  const result = splitEqually(...args);
  return result.ok ? result.value : result.issue.code;
};

describe('splitEqually', () => {
  it('gives what does not divide to the first', () => {
    expect(split(1)).toEqual(['100.00']);
    expect(split(2)).toEqual(['50.00', '50.00']);
    expect(split(3)).toEqual(['33.34', '33.33', '33.33']);
    expect(split(6)).toEqual(['16.70', '16.66', '16.66', '16.66', '16.66', '16.66']);
  });
  it('or to the first ones', () => {
    expect(split(3, 'spread')).toEqual(['33.34', '33.33', '33.33']);
    expect(split(6, 'spread')).toEqual(['16.67', '16.67', '16.67', '16.67', '16.66', '16.66']);
  });
  it('refuses what has no answer', () => {
    for (const n of [0, -1, 1.5, NaN, 10_001, '3' as never]) expect(split(n)).toBe('beneficiary.count');
    expect(splitEqually(0)).toMatchObject({ issue: { params: { max: 10_000 } } });
    expect(split(10_000)).toHaveLength(10_000);
  });
  it('always makes 100.00', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.constantFrom('first' as const, 'spread' as const), (n, remainder) => {
        const shares = split(n, remainder);
        expect(shares).toHaveLength(n);
        expect(addAmounts(...shares)).toBe('100.00');
        expect(Array.from(shares).every(share => compareAmounts(share, '0') > 0)).toBe(true);
      }),
    );
  });
});

describe('shareTotals', () => {
  it('adds up each order of each kind', () => {
    const list = [one(1, '60'), one(2, '100'), one(1, '30.5'), one(1, '100', { kind: 'survival' }), one(1, '', { mode: 'legal' })];
    expect(shareTotals(list)).toEqual([
      { kind: 'death', order: 1, sum: '90.5', rest: '9.50', at: [0, 2] },
      { kind: 'death', order: 2, sum: '100', rest: '0.00', at: [1] },
      { kind: 'survival', order: 1, sum: '100', rest: '0.00', at: [3] },
    ]);
  });
  it('waits for half-typed shares', () => {
    expect(shareTotals([one(1, '5'), one(1, '')])).toEqual([{ kind: 'death', order: 1, sum: null, rest: null, at: [0, 1] }]);
    expect(shareTotals([])).toEqual([]);
  });
});

describe('orders', () => {
  it('go on after the last of the kind', () => {
    expect(nextOrder([], 'death')).toBe(1);
    expect(nextOrder([one(1), one(3), one(9, '', { mode: 'legal' }), one(7, '', { kind: 'other' })], 'death')).toBe(4);
  });
  const orders = (list: BeneficiaryEntry[]) => list.map(entry => entry.order);
  it('close behind the one that moves', () => {
    expect(orders(moveOrder([one(1), one(2), one(3)], 0, 2))).toEqual([1, 1, 2]);
    expect(orders(moveOrder([one(1), one(1)], 1, 2))).toEqual([1, 2]);
    expect(orders(moveOrder([one(1), one(2)], 1, 3))).toEqual([1, 2]);
    expect(orders(moveOrder([one(1), one(2), one(2, '', { kind: 'other' })], 1, 1))).toEqual([1, 1, 2]);
    expect(orders(moveOrder([one(1), one(2), one(5, '', { mode: 'legal' })], 0, 2))).toEqual([1, 1, 5]);
  });
  it('are counted in their order, whatever the order of the list, and kind by kind', () => {
    expect(orders(moveOrder([one(12), one(2), one(10)], 2, 10))).toEqual([3, 1, 2]);
    expect(orders(moveOrder([one(1, '', { kind: 'other' }), one(3, '', { kind: 'other' }), one(2), one(1)], 2, 1))).toEqual([1, 3, 1, 1]);
    const legal = [one(5, '', { mode: 'legal' }), one(1)];
    expect(moveOrder(legal, 0, 1)).toEqual(legal);
  });
  it('keep shares as typed', () => {
    expect(moveOrder([one(1, '60'), one(1, '40')], 1, 2).map(entry => entry.sharePercent)).toEqual(['60', '40']);
  });
  it.each([
    [5, 1],
    [-1, 1],
    [0, 0],
    [0, 4],
    [0, 1.5],
    [2, 1],
  ])('entry %i to order %d changes nothing', (index, order) => {
    const list = [one(1), one(2), one(1, '', { mode: 'legal' })];
    expect(moveOrder(list, index, order)).toEqual(list);
  });
  it('never leave a gap', () => {
    const list = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 8 }).map(all => all.map(order => one(order)));
    fc.assert(
      fc.property(list, fc.nat(8), fc.nat(8), (entries, index, order) => {
        if (!entries[index] || order < 1 || order > nextOrder(entries, 'death')) return;
        const used = [...new Set(orders(moveOrder(entries, index, order)))].sort((a, b) => a - b);
        expect(used).toEqual(used.map((_, at) => at + 1));
      }),
    );
  });
});

describe('normaliseShares', () => {
  it('scales what was typed, only in that order', () => {
    const list = [one(1, '1'), one(2, '7'), one(1, '1'), one(1, '1'), one(1, '9', { kind: 'other' })];
    const done = normaliseShares(list, 'death', 1);
    expect(done.ok && done.value.map(entry => entry.sharePercent)).toEqual(['33.34', '7', '33.33', '33.33', '9']);
    expect(normaliseShares(list, 'survival', 1)).toEqual({ ok: true, value: list });
    expect(normaliseShares(list, 'death', 3)).toEqual({ ok: true, value: list });
  });
  it('refuses what cannot be scaled', () => {
    for (const bad of ['0', '-1', 'x', ''])
      expect(normaliseShares([one(1, bad)], 'death', 1)).toEqual({
        ok: false,
        issue: { code: 'beneficiary.share', params: { order: 1 } },
      });
  });
});
