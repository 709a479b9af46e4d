import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outsideData } from '../../../test/support/outside-data';
import type { Result } from '../result';
import { annuityFutureValue, annuityParts, annuityPayment, annuityPresentValue, effectiveRate } from './annuity';
import type { AnnuityTerms } from './annuity-terms';
import { addAmounts, compareAmounts, multiplyAmount } from './decimal';

const dp2 = { dp: 2 };
const fine = { dp: 15 };
const get = <T>(result: Result<T>): T | string => (result.ok ? result.value : result.issue.code);

describe('annuities', () => {
  it('finances a premium', () => {
    // 1200 at 1 % a month in twelve payments.
    expect(get(annuityPayment({ rate: '0.01', periods: 12, presentValue: '1200' }, dp2))).toBe('-106.62');
    expect(get(annuityPayment({ rate: '0.01', periods: 12, presentValue: '1200', due: 'begin' }, dp2))).toBe('-105.56');
    expect(get(annuityPayment({ rate: '0', periods: 12, presentValue: '1200' }, dp2))).toBe('-100.00');
    expect(get(annuityParts({ rate: '0.01', periods: 12, presentValue: '1200' }, 1, 1, dp2))).toEqual({
      interest: '-12.00',
      principal: '-94.62',
    });
    expect(get(annuityParts({ rate: '0.01', periods: 12, presentValue: '1200', due: 'begin' }, 1, 1, dp2))).toEqual({
      interest: '0.00',
      principal: '-105.56',
    });
    expect(get(effectiveRate('0.12', 12, { dp: 6 }))).toBe('0.126825');
  });
  it.each<[Partial<AnnuityTerms>, string]>([
    [{ rate: 'x' }, 'money.not-a-number'],
    [{ presentValue: '1,0' }, 'money.not-a-number'],
    [{ rate: '-1' }, 'money.rate'],
    [{ rate: '0.' + '1'.repeat(31) }, 'money.rate'],
    [{ periods: 0 }, 'money.periods'],
    [{ periods: 1.5 }, 'money.periods'],
    [{ periods: 1201 }, 'money.periods'],
  ])('%j is %s', (part, code) => {
    const terms = { rate: '0.01', periods: 12, presentValue: '1200', ...part };
    expect(get(annuityPayment(terms, dp2))).toBe(code);
    expect(get(annuityParts({ rate: '0.01', periods: 12, ...part }, 1, 1, dp2))).toBe(code);
  });
  it('asks for its rounding and its periods', () => {
    const terms = { rate: '0.01', periods: 12, presentValue: '1200' };
    expect(get(annuityPayment(terms, {}))).toBe('rounding.dp');
    for (const [from, to] of [
      [0, 1],
      [2, 1],
      [1, 13],
      [1.5, 2],
    ] as const)
      expect(get(annuityParts(terms, from, to, dp2))).toBe('money.periods');
    expect(get(effectiveRate('x', 12, dp2))).toBe('money.not-a-number');
    expect(get(effectiveRate('0.1', 0, dp2))).toBe('money.periods');
  });
  it('pays back exactly what was lent, whenever due', () => {
    const amount = fc.integer({ min: 1, max: 10 ** 9 }).map(units => String(units / 100));
    fc.assert(
      fc.property(
        amount,
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 1, max: 60 }),
        fc.boolean(),
        (presentValue, bp, periods, begin) => {
          const terms: AnnuityTerms = { rate: `0.0${String(bp).padStart(3, '0')}`, periods, presentValue, due: begin ? 'begin' : 'end' };
          const parts = annuityParts(terms, 1, periods, fine);
          const payment = annuityPayment(terms, fine);
          if (!parts.ok || !payment.ok) throw new Error('no answer');
          expect(compareAmounts(addAmounts(parts.value.principal, presentValue), '0')).toBe(0);
          const rest = annuityFutureValue({ ...terms, payment: payment.value }, dp2);
          expect(get(rest)).toMatch(/^0\.00$/);
          expect(compareAmounts(multiplyAmount(parts.value.interest, '-1'), '0')).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  type Vector = { fn: string; args: (number | string | null)[]; expected: number | string; tolerance: number | null };
  const vectors = outsideData<Vector[]>('finance/annuity_vectors.json', '76 spreadsheet functions');
  const text = (x: unknown): string => (typeof x === 'number' ? x.toFixed(20).replace(/0+$/, '0') : String(x ?? 0));
  const due = (x: unknown): 'begin' | 'end' => (x ? 'begin' : 'end');
  const sum = (type: unknown, part: 'interest' | 'principal', args: unknown[]): string => {
    const [rate, periods, presentValue, from, to] = args;
    if (Number(rate) <= 0 || ![0, 1].includes(Number(type))) return 'money.rate';
    const terms = { rate: text(rate), periods: Number(periods), presentValue: text(presentValue), due: due(type) };
    const parts = annuityParts(terms, Number(from), Number(to), fine);
    return parts.ok ? parts.value[part] : parts.issue.code;
  };
  const one = (part: 'interest' | 'principal', [rate, period, periods, pv, fv, type]: unknown[]): string => {
    const terms = { rate: text(rate), periods: Number(periods), presentValue: text(pv), futureValue: text(fv), due: due(type) };
    const parts = annuityParts(terms, Number(period), Number(period), fine);
    return parts.ok ? parts.value[part] : parts.issue.code;
  };
  const FUNCTIONS: Record<string, (args: unknown[]) => unknown> = {
    PMT: ([rate, n, pv, fv, type]) =>
      get(annuityPayment({ rate: text(rate), periods: Number(n), presentValue: text(pv), futureValue: text(fv), due: due(type) }, fine)),
    PV: ([rate, n, pmt, fv, type]) =>
      get(annuityPresentValue({ rate: text(rate), periods: Number(n), payment: text(pmt), futureValue: text(fv), due: due(type) }, fine)),
    FV: ([rate, n, pmt, pv, type]) =>
      get(annuityFutureValue({ rate: text(rate), periods: Number(n), payment: text(pmt), presentValue: text(pv), due: due(type) }, fine)),
    IPMT: args => one('interest', args),
    PPMT: args => one('principal', args),
    CUMIPMT: ([rate, n, pv, from, to, type]) => sum(type, 'interest', [rate, n, pv, from, to]),
    CUMPRINC: ([rate, n, pv, from, to, type]) => sum(type, 'principal', [rate, n, pv, from, to]),
    EFFECT: ([rate, n]) => get(effectiveRate(text(rate), Math.trunc(Number(n)), fine)),
  };
  it.skipIf(!vectors)('agrees with spreadsheets', () => {
    const counts: Record<string, number> = {};
    let passed = 0;
    for (const { fn, args, expected, tolerance } of vectors ?? []) {
      const ours = FUNCTIONS[fn];
      if (!ours) {
        counts[fn] = (counts[fn] ?? 0) + 1;
        continue;
      }
      const got = String(ours(args));
      if (typeof expected === 'string') expect(got, `${fn} ${String(args)}`).toMatch(/^money\./);
      // The vectors are floats: good to some 15 digits.
      else
        expect(Math.abs(Number(got) - expected), `${fn} ${String(args)}: ${got}`).toBeLessThan(
          (tolerance ?? 0) + Math.abs(expected) * 1e-13 + 1e-12,
        );
      passed++;
    }
    expect(passed).toBeGreaterThan(0);
    console.log(`annuities: ${passed} passed, 0 failed; no instalment plan needs ${JSON.stringify(counts)}`);
  });
});
