import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FeeRule } from '../model';
import { addAmounts, compareAmounts } from '../money/decimal';
import { calculateCommission } from './commission';
import type { CommissionRequest } from './commission-request';
import { checkFeeRule } from './fee-rule';
import { buildSettlement, checkSettlement } from './settlement';

const cny = (amount: string) => ({ amount, currency: 'CNY' });
const rule: FeeRule = {
  id: 'fee',
  version: '3',
  productId: 'p',
  channelId: 'c',
  kind: 'commission',
  basis: 'gross',
  rate: '0.1',
  effective: { from: '2026-01-01', to: '2026-12-31' },
  status: 'approved',
};
const request: CommissionRequest = {
  id: 'com',
  policyNo: 'P',
  installmentNo: 1,
  bases: { gross: cny('665.00'), net: cny('627.36') },
  on: '2026-11-22',
  period: '2026-11',
  party: 'agent',
};
const tiers = [
  { from: '0', to: '1000', rate: '0.05' },
  { from: '1000', to: '5000', rate: '0.1' },
  { from: '5000', rate: '0.2' },
];
const tiered: FeeRule = { ...rule, tiers };
delete tiered.rate;
const total = (change: Partial<FeeRule>, more: object = {}, base: FeeRule = rule) => {
  const result = calculateCommission({ ...base, ...change }, { ...request, ...more });
  return result.ok ? result.value.total.amount : result.issue.code;
};
const of = (change: Partial<FeeRule>, more: object = {}, base: FeeRule = rule) => {
  const result = calculateCommission({ ...base, ...change }, { ...request, ...more });
  if (!result.ok) throw new Error(result.issue.code);
  return result.value;
};

