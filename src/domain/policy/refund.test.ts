import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outsideData } from '../../../test/support/outside-data';
import type { DayCount, Money, RefundMethod } from '../model';
import { addAmounts, compareAmounts } from '../money/decimal';
import { calculateRefund } from './refund';
import { checkRefund } from './refund-check';
import { startedMonths, usedDays } from './refund-days';
import type { RefundRequest } from './refund-request';

const money = (amount: string, currency = 'USD'): Money => ({ amount, currency });
const period = (cancelOn: string, dayCount: DayCount = 'include-cancel-day', start = '2026-01-01', end = '2027-01-01') => ({
  start,
  end,
  cancelOn,
  dayCount,
});
const request = (method: RefundMethod, more: Partial<RefundRequest> = {}): RefundRequest => ({
  method,
  premium: money('1500.00'),
  period: period('2026-08-07'),
  to: 'original-route',
  ...more,
});
const refund = (method: RefundMethod, more: Partial<RefundRequest> = {}): string => {
  const result = calculateRefund(request(method, more));
  return result.ok ? result.value.amount.amount : result.issue.code;
};
const issueOf = (method: RefundMethod, more: object) => {
  const result = calculateRefund(request(method, more));
  return result.ok ? null : result.issue;
};
const valueOf = (method: RefundMethod, more: Partial<RefundRequest> = {}) => {
  const result = calculateRefund(request(method, more));
  if (!result.ok) throw new Error(result.issue.code);
  return result.value;
};
const fee = (amount: string, id = 'fee') => ({ id, kind: 'fee', label: 'Fee', amount: money(amount) });
const WHEEL = {
  by: 'days' as const,
  rows: [
    { upTo: '1', keepPercent: '5' },
    { upTo: '218', keepPercent: '68' },
    { upTo: '219', keepPercent: '69' },
    { upTo: '365', keepPercent: '100' },
  ],
};

describe('days used', () => {
  const days = (...args: Parameters<typeof period>) => {
    const result = usedDays(period(...args));
    return result.ok ? [result.value.used, result.value.total] : result.issue;
  };
  it('count the day of cancellation or not', () => {
    expect(days('2026-08-07')).toEqual([219, 365]);
    expect(days('2026-08-07', 'exclude-cancel-day')).toEqual([218, 365]);
    expect(days('2026-01-01')).toEqual([1, 365]);
    expect(days('2026-01-01', 'exclude-cancel-day')).toEqual([0, 365]);
    expect(days('2024-03-01', 'exclude-cancel-day', '2023-03-01', '2024-03-01')).toEqual([366, 366]);
  });
  it('stay within the period', () => {
    expect(days('2025-12-31')).toEqual([0, 365]);
    expect(days('2025-06-01')).toEqual([0, 365]);
    expect(days('2026-12-31')).toEqual([365, 365]);
    expect(days('2028-01-01')).toEqual([365, 365]);
  });
  it('need a period', () => {
    expect(days('2026-02-30')).toEqual({ code: 'date.impossible', path: 'cancelOn' });
    expect(days('2026-02-01', 'include-cancel-day', 'x')).toEqual({ code: 'date.format', path: 'start' });
    expect(days('2026-02-01', 'include-cancel-day', '2026-01-01', '')).toEqual({ code: 'date.format', path: 'end' });
    expect(days('2026-02-01', 'include-cancel-day', '2026-01-01', '2026-01-01')).toEqual({ code: 'refund.period', path: 'end' });
    expect(days('2026-02-01', 'include-cancel-day', '2026-01-02', '2026-01-01')).toEqual({ code: 'refund.period', path: 'end' });
    expect(days('2026-01-01', 'include-cancel-day', '2026-01-01', '2026-01-02')).toEqual([1, 1]);
  });
});

