import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReconRecord } from '../model';
import { addAmounts, compareAmounts, subtractAmounts } from '../money/decimal';
import type { Reconciled, ReconRules } from './recon-rules';
import { reconcile } from './reconcile';

const rules: ReconRules = {
  runId: 'run',
  asOf: '2026-11-22',
  key: ['policyNo', 'no'],
  amount: 'amount',
  status: 'status',
  date: 'date',
  party: 'party',
  groupBy: ['payment'],
  tolerance: { CNY: { absolute: '0.05' }, USD: { percent: '0.1' }, '*': { absolute: '1' } },
  waitDays: 5,
};
const row = (policyNo: string, amount: string, more: object = {}): ReconRecord => ({
  policyNo,
  no: 1,
  amount: { amount, currency: 'CNY' },
  status: 'paid',
  date: '2026-11-01',
  party: 'broker',
  ...more,
});
const run = (ours: unknown, theirs: unknown, more: Partial<ReconRules> = {}) => {
  const result = reconcile(ours as ReconRecord[], theirs as ReconRecord[], { ...rules, ...more });
  if (!result.ok) throw new Error(result.issue.code);
  return result.value;
};
const short = ({ matches, diffs }: Reconciled): string[] => [
  ...matches.map(({ oursAt, theirsAt }) => `match ${oursAt.join('+')}=${theirsAt.join('+')}`),
  ...diffs.map(diff => `${[diff.kind, ...(diff.also ?? [])].join('+')} ${diff.oursAt.join('+')}=${diff.theirsAt.join('+')}`),
];

describe('one to one', () => {
  it('matches what agrees', () => {
    const result = run([row('A', '665.00')], [row('A', '665')]);
    expect(result).toEqual({
      matches: [{ key: '["A","1"]', oursAt: [0], theirsAt: [0] }],
      diffs: [],
      totals: [
        {
          currency: 'CNY',
          ours: '665.00',
          theirs: '665.00',
          matched: '665.00',
          oursOpen: '0.00',
          theirsOpen: '0.00',
          difference: '0.00',
        },
      ],
      issues: [],
    });
    expect(run([row('A', '1')], [row('A', '1')], { key: ['policyNo'] }).matches[0]?.key).toBe('A');
  });
  it('names each of the eight kinds', () => {
    expect(short(run([], [row('A', '1')]))).toEqual(['missing-ours =0']);
    expect(short(run([row('A', '1')], null))).toEqual(['missing-theirs 0=']);
    expect(short(run([row('A', '1')], [row('A', '2')]))).toEqual(['amount 0=0']);
    expect(short(run([row('A', '1')], [row('A', '1', { status: 'void' })]))).toEqual(['status 0=0']);
    expect(short(run([row('A', '1')], [row('A', '1', { date: '2026-11-02' })]))).toEqual(['date 0=0']);
    expect(short(run([row('A', '1')], [row('A', '1'), row('A', '1')]))).toEqual(['match 0=0', 'duplicate =1']);
    expect(short(run([row('A', '1')], [row('A', '1', { party: 'other' })]))).toEqual(['party 0=0']);
    expect(short(run([row('A', '1')], [row('A', '1.05')]))).toEqual(['rounding 0=0']);
  });
  it('describes a difference in full', () => {
    const [ours, theirs] = [row('A', '665.00'), row('A', '600', { date: '2026-11-03T08:00:00Z' })];
    expect(run([ours], [theirs]).diffs).toEqual([
      {
        id: 'run:1',
        runId: 'run',
        key: '["A","1"]',
        kind: 'amount',
        also: ['date'],
        ours,
        theirs,
        oursAt: [0],
        theirsAt: [0],
        delta: { amount: '65.00', currency: 'CNY' },
        tolerance: { amount: '0.05', currency: 'CNY' },
        age: 21,
        suggestion: 'ask',
        status: 'open',
      },
    ]);
    expect(run([row('A', '1')], []).diffs[0]).not.toHaveProperty('theirs');
    expect(run([row('A', '1')], []).diffs[0]).not.toHaveProperty('tolerance');
    expect(run([], [row('A', '1.5')]).diffs[0]?.delta).toEqual({ amount: '-1.50', currency: 'CNY' });
  });
  it('puts the most serious first', () => {
    const all = { party: 'x', status: 'void', date: '2026-10-01' };
    expect(short(run([row('A', '1')], [row('A', '9', all)]))).toEqual(['party+amount+status+date 0=0']);
    expect(short(run([row('A', '1')], [row('A', '1.01', all)]))).toEqual(['party+status+date+rounding 0=0']);
  });
  it('compares only what both sides say', () => {
    const bare = { policyNo: 'A', no: '1', amount: { amount: '1', currency: 'CNY' } };
    expect(short(run([row('A', '1')], [bare]))).toEqual(['match 0=0']);
    expect(short(run([row('A', '1')], [row('A', '1', { date: 'soon', status: ' ', party: {} })]))).toEqual(['match 0=0']);
    expect(short(run([row('A', '1')], [row('A', '1', { date: '2026-11-04' })], { dateToleranceDays: 3 }))).toEqual(['match 0=0']);
    expect(short(run([row('A', '1')], [row('A', '1', { date: '2026-10-28' })], { dateToleranceDays: 3 }))).toEqual(['date 0=0']);
    expect(short(run([row('A', '1')], [row('A', '1', { status: 'SETTLED' })], { statusWords: { SETTLED: 'paid' } }))).toEqual([
      'match 0=0',
    ]);
    expect(short(run([row('A', '1', { status: 'SETTLED' })], [row('A', '1')], { statusWords: { SETTLED: 'paid' } }))).toEqual([
      'status 0=0',
    ]);
    const none = { status: undefined, date: undefined, party: undefined, groupBy: undefined };
    expect(short(run([row('A', '1')], [row('A', '1', { status: 'x', date: '2020-01-01', party: 'y' })], none))).toEqual(['match 0=0']);
  });
});

