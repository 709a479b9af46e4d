import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAmount } from '../../../test/support/amounts';
import type { Result } from '../result';
import { addAmounts, compareAmounts } from './decimal';
import { pricePerPeriod, splitInstalments, type Remainder } from './instalments';

const get = <T>(result: Result<T>): T | string => (result.ok ? result.value : result.issue.code);

describe('splitInstalments', () => {
  it.each<[Remainder, string[] | string]>([
    ['early', ['33.34', '33.33', '33.33']],
    ['first', ['33.34', '33.33', '33.33']],
    ['last', ['33.33', '33.33', '33.34']],
    ['none', 'money.not-equal'],
  ])('%s bears the difference', (remainder, parts) => expect(get(splitInstalments('100.00', 3, 2, remainder))).toEqual(parts));

  it('puts all of it on one', () => {
    expect(get(splitInstalments('1000.01', 12, 2, 'first'))).toEqual(['83.38', ...Array<string>(11).fill('83.33')]);
    expect(get(splitInstalments('-1', 3, 0, 'last'))).toEqual(['0', '0', '-1']);
    expect(get(splitInstalments('1200', 12, 2, 'none'))).toEqual(Array<string>(12).fill('100.00'));
  });
  it('says what could be paid equally', () => {
    expect(splitInstalments('100', 3, 2, 'none')).toEqual({
      ok: false,
      issue: { code: 'money.not-equal', params: { lower: '99.99', upper: '100.02' } },
    });
  });
  it('refuses what has no answer', () => {
    for (const count of [0, -1, 1.5, 1201, NaN]) expect(get(splitInstalments('1', count, 2))).toBe('money.instalments');
    expect(get(splitInstalments('0.001', 2, 2))).toBe('money.too-many-decimals');
    expect(get(splitInstalments('x', 2, 2, 'none'))).toBe('money.not-a-number');
  });
  it('never loses a cent', () => {
    const remainder = fc.constantFrom<Remainder>('early', 'first', 'last');
    fc.assert(
      fc.property(anyAmount({ minLength: 0, maxLength: 2 }), fc.integer({ min: 1, max: 60 }), remainder, (amount, count, who) => {
        const parts = splitInstalments(amount, count, 2, who);
        expect(parts.ok && compareAmounts(addAmounts('0', ...parts.value), amount)).toBe(0);
      }),
    );
  });
});

describe('pricePerPeriod', () => {
  it('shows what paying in parts costs', () => {
    expect(get(pricePerPeriod('4680.00', '0.09', 12, 2))).toEqual({ perPeriod: '421.20', total: '5054.40', difference: '374.40' });
    expect(get(pricePerPeriod('4680.00', '0.52', 2, 2))).toEqual({ perPeriod: '2433.60', total: '4867.20', difference: '187.20' });
    expect(get(pricePerPeriod('x', '0.09', 12, 2))).toBe('money.not-a-number');
    expect(get(pricePerPeriod('1', '', 12, 2))).toBe('money.not-a-number');
    expect(get(pricePerPeriod('1', '1', 0, 2))).toBe('money.instalments');
  });
});
