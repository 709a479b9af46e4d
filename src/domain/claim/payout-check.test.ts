import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outsideData } from '../../../test/support/outside-data';
import { checkPayout } from './payout-check';
import { checkStatement } from './statement-check';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const line = (kind: string, amount: string, currency = 'USD') => ({ kind, label: kind, amount: { amount, currency } });
const payee = (amount: string) => ({ amount: usd(amount), state: 'pending' });
const given = (change: object = {}) => ({
  lines: [line('billed', '38000.00'), line('social-insurance', '-18000.00'), line('deductible', '-11200.00'), line('payable', '8800.00')],
  payable: usd('8800.00'),
  payees: [payee('4400.00'), payee('4400.00')],
  remainingAfter: usd('91200.00'),
  ...change,
});
const codes = (change: object) => checkPayout(given(change)).issues.map(found => `${found.code} ${found.path ?? ''}`.trim());

describe('checkPayout', () => {
  it('finds nothing where parts fit, with signs or without', () => {
    expect(checkPayout(given())).toEqual({ payout: given(), issues: [] });
    const unsigned = [line('billed', '38000'), line('social-insurance', '18000'), line('deductible', '11200'), line('interest', '0')];
    expect(codes({ lines: unsigned })).toEqual([]);
    expect(codes({ lines: [line('billed', '8790.00'), line('bonus', '10.00')] })).toEqual([]);
    expect(codes({ lines: [], payees: [] })).toEqual([]);
    expect(codes({ lines: [line('payable', '4400.00'), line('payable', '4400.00')] })).toEqual([]);
    expect(checkPayout(undefined)).toEqual({ payout: null, issues: [] });
  });
  it('reports contradictions and leaves both sides standing', () => {
    const change = { lines: [line('billed', '100.00'), line('deductible', '10.00')], payable: usd('80.00'), payees: [] };
    const { payout, issues } = checkPayout(given(change));
    expect(payout?.payable).toEqual(usd('80.00'));
    expect(issues).toEqual([
      { code: 'payout.lines-payable', path: 'lines', params: { given: '80.00', sum: '90.00', currency: 'USD' }, severity: 'warning' },
    ]);
    expect(codes({ lines: [...given().lines.slice(0, 3), line('payable', '1.00')] })).toEqual(['payout.payable-line payable']);
    expect(codes({ payees: [payee('4400.00')] })).toEqual(['payout.payees payees']);
    expect(codes({ lines: [line('deductible', '1.00')] })).toEqual(['payout.no-billed lines']);
    expect(codes({ remainingAfter: usd('-1.00') })).toEqual(['payout.negative remainingAfter']);
    expect(codes({ payable: usd('-1.00'), lines: [], payees: [] })).toEqual(['payout.negative payable']);
    expect(codes({ remainingAfter: { amount: '1', currency: 'CNY' } })).toEqual(['payout.mixed-currencies']);
    expect(codes({ lines: [line('billed', '1.00', 'CNY')] })).toEqual(['payout.mixed-currencies']);
    expect(codes({ lines: [line('billed', 'n/a')] })).toEqual(['money.not-a-number lines.0.amount.amount']);
    expect(codes({ payable: undefined, lines: [], payees: [] })).toEqual(['money.missing-amount payable']);
  });
  it('never throws', () => {
    const shaped = fc.record({ lines: fc.anything(), payable: fc.anything(), payees: fc.anything(), remainingAfter: fc.anything() });
    fc.assert(fc.property(fc.oneof(fc.anything(), shaped), input => Array.isArray(checkPayout(input).issues)));
  });
});

