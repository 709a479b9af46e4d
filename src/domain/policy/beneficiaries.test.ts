import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBeneficiaries } from './beneficiaries';
import type { BeneficiaryContext } from './beneficiary-context';

const TODAY = '2026-11-22';
const context: BeneficiaryContext = { today: TODAY, adultAge: 18 };
const person = (name: string, birthDate = '1980-05-01', number = name) => ({
  name: { full: name },
  birthDate,
  ids: [{ type: 'CN-RIC' as const, number }],
});
const named = (name: string, change: object = {}) => ({
  kind: 'death',
  mode: 'named',
  order: 1,
  sharePercent: '100',
  party: person(name),
  relationToInsured: 'child',
  ...change,
});
const legal = { kind: 'death', mode: 'legal', order: 1, sharePercent: '100' };
const found = (list: unknown, more: Partial<BeneficiaryContext> = {}) =>
  checkBeneficiaries(list, { ...context, ...more }).issues.map(({ code, path }) => (path ? `${code} ${path}` : code));
const full = (list: unknown, more: Partial<BeneficiaryContext> = {}) => checkBeneficiaries(list, { ...context, ...more }).issues;

describe('what is right', () => {
  it.each([
    ['legal heirs', [legal]],
    ['one', [named('a')]],
    ['thirds', [named('a', { sharePercent: '33.34' }), named('b', { sharePercent: '33.33' }), named('c', { sharePercent: '33.33' })]],
    ['two orders', [named('a'), named('b', { order: 2, sharePercent: '100.00' })]],
    ['each kind for itself', [legal, named('a', { kind: 'survival' }), named('a', { kind: 'other' })]],
    ['the insured on survival', [named('me', { kind: 'survival', relationToInsured: 'self' })]],
    ['an organisation', [named('a', { party: { name: 'Harbour Bank', uscc: '91350100M000100Y43' }, relationToInsured: 'creditor' })]],
    ['a word for another relation', [named('a', { relationToInsured: 'other', relationReason: { en: 'Partner' } })]],
    ['a minor with a guardian', [named('kid', { party: person('kid', '2015-01-01'), guardian: person('mum') })]],
    ['nothing asked', []],
  ])('%s', (_, list) => expect(found(list, { insured: person('me') as never })).toEqual([]));

  it('keeps what it does not know, and one entry without a list', () => {
    const entry = { ...named('a'), note: 'x' };
    expect(checkBeneficiaries([entry], context).beneficiaries).toEqual([entry]);
    expect(found(entry)).toEqual(['data.not-a-list']);
    expect(checkBeneficiaries(null, context)).toEqual({ beneficiaries: [], issues: [] });
  });
});

describe('legal or named', () => {
  it('is one or the other, per kind', () => {
    expect(full([named('a'), legal])).toEqual([{ code: 'beneficiary.legal-and-named', path: '1.mode', params: { kind: 'death' } }]);
    expect(full([legal, legal])).toEqual([{ code: 'beneficiary.legal-repeated', path: '1', params: { kind: 'death' } }]);
    expect(found([{ ...legal, party: person('a') }])).toEqual(['beneficiary.legal-with-party 0.party']);
    expect(full([named('a', { mode: 'both' })])).toEqual([{ code: 'beneficiary.mode', path: '0.mode', params: { mode: 'both' } }]);
    expect(full([named('a', { kind: 'birth' })])).toEqual([{ code: 'beneficiary.kind', path: '0.kind', params: { kind: 'birth' } }]);
    expect(found([{}])).toContain('beneficiary.kind 0.kind');
  });
  it('has to be chosen where the product asks', () => {
    expect(found([legal, named('a', { kind: 'survival' })], { kinds: ['death', 'survival'] })).toEqual([]);
    expect(full([legal], { kinds: ['death', 'survival'] })).toEqual([{ code: 'beneficiary.none', params: { kind: 'survival' } }]);
  });
  it('names no more than allowed', () => {
    const two = [named('a', { sharePercent: '50' }), named('b', { sharePercent: '50' })];
    expect(found(two, { max: 2 })).toEqual([]);
    expect(full(two, { max: 1 })).toEqual([{ code: 'beneficiary.too-many', params: { kind: 'death', max: 1, count: 2 } }]);
  });
});

