import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarisePaths } from './adapted';
import { adaptAny } from './adapt-any';
import { fromCmsPlans } from './cms/cms';
import { detectFormat } from './detect';
import { fromCoverages } from './fhir/coverage';
import { fromInsurancePlan } from './fhir/insurance-plan';
import { fromOkpRows, okpChoices } from './okp/okp';
import { okpRegions } from './okp/regions';
import { fromOpinProducts } from './opin/opin';
import { fromQhpRows } from './qhp/qhp';
import { qhpProfiles } from './qhp/profiles';
import { givenFiles, givenText, describeGiven, lostLeaves, stringsOf } from '../../test/support/given-adapters';

const GIVEN: [string, string, number][] = [
  ['fhir/InsurancePlan/r4-example.json', 'fhir-insurance-plan', 1],
  ['fhir/Coverage/r4-7546D.json', 'fhir-coverage', 1],
  ['plans/us-qhp-2014/plans.json', 'qhp', 205],
  ['plans/ch-okp-2026/premiums_VD_region1.csv', 'okp', 105],
  ['plans/opin-products/home-insurance.json', 'opin', 1],
  ['plans/cms-formulary-plan-example.json', 'cms', 3],
];

describeGiven('adaptAny on the given files', GIVEN.length + 2, () => {
  it.each(GIVEN)('%s is %s', (file, format, count) => {
    const found = adaptAny(givenText(file), file);
    expect([found.format, found.offers.length + found.policies.length]).toEqual([format, count]);
    stringsOf(found.offers);
    stringsOf(found.policies);
  });

  it('takes every file of the folders', () => {
    const folders = ['plans', 'plans/opin-products', 'plans/ch-okp-2027', 'plans/us-qhp-2014', ...givenFiles('fhir')];
    const files = folders.flatMap(givenFiles).filter(file => /\.(json|csv)$/.test(file));
    for (const file of files) {
      const { offers, policies, issues } = adaptAny(givenText(file), file);
      stringsOf({ offers, policies, issues });
      expect([file, issues.filter(found => found.code.startsWith('json.'))]).toEqual([file, []]);
    }
    expect(files.length).toBeGreaterThan(40);
  });

  it('does not know what is none of them', () => {
    expect(adaptAny(givenText('plans/ch-okp-2026/postcode_regions.csv'), 'p.csv')).toMatchObject({
      kind: 'none',
      format: 'unknown',
      issues: [{ code: 'adapter.unknown-format', params: { file: 'p.csv' } }],
    });
  });
});

describe('adaptAny', () => {
  it.each([
    ['a broken file', '{"a":', 'json.syntax'],
    ['an empty file', '', 'csv.empty'],
    ['some text', 'hello', 'adapter.unknown-format'],
  ])('says what is wrong with %s', (_, text, code) => expect(adaptAny(text).issues.map(found => found.code)).toContain(code));

  it('passes our own model on as sent', () => {
    const offer = { id: 'a', name: 'A', price: null };
    expect(adaptAny([offer])).toMatchObject({ kind: 'offers', offers: [offer], format: 'canonical-offers', unmapped: [] });
    expect(adaptAny({ policies: [{ no: '1', status: 'in-force' }] })).toMatchObject({ kind: 'policies', format: 'canonical-policies' });
  });

  it('assumes a choice only to have something to show, and says so', () => {
    const rows = [{ planId: 'p', monthlyPremiumUSD: { child: 1, adult_individual_age_40: '2.50' } }];
    const assumed = adaptAny(rows);
    expect(assumed.offers[0]?.price?.amount).toBe('2.50');
    expect(assumed.issues[0]).toMatchObject({
      code: 'adapter.choice-assumed',
      params: { what: 'profile', value: 'adult_individual_age_40' },
    });
    expect(adaptAny(rows, 'f', { qhp: { profile: 'child' } }).issues).toEqual([]);
  });

  it('reads a bundle of plans and coverages', () => {
    const entry = [
      { resource: { resourceType: 'InsurancePlan', id: 'a', name: 'A' } },
      { resource: { resourceType: 'Coverage', id: 'c', status: 'active' } },
    ];
    expect(adaptAny({ resourceType: 'Bundle', entry })).toMatchObject({
      format: 'fhir-bundle',
      offers: [{ id: 'a' }],
      policies: [{ no: 'c' }],
    });
  });

  it('sums paths up', () =>
    expect(summarisePaths(['a[0].b', 'a[1].b', 'c'])).toEqual([
      { path: 'a[].b', count: 2 },
      { path: 'c', count: 1 },
    ]));
});

const ADAPTERS: Record<string, (json: unknown) => { value: unknown; unmapped: string[] }> = {
  fromInsurancePlan,
  fromCoverages,
  fromQhpRows: rows => fromQhpRows(rows, { profile: 'child' }),
  fromOkpRows,
  fromOpinProducts,
  fromCmsPlans,
};