describe('tolerance', () => {
  const pair = (a: string, b: string, currency: string, more: Partial<ReconRules> = {}) =>
    short(run([row('A', a, { amount: { amount: a, currency } })], [row('A', b, { amount: { amount: b, currency } })], more));
  it('is absolute, a share of ours, or the larger, by currency', () => {
    expect(pair('1', '1.05', 'CNY')).toEqual(['rounding 0=0']);
    expect(pair('1', '0.94', 'CNY')).toEqual(['amount 0=0']);
    expect(pair('1000', '1001', 'USD')).toEqual(['rounding 0=0']);
    expect(pair('-1000', '-1001.01', 'USD')).toEqual(['amount 0=0']);
    expect(pair('-1000', '-1001.00', 'USD')).toEqual(['rounding 0=0']);
    expect(pair('10', '11', 'EUR')).toEqual(['rounding 0=0']);
    expect(pair('10', '11.01', 'EUR')).toEqual(['amount 0=0']);
    expect(pair('10', '10.01', 'EUR', { tolerance: undefined })).toEqual(['amount 0=0']);
    const both = { tolerance: { EUR: { absolute: '0.001', percent: '10' } } };
    expect(pair('10', '11', 'EUR', both)).toEqual(['rounding 0=0']);
    expect(pair('0.01', '0.011', 'EUR', both)).toEqual(['rounding 0=0']);
    expect(pair('10', '11', 'GBP', both)).toEqual(['amount 0=0']);
  });
  it('never compares across currencies', () => {
    const result = run([row('A', '1')], [row('A', '1', { amount: { amount: '1', currency: 'USD' } })]);
    expect(short(result)).toEqual(['amount 0=0']);
    expect(result.diffs[0]).not.toHaveProperty('delta');
    expect(result.totals.map(total => [total.currency, total.difference])).toEqual([
      ['CNY', '1'.padEnd(4, '.00')],
      ['USD', '-1.00'],
    ]);
  });
});