describe('orders and shares', () => {
  it('run from 1 without gaps', () => {
    expect(full([named('a'), named('b', { order: 3 })])).toEqual([
      { code: 'beneficiary.order-gap', params: { kind: 'death', missing: 2 } },
    ]);
    expect(full([named('a', { order: 2 })])).toEqual([{ code: 'beneficiary.order-gap', params: { kind: 'death', missing: 1 } }]);
    for (const order of [0, -1, 1.5]) expect(found([named('a', { order })])).toContain('beneficiary.order 0.order');
    expect(full([named('a', { order: 0 })])).toEqual([{ code: 'beneficiary.order', path: '0.order', params: { order: 0 } }]);
  });
  it('add up to exactly 100 in each order', () => {
    const shares = (...all: string[]) => all.map((sharePercent, index) => named(String(index), { sharePercent }));
    expect(full(shares('33.33', '33.33', '33.33'))).toEqual([
      {
        code: 'beneficiary.share-sum',
        path: '0.sharePercent',
        params: { kind: 'death', order: 1, sum: '99.99', rest: '0.01' },
      },
    ]);
    expect(full(shares('60', '60'))[0]?.params).toMatchObject({ sum: '120', rest: '-20.00' });
    expect(found([named('a', { sharePercent: '50' }), named('b', { order: 2, sharePercent: '50' })])).toEqual([
      'beneficiary.share-sum 0.sharePercent',
      'beneficiary.share-sum 1.sharePercent',
    ]);
  });
  it.each([
    ['0', ['beneficiary.share 0.sharePercent', 'beneficiary.share-sum 0.sharePercent']],
    ['-1', ['beneficiary.share 0.sharePercent', 'beneficiary.share-sum 0.sharePercent']],
    ['100.01', ['beneficiary.share 0.sharePercent', 'beneficiary.share-sum 0.sharePercent']],
    ['100.000', ['beneficiary.share-decimals 0.sharePercent']],
    ['', ['beneficiary.share 0.sharePercent']],
    [undefined, ['beneficiary.share 0.sharePercent']],
    ['50%', ['money.not-a-number 0.sharePercent']],
    [100, ['money.number 0.sharePercent']],
  ])('%j is no share', (sharePercent, expected) => expect(found([named('a', { sharePercent })])).toEqual(expected));
  it('says which share', () => {
    expect(full([named('a', { sharePercent: '100.000' })])[0]?.params).toEqual({ share: '100.000', max: 2 });
    expect(full([named('a', { sharePercent: '-1' })])[0]?.params).toEqual({ share: '-1' });
    expect(full([named('a', { sharePercent: '' })])[0]?.params).toEqual({ share: '' });
  });
});

describe('who', () => {
  const halves = (a: object, b: object) => [named('a', { sharePercent: '50', ...a }), named('b', { sharePercent: '50', ...b })];
  it('is named', () => {
    expect(found([named('a', { party: undefined })])).toEqual(['beneficiary.party-missing 0.party']);
  });
  it('is there once', () => {
    const spelled = { party: { ...person('b'), ids: [{ type: 'CN-RIC', number: ' Ａ- ' }] } };
    expect(full(halves({}, spelled))).toEqual([{ code: 'beneficiary.duplicate', path: '1.party', params: { first: 0 } }]);
    expect(found(halves({}, { party: { ...person('b'), ids: [{ type: 'PASSPORT', number: 'a' }] } }))).toEqual([]);
    expect(found([named('a'), named('a', { order: 2 })])).toEqual(['beneficiary.duplicate 1.party']);
    const firm = { party: { name: 'Harbour', uscc: '91350100M000100Y43' }, relationToInsured: 'creditor' };
    expect(found(halves(firm, firm))).toEqual(['beneficiary.duplicate 1.party']);
    const fund = { party: { name: 'Fund', lei: '5493001KJTIIGC8Y1R12' }, relationToInsured: 'creditor' };
    expect(found(halves(fund, fund))).toEqual(['beneficiary.duplicate 1.party']);
    expect(found(halves(firm, fund))).toEqual([]);
    const thrice = [named('a'), named('a', { order: 2 }), named('a', { order: 3 })];
    expect(full(thrice).map(one => one.params)).toEqual([{ first: 0 }, { first: 0 }]);
    const three = [named('a'), named('b', { order: 2 }), named('a', { order: 3 })];
    expect(full(three)).toEqual([{ code: 'beneficiary.duplicate', path: '2.party', params: { first: 0 } }]);
  });
  it('may look the same', () => {
    const alike = (birthDate?: string) => ({ party: { name: { full: ' Li Na ' }, birthDate } });
    expect(full(halves(alike('1990-01-01'), alike('1990-01-01')))).toEqual([
      { code: 'beneficiary.maybe-duplicate', path: '1.party', params: { first: 0 }, severity: 'warning' },
    ]);
    expect(found(halves(alike('1990-01-01'), alike('1990-01-02')))).toEqual([]);
    const nobody = { party: { name: { full: ' ' }, birthDate: '1990-01-01' } };
    expect(found(halves(nobody, nobody))).toEqual([]);
    expect(found(halves(alike(), alike()))).toEqual([
      'beneficiary.birth-date-missing 0.party.birthDate',
      'beneficiary.birth-date-missing 1.party.birthDate',
    ]);
  });
  it('is not the insured on death', () => {
    expect(found([named('me')], { insured: person('me') as never })).toEqual(['beneficiary.is-insured 0.party']);
    expect(found([named('me', { kind: 'survival' })], { insured: person('me') as never })).toEqual([]);
    expect(found([named('a', { relationToInsured: 'self' })])).toEqual(['beneficiary.is-insured 0.relationToInsured']);
    const [warning] = full([named('me')], { insured: { ...person('me'), ids: [] } as never });
    expect(warning).toEqual({ code: 'beneficiary.maybe-insured', path: '0.party', severity: 'warning' });
    expect(found([named('a')], { insured: { name: 'Harbour Works' } as never })).toEqual([]);
  });
  it('stands in a relation', () => {
    expect(found([named('a', { relationToInsured: undefined })])).toEqual(['beneficiary.relation-missing 0.relationToInsured']);
    for (const relationReason of [undefined, ' ', { en: '' }])
      expect(full([named('a', { relationToInsured: 'other', relationReason })])).toEqual([
        { code: 'beneficiary.relation-reason', path: '0.relationToInsured', params: { relation: 'other' } },
      ]);
    expect(found([named('a', { relationToInsured: 'other', relationReason: 'partner' })])).toEqual([]);
    expect(found([named('a', { relationToInsured: 'friend' })])).toEqual(['beneficiary.relation-reason 0.relationToInsured']);
    expect(full([named('a', { relationToInsured: 'creditor' })], { onlyRelations: ['spouse', 'child'] })).toEqual([
      { code: 'beneficiary.relation-not-allowed', path: '0.relationToInsured', params: { relation: 'creditor' } },
    ]);
    expect(found([named('a')], { onlyRelations: ['spouse', 'child'] })).toEqual([]);
  });
  it.each('self spouse child parent sibling grandparent grandchild employer employee guardian creditor'.split(' '))(
    'knows %s',
    relationToInsured => expect(found([named('a', { kind: 'other', relationToInsured })])).toEqual([]),
  );
});

