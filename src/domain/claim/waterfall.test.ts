import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outsideData } from '../../../test/support/outside-data';
import type { ClaimItem } from '../model';
import { addAmounts, compareAmounts, negateAmount, subtractAmounts } from '../money/decimal';
import type { PayoutRules, PayoutStep } from './payout-steps';
import { calculatePayout } from './waterfall';
import { checkPayout } from './payout-check';

const item = (id: string, billed: string, more: Partial<ClaimItem> = {}): ClaimItem => ({ id, billed, ...more });
const pay = (items: ClaimItem[], steps: PayoutStep[], more: Partial<PayoutRules> = {}) => {
  const result = calculatePayout(items, { currency: 'USD', steps, ...more });
  if (!result.ok) throw new Error(`${result.issue.code} ${result.issue.path}`);
  return result.value;
};
const payable = (items: ClaimItem[], ...steps: PayoutStep[]) => pay(items, steps).payable.amount;
const perItem = (items: ClaimItem[], ...steps: PayoutStep[]) => pay(items, steps).items.map(one => one.payable.amount);
const lines = (items: ClaimItem[], ...steps: PayoutStep[]) => pay(items, steps).lines.map(line => `${line.kind} ${line.amount.amount}`);
const deductible = (amount: string, more: object = {}): PayoutStep => ({ kind: 'deductible', amount, per: 'year', ...more });
const coinsurance = (payPercent: string, more: object = {}): PayoutStep => ({ kind: 'coinsurance', tiers: [{ payPercent }], ...more });
const limit = (amount: string, more: object = {}): PayoutStep => ({ kind: 'over-limit', amount, per: 'year', ...more });

describe('the journey of domain.md §6d', () => {
  const hospital = item('bill', '38000.00', { given: { 'social-insurance': '18000.00', 'not-covered': '1200.00' } });
  const steps: PayoutStep[] = [
    { kind: 'social-insurance', label: 'Social insurance' },
    { kind: 'not-covered', clauseRef: '2.4', reason: { system: 'demo', code: 'own-expense' } },
    deductible('10000.00', { clauseRef: '2.6', id: 'd' }),
    coinsurance('100'),
  ];
  it('leads to 8,800.00', () => {
    expect(lines([hospital], ...steps)).toEqual([
      'billed 38000.00',
      'social-insurance -18000.00',
      'not-covered -1200.00',
      'deductible -10000.00',
      'coinsurance 0.00',
      'payable 8800.00',
    ]);
  });
  it('gives clause, reason and label with each line, in total and per item', () => {
    const { lines: total, items, payable: paid, balances } = pay([{ ...hospital, label: 'Hospital' }], steps);
    expect(total[1]).toEqual({ kind: 'social-insurance', label: 'Social insurance', amount: { amount: '-18000.00', currency: 'USD' } });
    expect(total[2]).toMatchObject({ clauseRef: '2.4', reason: { system: 'demo', code: 'own-expense' } });
    expect(paid).toEqual({ amount: '8800.00', currency: 'USD', authority: 'indicative' });
    expect(items[0]?.lines.map(line => [line.kind, line.amount.amount, line.ref, line.label])).toEqual([
      ['billed', '38000.00', 'bill', 'Hospital'],
      ['social-insurance', '-18000.00', 'bill', 'Social insurance'],
      ['not-covered', '-1200.00', 'bill', ''],
      ['deductible', '-10000.00', 'bill', ''],
      ['payable', '8800.00', 'bill', ''],
    ]);
    expect(balances).toEqual([{ step: 'd', kind: 'deductible', used: '10000.00', left: '0.00' }]);
    expect(checkPayout({ lines: total, payable: paid, payees: [] }).issues).toEqual([]);
  });
});

