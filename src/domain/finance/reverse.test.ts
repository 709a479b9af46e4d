import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Commission, Reversal } from '../model';
import { addAmounts, compareAmounts } from '../money/decimal';
import { clawback } from './clawback';
import { reverse, reverseLinked, type ReversalRequest, type Reversible } from './reverse';

const cny = (amount: string) => ({ amount, currency: 'CNY' });
const premium: Reversible = { id: 'prm', amount: cny('665.00'), period: '2026-10' };
const request: ReversalRequest = {
  id: 'r1',
  reason: { system: 'demo', code: 'surrendered' },
  cause: 'surrender',
  period: '2026-11',
  closedThrough: '2026-10',
};
const made = (result: ReturnType<typeof reverse>): Reversal => {
  if (!result.ok) throw new Error(result.issue.code);
  return result.value;
};
const issueOf = (original: unknown, existing: unknown, more: object = {}) => {
  const result = reverse(original as never, existing as never, { ...request, ...more });
  return result.ok ? null : result.issue;
};

describe('reverse', () => {
  it('books a new negative record in the open period', () => {
    expect(made(reverse(premium, [], request))).toEqual({
      id: 'r1',
      of: 'prm',
      scope: 'full',
      amount: cny('-665.00'),
      reason: request.reason,
      cause: 'surrender',
      period: '2026-11',
      originalPeriodClosed: true,
      linked: [],
      status: 'draft',
    });
    expect(made(reverse(premium, [], { ...request, closedThrough: '2026-09', linked: ['vat'] }))).toMatchObject({
      originalPeriodClosed: false,
      linked: ['vat'],
    });
    expect(made(reverse(premium, [], { ...request, closedThrough: undefined, period: '2026-10' })).originalPeriodClosed).toBe(false);
  });
  it('turns a refund around too', () => {
    expect(made(reverse({ ...premium, amount: cny('-100.00') }, [], { ...request, amount: '40' })).amount).toEqual(cny('40'));
  });
  it('goes on in parts to the last cent, and no further', () => {
    const first = made(reverse(premium, [], { ...request, amount: '400.00' }));
    expect([first.scope, first.amount.amount]).toEqual(['partial', '-400.00']);
    expect(issueOf(premium, [first], { id: 'r2', amount: '265.01' })).toEqual({
      code: 'reversal.exceeds',
      path: 'amount',
      params: { amount: '265.01', remaining: '265.00' },
    });
    const second = made(reverse(premium, [first], { ...request, id: 'r2' }));
    expect([second.scope, second.amount.amount]).toEqual(['partial', '-265.00']);
    expect(issueOf(premium, [first, second], { id: 'r3' })).toEqual({ code: 'reversal.nothing-left' });
    expect(made(reverse(premium, [{ ...first, status: 'rejected' }], { ...request, id: 'r2' })).amount.amount).toBe('-665.00');
    expect(made(reverse(premium, [{ ...first, of: 'other' }], { ...request, id: 'r2' })).scope).toBe('full');
  });
  const first = made(reverse(premium, [], { ...request, amount: '400.00' }));
  it.each([
    [premium, [], { period: '2026-10' }, 'reversal.period-closed', { period: '2026-10', closedThrough: '2026-10' }],
    [premium, [], { closedThrough: undefined, period: '2026-09' }, 'reversal.period-early', { period: '2026-09', original: '2026-10' }],
    [premium, [], { period: '2026-13' }, 'reversal.period', { period: '2026-13' }],
    [premium, [], { closedThrough: 'Q3' }, 'reversal.period', { period: 'Q3' }],
    [{ ...premium, period: '' }, [], {}, 'reversal.period', { period: '' }],
    [{ ...premium, reversalOf: 'x' }, [], {}, 'reversal.of-reversal', { id: 'prm' }],
    [premium, [first], {}, 'reversal.duplicate-id', { id: 'r1' }],
    [premium, [], { amount: '0' }, 'reversal.amount', { amount: '0' }],
    [premium, [], { amount: '-1' }, 'reversal.amount', { amount: '-1' }],
    [premium, [], { amount: '0.001' }, 'reversal.decimals', { max: 2 }],
    [premium, [{ ...first, amount: cny('1') }], { id: 'r2' }, 'reversal.existing', { id: 'r1' }],
    [premium, [{ ...first, amount: { amount: '-1', currency: 'USD' } }], { id: 'r2' }, 'reversal.existing', { id: 'r1' }],
    [{ ...premium, amount: cny('0') }, [], {}, 'reversal.nothing-left', undefined],
    [{ ...premium, amount: cny('x') }, [], {}, 'money.not-a-number', undefined],
    [null, [], {}, 'data.missing', undefined],
    [premium, [], { reason: undefined }, 'data.missing', undefined],
    [premium, [], { cause: undefined }, 'data.missing', undefined],
  ])('refuses %j %j %j: %s', (original, existing, more, code, params) => {
    const issue = issueOf(original, existing, more);
    expect([issue?.code, issue?.params]).toEqual([code, params]);
  });
  it('allows a reversal up to what is left, to the unit of the currency', () => {
    expect(made(reverse(premium, [first], { ...request, id: 'r2', amount: '265.00' })).amount.amount).toBe('-265.00');
    expect(made(reverse({ ...premium, amount: { amount: '5', currency: 'JPY' } }, [], { ...request, amount: '5' })).scope).toBe('full');
  });
  it('never takes back more than there was', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 30_000 }), { maxLength: 12 });
    fc.assert(
      fc.property(parts, fc.boolean(), (cents, negative) => {
        const original = { ...premium, amount: cny(negative ? '-665.00' : '665.00') };
        const done: Reversal[] = [];
        for (const [index, n] of cents.entries()) {
          const part = reverse(original, done, {
            ...request,
            id: `r${index}`,
            amount: `${Math.floor(n / 100)}.${String(n % 100).padStart(2, '0')}`,
          });
          if (part.ok) done.push(part.value);
        }
        const rest = reverse(original, done, { ...request, id: 'last' });
        if (rest.ok) done.push(rest.value);
        expect(compareAmounts(addAmounts(original.amount.amount, ...done.map(one => one.amount.amount)), '0')).toBe(0);
      }),
    );
  });
  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (a, b, c) => {
        expect(typeof reverse(a as never, b as never, c as never).ok).toBe('boolean');
        expect(typeof reverseLinked(a as never, b as never, request).ok).toBe('boolean');
        expect(typeof reverse(premium, b as never, request).ok).toBe('boolean');
        expect(typeof clawback(a as never, b as never, c as never, 1, request).ok).toBe('boolean');
      }),
    );
  });
});

