import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPolicy } from './policy';

const zone = 'Asia/Shanghai';
const codes = (input: unknown) => checkPolicy(input).issues.map(entry => entry.code);

const good = {
  no: 'HM-2026-000123456789',
  status: 'in-force',
  product: { id: 'p', clauseName: '示例医疗保险条款', marketingName: '安心医疗', insurer: { legalName: '示例财产保险有限公司' } },
  planName: { 'zh-CN': '计划一', en: 'Plan 1' },
  period: { start: { local: '2026-11-23T00:00:00', zone }, end: { local: '2027-11-23T00:00:00', zone } },
  parties: [{ role: 'insured', party: { name: { full: '示例人' }, birthDate: '1990-05-01' } }],
  nextDue: { date: '2027-11-23', amount: { amount: '312.00', currency: 'CNY' } },
  paidTo: '2027-11-22',
  graceUntil: '2028-01-22',
  sumInsured: { amount: '2000000', currency: 'CNY' },
  cashValue: { current: { amount: '0.00', currency: 'CNY' }, asOf: '2026-11-23' },
  hostField: 1,
};

describe('checkPolicy', () => {
  it('lets a good policy through untouched', () => expect(checkPolicy(good)).toEqual({ policy: good, issues: [] }));

  it.each([
    ['an unknown status', { status: 'weird' }, ['policy.unknown-status']],
    ['no status', { status: undefined }, ['policy.missing-status']],
    ['no number', { no: null }, ['policy.missing-no']],
    ['a reversed period', { period: { start: good.period.end, end: good.period.start } }, ['period.reversed']],
    ['an impossible day', { period: { ...good.period, end: { local: '2027-02-30T00:00', zone } } }, ['period.impossible']],
    ['half a period', { period: { start: good.period.start } }, ['period.missing']],
    ['a period in words', { period: '终身' }, ['data.not-an-object', 'period.missing', 'period.missing']],
    ['something due after the end', { status: 'expired' }, ['policy.due-after-end']],
    ['grace that ends before what is paid', { graceUntil: '2027-01-01' }, ['policy.grace-before-paid-to']],
    ['a number for the sum', { sumInsured: { amount: 2e6, currency: 'CNY' } }, ['money.number']],
    ['a party without a name', { parties: [{ role: 'insured' }] }, ['data.missing']],
    ['a party that is a string', { parties: [{ role: 'insured', party: 'Ann' }] }, ['data.not-an-object']],
    [
      'a premium that does not add up',
      {
        premium: { net: { amount: '1', currency: 'CNY' }, tax: { amount: '1', currency: 'CNY' }, gross: { amount: '3', currency: 'CNY' } },
      },
      ['premium.net-tax'],
    ],
  ])('reports %s', (_, change, expected) => expect(codes({ ...good, ...change })).toEqual(expected));

  it('asks nothing of the end of whole-life cover', () => {
    expect(codes({ ...good, period: { start: good.period.start, end: { local: '9999', zone }, wholeLife: true } })).toEqual([]);
    expect(codes({ ...good, period: { start: good.period.start, wholeLife: true } })).toEqual([]);
  });
  it('shows a status as sent, whatever it is', () => {
    expect(checkPolicy({ ...good, status: 'weird' }).policy?.status).toBe('weird');
    expect(checkPolicy({ ...good, status: '__proto__' }).policy?.status).toBe('__proto__');
  });
  it.each([null, undefined, 'HM-1', 7, [], true])('finds no policy in %j', input => expect(checkPolicy(input).policy).toBeNull());

  it('names the path of what it found', () => {
    const { issues } = checkPolicy({ ...good, nextDue: { date: '2027-13-01' } });
    expect(issues).toEqual([{ code: 'date.impossible', path: 'nextDue.date', params: { got: '2027-13-01' } }]);
  });
  it('never throws', () => {
    const shaped = fc.record(
      {
        no: fc.anything(),
        status: fc.anything(),
        period: fc.anything(),
        parties: fc.anything(),
        premium: fc.anything(),
        nextDue: fc.anything(),
        product: fc.anything(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), shaped), input => {
        const { policy } = checkPolicy(input);
        expect(policy === null || (typeof policy.no === 'string' && typeof policy.status === 'string')).toBe(true);
      }),
    );
  });
});