describe('keys that come back', () => {
  it('match what is equal in everything first', () => {
    const [a, b] = [row('A', '1', { party: 'a' }), row('A', '1', { party: 'b' })];
    expect(short(run([a, b], [b, row('A', '1', { party: 'c' })]))).toEqual(['match 1=0', 'party 0=1']);
  });
  it('then what is near, then what is left in order', () => {
    expect(short(run([row('A', '100')], [row('A', '5'), row('A', '100.01')]))).toEqual(['rounding 0=1', 'duplicate =0']);
    expect(short(run([row('A', '100'), row('A', '1')], [row('A', '99.98'), row('A', '7')]))).toEqual(['rounding 0=0', 'amount 1=1']);
    expect(short(run([row('A', '100'), row('A', '50')], [row('A', '70')]))).toEqual(['amount 1=0', 'duplicate 0=']);
  });
  it('match one against a sum', () => {
    expect(short(run([row('A', '100')], [row('A', '60'), row('A', '40')]))).toEqual(['match 0=0+1'.replace('0+1', '1+0')]);
    expect(short(run([row('A', '60'), row('A', '40')], [row('A', '100')]))).toEqual(['match 1+0=0']);
    expect(short(run([row('A', '100')], [row('A', '60'), row('A', '40.02')]))).toEqual(['rounding 0=1+0']);
    expect(short(run([row('A', '100')], [row('A', '60'), row('A', '40'), row('A', '7')]))).toEqual(['match 0=1+0', 'duplicate =2']);
    expect(short(run([row('A', '60'), row('A', '40'), row('A', '7')], [row('A', '100')]))).toEqual(['match 1+0=0', 'duplicate 2=']);
    expect(short(run([row('A', '100')], [row('A', '100'), row('A', '-100'), row('A', '100')]))).toEqual(['match 0=1+0+2']);
  });
  it('compare party and status of a sum, but not its dates', () => {
    const parts = [row('A', '60', { date: '2026-10-01' }), row('A', '40')];
    expect(short(run([row('A', '100')], parts))).toEqual(['match 0=1+0']);
    expect(short(run([row('A', '100')], [parts[0], row('A', '40', { party: 'x' })]))).toEqual(['party 0=1+0']);
    expect(short(run([row('A', '100')], [parts[0], row('A', '40', { status: 'x' })]))).toEqual(['status 0=1+0']);
  });
  it('do not search among many', () => {
    const many = Array.from({ length: 20 }, () => row('A', '5'));
    expect(short(run([row('A', '100')], many))).toHaveLength(1);
    expect(short(run([row('A', '100.02')], many))[0]).toMatch(/^rounding 0=0\+1\+/);
    expect(short(run([row('A', '95')], many))).toHaveLength(20);
    expect(short(run([row('A', '1'), row('A', '2')], many))).toHaveLength(20);
  });
});

describe('groups across keys', () => {
  const paid = (policyNo: string, amount: string, payment: string) => row(policyNo, amount, { payment });
  it('match one payment against its entries', () => {
    const bank = [paid('X', '300', 'p1')];
    const ours = [paid('A', '100', 'p1'), paid('B', '200', 'p1'), paid('C', '9', 'p2')];
    expect(short(run(ours, bank))).toEqual(['match 0+1=0', 'missing-theirs 2=']);
    expect(run(ours, bank).matches[0]?.key).toBe('p1');
    expect(short(run(bank, ours))).toEqual(['match 0=0+1', 'missing-ours =2']);
    expect(short(run([paid('A', '5', 'p')], [paid('B', '5', 'p')]))).toEqual(['match 0=0']);
    expect(short(run([paid('A', '5', 'p')], [paid('B', '6', 'p')]))).toEqual(['missing-theirs 0=', 'missing-ours =0']);
    expect(short(run([paid('A', '5', 'p')], [paid('B', '5', 'q')]))).toEqual(['missing-theirs 0=', 'missing-ours =0']);
  });
  it('are not sought where nothing is to group by', () => {
    expect(short(run([row('A', '5')], [row('B', '5')]))).toEqual(['missing-theirs 0=', 'missing-ours =0']);
    expect(short(run([paid('A', '5', 'p')], [paid('B', '5', 'p')], { groupBy: undefined }))).toHaveLength(2);
  });
  it('tell a record that came twice from one that is missing', () => {
    expect(short(run([row('A', '5'), row('A', '5'), row('A', '6'), row('B', '5')], []))).toEqual([
      'missing-theirs 0=',
      'duplicate 1=',
      'missing-theirs 2=',
      'missing-theirs 3=',
    ]);
    expect(short(run([{ amount: '5' }, { amount: '5' }], []))).toEqual(['missing-theirs 0=', 'missing-theirs 1=']);
  });
});