describe('months begun', () => {
  const months = (...args: Parameters<typeof period>) => {
    const result = startedMonths(period(...args));
    return result.ok ? result.value : result.issue.code;
  };
  it.each([
    ['2026-04-13', 4, 4],
    ['2026-04-01', 4, 3],
    ['2026-03-31', 3, 3],
    ['2026-01-01', 1, 0],
    ['2026-01-02', 1, 1],
    ['2025-12-31', 0, 0],
    ['2026-12-31', 12, 12],
    ['2027-01-01', 12, 12],
    ['2030-01-01', 12, 12],
  ])('%s: %i, without that day %i', (on, including, excluding) => {
    expect(months(on)).toBe(including);
    expect(months(on, 'exclude-cancel-day')).toBe(excluding);
  });
  it('begin on the last day of a shorter month', () => {
    expect(months('2026-02-27', 'include-cancel-day', '2026-01-31')).toBe(1);
    expect(months('2026-02-28', 'include-cancel-day', '2026-01-31')).toBe(2);
    expect(months('2026-02-28', 'exclude-cancel-day', '2026-01-31')).toBe(1);
    expect(months('2026-03-30', 'include-cancel-day', '2026-01-31')).toBe(2);
    expect(months('2027-02-10', 'include-cancel-day', '2026-11-15', '2027-11-15')).toBe(3);
    expect(months('2027-02-20', 'include-cancel-day', '2026-11-15', '2027-11-15')).toBe(4);
  });
  it('need a period', () => expect(months('2026-13-01')).toBe('date.impossible'));
  it('never shrink as time passes', () => {
    const start = fc.constantFrom('2026-01-01', '2026-01-31', '2024-02-29', '2025-11-30');
    const day = fc.integer({ min: 0, max: 800 }).map(n => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10));
    const count = fc.constantFrom<DayCount>('include-cancel-day', 'exclude-cancel-day');
    fc.assert(
      fc.property(start, day, day, count, (from, a, b, dayCount) => {
        const [early, late] = [a, b].sort().map(on => Number(months(on, dayCount, from, '2027-06-01')));
        expect(early).toBeLessThanOrEqual(Number(late));
      }),
    );
  });
});

describe('methods', () => {
  it('reproduce the published example both ways', () => {
    expect(refund('pro-rata')).toBe('600.00');
    expect(refund('short-rate-90')).toBe('540.00');
    const without = { period: period('2026-08-07', 'exclude-cancel-day') };
    expect(refund('pro-rata', without)).toBe('604.11');
    expect(refund('short-rate-90', without)).toBe('543.70');
    expect(refund('short-rate-table', { table: WHEEL })).toBe('465.00');
  });
  it('earn on the first day what is published', () => {
    const day = { premium: money('1000.00'), period: period('2026-01-01') };
    expect(refund('short-rate-90', day)).toBe('897.53');
    expect(refund('short-rate-table', { ...day, table: WHEEL })).toBe('950.00');
  });
  it('keep a tenth per month begun', () => {
    const motor = { premium: money('950', 'CNY'), period: period('2026-04-13') };
    expect(refund('monthly-10pct', motor)).toBe('570.00');
    expect(refund('pro-rata', { ...motor, period: period('2026-04-13', 'exclude-cancel-day') })).toBe('684.52');
    expect(refund('monthly-10pct', { premium: money('950'), period: undefined, months: 4 })).toBe('570.00');
    for (const months of [10, 11, 99]) expect(refund('monthly-10pct', { months })).toBe('0.00');
    expect(refund('monthly-10pct', { months: 0 })).toBe('1500.00');
    expect(valueOf('monthly-10pct').days).toEqual({ used: 219, total: 365 });
    expect(valueOf('monthly-10pct', { period: undefined, months: 3 })).not.toHaveProperty('days');
  });
  it('return all, nothing or the cash value', () => {
    expect(refund('full')).toBe('1500.00');
    expect(refund('none')).toBe('0.00');
    expect(refund('none', { paid: money('1600.00') })).toBe('0.00');
    expect(refund('cash-value', { cashValue: money('9000') })).toBe('9000');
    expect(issueOf('cash-value', {})).toEqual({ code: 'refund.no-cash-value', path: 'cashValue' });
    expect(valueOf('cash-value', { cashValue: money('9.00') }).lines).toEqual([{ kind: 'cash-value', amount: money('9.00') }]);
    expect(valueOf('cash-value', { cashValue: money('9.00') })).not.toHaveProperty('kept');
    expect(valueOf('full', { period: undefined })).not.toHaveProperty('days');
  });
  it('take days or months that are ready', () => {
    expect(refund('pro-rata', { period: undefined, days: { used: 219, total: 365 } })).toBe('600.00');
    expect(refund('pro-rata', { days: { used: 0, total: 365 } })).toBe('1500.00');
    expect(refund('short-rate-table', { table: { ...WHEEL, by: 'months' }, months: 2 })).toBe('480.00');
  });
  it('look tables up, and never beyond', () => {
    const by = (unit: 'days' | 'months' | 'percent', upTo: string) => ({ table: { by: unit, rows: [{ upTo, keepPercent: '40' }] } });
    expect(refund('short-rate-table', by('days', '219'))).toBe('900.00');
    expect(issueOf('short-rate-table', by('days', '218'))).toEqual({ code: 'refund.no-rate', path: 'table', params: { used: 219 } });
    expect(refund('short-rate-table', by('months', '8'))).toBe('900.00');
    expect(refund('short-rate-table', by('months', '7'))).toBe('refund.no-rate');
    expect(refund('short-rate-table', by('percent', '60'))).toBe('900.00');
    expect(refund('short-rate-table', by('percent', '59.99'))).toBe('refund.no-rate');
    expect(refund('short-rate-table', { table: { by: 'days', rows: [] } })).toBe('refund.no-rate');
  });
  it.each([
    [
      'descending',
      {
        by: 'days',
        rows: [
          { upTo: '9', keepPercent: '1' },
          { upTo: '8', keepPercent: '2' },
        ],
      },
    ],
    [
      'twice',
      {
        by: 'days',
        rows: [
          { upTo: '9', keepPercent: '1' },
          { upTo: '9', keepPercent: '2' },
        ],
      },
    ],
    ['over 100', { by: 'days', rows: [{ upTo: '9', keepPercent: '100.1' }] }],
    ['under 0', { by: 'days', rows: [{ upTo: '9', keepPercent: '-1' }] }],
    ['of no kind', { by: 'years', rows: [] }],
  ])('a table %s is none', (_, table) => expect(refund('short-rate-table', { table: table as never })).toBe('refund.table'));
  it('accepts the ends of percentages', () => {
    const rows = [
      { upTo: '218', keepPercent: '0' },
      { upTo: '365', keepPercent: '100' },
    ];
    expect(refund('short-rate-table', { table: { by: 'days', rows } })).toBe('0.00');
    expect(refund('short-rate-table', { table: { by: 'days', rows }, days: { used: 1, total: 365 } })).toBe('1500.00');
  });
});

