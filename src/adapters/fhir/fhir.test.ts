import { describe, expect, it } from 'vitest';
import { checkOffers, checkPolicy } from '../../domain/check';
import { parseExactJson } from '../exact-json';
import { givenFiles, givenText, describeGiven, lostLeaves, stringsOf } from '../../../test/support/given-adapters';
import { fromCoverage, fromCoverages } from './coverage';
import { fromInsurancePlan } from './insurance-plan';

const concept = (code: string, display?: string) => ({ coding: [{ system: 'urn:x', code, ...(display ? { display } : {}) }] });

describe('fromInsurancePlan', () => {
  const resource = {
    resourceType: 'InsurancePlan',
    id: 'ip',
    status: 'sunset',
    name: 'Acme Care',
    type: [concept('qhp')],
    contained: [{ resourceType: 'Organization', id: 'o', name: 'Acme Insurance' }],
    ownedBy: { reference: '#o' },
    period: { start: '2027-01-01', end: '2026-12-31' },
    extension: [{ url: 'http://x.example/plan-rating', valueInteger: 4 }],
    coverage: [
      {
        type: concept('med', 'Medical'),
        benefit: [
          {
            type: concept('physio', 'Physiotherapy'),
            limit: [{ value: { value: 20, unit: 'visits' }, code: concept('year', 'per year') }],
          },
        ],
      },
    ],
    plan: [
      {
        type: concept('gold', 'Gold'),
        generalCost: [
          { type: { text: 'Monthly premium' }, groupSize: 2, cost: { value: '310.00', currency: 'USD' }, comment: 'non-smoker' },
        ],
        specificCost: [
          {
            category: concept('office', 'Office visit'),
            benefit: [
              {
                type: concept('pcp', 'Primary care'),
                cost: [
                  {
                    type: concept('copay', 'Copay'),
                    value: { value: 20, unit: '$', code: 'USD' },
                    qualifiers: [concept('no-charge', 'No Charge')],
                  },
                ],
              },
            ],
          },
        ],
      },
      { type: concept('silver', 'Silver') },
    ],
  };

  it('gives one offer per plan, with costs and limits in words', () => {
    const { value, issues } = fromInsurancePlan(resource);
    expect(value.map(({ id, name, price }) => [id, name, price?.amount])).toEqual([
      ['ip/gold', 'Acme Care – Gold', '310.00'],
      ['ip/silver', 'Acme Care – Silver', undefined],
    ]);
    expect(value[0]).toMatchObject({
      insurer: { legalName: 'Acme Insurance' },
      price: { frequency: 'monthly', authority: 'indicative' },
      coverages: [
        { code: 'physio', group: 'Medical', value: '20 visits per year' },
        { code: 'office/pcp', group: 'Office visit', value: 'Copay: 20 $ (USD), No Charge' },
      ],
    });
    expect(value[0]?.facts).toContainEqual({ id: 'extension:http://x.example/plan-rating', label: 'Plan rating', value: '4' });
    expect(value[0]?.facts).toContainEqual(expect.objectContaining({ value: '310.00 USD', note: 'non-smoker; group size 2' }));
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'adapter.unknown-code status',
      'adapter.unknown-code type[0].coding[0].code',
      'adapter.contradiction period',
      'adapter.contradiction plan[0].specificCost[0].benefit[0].cost[0]',
    ]);
  });

  it('reads the contacts of R4 and R5', () => {
    const r5 = {
      purpose: concept('SUMMARY', 'Summary'),
      name: [{ text: 'Benefits' }],
      telecom: [{ system: 'url', value: 'https://acme.example/sbc' }],
    };
    const r4 = {
      purpose: concept('PATINF', 'Patient'),
      name: { given: ['Ann'], family: 'Lee' },
      telecom: [{ system: 'phone', value: '+1 555' }],
    };
    const { value } = fromInsurancePlan({ resourceType: 'InsurancePlan', id: 'x', name: 'X', contact: [r5, r4] });
    expect(value[0]?.docs).toEqual([{ title: 'Benefits', url: 'https://acme.example/sbc', kind: 'sbc' }]);
    expect(value[0]?.facts).toEqual([{ id: 'contact[1]', label: 'Contact (Patient)', value: 'Ann Lee; phone: +1 555' }]);
  });

  it('reads bundles, and reports what is no plan', () => {
    const bundle = {
      resourceType: 'Bundle',
      entry: [{ resource }, { resource: { resourceType: 'Patient' } }, { resource: { ...resource, id: 'b' } }],
    };
    expect(fromInsurancePlan(bundle).value).toHaveLength(4);
    expect(fromInsurancePlan({ resourceType: 'Patient' })).toMatchObject({ value: [], issues: [{ code: 'adapter.wrong-kind' }] });
  });
});