describe('deductibles', () => {
  const two = [item('a', '60.00', { event: 'x' }), item('b', '80.00', { event: 'y' })];
  it('are taken in the order of the items, less what is used', () => {
    expect(perItem(two, deductible('100.00'))).toEqual(['0.00', '40.00']);
    expect(perItem(two, deductible('100.00', { used: '70.00' }))).toEqual(['30.00', '80.00']);
    expect(perItem(two, deductible('100.00', { used: '170.00' }))).toEqual(['60.00', '80.00']);
    expect(perItem(two, deductible('1000.00'))).toEqual(['0.00', '0.00']);
    expect(pay(two, [deductible('100.00', { used: '70.00' })]).balances).toEqual([
      { step: '0', kind: 'deductible', used: '100.00', left: '0.00' },
    ]);
    expect(pay([item('a', '60.00')], [deductible('100.00')]).balances[0]).toMatchObject({ used: '60.00', left: '40.00' });
  });
  it('are per event', () => {
    const step = deductible('50.00', { per: 'event', used: { y: '20.00' } });
    expect(perItem(two, step)).toEqual(['10.00', '50.00']);
    expect(pay(two, [step]).balances).toEqual([
      { step: '0', kind: 'deductible', event: 'x', used: '50.00', left: '0.00' },
      { step: '0', kind: 'deductible', event: 'y', used: '50.00', left: '0.00' },
    ]);
    expect(perItem([item('a', '60.00'), item('b', '80.00')], step)).toEqual(['10.00', '80.00']);
    expect(perItem(two, deductible('50.00', { per: 'item' }))).toEqual(['10.00', '30.00']);
    expect(pay(two, [deductible('50.00', { per: 'item' })]).balances).toEqual([]);
  });
  it('are a share, or the larger of share and amount', () => {
    expect(payable(two, { kind: 'deductible', percent: '10', per: 'year' })).toBe('126.00');
    expect(payable(two, deductible('10.00', { percent: '10' }))).toBe('126.00');
    expect(payable(two, deductible('20.00', { percent: '10' }))).toBe('120.00');
    expect(payable([item('a', '0.05')], { kind: 'deductible', percent: '12.5', per: 'year' })).toBe('0.04');
    expect(pay(two, [{ kind: 'deductible', percent: '10', per: 'year' }]).balances).toEqual([]);
  });
  it('are days of the items', () => {
    const stay = [item('a', '500.00', { days: 2, event: 'x' }), item('b', '900.00', { days: 3, event: 'x' }), item('c', '10.00')];
    expect(perItem(stay, { kind: 'deductible', days: 3, per: 'year' })).toEqual(['0.00', '600.00', '10.00']);
    expect(perItem(stay, { kind: 'deductible', days: 1, per: 'item' })).toEqual(['250.00', '600.00', '10.00']);
    expect(perItem([item('a', '100.00', { days: 3 })], { kind: 'deductible', days: 1, per: 'event' })).toEqual(['66.67']);
  });
  it('are lowered by what others paid, where the clauses say so', () => {
    const bill = [item('a', '1000.00', { given: { 'social-insurance': '300.00' } })];
    const social: PayoutStep = { kind: 'social-insurance' };
    expect(payable(bill, social, deductible('500.00'))).toBe('200.00');
    expect(payable(bill, social, deductible('500.00', { offset: ['social-insurance'] }))).toBe('500.00');
    expect(pay(bill, [social, deductible('500.00', { offset: ['social-insurance'] })]).balances[0]).toMatchObject({ used: '500.00' });
    expect(payable(bill, social, deductible('200.00', { offset: ['social-insurance'] }))).toBe('700.00');
  });
});

describe('coinsurance', () => {
  it('is shared out without losing a cent', () => {
    const three = [item('a', '0.10'), item('b', '0.10'), item('c', '0.10')];
    expect(pay(three, [coinsurance('66.6')]).payable.amount).toBe('0.20');
    expect(perItem(three, coinsurance('66.6'))).toEqual(['0.06', '0.07', '0.07']);
    expect(payable([item('a', '0.00')], coinsurance('50'))).toBe('0.00');
  });
  it('has tiers', () => {
    const tiers = [
      { upTo: '1000.00', payPercent: '50' },
      { upTo: '2000.00', payPercent: '80' },
    ];
    const step: PayoutStep = { kind: 'coinsurance', tiers };
    expect(payable([item('a', '500.00')], step)).toBe('250.00');
    expect(payable([item('a', '1500.00')], step)).toBe('900.00');
    expect(payable([item('a', '3000.00')], step)).toBe('1300.00');
    expect(payable([item('a', '3000.00')], { ...step, tiers: [...tiers, { payPercent: '100' }] })).toBe('2300.00');
    expect(payable([item('a', '1000.00')], { ...step, from: '500.00' })).toBe('650.00');
    expect(payable([item('a', '100.00')], { ...step, from: '5000.00' })).toBe('0.00');
    expect(payable([item('a', '100.00')], { kind: 'coinsurance', tiers: [] })).toBe('0.00');
  });
  it('is capped', () => {
    const step = coinsurance('80', { cap: '100.00', used: '30.00' });
    expect(payable([item('a', '200.00')], step)).toBe('160.00');
    expect(payable([item('a', '1000.00')], step)).toBe('930.00');
    expect(payable([item('a', '1000.00')], coinsurance('80', { cap: '100.00', used: '130.00' }))).toBe('1000.00');
    expect(pay([item('a', '200.00')], [step]).balances).toEqual([{ step: '0', kind: 'coinsurance', used: '70.00', left: '30.00' }]);
    expect(pay([item('a', '200.00')], [coinsurance('80')]).balances).toEqual([]);
  });
  it('rounds what the insurer pays', () => {
    const one = [item('a', '0.05')];
    expect(pay(one, [coinsurance('50')]).payable.amount).toBe('0.03');
    expect(pay(one, [coinsurance('50')], { mode: 'down' }).payable.amount).toBe('0.02');
    expect(pay([item('a', '5')], [coinsurance('50')], { currency: 'JPY' }).payable.amount).toBe('3');
  });
});