describe('what was paid', () => {
  it('of instalments is less than the premium', () => {
    const year = { premium: money('1200.00'), months: 2, method: 'monthly-10pct' };
    expect(refund('monthly-10pct', { ...year, paid: money('300.00') } as never)).toBe('60.00');
    const result = valueOf('monthly-10pct', { ...year, paid: money('200.00') } as never);
    expect(result.amount.amount).toBe('0.00');
    expect(result.lines).toEqual([
      { kind: 'paid', amount: money('200.00') },
      { kind: 'kept', amount: money('-240.00'), params: { months: 2, keepPercent: '20' } },
      { kind: 'outstanding', amount: money('40.00') },
    ]);
    expect(valueOf('monthly-10pct', { ...year, paid: money('240.00') } as never).lines).toHaveLength(2);
    expect(refund('full', { paid: money('1600.00') })).toBe('1600.00');
  });
  it('is less the minimum', () => {
    expect(refund('pro-rata', { minKept: money('1000.00') })).toBe('500.00');
    expect(refund('pro-rata', { minKept: money('100.00') })).toBe('600.00');
    expect(valueOf('pro-rata', { minKept: money('9999.00') })).toMatchObject({ amount: { amount: '0.00' }, kept: money('1500.00') });
  });
  it('is less deductions, down to nothing', () => {
    const result = valueOf('pro-rata', { deductions: [fee('25.00'), fee('5.00', '')] });
    expect(result.amount).toEqual({ ...money('570.00'), authority: 'indicative' });
    expect(result.kept).toEqual(money('900.00'));
    expect(result.days).toEqual({ used: 219, total: 365 });
    expect(result.lines).toEqual([
      { kind: 'paid', amount: money('1500.00') },
      { kind: 'kept', amount: money('-900.00'), params: { used: 219, total: 365 } },
      { kind: 'deduction', amount: money('-25.00'), ref: 'fee' },
      { kind: 'deduction', amount: money('-5.00') },
    ]);
    const more = valueOf('cash-value', { cashValue: money('10.00'), deductions: [fee('25.00')] });
    expect(more.lines.at(-1)).toEqual({ kind: 'capped', amount: money('15.00') });
    expect(more.amount.amount).toBe('0.00');
    expect(valueOf('cash-value', { cashValue: money('25.00'), deductions: [fee('25.00')] }).lines).toHaveLength(2);
  });
  it('names the factor of a short rate', () => {
    expect(valueOf('short-rate-90').lines[1]?.params).toEqual({ used: 219, total: 365, percent: 90 });
    expect(valueOf('short-rate-table', { table: WHEEL }).lines[1]?.params).toEqual({ used: 219, total: 365, keepPercent: '69' });
    expect(valueOf('short-rate-table', { table: { ...WHEEL, by: 'months' }, months: 1 }).lines[1]?.params).toEqual({
      months: 1,
      keepPercent: '5',
    });
    expect(valueOf('full').lines[1]).toEqual({ kind: 'kept', amount: money('0.00') });
  });
  it('goes by the route of the request', () => {
    expect(valueOf('full', { to: 'account', eta: '2026-12-01' })).toMatchObject({ to: 'account', eta: '2026-12-01', method: 'full' });
    expect(valueOf('full')).not.toHaveProperty('eta');
  });
});

