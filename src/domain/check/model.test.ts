import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkClaim,
  checkConsent,
  checkCustomer,
  checkDevice,
  checkEndorsement,
  checkHousehold,
  checkParty,
  checkProduct,
  checkProposal,
  checkQuote,
  checkWarranty,
} from './index';

const at = '2026-11-22T08:30:00+08:00';
const cny = (amount: string) => ({ amount, currency: 'CNY' });
const zone = 'Asia/Shanghai';
const code = { system: 'demo', code: 'x' };
const person = { name: { full: '示例人' }, sex: 'F', birthDate: '1990-05-01', nationality: 'CN', ids: [], phones: [], addresses: [] };
const role = { role: 'insured', party: person };
const consent = {
  id: 'c1',
  purpose: 'health-data',
  docs: [],
  decision: 'given',
  method: 'checkbox',
  separate: true,
  defaultState: 'off',
  shownAt: at,
  at: '2026-11-22T08:31:00+08:00',
  party: 'p1',
  text: 'I agree',
};
const requirement = { id: 'r', name: 'Invoice', min: 1, max: 2, accept: ['image/*'], source: 'upload', status: 'missing' };
const fnol = {
  reportedAt: at,
  occurredAt: '2026-11-20T10:00:00',
  cause: code,
  description: 'x',
  reporter: role,
  contact: { number: '1' },
  photos: [],
};
const payout = {
  lines: [{ kind: 'payable', label: 'Payable', amount: cny('1') }],
  payable: cny('1'),
  payees: [{ party: role, account: { holder: 'a', number: '1' }, amount: cny('1'), state: 'paid' }],
};

