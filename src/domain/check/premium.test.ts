import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMoney, checkPremium } from './premium';

const cny = (amount: string) => ({ amount, currency: 'CNY' });
const line = (id: string, kind: string, amount: string) => ({ id, kind, label: id, amount: cny(amount) });
const codes = (issues: { code: string }[]) => issues.map(entry => entry.code);

describe('checkMoney', () => {
  it('lets good money through untouched, fields it does not know included', () => {
    const input = { amount: '12345678901234567890.12', currency: 'CNY', authority: 'bound', extra: 1 };
    expect(checkMoney(input)).toEqual({ money: input, issues: [] });
  });
  it.each([
    [12.5, { amount: '12.5', currency: '' }, ['money.number', 'money.missing-currency']],
    [{ amount: 12.5, currency: 'CNY' }, { amount: '12.5', currency: 'CNY' }, ['money.number']],
    ['12.50', { amount: '12.50', currency: '' }, ['data.not-an-object', 'money.missing-currency']],
    [{ amount: '1,234.50', currency: 'CNY' }, { amount: '1,234.50', currency: 'CNY' }, ['money.not-a-number']],
    [{ amount: '1.5' }, { amount: '1.5', currency: '' }, ['money.missing-currency']],
    [{ amount: '1.5', currency: 'yuan' }, { amount: '1.5', currency: 'yuan' }, ['money.unknown-currency']],
    [{ amount: '1.5', currency: 'JPY' }, { amount: '1.5', currency: 'JPY' }, ['money.too-many-decimals']],
    [
      { amount: '1', currency: 'CNY', authority: 'final' },
      { amount: '1', currency: 'CNY', authority: 'final' },
      ['money.unknown-authority'],
    ],
    [{ currency: 'CNY' }, null, ['money.missing-amount']],
    [{ amount: NaN, currency: 'CNY' }, null, ['money.number']],
    [{ amount: { x: 1 }, currency: 'CNY' }, null, ['data.not-text']],
    ['[object Object]', null, ['data.not-an-object', 'money.missing-currency', 'data.object-as-text']],
    [[], null, ['data.not-an-object']],
    [null, null, []],
  ])('reads %j as %j', (input, money, expected) => {
    const read = checkMoney(input);
    expect(read.money).toEqual(money);
    expect(codes(read.issues).sort()).toEqual([...expected].sort());
  });
});

describe('checkPremium', () => {
  const good = {
    lines: [line('base', 'base', '950.00'), line('ncd', 'discount', '-95.00'), line('vvt', 'collected-tax', '420.00')],
    net: cny('855.00'),
    tax: cny('0'),
    gross: cny('855.00'),
    frequency: 'annual',
    perPeriod: cny('855.00'),
    periods: 1,
    total: cny('855'),
    firstDue: '2026-11-23',
  };

  it('finds nothing in a premium that adds up', () => expect(checkPremium(good)).toEqual({ premium: good, issues: [] }));

  it('allows tax collected for the state inside the gross figure too', () => {
    expect(checkPremium({ ...good, gross: cny('1275.00') }).issues).toEqual([]);
  });
  it.each([
    ['premium.lines-gross', { gross: cny('900.00'), net: cny('900.00') }],
    ['premium.net-tax', { tax: cny('10.00') }],
    ['premium.periods-total', { periods: 12 }],
    ['premium.periods', { periods: 0, total: undefined }],
    ['premium.mixed-currencies', { total: { amount: '855', currency: 'HKD' } }],
    ['premium.duplicate-line', { lines: [line('a', 'base', '855'), line('a', 'fee', '0')] }],
    ['premium.vat', { vat: { rate: '0.06', net: cny('806.60'), tax: cny('48.41') } }],
    ['date.impossible', { firstDue: '2026-02-30' }],
    ['money.missing-amount', { lines: [{ id: 'x', kind: 'base', label: 'x' }] }],
  ])('reports %s and leaves the figures alone', (code, change) => {
    const input = { ...good, ...change };
    const { premium, issues } = checkPremium(input);
    expect(codes(issues)).toEqual([code]);
    expect(premium?.gross).toEqual(input.gross);
    expect(premium?.total).toEqual(input.total);
  });
  it('says what was given and what the parts make', () => {
    expect(checkPremium({ ...good, gross: cny('900'), net: undefined }).issues).toEqual([
      { code: 'premium.lines-gross', params: { given: '900', sum: '855.00', currency: 'CNY' }, severity: 'warning' },
    ]);
  });
  it('checks tax lines against the tax', () => {
    const lines = [line('base', 'base', '100.00'), line('ipt', 'tax', '12.00')];
    expect(codes(checkPremium({ lines, net: cny('100'), tax: cny('12'), gross: cny('112') }).issues)).toEqual([]);
    expect(codes(checkPremium({ lines, net: cny('99'), tax: cny('13'), gross: cny('112') }).issues)).toEqual(['premium.lines-tax']);
  });
  it('keeps half-loaded data', () => {
    expect(checkPremium({ gross: cny('1') })).toEqual({ premium: { gross: cny('1') }, issues: [] });
    expect(checkPremium(undefined)).toEqual({ premium: null, issues: [] });
    expect(checkPremium('{"gross":1}')).toMatchObject({ premium: null, issues: [{ code: 'data.not-an-object' }] });
  });
  it('never throws', () => {
    const shaped = fc.record(
      {
        lines: fc.anything(),
        gross: fc.anything(),
        net: fc.anything(),
        periods: fc.anything(),
        vat: fc.anything(),
        firstDue: fc.anything(),
      },
      { requiredKeys: [] },
    );
    fc.assert(fc.property(fc.oneof(fc.anything(), shaped), input => Array.isArray(checkPremium(input).issues)));
  });
});