describe('checkStatement', () => {
  const part = (category: string, amount: string) => ({ category, amount: usd(amount) });
  const found = (input: unknown) => checkStatement(input).issues.map(({ code, path }) => `${code} ${path ?? ''}`.trim());
  it('finds nothing where positions, totals and payment fit', () => {
    const statement = {
      items: [
        { id: '1', net: usd('190'), parts: [part('submitted', '190'), part('benefit', '150')] },
        {
          id: '2',
          net: usd('220'),
          parts: [part('submitted', '220'), part('benefit', '200')],
          items: [{ net: usd('220'), parts: [part('benefit', '200')] }],
        },
      ],
      totals: [part('submitted', '410'), part('benefit', '350'), part('discount', '60'), part('paidtoprovider', '350')],
      payment: { amount: usd('350') },
    };
    expect(checkStatement(statement)).toEqual({ statement, issues: [] });
    expect(checkStatement(null)).toEqual({ statement: null, issues: [] });
    expect(found({ items: [{ parts: [part('benefit', '1')] }, {}], totals: [part('benefit', '2')] })).toEqual([]);
  });
  it('keeps the invariant of §5.12', () => {
    const totals = [
      part('submitted', '250.00'),
      part('benefit', '200.00'),
      part('paidtoprovider', '200.00'),
      part('paidbypatient', '0.00'),
    ];
    expect(found({ totals, payment: { adjustment: usd('-50.00') } })).toEqual([]);
    expect(found({ totals: [...totals, part('adjustment', '-50.00')] })).toEqual([]);
    expect(checkStatement({ totals }).issues).toEqual([
      {
        code: 'statement.unexplained',
        path: 'totals',
        params: { given: '250.00', sum: '200.00', rest: '50.00', currency: 'USD' },
        severity: 'warning',
      },
    ]);
  });
  it('reports what does not fit', () => {
    expect(checkStatement({ items: [{ parts: [part('benefit', '96')] }], totals: [part('benefit', '97')] }).issues).toEqual([
      {
        code: 'statement.items-total',
        path: 'totals.0',
        params: { category: 'benefit', given: '97', sum: '96', currency: 'USD' },
        severity: 'warning',
      },
    ]);
    expect(found({ items: [{ net: usd('1') }], totals: [part('submitted', '2')] })).toEqual(['statement.net-total items']);
    expect(found({ items: [{ net: usd('1') }, {}], totals: [part('submitted', '2')] })).toEqual([]);
    expect(found({ items: [{ net: usd('3'), items: [{ net: usd('1') }, { net: usd('1') }] }], totals: [] })).toEqual([
      'statement.parts items.0',
    ]);
    const nested = { items: [{ items: [{ parts: [part('benefit', '2')], items: [{ parts: [part('benefit', '1')] }] }] }], totals: [] };
    expect(found(nested)).toEqual(['statement.parts items.0.items.0']);
    expect(found({ totals: [part('benefit', '90')], payment: { amount: usd('100') } })).toEqual(['statement.payment payment']);
    expect(found({ totals: [part('benefit', '182')], payment: { amount: usd('107'), adjustment: usd('75') } })).toEqual([]);
    expect(found({ totals: [part('benefit', '182')], payment: { amount: usd('107'), adjustment: usd('-75') } })).toEqual([]);
    expect(found({ totals: [part('benefit', '182')], payment: { amount: usd('182'), adjustment: usd('-75') } })).toEqual([]);
    expect(found({ totals: [part('benefit', '182')], payment: { amount: usd('100'), adjustment: usd('-75') } })).toEqual([
      'statement.payment payment',
    ]);
    expect(found({ totals: [part('benefit', '182')], payment: { amount: usd('1'), adjustment: usd('x') } })).toContain(
      'statement.payment payment',
    );
    const mixed = [part('submitted', '1'), { category: 'benefit', amount: { amount: '2', currency: 'CNY' } }];
    expect(found({ totals: mixed })).toEqual([]);
  });
  it('does not follow positions without end', () => {
    let deep: object = { id: 'x' };
    for (let n = 0; n < 9; n++) deep = { items: [deep] };
    expect(found({ items: [deep], totals: [] }).at(-1)).toMatch(/^statement.depth/);
  });
  it('never throws', () => {
    const shaped = fc.record({ items: fc.anything(), totals: fc.anything(), payment: fc.anything() });
    fc.assert(fc.property(fc.oneof(fc.anything(), shaped), input => Array.isArray(checkStatement(input).issues)));
  });
});