describe('rounding', () => {
  it('is done once, in the currency or as the product says', () => {
    expect(refund('pro-rata', { premium: money('1000', 'JPY'), days: { used: 1, total: 3 } })).toBe('667');
    expect(refund('pro-rata', { premium: money('1.000', 'KWD'), days: { used: 1, total: 3 } })).toBe('0.667');
    expect(refund('pro-rata', { premium: money('100.00'), days: { used: 1, total: 3 }, round: { mode: 'down' } })).toBe('66.66');
    expect(refund('pro-rata', { premium: money('100.00'), days: { used: 1, total: 3 }, round: { dp: 0 } })).toBe('67.00');
  });
  it('never returns more than was paid', () => {
    expect(refund('full', { premium: money('10.005') })).toBe('10.005');
  });
});

describe('what is refused', () => {
  it.each([
    [{ premium: undefined }, 'money.missing-amount', 'premium'],
    [{ premium: money('1,5') }, 'money.not-a-number', 'premium.amount'],
    [{ premium: money('-1') }, 'refund.negative', undefined],
    [{ paid: money('-1') }, 'refund.negative', undefined],
    [{ deductions: [fee('-1')] }, 'refund.negative', undefined],
    [{ paid: money('1', 'CNY') }, 'refund.currency', undefined],
    [{ minKept: money('1', 'CNY') }, 'refund.currency', undefined],
    [{ cashValue: money('1', 'CNY') }, 'refund.currency', undefined],
    [{ days: { used: 2, total: 1 } }, 'refund.days', 'days'],
    [{ days: { used: -1, total: 1 } }, 'refund.days', 'days'],
    [{ days: { used: 0, total: 0 } }, 'refund.days', 'days'],
    [{ days: { used: 0.5, total: 1 } }, 'refund.days', 'days'],
    [{ days: { used: 0, total: 1.5 } }, 'refund.days', 'days'],
    [{ days: { total: 1 } }, 'data.missing', 'days.used'],
    [{ months: -1 }, 'refund.months', 'months'],
    [{ months: 1.5 }, 'refund.months', 'months'],
    [{ period: { ...period('2026-02-01'), dayCount: 'maybe' } }, 'refund.day-count', 'period.dayCount'],
    [{ period: period('2026-02-30') }, 'date.impossible', 'period.cancelOn'],
    [{ period: period('2026-02-01', 'include-cancel-day', '2027-01-01') }, 'refund.period', 'end'],
    [{ period: undefined }, 'refund.no-period', 'period'],
    [{ round: { mode: 'ceil-to' } }, 'refund.round', 'round'],
    [{ round: { dp: -1 } }, 'refund.round', 'round'],
    [{ round: { dp: 21 } }, 'refund.round', 'round'],
    [{ to: undefined }, 'data.missing', 'to'],
    [{ method: undefined }, 'data.missing', 'method'],
    [{ method: 'wheel' }, 'refund.method', 'method'],
  ])('%j is %s', (more, code, path) => {
    const found = issueOf('pro-rata', more);
    expect([found?.code, found?.path]).toEqual([code, path]);
  });
  it('says what', () => {
    expect(issueOf('pro-rata', { paid: money('1', 'CNY') })?.params).toEqual({ expected: 'USD', found: 'CNY' });
    expect(issueOf('pro-rata', { premium: money('-1') })?.params).toEqual({ amount: '-1' });
    expect(issueOf('pro-rata', { days: { used: 2, total: 1 } })?.params).toEqual({ used: 2, total: 1 });
    expect(issueOf('pro-rata', { months: -1 })?.params).toEqual({ months: -1 });
    expect(issueOf('wheel' as never, {})?.params).toEqual({ method: 'wheel' });
    expect(refund('monthly-10pct', { period: undefined })).toBe('refund.no-period');
    expect(refund('short-rate-90', { period: undefined })).toBe('refund.no-period');
    expect(refund('short-rate-table', { table: WHEEL, period: undefined })).toBe('refund.no-period');
    expect(refund('short-rate-table', { table: { ...WHEEL, by: 'months' }, period: undefined })).toBe('refund.no-period');
    expect(issueOf('short-rate-table', {})).toEqual({ code: 'refund.no-table', path: 'table' });
    expect(issueOf('short-rate-table', { table: { by: 'years', rows: [] } })).toEqual({ code: 'refund.table', path: 'table' });
    expect(valueOf('short-rate-table', { table: WHEEL }).days).toEqual({ used: 219, total: 365 });
    expect(calculateRefund(null as never)).toEqual({ ok: false, issue: { code: 'data.missing' } });
  });
  it('finds negative amounts beside a mere warning', () => {
    expect(refund('full', { premium: money('10.005'), paid: money('-1') })).toBe('refund.negative');
  });
  it('allows nothing at all', () => {
    expect(refund('pro-rata', { premium: money('0.00') })).toBe('0.00');
    expect(refund('full', { deductions: [fee('0.00')], minKept: money('0.00'), round: { dp: 20 } })).toBe('1500.00000000000000000000');
  });
});

