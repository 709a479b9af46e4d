import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uniqueKeys } from './duplicates';
import { checkOffers } from './offers';

const codes = (input: unknown) => checkOffers(input).issues.map(entry => entry.code);
const usd = (amount: string) => ({ amount, currency: 'USD' });

const good = {
  id: 'gold',
  name: { en: 'Gold 500', 'zh-CN': '金卡 500' },
  insurer: { legalName: 'Harbour Mutual Insurance' },
  price: { ...usd('312.40'), frequency: 'monthly', original: usd('330.00'), total: usd('3748.80'), periods: 12 },
  sumInsured: { amount: 'unlimited', per: 'year' },
  deductible: { amount: usd('500'), per: 'year' },
  waitingDays: 30,
  facts: [{ id: 'network', label: 'Network', value: 'HMO' }],
  coverages: [{ code: 'ER', name: 'Emergency room', kind: 'indemnity', mandatory: true, status: 'covered', value: '$250 copay' }],
  exclusions: [{ id: 'x1', text: 'War', severity: 'absolute' }],
  docs: [{ title: 'Summary', url: 'https://example.test/sbc.pdf' }],
  filterValues: { metal: 'gold', type: ['hmo', 'ppo'] },
  sortKeys: { rating: '4.5' },
  hostField: { kept: true },
};

describe('checkOffers', () => {
  it('lets a good offer through untouched', () => {
    expect(checkOffers([good])).toEqual({ offers: [{ ...good, key: 'gold' }], issues: [] });
  });
  it.each([null, undefined, []])('takes %j for no offers yet', input => expect(checkOffers(input)).toEqual({ offers: [], issues: [] }));

  it('refuses a string, which is an attribute where a property was meant', () => {
    expect(checkOffers('[object Object]')).toEqual({ offers: [], issues: [{ code: 'offers.not-a-list', params: { got: 'string' } }] });
  });
  it.each([
    ['a lone object', good, ['data.not-a-list']],
    ['a string for an offer', ['Gold'], ['data.not-an-object', 'offer.missing-id']],
    ['a number for a price', [{ ...good, price: 312.4 }], ['money.number', 'money.missing-currency']],
    ['a list for words', [{ ...good, badge: ['a'] }], ['data.not-text']],
    ['a number for an id', [{ ...good, id: 7 }], ['data.not-text']],
    ['a string for a flag', [{ ...good, disabled: 'false' }], ['data.not-a-flag']],
    ['words for a count', [{ ...good, waitingDays: 'thirty' }], ['data.not-a-number']],
    ['a string for a list', [{ ...good, exclusions: 'War' }], ['data.not-a-list', 'data.not-an-object']],
    ['a very long name', [{ ...good, name: 'x'.repeat(10_000) }], ['data.too-long']],
    ['a price above its original', [{ ...good, price: { ...usd('9'), original: usd('8') } }], ['price.original-lower']],
    ['a total that is not the sum', [{ ...good, price: { ...usd('9'), periods: 12, total: usd('100') } }], ['price.periods-total']],
    [
      'excluded with a limit',
      [{ ...good, coverages: [{ code: 'A', name: 'A', status: 'excluded', limit: { amount: usd('1'), per: 'day' } }] }],
      ['coverage.excluded-with-limit'],
    ],
    ['duplicate ids', [good, good], ['offer.duplicate-id']],
    ['two currencies', [good, { ...good, id: 'b', price: { amount: '1', currency: 'CNY' } }], ['offer.mixed-currencies']],
    ['duplicate facts', [{ ...good, facts: [...good.facts, ...good.facts] }], ['fact.duplicate-id']],
    ['an impossible date', [{ ...good, docs: [{ ...good.docs[0], effectiveFrom: '2026-02-30' }] }], ['date.impossible']],
    ['no name', [{ id: 'a' }], ['data.missing']],
  ])('reports %s', (_, input, expected) => expect(codes(input)).toEqual(expected));

  it('keeps what has words', () => {
    expect(checkOffers(['Gold', null, 7]).offers).toMatchObject(
      [{ name: 'Gold' }, { name: 7 }].map(({ name }) => ({ name: String(name) })),
    );
    expect(checkOffers([{ ...good, exclusions: 'War' }]).offers[0]?.exclusions).toEqual([{ id: '', text: 'War', severity: '' }]);
    expect(checkOffers([{ ...good, sumInsured: { amount: 'lots', per: 'year' } }]).offers[0]?.sumInsured).toEqual({
      amount: { amount: 'lots', currency: '' },
      per: 'year',
    });
  });
  it('never takes a broken price for zero', () => {
    for (const price of [null, undefined, NaN, '', {}, [], { amount: null, currency: 'USD' }, { amount: NaN, currency: 'USD' }]) {
      expect(checkOffers([{ ...good, price }]).offers[0]).not.toHaveProperty('price');
    }
  });
  it('keeps duplicates apart by key and their ids as sent', () => {
    const { offers } = checkOffers([good, good, { ...good, id: 'gold~2' }, { name: 'n' }]);
    expect(offers.map(entry => entry.id)).toEqual(['gold', 'gold', 'gold~2', '']);
    expect(new Set(offers.map(entry => entry.key)).size).toBe(4);
  });
  it('keeps __proto__ as data', () => {
    const input: unknown = JSON.parse(
      '[{"id":"a","name":"A","__proto__":{"price":{"amount":"0","currency":"USD"}},"filterValues":{"__proto__":"x"}}]',
    );
    const [offer] = checkOffers(input).offers;
    expect(offer?.price).toBeUndefined();
    expect(({} as Record<string, unknown>).price).toBeUndefined();
  });
  it('survives getters that throw', () => {
    const trap = Object.defineProperty({}, 'name', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    expect(codes([trap])).toEqual(['data.not-an-object']);
  });
  it('never throws, never yields keys twice, never mutates', () => {
    const shaped = fc.record(
      {
        id: fc.anything(),
        name: fc.anything(),
        price: fc.anything(),
        sumInsured: fc.anything(),
        coverages: fc.anything(),
        facts: fc.anything(),
        filterValues: fc.anything(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.array(shaped)), input => {
        const before = fc.stringify(input);
        const { offers } = checkOffers(input);
        expect(new Set(offers.map(entry => entry.key)).size).toBe(offers.length);
        expect(fc.stringify(input)).toBe(before);
        for (const offer of offers)
          expect([typeof offer.id, offer.price ? typeof offer.price.amount : 'string']).toEqual(['string', 'string']);
      }),
    );
  });
});

describe('uniqueKeys', () => {
  it('makes every list unique and leaves unique ids alone', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'a~2', 'a~3', '', undefined, '~1')), ids => {
        const keys = uniqueKeys(ids);
        expect(new Set(keys).size).toBe(ids.length);
        ids.forEach((id, index) => {
          if (id && ids.indexOf(id) === index) expect(keys[index]).toBe(id);
        });
      }),
    );
  });
});