describe('fromCoverage', () => {
  it.each([
    ['active', 'in-force'],
    ['cancelled', 'terminated'],
    ['draft', 'pending-inception'],
    ['entered-in-error', 'void'],
    ['constructor', 'constructor'],
  ])('maps the state %s to %s', (status, expected) =>
    expect(fromCoverage({ resourceType: 'Coverage', status, id: '1' }).value.status).toBe(expected),
  );

  it('reads R5: insurer, identifiers as numbers, costs with category', () => {
    const { value } = fromCoverage({
      resourceType: 'Coverage',
      status: 'active',
      kind: 'insurance',
      subscriberId: [{ value: 'S1' }],
      beneficiary: { display: 'Ann Lee' },
      insurer: { display: 'Acme' },
      paymentBy: [{ party: { display: 'Bo Lee' }, responsibility: 'half' }],
      class: [{ type: concept('plan', 'Plan'), value: { value: 'B37FC' }, name: 'Full cover' }],
      period: { start: '2026-01-01', end: '2026-12-31' },
      costToBeneficiary: [
        { type: concept('copaypct', 'Copay percentage'), category: concept('30', 'Dental'), valueQuantity: { value: 20, code: '%' } },
      ],
    });
    expect(value).toMatchObject({
      no: 'S1',
      planName: 'Full cover',
      product: { insurer: { legalName: 'Acme' } },
      insuredNames: ['Ann Lee'],
      period: { start: { local: '2026-01-01' }, end: { local: '2026-12-31' } },
    });
    const facts = value.facts?.map(({ label, value: words }) => `${String(label)}: ${String(words)}`);
    expect(facts).toEqual(
      expect.arrayContaining(['Paid by: Bo Lee · half', 'Plan: B37FC · Full cover', 'Copay percentage: 20 % · Dental']),
    );
  });

  it('takes no person who pays for an insurer', () => {
    const { value } = fromCoverage({ resourceType: 'Coverage', id: 'c', status: 'active', payor: [{ reference: 'Patient/5' }] });
    expect(value.product).toBeUndefined();
    expect(value.facts).toContainEqual({ id: 'payor', label: 'Payor', value: 'Patient/5' });
  });
});

interface Facts {
  file: string;
  resourceType: string;
  status: string | null;
  name: string;
  plans: number;
  benefitCostRows: number;
  period?: { start?: string; end?: string };
  subscriberId: string | null;
  dependent: string | null;
  classes: number;
  costToBeneficiary: number;
  type: string | null;
}

describeGiven('the given resources', 11, () => {
  const read = (file: string): unknown => {
    const json = parseExactJson(givenText(file));
    return json.ok ? json.value : undefined;
  };
  const all = JSON.parse(givenText('fhir/expected_facts.json')) as Facts[];
  const plans = all.filter(facts => facts.resourceType === 'InsurancePlan');
  const coverages = all.filter(facts => facts.resourceType === 'Coverage');

  it('are all named in the facts', () =>
    expect([...plans, ...coverages].map(facts => facts.file).sort()).toEqual(
      [...givenFiles('fhir/Coverage'), ...givenFiles('fhir/InsurancePlan')].sort(),
    ));

  it.each(plans.map(facts => [facts.file, facts] as const))('%s', (file, facts) => {
    const json = read(file);
    const { value, unmapped } = fromInsurancePlan(json);
    const words = stringsOf(value);
    expect(value).toHaveLength(Math.max(1, facts.plans));
    expect(value[0]?.name).toBe(facts.name);
    if (facts.status) expect(words).toContain(facts.status);
    const costs = value
      .flatMap(offer => offer.coverages ?? [])
      .flatMap(coverage =>
        String(coverage.value ?? '')
          .split('; ')
          .filter(Boolean),
      );
    expect(costs).toHaveLength(facts.benefitCostRows);
    expect(lostLeaves(json, value, unmapped)).toEqual([]);
    expect(checkOffers(value).issues).toEqual([]);
  });

  it.each(coverages.map(facts => [facts.file, facts] as const))('%s', (file, facts) => {
    const json = read(file);
    const { value, unmapped } = fromCoverage(json);
    const words = stringsOf(value).join('\n');
    for (const told of [facts.status, facts.subscriberId, facts.dependent, facts.period?.start, facts.period?.end])
      expect(words).toContain(told ?? '');
    expect(value.facts?.filter(({ id }) => id.startsWith('class:'))).toHaveLength(facts.classes);
    expect(value.facts?.filter(({ id }) => id.startsWith('costToBeneficiary'))).toHaveLength(facts.costToBeneficiary);
    expect(Boolean(value.facts?.some(({ id }) => id === 'type'))).toBe(facts.type !== null);
    expect(lostLeaves(json, value, unmapped)).toEqual([]);
    expect(checkPolicy(value).issues).toEqual([]);
    expect(fromCoverages([json, json]).value).toHaveLength(2);
  });
});