describe('always', () => {
  const cents = fc.integer({ min: 0, max: 9_999_999 }).map(n => `${Math.floor(n / 100)}.${String(n % 100).padStart(2, '0')}`);
  const methods = fc.constantFrom<RefundMethod>('full', 'pro-rata', 'short-rate-90', 'short-rate-table', 'monthly-10pct', 'none');
  const modes = fc.constantFrom('half-up' as const, 'half-even' as const, 'up' as const, 'down' as const);
  const used = fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 400 })).map(([a, b]) => ({ used: Math.min(a, b), total: Math.max(a, b) }));
  it('lies between nothing and what was paid, and its lines add up', () => {
    fc.assert(
      fc.property(methods, cents, cents, cents, used, fc.nat(20), modes, (method, premium, paid, taken, days, months, mode) => {
        const rows = [
          { upTo: '100', keepPercent: '33.3' },
          { upTo: '400', keepPercent: '90' },
        ];
        const { lines, amount } = valueOf(method, {
          premium: money(premium),
          paid: money(paid),
          days,
          months,
          table: { by: 'days', rows },
          deductions: [fee(taken)],
          round: { mode },
        });
        expect(compareAmounts(amount.amount, '0')).toBeGreaterThanOrEqual(0);
        expect(compareAmounts(amount.amount, paid)).toBeLessThanOrEqual(0);
        expect(compareAmounts(addAmounts(...lines.map(line => line.amount.amount)), amount.amount)).toBe(0);
      }),
    );
  });
  it('shrinks from day to day', () => {
    fc.assert(
      fc.property(cents, fc.nat(364), (premium, day) => {
        const on = (n: number) => refund('pro-rata', { premium: money(premium), days: { used: n, total: 365 } });
        expect(compareAmounts(on(day + 1), on(day))).toBeLessThanOrEqual(0);
      }),
    );
  });
  it('never throws', () => {
    const shaped = fc.record(
      {
        method: fc.constantFrom('pro-rata', 'short-rate-table', 'monthly-10pct', 'cash-value', 'full'),
        premium: fc.oneof(fc.constant(money('10.00')), fc.anything()),
        paid: fc.anything(),
        period: fc.anything(),
        days: fc.anything(),
        months: fc.anything(),
        table: fc.anything(),
        cashValue: fc.anything(),
        deductions: fc.anything(),
        round: fc.anything(),
        to: fc.constant('account'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), shaped), input => {
        expect(typeof calculateRefund(input as never).ok).toBe('boolean');
        expect(Array.isArray(checkRefund(input).issues)).toBe(true);
      }),
    );
  });
});