describe('limits', () => {
  const care = [
    item('a', '300.00', { coverage: 'dental', event: 'x' }),
    item('b', '300.00', { coverage: 'dental', event: 'y' }),
    item('c', '300.00', { coverage: 'optical', event: 'y', days: 2 }),
  ];
  it('hold for all, for some, and together', () => {
    expect(perItem(care, limit('500.00'))).toEqual(['300.00', '200.00', '0.00']);
    expect(perItem(care, limit('100.00', { coverages: ['optical'] }))).toEqual(['300.00', '300.00', '100.00']);
    expect(perItem(care, limit('500.00', { coverages: ['dental', 'optical'] }))).toEqual(['300.00', '200.00', '0.00']);
    expect(perItem(care, limit('100.00', { items: ['b'] }))).toEqual(['300.00', '100.00', '300.00']);
    expect(perItem([...care, item('d', '5.00')], limit('0', { coverages: ['dental'] }))).toEqual(['0.00', '0.00', '300.00', '5.00']);
    expect(perItem(care, limit('500.00', { used: '400.00' }))).toEqual(['100.00', '0.00', '0.00']);
    expect(perItem(care, limit('500.00', { used: '900.00' }))).toEqual(['0.00', '0.00', '0.00']);
  });
  it('are per event, item and day', () => {
    expect(perItem(care, limit('400.00', { per: 'event' }))).toEqual(['300.00', '300.00', '100.00']);
    expect(perItem(care, limit('400.00', { per: 'event', used: { y: '350.00' } }))).toEqual(['300.00', '50.00', '0.00']);
    expect(perItem(care, limit('250.00', { per: 'item' }))).toEqual(['250.00', '250.00', '250.00']);
    expect(perItem(care, limit('120.00', { per: 'day' }))).toEqual(['120.00', '120.00', '240.00']);
  });
  it('are used up by what is paid in the end', () => {
    const steps = [limit('500.00', { id: 'life', per: 'lifetime', used: '100.00' }), coinsurance('50'), advance('20.00')];
    const result = pay(care, steps);
    expect(result.payable.amount).toBe('180.00');
    expect(result.balances).toEqual([{ step: 'life', kind: 'over-limit', used: '300.00', left: '200.00' }]);
  });
});

const advance = (amount: string): PayoutStep => ({ kind: 'advance', amount });

describe('money that comes and goes', () => {
  it('takes off an advance and adds interest', () => {
    expect(lines([item('a', '100.00')], advance('30.00'), { kind: 'interest', amount: '1.25' })).toEqual([
      'billed 100.00',
      'advance -30.00',
      'interest 1.25',
      'payable 71.25',
    ]);
  });
  it('warns where more is stated than there is', () => {
    expect(pay([item('a', '10.00')], [advance('30.00')]).issues).toEqual([
      { code: 'payout.advance-exceeds', path: 'rules.steps.0', params: { kind: 'advance', rest: '20.00' }, severity: 'warning' },
    ]);
    const over = item('a', '10.00', { given: { salvage: '11.00' } });
    expect(pay([over], [{ kind: 'salvage' }]).issues).toEqual([
      { code: 'payout.given-exceeds', path: 'rules.steps.0', params: { kind: 'salvage', rest: '1.00' }, severity: 'warning' },
    ]);
    expect(pay([item('a', '10.00', { given: { salvage: '10.00' } })], [{ kind: 'salvage' }]).issues).toEqual([]);
  });
  it('takes depreciation and other insurers', () => {
    const car = item('a', '10.00', { given: { depreciation: '2.00', 'other-insurance': '3.00' } });
    expect(payable([car], { kind: 'depreciation' }, { kind: 'other-insurance' })).toBe('5.00');
    expect(payable([item('a', '10.00')], { kind: 'depreciation' })).toBe('10.00');
  });
});