describe('minors', () => {
  const kid = (birthDate: string, guardian?: object) => [named('kid', { party: person('kid', birthDate), guardian })];
  it('have a guardian until the birthday, of 29 February until 1 March', () => {
    expect(full(kid('2008-11-23'))).toEqual([{ code: 'beneficiary.guardian-missing', path: '0.guardian', params: { adultAge: 18 } }]);
    expect(found(kid('2008-11-22'))).toEqual([]);
    const on = (today: string) => found(kid('2004-02-29'), { today });
    expect(on('2022-02-28')).toEqual(['beneficiary.guardian-missing 0.guardian']);
    expect(on('2022-03-01')).toEqual([]);
  });
  it('need one who is of age and somebody else', () => {
    expect(full(kid('2015-01-01', person('sis', '2010-01-01')))).toEqual([
      { code: 'beneficiary.guardian-minor', path: '0.guardian', params: { adultAge: 18 } },
    ]);
    expect(found(kid('2015-01-01', person('kid')))).toEqual(['beneficiary.guardian-self 0.guardian']);
    expect(found(kid('2015-01-01', { name: { full: 'mum' } }))).toEqual([]);
  });
  it('cannot be told without a birth date', () => {
    expect(full([named('a', { party: { name: { full: 'a' } } })])).toEqual([
      { code: 'beneficiary.birth-date-missing', path: '0.party.birthDate', severity: 'warning' },
    ]);
    for (const organisation of [{ legalRep: {} }, { contact: {} }, { lei: 'x' }, { uscc: 'x' }, { name: 'x' }])
      expect(found([named('a', { party: organisation })])).toEqual([]);
    expect(found([named('a', { party: person('a', '1990-02-30') })])).toEqual(['date.impossible 0.party.birthDate']);
  });
});

describe('a change', () => {
  it('needs consent of the insured, or of the guardian of a minor insured', () => {
    expect(found([legal], { change: { consent: 'given' } })).toEqual([]);
    for (const change of [{}, { consent: 'refused' as const }, { consent: 'given' as const, by: 'guardian' as const }])
      expect(full([legal], { change })).toEqual([
        { code: 'beneficiary.consent-missing', path: 'context.change', params: { by: 'insured' } },
      ]);
    const insured = person('me', '2015-01-01') as never;
    expect(found([legal], { insured, change: { consent: 'given', by: 'guardian' } })).toEqual([]);
    expect(found([legal], { insured, change: { consent: 'given' } })).toEqual([]);
    expect(full([legal], { insured, change: { consent: 'given', by: 'insured' } })[0]?.params).toEqual({ by: 'guardian' });
  });
  it('needs a day', () => expect(found([legal], { today: '2026-02-30' })).toEqual(['date.impossible context.today']));
});

describe('hostile input', () => {
  it('never throws', () => {
    const keys = ['kind', 'mode', 'order', 'sharePercent', 'party', 'relationToInsured', 'guardian', 'relationReason'];
    const shaped = fc.array(fc.record(Object.fromEntries(keys.map(key => [key, fc.anything()])), { requiredKeys: [] }));
    const mixed = fc.array(fc.constantFrom(legal, named('a'), named('b', { party: { name: null, ids: [null, 1] } })));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), shaped, mixed), fc.anything(), (input, insured) => {
        const { beneficiaries, issues } = checkBeneficiaries(input, { ...context, insured: insured as never });
        expect(Array.isArray(beneficiaries) && Array.isArray(issues)).toBe(true);
      }),
    );
  });
  it('is quick with long lists', () => {
    const list = Array.from({ length: 5000 }, (_, index) => named(String(index), { sharePercent: '0.02' }));
    expect(found(list)).toEqual([]);
  });
});