const SEEDS: Record<string, unknown> = {
  fromInsurancePlan: {
    resourceType: 'InsurancePlan',
    id: 'i',
    type: [{ coding: [{ system: 's', code: 'c' }], text: 't' }],
    contact: [{ purpose: { text: 'p' }, name: [{ given: ['g'] }], telecom: [{ system: 'url', value: 'https://a.example' }] }],
    coverage: [{ type: { text: 'c' }, benefit: [{ type: { text: 'b' }, limit: [{ value: { value: 1 } }] }] }],
    plan: [
      {
        generalCost: [{ cost: { value: 1, currency: 'USD' } }],
        specificCost: [{ category: { text: 'x' }, benefit: [{ cost: [{ value: { value: 1 } }] }] }],
      },
    ],
  },
  fromCoverages: {
    resourceType: 'Coverage',
    status: 'active',
    identifier: [{ value: '1' }],
    period: { start: '2020-01-01', end: '2020-12-31' },
    payor: [{ reference: 'Organization/1' }],
    class: [{ type: { coding: [{ code: 'plan' }] }, value: 'v', name: 'n' }],
    costToBeneficiary: [{ type: { text: 't' }, valueMoney: { value: 1, currency: 'USD' } }],
  },
  fromQhpRows: [
    {
      planId: 'p',
      monthlyPremiumUSD: { child: 1 },
      urls: { network: 'www.x' },
      costSharing: { standard: { specialist: '$1' }, csr94: { specialist: '$0' } },
    },
  ],
  fromOkpRows: [{ insurer: 'i', model: 'hmo', tariff: 't', deductibleCHF: '300', monthlyPremiumCHF: '1.00' }],
  fromOpinProducts: {
    data: {
      brand: {
        companies: [
          {
            products: [
              {
                name: 'n',
                coverages: [
                  {
                    coverage: 'c',
                    coverageAttributes: {
                      maxLMI: { amount: { amount: '1', unitType: 'MONETARIO', unit: { code: 'R$', description: 'BRL' } } },
                    },
                  },
                ],
                premiumRates: { range_1: { minimum: '1' } },
              },
            ],
          },
        ],
      },
    },
  },
  fromCmsPlans: { plans: [{ plan_id: 'p', formulary: [{ drug_tier: 't', cost_sharing: [{ copay_amount: 1, coinsurance_rate: 0.1 }] }] }] },
};

/** Puts `junk` in place of the n-th node of a tree. */
function mutate(tree: unknown, n: number, junk: unknown): unknown {
  let at = 0;
  const visit = (node: unknown): unknown => {
    if (at++ === n) return junk;
    if (Array.isArray(node)) return node.map(visit);
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, visit(child)]));
  };
  return visit(tree);
}

const sensible = fc.constantFrom<unknown>(
  null,
  '',
  ' ',
  0,
  -1,
  1e21,
  true,
  'x',
  '12.50',
  '$1',
  [],
  {},
  [[]],
  [null],
  ['a', 1],
  { a: 1 },
  { amount: { amount: '' } },
  '2020-02-30',
  'constructor',
);
const junk = fc.oneof(sensible, fc.jsonValue(), fc.constant(JSON.parse('{"__proto__":{"x":1},"constructor":"c","toString":2}') as unknown));

describe.each(Object.keys(ADAPTERS))('%s on junk', name => {
  const adapter = ADAPTERS[name] ?? fromCmsPlans;

  it('never throws, shows nothing unfit and loses nothing when a part is replaced', () => {
    fc.assert(
      fc.property(fc.nat(60), junk, (n, replacement) => {
        const json = mutate(SEEDS[name], n, replacement);
        const { value, unmapped } = adapter(json);
        expect(lostLeaves(json, value, unmapped)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is total', () => {
    const deep = JSON.parse(`${'{"plan":['.repeat(2000)}1${']}'.repeat(2000)}`) as unknown;
    adapter(deep);
    for (const nothing of [undefined, null, 0, 'x', [], {}, [[[]]], Symbol('s'), () => 1]) adapter(nothing);
    fc.assert(fc.property(fc.jsonValue(), json => Array.isArray(adapter(json).unmapped)));
  });
});

describe('helpers on junk', () => {
  it('are total', () => {
    fc.assert(
      fc.property(fc.anything(), value => {
        qhpProfiles(value);
        okpChoices(value);
        okpRegions(value, '1');
        detectFormat(value);
        adaptAny(value);
      }),
    );
  });

  it('does not touch the prototype', () => {
    const evil = JSON.parse(
      '{"plans":[{"planId":"p","__proto__":{"polluted":1},"monthlyPremiumUSD":{"__proto__":1},"costSharing":{"__proto__":{"__proto__":"x"}}}]}',
    ) as unknown;
    adaptAny(evil);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