describe('what belongs together', () => {
  const vat: Reversible = { id: 'vat', amount: cny('37.64'), period: '2026-10' };
  const commission: Reversible = { id: 'com', amount: cny('66.50'), period: '2026-10' };
  const all = [premium, vat, commission];
  const booked = (existing: Reversal[], more: object = {}) => {
    const result = reverseLinked(all, existing, { ...request, ...more });
    if (!result.ok) throw new Error(result.issue.code);
    return result.value;
  };
  it('goes back together, in the open period (domain.md §6f)', () => {
    expect(booked([]).map(one => [one.id, one.of, one.amount.amount, one.period, one.linked])).toEqual([
      ['r1', 'prm', '-665.00', '2026-11', ['vat', 'com']],
      ['r1-2', 'vat', '-37.64', '2026-11', ['prm', 'com']],
      ['r1-3', 'com', '-66.50', '2026-11', ['prm', 'vat']],
    ]);
  });
  it('follows in proportion, and ends with the first', () => {
    const third = booked([], { amount: '221.67' });
    expect(third.map(one => one.amount.amount)).toEqual(['-221.67', '-12.55', '-22.17']);
    const rest = booked(third, { id: 'r2' });
    expect(rest.map(one => one.amount.amount)).toEqual(['-443.33', '-25.09', '-44.33']);
    expect(reverseLinked(all, [...third, ...rest], { ...request, id: 'r3' })).toMatchObject({ issue: { code: 'reversal.nothing-left' } });
  });
  it('passes over what is finished or too small', () => {
    const gone = made(reverse(vat, [], { ...request, id: 'v' }));
    expect(booked([gone]).map(one => one.of)).toEqual(['prm', 'com']);
    expect(booked([gone])[0]?.linked).toEqual(['com']);
    expect(booked([], { amount: '0.01' }).map(one => one.of)).toEqual(['prm']);
    const most = made(reverse(vat, [], { ...request, id: 'v', amount: '37.00' }));
    expect(booked([most], { amount: '600.00' }).map(one => one.amount.amount)).toEqual(['-600.00', '-0.64', '-60.00']);
  });
  it('is refused as one', () => {
    const refused = (originals: Reversible[], existing: Reversal[] = []) => reverseLinked(originals, existing, request);
    expect(refused([])).toMatchObject({ issue: { code: 'data.missing', path: 'originals' } });
    expect(refused([premium, { ...vat, reversalOf: 'x' }])).toMatchObject({
      issue: { code: 'reversal.of-reversal', params: { id: 'vat' } },
    });
    const odd = { ...made(reverse(vat, [], { ...request, id: 'v' })), amount: cny('1') };
    expect(refused(all, [odd])).toMatchObject({ issue: { code: 'reversal.existing' } });
    expect(refused(all, [{ ...odd, of: 'else', id: 'r1-2' }])).toMatchObject({
      issue: { code: 'reversal.duplicate-id', params: { id: 'r1-2' } },
    });
  });
});