describe('what is refused', () => {
  const ok = { currency: 'USD', steps: [] };
  it.each([
    [null, ok, 'data.missing'],
    [[item('a', '-1')], ok, 'payout.negative'],
    [[item('a', '1', { given: { salvage: '-1' } })], ok, 'payout.negative'],
    [[item('a', 'x')], ok, 'money.not-a-number'],
    [[{ id: 'a' }], ok, 'money.missing-amount'],
    [[{ billed: '1' }], ok, 'data.missing'],
    [[item('a', '1.005')], ok, 'payout.decimals'],
    [[item('a', '1', { given: { salvage: '0.001' } })], ok, 'payout.decimals'],
    [[item('a', '1'), item('a', '1')], ok, 'payout.duplicate-item'],
    [[item('a', '1', { days: -1 })], ok, 'payout.days'],
    [[item('a', '1', { days: 1.5 })], ok, 'payout.days'],
    [[], { steps: [] }, 'money.missing-currency'],
    [[], { currency: 'usd', steps: [] }, 'money.unknown-currency'],
    [[], null, 'data.missing'],
    [[], { ...ok, mode: 'ceil-to' }, 'payout.round'],
    [[], { ...ok, steps: [{ kind: 'magic' }] }, 'payout.step'],
    [[], { ...ok, steps: [{ kind: 'toString' }] }, 'payout.step'],
    [[], { ...ok, steps: [limit('-1')] }, 'payout.negative'],
    [[], { ...ok, steps: [{ kind: 'advance' }] }, 'money.missing-amount'],
    [[], { ...ok, steps: [coinsurance('101')] }, 'payout.percent'],
    [[], { ...ok, steps: [coinsurance('-1')] }, 'payout.percent'],
    [[], { ...ok, steps: [{ kind: 'coinsurance' }] }, 'data.missing'],
    [
      [],
      {
        ...ok,
        steps: [
          {
            kind: 'coinsurance',
            tiers: [
              { upTo: '2', payPercent: '1' },
              { upTo: '2', payPercent: '1' },
            ],
          },
        ],
      },
      'payout.tiers',
    ],
    [[], { ...ok, steps: [{ kind: 'coinsurance', tiers: [{ payPercent: '1' }, { upTo: '2', payPercent: '1' }] }] }, 'payout.tiers'],
    [[], { ...ok, steps: [limit('1', { used: { x: '-1' } })] }, 'payout.negative'],
  ])('%j %j: %s', (items, rules, code) => {
    const result = calculatePayout(items as never, rules as never);
    expect(result.ok ? 'ok' : result.issue.code).toBe(code);
  });
  it('but not an empty claim, nor empty steps', () => {
    expect(payable([])).toBe('0.00');
    expect(pay([], [null as never]).lines).toHaveLength(2);
  });
});