describe('age and suggestion', () => {
  it('counts days, from the earliest date, never below 0', () => {
    const age = (date: unknown) => run([row('A', '1', { date })], []).diffs[0]?.age;
    expect([age('2026-11-01'), age('2026-12-01'), age(undefined), age('2026-02-30')]).toEqual([21, 0, 0, 0]);
    expect(run([row('A', '1', { date: '2026-11-20' })], [row('A', '2', { date: '2026-11-10' })]).diffs[0]?.age).toBe(12);
  });
  it('suggests, by kind and age, and as the host says', () => {
    const of = (ours: unknown[], theirs: unknown[], more: Partial<ReconRules> = {}) => run(ours, theirs, more).diffs[0]?.suggestion;
    expect(of([row('A', '1', { date: '2026-11-18' })], [])).toBe('wait');
    expect(of([row('A', '1', { date: '2026-11-17' })], [])).toBe('ask');
    expect(of([], [row('A', '1', { date: '2026-11-17' })], { waitDays: undefined })).toBe('ask');
    expect(of([row('A', '1')], [row('A', '2')])).toBe('ask');
    expect(of([row('A', '1')], [row('A', '1.01')])).toBe('adjust');
    expect(of([row('A', '1')], [row('A', '1', { status: 'x' })])).toBe('accept-theirs');
    expect(of([row('A', '1')], [row('A', '1', { date: '2026-10-01' })])).toBe('accept-theirs');
    expect(of([row('A', '1')], [row('A', '1', { party: 'x' })])).toBe('ask');
    expect(of([row('A', '1'), row('A', '1')], [row('A', '1')])).toBe('reverse');
    expect(of([row('A', '1')], [row('A', '1'), row('A', '1')])).toBe('ask');
    expect(of([row('A', '1')], [row('A', '2')], { suggest: { amount: 'accept-ours' } })).toBe('accept-ours');
  });
});

describe('untrusted records', () => {
  it('end in a difference too, and are reported', () => {
    const result = run([null, { amount: 'x' }, row('A', 'n/a'), { ...row('B', '1'), policyNo: '' }], [row('A', '1')]);
    expect(short(result)).toEqual(['amount 2=0', 'missing-theirs 0=', 'missing-theirs 1=', 'missing-theirs 3=']);
    expect(result.issues).toEqual([
      { code: 'recon.record', path: 'ours.0' },
      { code: 'recon.key', path: 'ours.1' },
      { code: 'recon.amount', path: 'ours.1' },
      { code: 'recon.amount', path: 'ours.2' },
      { code: 'recon.key', path: 'ours.3' },
    ]);
    expect(run('x', [])).toMatchObject({ issues: [{ code: 'recon.record', path: 'ours' }] });
    expect(short(run([row('A', 'x')], [row('A', 'x')]))).toEqual(['amount 0=0']);
  });
  it('may be flat', () => {
    const flat = { key: ['id'], amount: 'sum', currency: 'ccy' };
    expect(run([{ id: 7, sum: '1.0', ccy: 'EUR' }], [{ id: '7', sum: 1, ccy: 'EUR' }], flat).totals).toMatchObject([{ currency: 'EUR' }]);
    expect(run([{ id: 7, sum: '1.0' }], [{ id: ' 7 ', sum: '1' }], { ...flat, currency: undefined })).toMatchObject({ diffs: [] });
  });
  it('are not confused by compound keys', () => {
    expect(run([{ policyNo: 'a"', no: ',"b' }], [{ policyNo: 'a', no: '","b' }]).matches).toEqual([]);
  });
});

describe('rules', () => {
  it.each([
    [null, ''],
    [{ runId: '' }, 'runId'],
    [{ key: [] }, 'key'],
    [{ key: ['a', 1] }, 'key'],
    [{ key: 'a' }, 'key'],
    [{ amount: undefined }, 'amount'],
    [{ status: '' }, 'status'],
    [{ currency: 1 }, 'currency'],
    [{ groupBy: [] }, 'groupBy'],
    [{ tolerance: [] }, 'tolerance'],
    [{ tolerance: { CNY: null } }, 'tolerance'],
    [{ tolerance: { CNY: { absolute: '-1' } } }, 'tolerance'],
    [{ tolerance: { CNY: { percent: 1 } } }, 'tolerance'],
    [{ dateToleranceDays: -1 }, 'dateToleranceDays'],
    [{ waitDays: 1.5 }, 'waitDays'],
    [{ statusWords: 'x' }, 'statusWords'],
    [{ suggest: 1 }, 'suggest'],
  ])('%j are refused', (change, field) => {
    const result = reconcile([], [], change === null ? (null as never) : ({ ...rules, ...change } as never));
    expect(result).toEqual({ ok: false, issue: { code: 'recon.rules', ...(field ? { path: field } : {}), params: { field } } });
  });
  it('need a day', () => {
    expect(reconcile([], [], { ...rules, asOf: '2026-02-30' })).toEqual({ ok: false, issue: { code: 'date.impossible', path: 'asOf' } });
  });
});