describe('golden and FHIR', () => {
  type Coded = { category: { coding?: { code: string }[] }; amount?: { value: number; currency: string } };
  type Item = { net?: { value: number; currency: string }; adjudication?: Coded[]; detail?: Item[]; subDetail?: Item[] };
  type Resource = {
    item?: Item[];
    addItem?: Item[];
    total?: Coded[];
    payment?: { amount?: Coded['amount']; adjustment?: Coded['amount'] };
  };
  type Fact = {
    file: string;
    resourceType: string;
    sumOfItemNet?: string;
    totals?: [string, string, string][];
    payment?: [string, string];
  };
  const money = (value: Coded['amount']) => (value ? { amount: String(value.value), currency: value.currency } : undefined);
  const parts = (all: Coded[] = []) =>
    all.flatMap(({ category, amount }) => (amount ? [{ category: category.coding?.[0]?.code ?? '', amount: money(amount) }] : []));
  const toItem = (one: Item): object => ({
    net: money(one.net),
    parts: parts(one.adjudication),
    items: [...(one.detail ?? []), ...(one.subDetail ?? [])].map(toItem),
  });
  const toStatement = (one: Resource) => ({
    items: (one.item ?? []).map(toItem),
    totals: parts(one.total),
    ...(one.payment ? { payment: { amount: money(one.payment.amount), adjustment: money(one.payment.adjustment) } } : {}),
  });
  /** What these public examples contradict themselves in; each was worked out by hand. */
  const CONTRADICTIONS: Record<string, string[]> = {
    'fhir/ClaimResponse/r4-R3500.json': ['statement.unexplained', 'statement.payment'],
    'fhir/ClaimResponse/r4-R3502.json': ['statement.items-total', ...Array<string>(4).fill('statement.parts'), 'statement.unexplained'],
    'fhir/ExplanationOfBenefit/carin200-EOBInpatient1.json': ['statement.unexplained'],
    'fhir/ExplanationOfBenefit/carin200-EOBPharmacy1.json': ['statement.items-total', 'statement.items-total', 'statement.unexplained'],
    'fhir/ExplanationOfBenefit/r4-EB3500.json': ['statement.items-total', 'statement.net-total', 'statement.unexplained'],
  };
  const facts = outsideData<Fact[]>('fhir/expected_facts.json', 'benefit statements')?.filter(fact =>
    ['ExplanationOfBenefit', 'ClaimResponse'].includes(fact.resourceType),
  );
  it.skipIf(!facts)('statements are shown as sent, and their contradictions reported', () => {
    for (const fact of facts ?? []) {
      const resource = outsideData<Resource>(fact.file, '1 statement') ?? {};
      const { statement, issues } = checkStatement(toStatement(resource));
      const shown = statement?.totals.map(total => [total.category, Number(total.amount.amount), total.amount.currency]);
      expect(shown, fact.file).toEqual((fact.totals ?? []).map(([category, amount, currency]) => [category, Number(amount), currency]));
      if (fact.payment) expect(Number(statement?.payment?.amount?.amount)).toBe(Number(fact.payment[0]));
      expect(issues.map(found => found.code).sort(), fact.file).toEqual([...(CONTRADICTIONS[fact.file] ?? [])].sort());
      expect(issues.every(found => found.severity === 'warning')).toBe(true);
    }
    console.info(`statements: ${facts?.length} passed, 0 failed, 0 skipped`);
    expect(facts?.length).toBeGreaterThan(0);
  });
  const golden = outsideData<{ eob: Record<string, string> }>('golden/domain-golden.json', '1 benefit statement');
  it.skipIf(!golden)('the professional claim balances', () => {
    const { submitted = '', benefit = '', paidToProvider = '', paidByPatient = '', adjustment = '' } = golden?.eob ?? {};
    const totals = Object.entries({ submitted, benefit, paidtoprovider: paidToProvider, paidbypatient: paidByPatient });
    const statement = {
      totals: totals.map(([category, amount]) => ({ category, amount: usd(amount) })),
      payment: { adjustment: usd(adjustment) },
    };
    expect(checkStatement(statement).issues).toEqual([]);
    console.info('EOB: 1 passed, 0 failed, 0 skipped');
  });
});
