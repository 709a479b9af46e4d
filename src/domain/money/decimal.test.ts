import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addAmounts,
  compareAmounts,
  divideRounded,
  fromUnits,
  isAmount,
  MAX_AMOUNT_LENGTH,
  multiplyAmount,
  negateAmount,
  readAmount,
  roundAmount,
  scaleOf,
  subtractAmounts,
  toUnits,
  type Rounding,
} from './decimal';
import { anyAmount } from '../../../test/support/amounts';
import { outsideData } from '../../../test/support/outside-data';

const MODES: Rounding[] = ['half-up', 'half-even', 'up', 'down', 'ceil', 'floor'];
const same = (a: string, b: string): boolean => compareAmounts(a, b) === 0;

describe('isAmount', () => {
  it.each(['0', '-0.00', '1234.50', '+007.10', '9'.repeat(MAX_AMOUNT_LENGTH)])('accepts %s', text => expect(isAmount(text)).toBe(true));
  it.each([
    '',
    ' ',
    '1e5',
    'NaN',
    'Infinity',
    '.5',
    '5.',
    '1,234',
    '--1',
    '１',
    '1 ',
    '1\n',
    '0x10',
    '\u22121',
    12.5,
    null,
    undefined,
    {},
    ['1'],
  ])('refuses %j', x => expect(isAmount(x)).toBe(false));
  it('says why', () => {
    expect(readAmount('1.5')).toEqual({ ok: true, value: '1.5' });
    expect(readAmount(12.5)).toMatchObject({ ok: false, issue: { code: 'money.not-a-number' } });
    expect(readAmount('9'.repeat(100_000))).toMatchObject({
      ok: false,
      issue: { code: 'money.too-long', params: { max: MAX_AMOUNT_LENGTH } },
    });
  });
  it('throws the code where junk gets past the edge', () => {
    expect(() => addAmounts('1', 'abc')).toThrow(new RangeError('money.not-a-number'));
    expect(() => negateAmount('9'.repeat(100_000))).toThrow(new RangeError('money.too-long'));
  });
});

describe('arithmetic', () => {
  it('keeps the largest scale', () => {
    expect(addAmounts('1.10', '2.2')).toBe('3.30');
    expect(addAmounts('+007', '-7.000')).toBe('0.000');
    expect(addAmounts()).toBe('0');
    expect(subtractAmounts('1', '0.001')).toBe('0.999');
    expect(negateAmount('-0.00')).toBe('0.00');
    expect(multiplyAmount('-1.10', '2.2')).toBe('-2.420');
    expect(scaleOf('1.230')).toBe(3);
  });
  it('does what floats cannot', () => {
    expect(addAmounts('0.1', '0.2')).toBe('0.3');
    expect(addAmounts('12345678901234567890.12', '0.01')).toBe('12345678901234567890.13');
  });
  it('adds long lists', () => expect(addAmounts(...Array<string>(5000).fill('0.01'))).toBe('50.00'));
  it('compares by value', () => {
    expect(compareAmounts('1.0', '1')).toBe(0);
    expect(compareAmounts('-2', '-10')).toBe(1);
    expect(compareAmounts('0.09', '0.1')).toBe(-1);
  });
  it('has inverses and laws', () => {
    fc.assert(
      fc.property(anyAmount(), anyAmount(), anyAmount(), (a, b, c) => {
        expect(same(subtractAmounts(addAmounts(a, b), b), a)).toBe(true);
        expect(addAmounts(a, b)).toBe(addAmounts(b, a));
        expect(same(multiplyAmount(a, addAmounts(b, c)), addAmounts(multiplyAmount(a, b), multiplyAmount(a, c)))).toBe(true);
        expect(compareAmounts(a, b)).toBe(-compareAmounts(b, a) || 0);
        expect(same(fromUnits(toUnits(a), scaleOf(a)), a)).toBe(true);
        expect(isAmount(multiplyAmount(a, b))).toBe(true);
      }),
    );
  });
});

describe('roundAmount', () => {
  it('is half-up for both signs', () => {
    expect(roundAmount('-0.005', 2)).toBe('-0.01');
    expect(roundAmount('-0.0049', 2)).toBe('0.00');
    expect(roundAmount('1.5', 2)).toBe('1.50');
    expect(roundAmount('-2', 0)).toBe('-2');
  });
  it.each([
    ['half-up', '3 3 2 -3 -3 -2'],
    ['half-even', '2 3 2 -2 -3 -2'],
    ['up', '3 3 3 -3 -3 -3'],
    ['down', '2 2 2 -2 -2 -2'],
    ['ceil', '3 3 3 -2 -2 -2'],
    ['floor', '2 2 2 -3 -3 -3'],
  ] as const)('%s', (mode, expected) => {
    expect(['2.5', '2.51', '2.49', '-2.5', '-2.51', '-2.49'].map(a => roundAmount(a, 0, mode)).join(' ')).toBe(expected);
  });
  it('is symmetric, idempotent and never further away than one step', () => {
    fc.assert(
      fc.property(anyAmount(), fc.integer({ min: 0, max: 8 }), fc.constantFrom(...MODES), (a, dp, mode) => {
        const rounded = roundAmount(a, dp, mode);
        const mirror = mode === 'ceil' ? 'floor' : mode === 'floor' ? 'ceil' : mode;
        expect(roundAmount(negateAmount(a), dp, mirror)).toBe(negateAmount(rounded));
        expect(roundAmount(rounded, dp, mode)).toBe(rounded);
        expect(scaleOf(rounded)).toBe(dp);
        const error = subtractAmounts(a, rounded).replace('-', '');
        expect(compareAmounts(error, fromUnits(BigInt(mode.startsWith('half') ? 5 : 10), dp + 1))).toBeLessThan(1);
      }),
    );
  });
  const golden = outsideData<{ roundHalfUp2: [string, string][] }>('golden/domain-golden.json', '10 rounding cases');
  it.skipIf(!golden)('agrees with the golden vectors', () => {
    for (const [from, to] of golden?.roundHalfUp2 ?? []) expect(roundAmount(from, 2)).toBe(to);
  });

  // Other libraries' names for our modes; their halfUp/halfDown go to ±∞ and are not ours.
  const OURS: Record<string, Rounding> = { halfAwayFromZero: 'half-up', halfEven: 'half-even', up: 'ceil', down: 'floor' };
  const vectors = outsideData<{ fn: string; args: [number, number]; expected: number }[]>(
    'finance/money_allocation_rounding.json',
    'rounding cases',
  );
  it.skipIf(!vectors)('agrees with the outside rounding vectors', () => {
    const known = (vectors ?? []).filter(vector => OURS[vector.fn]);
    expect(known.length).toBeGreaterThan(10);
    for (const { fn, args, expected } of known) expect(divideRounded(BigInt(args[0]), BigInt(args[1]), OURS[fn])).toBe(BigInt(expected));
  });
});
