import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addAmounts, compareAmounts, fromUnits, multiplyAmount } from './decimal';
import { checkRange } from './step';

describe('checkRange', () => {
  it('checks limits, the limits themselves being legal', () => {
    expect(checkRange('100', { min: '100', max: '200' })).toBeNull();
    expect(checkRange('200.00', { min: '100', max: '200' })).toBeNull();
    expect(checkRange('99.99', { min: '100' })).toEqual({ code: 'money.min', params: { min: '100' } });
    expect(checkRange('200.01', { max: '200' })).toEqual({ code: 'money.max', params: { max: '200' } });
  });
  it('offers the two nearest legal values', () => {
    const range = { min: '100000', max: '500000', step: '10000' };
    expect(checkRange('123456', range)).toEqual({ code: 'money.step', params: { step: '10000', lower: '120000', upper: '130000' } });
    expect(checkRange('120000.00', range)).toBeNull();
    expect(checkRange('0.07', { step: '0.05' })).toMatchObject({ params: { lower: '0.05', upper: '0.10' } });
    expect(checkRange('-3', { step: '5' })).toMatchObject({ params: { lower: '-5', upper: '0' } });
  });
  it('counts from the base: min, unless told', () => {
    expect(checkRange('1500', { min: '500', step: '1000' })).toBeNull();
    expect(checkRange('1500', { min: '500', step: '1000', base: '0' })).toMatchObject({ params: { lower: '1000', upper: '2000' } });
  });
  it('never offers a value beyond a limit', () => {
    expect(checkRange('499', { min: '100', max: '500', step: '300' })?.params).toEqual({ step: '300', lower: '400' });
    expect(checkRange('150', { min: '120', max: '500', step: '100', base: '0' })?.params).toEqual({ step: '100', upper: '200' });
    expect(checkRange('150', { min: '120', max: '180', step: '100', base: '0' })?.params).toEqual({ step: '100' });
  });
  it('is total', () => {
    expect(checkRange('abc', {})).toEqual({ code: 'money.not-a-number' });
    expect(checkRange('9'.repeat(999), {})?.code).toBe('money.too-long');
    expect(checkRange('7', { min: 'x', max: '', step: '0' })).toBeNull();
    expect(checkRange('7', { step: '-5' })).toBeNull();
  });
  it('accepts every multiple and brackets everything else', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 10n ** 9n }),
        fc.integer({ min: -999, max: 999 }),
        fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
        (size, k, any) => {
          const [step, amount] = [fromUnits(size, 2), fromUnits(any, 4)];
          expect(checkRange(addAmounts('7.1', multiplyAmount(step, String(k))), { step, base: '7.1' })).toBeNull();
          const { lower, upper } = checkRange(amount, { step })?.params ?? { lower: amount, upper: amount };
          expect(compareAmounts(String(lower), amount)).toBeLessThanOrEqual(0);
          expect(compareAmounts(String(upper), amount)).toBeGreaterThanOrEqual(0);
          expect(checkRange(String(lower), { step })).toBeNull();
          expect(checkRange(String(upper), { step })).toBeNull();
        },
      ),
    );
  });
});