describe('calculateCommission', () => {
  it('applies a rate to its basis', () => {
    expect(of({})).toEqual({
      records: [
        {
          id: 'com',
          policyNo: 'P',
          installmentNo: 1,
          rule: { id: 'fee', version: '3' },
          basis: cny('665.00'),
          rate: '0.1',
          amount: cny('66.50'),
          party: 'agent',
          period: '2026-11',
          status: 'calculated',
        },
      ],
      total: cny('66.50'),
      slices: [{ from: '0', basis: '665.00', rate: '0.1', amount: '66.500' }],
    });
    expect(total({ basis: 'net' })).toBe('62.74');
  });
  it('goes through tiers by slices, from where the others ended', () => {
    const basis = (amount: string, accumulated?: string) => ({ bases: { gross: cny(amount) }, accumulated });
    expect(total({}, basis('6000'), tiered)).toBe('650.00');
    expect(total({}, basis('1000', '500'), tiered)).toBe('75.00');
    expect(total({}, basis('1000', '1000'), tiered)).toBe('100.00');
    expect(of({}, basis('6000'), tiered).slices.map(one => [one.from, one.basis, one.rate])).toEqual([
      ['0', '1000', '0.05'],
      ['1000', '4000', '0.1'],
      ['5000', '1000', '0.2'],
    ]);
    expect(of({}, basis('6000'), tiered).records[0]?.rate).toBe('0.108333');
    expect(total({}, basis('0'), tiered)).toBe('0.00');
    expect(of({}, basis('0'), tiered).records[0]?.rate).toBe('0');
  });
  it('or as a whole by the tier that is reached', () => {
    const whole = { ...tiered, tierMode: 'whole' as const };
    const basis = (amount: string, accumulated?: string) => ({ bases: { gross: cny(amount) }, accumulated });
    expect(total({}, basis('999.99'), whole)).toBe('50.00');
    expect(total({}, basis('1000'), whole)).toBe('100.00');
    expect(total({}, basis('1000', '4000'), whole)).toBe('200.00');
    const closed = tiers.slice(0, 2);
    expect(total({ tiers: closed }, basis('5000'), whole)).toBe('commission.no-tier');
    expect(total({ tiers: closed }, basis('5000'), tiered)).toBe('450.00');
    expect(total({ tiers: closed }, basis('5000.01'), tiered)).toBe('commission.no-tier');
  });
  it('caps', () => {
    expect(of({ cap: cny('50') })).toMatchObject({ total: cny('50.00'), capped: cny('16.50') });
    expect(of({ cap: cny('66.5') })).not.toHaveProperty('capped');
    expect(total({ cap: { amount: '50', currency: 'USD' } })).toBe('commission.currency');
  });
  it('splits to the cent', () => {
    const split = [
      { partyId: 'a', percent: '33.33' },
      { partyId: 'b', percent: '33.33' },
      { partyId: 'c', percent: '33.34' },
    ];
    expect(of({ split }).records.map(one => [one.id, one.party, one.amount.amount])).toEqual([
      ['com-1', 'a', '22.17'],
      ['com-2', 'b', '22.16'],
      ['com-3', 'c', '22.17'],
    ]);
    const cents = fc.nat(9_999_999).map(n => `${Math.floor(n / 100)}.${String(n % 100).padStart(2, '0')}`);
    fc.assert(
      fc.property(cents, cents, (gross, accumulated) => {
        const result = of({ split }, { bases: { gross: cny(gross) }, accumulated }, tiered);
        expect(compareAmounts(addAmounts(...result.records.map(one => one.amount.amount)), result.total.amount)).toBe(0);
        expect(compareAmounts(addAmounts('0', ...result.slices.map(one => one.basis)), gross)).toBe(0);
      }),
    );
  });
  it.each([
    [{ status: 'draft' }, {}, 'commission.not-approved'],
    [{}, { on: '2025-12-31' }, 'commission.not-effective'],
    [{}, { on: '2027-01-01' }, 'commission.not-effective'],
    [{}, { on: '2026-12-31' }, '66.50'],
    [{}, { on: '2026-01-01' }, '66.50'],
    [{ effective: { from: '2026-01-01' } }, { on: '2030-01-01' }, '66.50'],
    [{ year: 2 }, { policyYear: 1 }, 'commission.year'],
    [{ year: 2 }, {}, 'commission.year'],
    [{ year: 2 }, { policyYear: 2 }, '66.50'],
    [{ basis: 'collected' }, {}, 'commission.no-basis'],
    [{}, { bases: { gross: cny('-1') } }, 'commission.negative'],
    [{}, { accumulated: '-1' }, 'commission.accumulated'],
    [{}, { bases: { gross: cny('x') } }, 'money.not-a-number'],
    [{}, { on: 'today' }, 'date.format'],
    [{ rate: undefined }, {}, 'fee-rule.rate'],
    [{ rate: 'x' }, {}, 'money.not-a-number'],
  ])('%j %j: %s', (change, more, expected) => expect(total(change as never, more)).toBe(expected));
  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (a, b) => {
        expect(typeof calculateCommission(a as never, b as never).ok).toBe('boolean');
        expect(typeof calculateCommission(rule, b as never).ok).toBe('boolean');
        expect(typeof calculateCommission({ ...rule, tiers: a, split: b } as never, request).ok).toBe('boolean');
      }),
    );
  });
});