describe('golden', () => {
  type Row = {
    premium: string;
    usedDays?: number;
    total?: number;
    proRata?: string;
    short90?: string;
    startedMonths?: number;
    monthly10?: string;
  };
  const golden = outsideData<{ refund: Row[] }>('golden/domain-golden.json', '3 refunds');
  it.skipIf(!golden)('vectors agree', () => {
    let passed = 0;
    for (const { premium, usedDays, total, proRata, short90, startedMonths: months, monthly10 } of golden?.refund ?? []) {
      const base = { premium: money(premium), period: undefined };
      const days = { used: usedDays ?? 0, total: total ?? 1 };
      const expected = { 'pro-rata': proRata, 'short-rate-90': short90, 'monthly-10pct': monthly10 };
      const own = Object.entries(expected).filter(([, amount]) => amount !== undefined);
      expect(own.length).toBeGreaterThan(0);
      for (const [method, amount] of own) {
        expect(refund(method as RefundMethod, { ...base, ...(months === undefined ? { days } : { months }) })).toBe(amount);
        passed++;
      }
    }
    console.info(`refunds: ${passed} passed, 0 failed, 0 skipped`);
    expect(passed).toBeGreaterThan(0);
  });
});

describe('checkRefund', () => {
  const given = (change: object = {}) => ({
    method: 'pro-rata',
    days: { used: 219, total: 365 },
    premium: money('1500.00'),
    deductions: [],
    amount: money('600.00'),
    to: 'account',
    ...change,
  });
  const codes = (change: object) => checkRefund(given(change)).issues.map(found => `${found.code} ${found.path ?? ''}`.trim());
  it('leaves a right one alone', () => {
    expect(checkRefund(given())).toEqual({ refund: given(), issues: [] });
    expect(checkRefund(null)).toEqual({ refund: null, issues: [] });
    expect(codes({ amount: money('575.00'), deductions: [fee('25.00')] })).toEqual([]);
    expect(codes({ method: 'cash-value', amount: money('9000.00') })).toEqual([]);
    expect(codes({ method: 'full', amount: money('1500.00') })).toEqual([]);
    expect(codes({ method: 'wheel', amount: money('1.00') })).toEqual([]);
    expect(codes({ days: undefined, amount: money('1.00') })).toEqual([]);
    expect(codes({ days: { used: 0, total: 365 }, amount: money('1500.00') })).toEqual([]);
    expect(codes({ days: { used: 365, total: 365 }, amount: money('0.00') })).toEqual([]);
  });
  it('reports contradictions and corrects nothing', () => {
    const { refund: same, issues } = checkRefund(given({ amount: money('604.11') }));
    expect(same).toEqual(given({ amount: money('604.11') }));
    expect(issues).toEqual([
      { code: 'refund.amount', path: 'amount', params: { given: '604.11', sum: '600.00', currency: 'USD' }, severity: 'warning' },
    ]);
    expect(codes({ method: 'none', amount: money('1.00') })).toEqual(['refund.amount amount']);
    expect(codes({ method: 'short-rate-90' })).toEqual(['refund.amount amount']);
    expect(checkRefund(given({ days: { used: 366, total: 365 } })).issues).toEqual([
      { code: 'refund.days', path: 'days', params: { used: 366, total: 365 }, severity: 'warning' },
    ]);
    expect(checkRefund(given({ amount: money('-1.00') })).issues[0]?.severity).toBe('warning');
    expect(codes({ method: 'wheel', amount: money('9999.00', 'CNY') })).toEqual(['refund.mixed-currencies']);
    expect(codes({ days: { used: -1, total: 365 } })).toEqual(['refund.days days']);
    expect(codes({ amount: money('600.00', 'CNY') })).toEqual(['refund.mixed-currencies']);
    expect(codes({ amount: money('-1.00') })).toEqual(['refund.negative']);
    expect(codes({ deductions: [fee('-1.00')] })).toEqual(['refund.negative']);
    expect(codes({ amount: 'soon' })).toContain('money.not-a-number amount.amount');
    expect(codes({ amount: 'soon' })).not.toContain('refund.amount amount');
    expect(checkRefund(given({ method: 'wheel', amount: money('1500.01') })).issues).toEqual([
      { code: 'refund.exceeds-premium', params: { given: '1500.01', premium: '1500.00', currency: 'USD' }, severity: 'warning' },
    ]);
    expect(codes({ method: 'wheel', amount: money('1500.00') })).toEqual([]);
    expect(codes({ method: 'wheel', amount: money('1500.00'), deductions: [fee('1.00')] })).toEqual(['refund.exceeds-premium']);
    expect(codes({ method: undefined })).toEqual(['data.missing method']);
  });
});