describe('always', () => {
  const record = fc.record({
    policyNo: fc.constantFrom('A', 'B', 'C', ''),
    no: fc.constantFrom(1, 2),
    amount: fc.record({ amount: fc.integer({ min: -300, max: 300 }).map(n => `${n}.${'0'}`), currency: fc.constantFrom('CNY', 'USD') }),
    status: fc.constantFrom('paid', 'void', undefined),
    date: fc.constantFrom('2026-11-01', '2026-11-02'),
    party: fc.constantFrom('a', 'b'),
    payment: fc.constantFrom('p', 'q', undefined),
  });
  const book = fc.array(record, { maxLength: 14 });
  const at = (result: Reconciled, side: 'oursAt' | 'theirsAt') =>
    [...result.matches, ...result.diffs].flatMap(one => one[side]).sort((a, b) => a - b);
  it('every record ends in exactly one place, and the totals add up to the cent', () => {
    fc.assert(
      fc.property(book, book, (ours, theirs) => {
        const result = run(ours, theirs);
        expect(at(result, 'oursAt')).toEqual([...ours.keys()]);
        expect(at(result, 'theirsAt')).toEqual([...theirs.keys()]);
        for (const total of result.totals) {
          const deltas = result.diffs.flatMap(diff => (diff.delta?.currency === total.currency ? diff.delta.amount : []));
          const mixed = result.diffs.some(diff => !diff.delta);
          if (!mixed) expect(compareAmounts(addAmounts('0', ...deltas), total.difference)).toBe(0);
          expect(compareAmounts(subtractAmounts(total.ours, total.theirs), total.difference)).toBe(0);
          expect(compareAmounts(addAmounts(total.matched, total.oursOpen), total.ours)).toBe(0);
          expect(compareAmounts(addAmounts(total.matched, total.theirsOpen), total.theirs)).toBe(0);
        }
      }),
    );
  });
  it('the order of the records changes nothing but positions', () => {
    const kinds = (result: Reconciled) => [result.matches.length, ...result.diffs.map(diff => diff.kind).sort()];
    fc.assert(
      fc.property(book, book, (ours, theirs) => {
        expect(run(ours, theirs)).toEqual(run(ours, theirs));
        expect(kinds(run([...ours].reverse(), [...theirs].reverse()))).toEqual(kinds(run(ours, theirs)));
      }),
    );
  });
  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.array(fc.anything()), fc.anything(), (ours, theirs, any) => {
        expect(reconcile(ours as never, theirs as never, rules).ok).toBe(true);
        expect(typeof reconcile([], [], { ...rules, tolerance: any, key: any } as never).ok).toBe('boolean');
      }),
    );
  });
  // A generous limit: the machine may be busy.
  it('ten thousand against ten thousand, in a row, all of one key, or nothing alike', { timeout: 120_000 }, () => {
    const many = (make: (n: number) => ReconRecord) => Array.from({ length: 10_000 }, (_, n) => make(n));
    expect(
      run(
        many(n => row(`P${n}`, '665.00')),
        many(n => row(`P${9999 - n}`, n ? '665.00' : '665.01')),
      ).diffs,
    ).toHaveLength(1);
    expect(
      run(
        many(n => row('P', `${n}.00`)),
        many(n => row('P', `${n}.10`)),
      ).diffs,
    ).toHaveLength(10_000);
    expect(
      run(
        many(n => row(`P${n >> 3}`, `${n}.00`)),
        many(n => row(`P${n >> 3}`, `${n * 7}.50`)),
      ).diffs.length,
    ).toBeGreaterThan(5000);
  });
});