const GOOD = {
  claim: {
    no: 'C1',
    policyNo: 'P1',
    kind: 'medical',
    fnol,
    status: 'reviewing',
    requirements: [requirement],
    payout,
    clocks: [{ name: 'decision', dueAt: at, basis: 'R-CN-12' }],
    timeline: [{ at, by: code }],
    disputes: [{ id: 'd', openedAt: at, by: role, route: 'mediation', reason: 'x', status: 'open' }],
    assessment: { at, findings: [{ text: 'ok' }], refusals: [{ reason: code, text: 'no' }] },
  },
  consent,
  customer: {
    id: 'k',
    person,
    tags: ['a'],
    consents: [consent],
    policies: [],
    owner: { id: 'a', name: 'A', org: 'o', orgFullName: 'Org', licenceNo: '1', status: 'active' },
  },
  device: {
    category: code,
    brand: 'B',
    model: 'M',
    price: cny('1'),
    purchasedOn: '2026-06-20',
    identifiers: [{ kind: 'SN', value: '1' }],
    condition: { checkedAt: at, result: 'pass', photos: [] },
  },
  endorsement: {
    id: 'e',
    policyNo: 'P1',
    type: 'plan',
    requestedAt: at,
    effective: '2026-12-01',
    before: 1,
    after: 2,
    premiumDelta: cny('-1'),
    status: 'draft',
    needs: [requirement],
    refund: { method: 'pro-rata', days: { used: 1, total: 2 }, premium: cny('2'), deductions: [], amount: cny('1'), to: 'account' },
  },
  household: {
    id: 'h',
    members: [{ person, relationToHead: 'self', role: 'earner' }],
    needs: [{ memberRef: '1', risk: 'death', target: cny('3'), existing: cny('1'), gap: cny('2') }],
  },
  party: {
    ...person,
    ids: [{ type: 'PASSPORT', number: 'E1', validTo: 'long-term' }],
    occupation: { code: '1', label: 'Clerk', hazardClass: 1 },
  },
  product: {
    id: 'p',
    version: '1',
    insurer: { id: 'i', legalName: 'Starbridge', hotline: '1' },
    clauseName: 'C',
    marketingName: 'M',
    filingNo: 'F',
    line: 'medical',
    saleStatus: 'on-sale',
    effective: { from: '2026-01-01', to: '2026-12-31' },
    plans: [
      {
        id: 'a',
        name: 'A',
        coverages: [],
        term: [{ n: 1, unit: 'year' }],
        payTerm: [],
        payFrequency: ['annual'],
        sumInsured: { min: '1', max: '2', step: '1' },
        requires: ['r'],
      },
    ],
    riders: [{ id: 'r', name: 'R', coverages: [], term: [], payTerm: [], payFrequency: [], sumInsured: { min: '1', max: '1', step: '1' } }],
    eligibility: [],
    disclosures: [],
    docs: [],
    periods: { coolingOff: { n: 15, unit: 'day', startsOn: 'receipt', dayCount: 'next-day' } },
    renewal: { kind: 'none' },
    channels: ['h5'],
  },
  proposal: {
    id: 'x',
    quoteId: 'q',
    parties: [role, { ...role, role: 'applicant' }],
    beneficiaries: [{ kind: 'death', mode: 'legal', order: 1, sharePercent: '100' }],
    answers: [{ questionId: 'q1', value: true, at, by: 'applicant' }],
    consents: [consent],
    signatures: [{ id: 's', party: 'p', docs: [], form: 'drawn', at }],
    uw: { id: 'u', by: 'rules', result: 'loaded', items: [{ loading: { type: 'percent', value: '50' } }], appeal: { humanReview: true } },
    status: 'draft',
    traceId: 't',
  },
  quote: {
    id: 'q',
    productId: 'p',
    planId: 'a',
    riders: [],
    inputs: {},
    sumInsured: [cny('1')],
    term: { n: 1, unit: 'year' },
    payTerm: { n: 1, unit: 'year' },
    status: 'priced',
    validUntil: at,
    rateVersion: '1',
    hash: 'h',
  },
  warranty: {
    type: 'extended',
    manufacturer: { months: 12, start: 'delivery', endsOn: '2027-06-19' },
    cover: { start: { local: '2027-06-20T00:00:00', zone }, end: { local: '2028-06-20T00:00:00', zone } },
    startRule: 'after-manufacturer',
    limit: 'device-price',
    settlement: ['repair'],
    origin: 'paid',
  },
};
const CHECKS = {
  claim: checkClaim,
  consent: checkConsent,
  customer: checkCustomer,
  device: checkDevice,
  endorsement: checkEndorsement,
  household: checkHousehold,
  party: checkParty,
  product: checkProduct,
  proposal: checkProposal,
  quote: checkQuote,
  warranty: checkWarranty,
};
type Name = keyof typeof GOOD;
const names = Object.keys(GOOD) as Name[];
const check = (name: Name, input: unknown) => {
  const { issues, ...read } = CHECKS[name](input);
  return {
    value: (read as Record<string, unknown>)[name],
    issues,
    codes: issues.map(entry => `${entry.code}${entry.path ? ` ${entry.path}` : ''}`),
  };
};