describe('always', () => {
  const cents = fc.nat(999_999).map(n => `${Math.floor(n / 100)}.${String(n % 100).padStart(2, '0')}`);
  const percent = fc.integer({ min: 0, max: 1000 }).map(n => `${Math.floor(n / 10)}.${n % 10}`);
  const given = fc.dictionary(fc.constantFrom('not-covered', 'social-insurance', 'salvage'), cents, { maxKeys: 3 });
  const event = fc.constantFrom('x', 'y');
  const bill = fc.record({ billed: cents, given, event, coverage: event, days: fc.nat(4) });
  const items = fc.array(bill, { maxLength: 5 }).map(all => all.map((one, index) => ({ ...one, id: String(index) })));
  const per = fc.constantFrom('year', 'event', 'item', 'day', 'lifetime');
  const step = fc.oneof(
    fc.record({ kind: fc.constantFrom('not-covered', 'social-insurance', 'salvage') }),
    fc.record({ kind: fc.constant('deductible'), amount: cents, per, used: cents }),
    fc.record({ kind: fc.constant('deductible'), percent, per }),
    fc.record({ kind: fc.constant('deductible'), days: fc.nat(3), per }),
    fc.record({ kind: fc.constant('coinsurance'), tiers: fc.tuple(fc.record({ payPercent: percent })), cap: cents }),
    fc.record({ kind: fc.constant('over-limit'), amount: cents, per, coverages: fc.constantFrom(['x'], ['x', 'y']) }),
    fc.record({ kind: fc.constant('advance'), amount: cents }),
    fc.record({ kind: fc.constant('interest'), amount: cents }),
  ) as fc.Arbitrary<PayoutStep>;
  it('the parts add up to what was billed, nothing is negative, and its own check agrees', () => {
    fc.assert(
      fc.property(
        items,
        fc.array(step, { maxLength: 6 }),
        fc.constantFrom('half-up' as const, 'down' as const, 'up' as const),
        (list, steps, mode) => {
          const result = pay(list, steps, { mode });
          const amounts = result.lines.map(line => line.amount.amount);
          const paid = amounts.at(-1) ?? '';
          expect(compareAmounts(addAmounts(...amounts.slice(0, -1)), paid)).toBe(0);
          const interest = result.lines.filter(line => line.kind === 'interest').map(line => line.amount.amount);
          const parts = result.items.map(one => one.payable.amount);
          expect(compareAmounts(addAmounts('0', ...parts, ...interest), paid)).toBe(0);
          for (const one of result.items) {
            const own = one.lines.map(line => line.amount.amount);
            expect(compareAmounts(addAmounts(...own), addAmounts(one.payable.amount, one.payable.amount))).toBe(0);
            expect(compareAmounts(one.payable.amount, '0')).toBeGreaterThanOrEqual(0);
          }
          for (const line of result.lines) {
            const sign = compareAmounts(line.amount.amount, '0');
            expect(['billed', 'interest', 'payable'].includes(line.kind) ? sign >= 0 : sign <= 0).toBe(true);
          }
          expect(checkPayout({ ...result, payees: [] }).issues).toEqual([]);
        },
      ),
    );
  });
  it('never throws', () => {
    const anyStep = fc.record({
      kind: fc.constantFrom('deductible', 'coinsurance', 'over-limit', 'advance', 'salvage'),
      amount: fc.anything(),
      per: fc.anything(),
      used: fc.anything(),
      tiers: fc.anything(),
      coverages: fc.anything(),
      offset: fc.anything(),
      days: fc.anything(),
    });
    const anyRules = fc.record({ currency: fc.constant('USD'), steps: fc.array(anyStep), mode: fc.constantFrom(undefined, 'up') });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), items), fc.oneof(fc.anything(), anyRules), (list, rules) => {
        expect(typeof calculatePayout(list as never, rules as never).ok).toBe('boolean');
      }),
    );
  });
});

describe('golden', () => {
  type Golden = {
    sbc: { total: string; deductible: string; coins: string; pays: string; coinsurance: string }[];
    kvg: [number, number, string][];
  };
  const golden = outsideData<Golden>('golden/domain-golden.json', '1 SBC and 6 KVG examples');
  /** `"0.20"` borne is 80 % paid; Swiss adults bear a tenth up to 700 a year. */
  const paysOf = (coins: string): string => subtractAmounts('100', `${Number(coins) * 100}`);
  it.skipIf(!golden)('US examples agree (§5.8)', () => {
    for (const { total, deductible: first, coins, pays, coinsurance: share } of golden?.sbc ?? []) {
      const result = pay([item('all', total)], [deductible(first), coinsurance(paysOf(coins))]);
      expect(result.lines.find(line => line.kind === 'coinsurance')?.amount.amount).toBe(negateAmount(share));
      expect(subtractAmounts(total, result.payable.amount)).toBe(pays);
    }
    console.info(`SBC: ${golden?.sbc.length} passed, 0 failed, 0 skipped`);
  });
  it.skipIf(!golden)('Swiss cost sharing agrees (§5.9)', () => {
    for (const [cost, franchise, borne] of golden?.kvg ?? []) {
      const paid = pay([item('all', String(cost))], [deductible(String(franchise)), coinsurance('90', { cap: '700' })], {
        currency: 'CHF',
      });
      expect(compareAmounts(subtractAmounts(String(cost), paid.payable.amount), borne)).toBe(0);
    }
    console.info(`KVG: ${golden?.kvg.length} passed, 0 failed, 0 skipped`);
  });
  it('the other example of §5.8 is exact before it is printed rounded', () => {
    expect(lines([item('peg', '12800')], deductible('2900'), coinsurance('80'))).toContain('coinsurance -1980.00');
    const unrounded = pay([item('peg', '12686.85'), item('joe', '5601.10'), item('mia', '2800.17')], [deductible('1800', { per: 'item' })]);
    expect(unrounded.items.map(one => one.payable.amount)).toEqual(['10886.85', '3801.10', '1000.17']);
  });
});