describe('checkFeeRule', () => {
  const codes = (change: object, base: object = rule) =>
    checkFeeRule({ ...base, ...change }).issues.map(found => `${found.code} ${found.path ?? ''}`.trim());
  it.each([
    [rule, {}, []],
    [tiered, {}, []],
    [rule, { tiers }, ['fee-rule.rate']],
    [rule, { tiers: [] }, []],
    [rule, { tierMode: 'x' }, ['fee-rule.tier-mode tierMode']],
    [rule, { rate: '-0.1' }, ['fee-rule.negative']],
    [rule, { cap: cny('-1') }, ['fee-rule.negative']],
    [rule, { year: 0 }, ['fee-rule.year year']],
    [rule, { effective: { from: '2026-02-01', to: '2026-01-01' } }, ['fee-rule.effective effective']],
    [rule, { effective: undefined }, ['data.missing effective']],
    [rule, { split: [{ partyId: 'a', percent: '60' }] }, ['fee-rule.split split']],
    [rule, { split: [{ partyId: 'a', percent: 'x' }] }, ['money.not-a-number split.0.percent']],
    [
      rule,
      {
        split: [
          { partyId: 'a', percent: '50' },
          { partyId: 'a', percent: '50' },
        ],
      },
      ['fee-rule.split-party split'],
    ],
    [tiered, { tiers: [{ from: '1', rate: '0' }] }, ['fee-rule.tiers tiers.0']],
    [
      tiered,
      {
        tiers: [
          { from: '0', to: '1', rate: '0' },
          { from: '2', rate: '0' },
        ],
      },
      ['fee-rule.tier-gap tiers.1'],
    ],
    [
      tiered,
      {
        tiers: [
          { from: '0', to: '2', rate: '0' },
          { from: '1', rate: '0' },
        ],
      },
      ['fee-rule.tier-overlap tiers.1'],
    ],
    [
      tiered,
      {
        tiers: [
          { from: '0', rate: '0' },
          { from: '1', rate: '0' },
        ],
      },
      ['fee-rule.tier-open tiers.1'],
    ],
    [tiered, { tiers: [{ from: '0', to: '0', rate: '0' }] }, ['fee-rule.tier-overlap tiers.0']],
    [tiered, { tiers: [{ from: '0', rate: '-1' }] }, ['fee-rule.negative']],
  ])('%# %j', (base, change, expected) => expect(codes(change, base)).toEqual(expected));
  it('reads nothing as nothing', () => expect(checkFeeRule(null)).toEqual({ rule: null, issues: [] }));
});

describe('settlement', () => {
  const head = { id: 's', counterparty: 'agent', period: '2026-11', deductions: cny('1.50'), tax: cny('0.50') };
  const payable = (amount: string) => ({ ...of({}).records[0], amount: cny(amount), status: 'payable' }) as never;
  const build = (records: unknown, more: object = {}) => {
    const result = buildSettlement(records as never, { ...head, ...more });
    return result.ok ? result.value : result.issue.code;
  };
  it('sums what is payable, reversals included', () => {
    const made = build([payable('66.50'), payable('-6.50')]);
    expect(made).toEqual({ ...head, lines: 2, gross: cny('60.00'), net: cny('58.00'), status: 'draft' });
    expect(checkSettlement(made)).toEqual({ settlement: made, issues: [] });
  });
  it('refuses what does not belong', () => {
    expect(build([{ ...(payable('1') as object), party: 'x' }])).toBe('settlement.party');
    expect(build([{ ...(payable('1') as object), status: 'frozen' }])).toBe('settlement.status');
    expect(build([payable('1')], { tax: { amount: '1', currency: 'USD' } })).toBe('settlement.currency');
    expect(build([])).toBe('money.empty-sum');
    expect(build(null)).toBe('data.missing');
    expect(build([payable('1')], { tax: undefined })).toBe('money.missing-amount');
  });
  it('is checked, not corrected', () => {
    const wrong = { ...(build([payable('66.50')]) as object), net: cny('1.00'), lines: -1 };
    expect(checkSettlement(wrong).issues.map(found => found.code)).toEqual(['settlement.net', 'settlement.lines']);
    expect(checkSettlement({ ...wrong, net: { amount: '1', currency: 'USD' } }).issues.map(found => found.code)).toEqual([
      'settlement.mixed-currencies',
      'settlement.lines',
    ]);
    expect(checkSettlement({ ...wrong, tax: cny('x'), lines: 1 }).issues.map(found => found.code)).toEqual(['money.not-a-number']);
    expect(checkSettlement(undefined)).toEqual({ settlement: null, issues: [] });
    fc.assert(
      fc.property(
        fc.anything(),
        input => Array.isArray(checkSettlement(input).issues) && typeof buildSettlement(input as never, input as never).ok === 'boolean',
      ),
    );
  });
});