describe('checks of the model', () => {
  it.each(names)('lets a good %s through untouched', name =>
    expect(check(name, GOOD[name])).toEqual({ value: GOOD[name], issues: [], codes: [] }),
  );

  it.each(names)('finds no %s in what is none', name => {
    for (const input of [null, undefined, 7, [], true]) expect(check(name, input).value).toBeNull();
  });
  it.each(names)('reads a %s that is almost empty, and says what is missing', name => {
    const { value, issues } = check(name, {});
    expect(value).not.toBeNull();
    expect(issues.length).toBeGreaterThan(0);
  });
  it.each<[Name, object, string[]]>([
    ['claim', { status: 'weird' }, ['claim.unknown-status']],
    ['claim', { status: undefined, no: null }, ['claim.missing-no no', 'claim.missing-status status']],
    ['claim', { fnol: { ...fnol, occurredAt: '2026-11-25T10:00:00' } }, ['claim.reported-before-loss']],
    ['claim', { fnol: { ...fnol, occurredAt: '2026-11-23' } }, []],
    ['claim', { requirements: [{ ...requirement, min: 3 }] }, ['requirement.min-max requirements.0']],
    [
      'claim',
      { assessment: { at, findings: [], refusals: [{ text: 'no' }] } },
      ['claim.refusal-without-reason assessment.refusals.0.reason'],
    ],
    ['claim', { payout: { payable: 5 } }, ['money.number payout.payable.amount', 'money.missing-currency payout.payable.currency']],
    ['consent', { defaultState: 'on' }, ['consent.default-on']],
    ['consent', { at: '2026-11-22T08:00:00+08:00' }, ['consent.before-shown']],
    ['consent', { at: '2026-11-22T00:31:00Z' }, []],
    ['endorsement', { type: 'weird', status: 'weird' }, ['endorsement.unknown-status', 'endorsement.unknown-type']],
    ['endorsement', { type: 'contact' }, ['endorsement.unexpected-money']],
    ['household', { needs: [{ ...GOOD.household.needs[0], gap: cny('9') }] }, ['household.gap needs.0.gap']],
    ['party', { occupation: { code: '1', label: 'x', hazardClass: 9 } }, ['person.hazard-class occupation.hazardClass']],
    ['party', { occupation: { code: '1', label: 'x', hazardClass: 'decline' } }, []],
    [
      'party',
      { birthDate: '1990-02-30', ids: [{ type: 'PASSPORT', number: 'E1', validTo: '2026-02-30' }] },
      ['date.impossible birthDate', 'date.impossible ids.0.validTo'],
    ],
    [
      'product',
      { clauseName: undefined, filingNo: '', insurer: null },
      ['product.missing-insurer insurer', 'product.missing-clause-name clauseName'],
    ],
    ['product', { effective: { from: '2026-12-31', to: '2026-01-01' } }, ['product.effective-reversed effective']],
    [
      'product',
      { plans: [...GOOD.product.plans, ...GOOD.product.plans], riders: undefined },
      ['plan.duplicate-id', 'plan.unknown-reference'],
    ],
    [
      'product',
      { plans: [{ ...GOOD.product.plans[0], sumInsured: { min: '3', max: '2', step: '1' } }] },
      ['plan.sum-range plans.0.sumInsured'],
    ],
    ['proposal', { parties: [], status: 'weird' }, ['proposal.unknown-status', 'proposal.missing-party', 'proposal.missing-party']],
    ['proposal', { consents: [consent, consent] }, ['consent.duplicate-id']],
    ['quote', { status: 'weird' }, ['quote.unknown-status']],
    ['warranty', { cover: { ...GOOD.warranty.cover, start: { local: '2027-06-01T00:00:00', zone } } }, ['warranty.overlaps-manufacturer']],
    ['warranty', { limit: cny('5'), startRule: 'purchase', cover: undefined }, []],
  ])('%s %j', (name, change, expected) => expect(check(name, { ...GOOD[name], ...change }).codes).toEqual(expected));

  it('tells people from organisations', () => {
    const firm = { name: { en: 'Harbour Works' }, uscc: '1', legalRep: person };
    expect(check('party', firm)).toEqual({ value: firm, issues: [], codes: [] });
    expect(check('party', { name: { full: 'A' } }).codes).toEqual(['data.missing birthDate']);
  });
  it('never throws', () => {
    const keys = [
      'no',
      'id',
      'status',
      'fnol',
      'parties',
      'consents',
      'plans',
      'insurer',
      'cover',
      'manufacturer',
      'needs',
      'person',
      'refund',
      'payout',
      'name',
      'uw',
      'premium',
      'term',
    ];
    const shaped = fc.dictionary(fc.constantFrom(...keys), fc.anything());
    fc.assert(
      fc.property(fc.oneof(fc.anything(), shaped), input => {
        for (const name of names) expect(Array.isArray(check(name, input).issues)).toBe(true);
      }),
    );
  });
});
