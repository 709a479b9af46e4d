import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAmount } from '../../../test/support/amounts';
import { outsideData } from '../../../test/support/outside-data';
import { addAmounts, compareAmounts, multiplyAmount, negateAmount, roundAmount, subtractAmounts } from './decimal';
import { allocate } from './allocate';
import { divideAmount } from './divide';
import { sumMoney } from './sum';

const cny = (amount: string): { amount: string; currency: string } => ({ amount, currency: 'CNY' });
const parts = (amount: string, ratios: string[], dp = 2): string[] | string => {
  const result = allocate(amount, ratios, dp);
  return result.ok ? result.value : result.issue.code;
};
const equal = (n: number): string[] => Array<string>(n).fill('1');

describe('sumMoney', () => {
  it('adds one currency', () => {
    expect(sumMoney([cny('1.10'), cny('2.2'), cny('-0.005')])).toEqual({ ok: true, value: cny('3.295') });
    expect(sumMoney(Array(200_000).fill(cny('0.01')))).toEqual({ ok: true, value: cny('2000.00') });
  });
  it('says what it cannot add', () => {
    expect(sumMoney([])).toEqual({ ok: false, issue: { code: 'money.empty-sum' } });
    expect(sumMoney([cny('1'), { amount: '1', currency: 'HKD' }])).toEqual({
      ok: false,
      issue: { code: 'money.mixed-currency', path: '1.currency', params: { expected: 'CNY', found: 'HKD' } },
    });
    expect(sumMoney([cny('1'), cny('n/a')])).toEqual({ ok: false, issue: { code: 'money.not-a-number', path: '1.amount' } });
  });
});

describe('allocate', () => {
  it('gives the cents to the early parts', () => {
    expect(parts('100.00', equal(3))).toEqual(['33.34', '33.33', '33.33']);
    expect(parts('-100', equal(3))).toEqual(['-33.34', '-33.33', '-33.33']);
    expect(parts('0.05', equal(2))).toEqual(['0.03', '0.02']);
    expect(parts('100', equal(3), 0)).toEqual(['34', '33', '33']);
  });
  it('gives the cents to the largest remainders', () => {
    expect(parts('1.00', ['0.2', '0.3', '0.5'])).toEqual(['0.20', '0.30', '0.50']);
    expect(parts('10', ['1', '2', '3'], 0)).toEqual(['2', '3', '5']);
    expect(parts('0.01', ['1', '3'])).toEqual(['0.00', '0.01']);
    expect(parts('5', ['0', '1'])).toEqual(['0.00', '5.00']);
  });
  it('refuses what has no answer', () => {
    expect(parts('1', [])).toBe('money.ratios');
    expect(parts('1', ['0', '0'])).toBe('money.ratios');
    expect(parts('1', ['2', '-1'])).toBe('money.ratios');
    expect(parts('1', ['x'])).toBe('money.ratios');
    expect(parts('1.005', ['1'])).toBe('money.too-many-decimals');
    expect(parts('1.0000', ['1'])).toEqual(['1.00']);
    expect(parts('', ['1'])).toBe('money.not-a-number');
  });
  it('never loses a cent, mirrors negatives and stays within a cent of the exact share', () => {
    const ratios = fc.array(
      anyAmount().map(ratio => ratio.replace('-', '')),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(anyAmount({ minLength: 0, maxLength: 2 }), ratios, (amount, shares) => {
        const result = parts(amount, shares);
        const total = addAmounts(...shares);
        if (compareAmounts(total, '0') === 0) return expect(result).toBe('money.ratios');
        expect(addAmounts(...result)).toBe(roundAmount(amount, 2));
        expect(parts(negateAmount(amount), shares)).toEqual(Array.from(result, negateAmount));
        shares.forEach((share, index) => {
          const error = subtractAmounts(multiplyAmount(String(result[index]), total), multiplyAmount(amount, share));
          expect(compareAmounts(error.replace('-', ''), multiplyAmount('0.01', total))).toBeLessThan(0);
        });
      }),
    );
  });
  const golden = outsideData<{ allocate: [string, number, string[]][] }>('golden/domain-golden.json', '2 allocations');
  it.skipIf(!golden)('agrees with the golden vectors', () => {
    for (const [amount, n, expected] of golden?.allocate ?? []) expect(parts(amount, equal(n))).toEqual(expected);
  });
  type Vector = { fn: string; args: [number, number[]]; expected: number[] };
  const vectors = outsideData<Vector[]>('finance/money_allocation_rounding.json', '2 distributions');
  it.skipIf(!vectors)('agrees in sum with outside distributions', () => {
    for (const { args, expected } of (vectors ?? []).filter(vector => vector.fn === 'distribute' && vector.args[1].length)) {
      const ours = parts(String(args[0]), args[1].map(String), 0);
      // That library gives the odd negative cent to the later part; ours mirrors the positive case.
      expect(Array.from(ours).sort()).toEqual(expected.map(String).sort());
    }
  });
});

describe('divideAmount', () => {
  const divide = (...args: Parameters<typeof divideAmount>): string => {
    const result = divideAmount(...args);
    return result.ok ? result.value : result.issue.code;
  };
  it('divides and rounds once', () => {
    expect(divide('2', '3', 4)).toBe('0.6667');
    expect(divide('-1', '8', 2)).toBe('-0.13');
    expect(divide('1', '-8', 2)).toBe('-0.13');
    expect(divide('1', '8', 2, 'half-even')).toBe('0.12');
    expect(divide('1', '-3', 0, 'floor')).toBe('-1');
    expect(divide('1', '-3', 0, 'ceil')).toBe('0');
    expect(divide('1', '0.00', 2)).toBe('money.divided-by-zero');
    expect(divide('x', '1', 2)).toBe('money.not-a-number');
  });
  const golden = outsideData<{
    vat6: [string, string, string][];
    refund: { premium: string; usedDays?: number; total: number; proRata: string }[];
    rate: { rate: string; si: string; premium: string; table: string }[];
  }>('golden/domain-golden.json', 'VAT and refunds');
  it.skipIf(!golden)('reproduces premiums per thousand', () => {
    const tables = (golden?.rate ?? []).filter(({ table }) => table === 'same' || table.includes('/1000'));
    expect(tables.length).toBeGreaterThan(0);
    for (const { rate, si, premium } of tables) expect(divide(multiplyAmount(rate, si), '1000', 2)).toBe(premium);
  });
  it.skipIf(!golden)('reproduces VAT and pro-rata refunds', () => {
    for (const [gross, net, tax] of golden?.vat6 ?? []) {
      expect(divide(gross, '1.06', 2)).toBe(net);
      expect(compareAmounts(subtractAmounts(gross, net), tax)).toBe(0);
    }
    for (const { premium, usedDays, total, proRata } of golden?.refund ?? []) {
      if (usedDays !== undefined) expect(divide(multiplyAmount(premium, String(total - usedDays)), String(total), 2)).toBe(proRata);
    }
  });
});