describe('clawback', () => {
  const paid = (id: string, amount: string): Commission => ({
    id,
    policyNo: 'P',
    installmentNo: 1,
    rule: { id: 'f', version: '1' },
    basis: cny('665.00'),
    rate: '0.1',
    amount: cny(amount),
    party: 'x',
    period: '2026-10',
    status: 'settled',
  });
  const terms = {
    rows: [
      { upToMonths: 12, percent: '100' },
      { upToMonths: 24, percent: '33.3' },
    ],
  };
  const { id, reason, period, closedThrough = '' } = request;
  const asked = { id, reason, period, closedThrough };
  const back = (records: Commission[], months: number, existing: Reversal[] = []) => {
    const result = clawback(records, existing, terms, months, asked);
    return result.ok ? result.value.map(one => `${one.id} ${one.of} ${one.amount.amount} ${one.cause}`) : result.issue.code;
  };
  it('goes by the months in force', () => {
    const both = [paid('a', '66.50'), paid('b', '10.00')];
    expect(back(both, 12)).toEqual(['r1-1 a -66.50 clawback', 'r1-2 b -10.00 clawback']);
    expect(back(both, 13)).toEqual(['r1-1 a -22.14 clawback', 'r1-2 b -3.33 clawback']);
    expect(back(both, 24)).toHaveLength(2);
    expect(back(both, 25)).toEqual([]);
    expect(back([paid('a', '-5.00')], 1)).toEqual(['r1-1 a 5.00 clawback']);
  });
  it('takes no more than is left', () => {
    const first = made(reverse(paid('a', '66.50'), [], { ...request, id: 'x', amount: '60.00' }));
    expect(back([paid('a', '66.50')], 1, [first])).toEqual(['r1-1 a -6.50 clawback']);
    expect(back([paid('a', '66.50')], 20, [first])).toEqual(['r1-1 a -6.50 clawback']);
    const rest = made(reverse(paid('a', '66.50'), [first], { ...request, id: 'y' }));
    expect(back([paid('a', '66.50'), paid('b', '1.00')], 1, [first, rest])).toEqual(['r1-2 b -1.00 clawback']);
  });
  it('refuses wrong terms and records', () => {
    const refuse = (rows: unknown) => clawback([], [], { rows } as never, 1, asked);
    for (const rows of [
      [{ upToMonths: 12, percent: '101' }],
      [{ upToMonths: 12, percent: '-1' }],
      [
        { upToMonths: 12, percent: '1' },
        { upToMonths: 12, percent: '1' },
      ],
    ])
      expect(refuse(rows)).toMatchObject({ ok: false, issue: { code: 'clawback.terms' } });
    expect(refuse([])).toEqual({ ok: true, value: [] });
    expect(back([{ ...paid('a', '1'), reversalOf: 'x' }], 1)).toBe('reversal.of-reversal');
    expect(clawback(null as never, [], terms, 1, asked)).toMatchObject({ ok: false });
  });
});
