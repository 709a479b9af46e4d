import { describe, expect, it } from 'vitest';
import { checkOffers } from '../../domain/check';
import type { PlanOffer } from '../../domain/model';
import { compareAmounts } from '../../domain/money/decimal';
import { parseExactJson } from '../exact-json';
import { givenText, describeGiven, lostLeaves } from '../../../test/support/given-adapters';
import { qhpProfiles } from './profiles';
import { fromQhpRows } from './qhp';

const ROW = {
  state: 'TX',
  county: 'HAYS',
  metalLevel: 'Silver',
  issuerName: 'Acme Health',
  planId: 'P1',
  planMarketingName: 'Acme Silver',
  urls: { network: 'www.acme.example/find', summaryOfBenefits: 'https://acme.example/sbc', brochure: null },
  monthlyPremiumUSD: { adult_individual_age_40: '310.10', couple_21: null },
  costSharing: {
    standard: { medical_deductible_individual: '$2,500', medical_maximum_out_of_pocket_individual: '$2,000', specialist: '$35' },
    csr94: { medical_deductible_individual: '$100', specialist: 'No Charge' },
  },
  futureColumn: 'kept',
};

describe('fromQhpRows', () => {
  it('maps a row, keeps the reduced-cost variants beside their row and unknown columns as facts', () => {
    const { value, issues, unmapped } = fromQhpRows([ROW], { profile: 'adult_individual_age_40' });
    expect(value[0]).toMatchObject({
      id: 'P1',
      price: { amount: '310.10', currency: 'USD', frequency: 'monthly', authority: 'indicative' },
      deductible: { amount: { amount: '2500', currency: 'USD' }, per: 'year' },
      coverages: [{ code: 'specialist', value: '$35', note: 'CSR 94: No Charge' }],
      sortKeys: { price: '310.10', deductible: '2500', outOfPocketMaximum: '2000' },
      filterValues: { metalLevel: 'Silver', issuer: 'Acme Health' },
    });
    expect(value[0]?.coverages?.[0]).not.toHaveProperty('status');
    expect(value[0]?.facts).toContainEqual({ id: 'futureColumn', label: 'Future column', value: 'kept' });
    expect(value[0]?.docs?.map(({ url }) => url)).toEqual(['http://www.acme.example/find', 'https://acme.example/sbc']);
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['adapter.contradiction', '[0].costSharing.standard.medical_deductible_individual'],
      ['adapter.url-without-scheme', '[0].urls.network'],
    ]);
    expect(unmapped).toEqual([]);
  });

  it.each([
    ['of a profile without one', { profile: 'couple_21' }],
    ['of a profile that does not exist', { profile: '__proto__' }],
    ['when no profile was chosen', {}],
  ])('has no price %s, and says why', (_, options) => {
    const offer = fromQhpRows([ROW], options).value[0];
    expect(offer?.price).toBeNull();
    expect(offer?.unpricedReason).toBeTruthy();
  });

  it('adds the place to the id where a plan is sold in several', () => {
    const ids = fromQhpRows([ROW, { ...ROW, county: 'COOK' }, ROW]).value.map(offer => offer.id);
    expect(ids).toEqual(['P1/TX/HAYS', 'P1/TX/COOK', 'P1/TX/HAYS#2']);
  });

  it('words profiles', () => {
    expect(qhpProfiles([{ monthlyPremiumUSD: { adult_individual_age_40: 1, couple_21: 1, child: 1, couple_1_child_age_30: 1 } }])).toEqual([
      { id: 'adult_individual_age_40', label: 'Adult individual, age 40' },
      { id: 'couple_21', label: 'Couple, age 21' },
      { id: 'child', label: 'Child' },
      { id: 'couple_1_child_age_30', label: 'Couple 1 child, age 30' },
    ]);
  });
});

const cheapestFirst = (a: PlanOffer, b: PlanOffer): number =>
  compareAmounts(a.sortKeys?.price ?? '0', b.sortKeys?.price ?? '0') || (a.id < b.id ? -1 : 1);

interface Expected {
  state: string;
  county: string;
  plansTotal: number;
  plansWithAdultPremium: number;
  issuers: number;
  byMetal: Record<string, number>;
  byPlanType: Record<string, number>;
  cheapest5Age40: [string, number][];
  secondLowestSilverAge40: [string, number];
  dearestAge60: [string, number];
  zeroMedicalDeductibleIndividual: number;
  silverPlansWithCsr94: number;
}

const counts = (offers: PlanOffer[], key: string): Record<string, number> =>
  offers.reduce<Record<string, number>>((all, offer) => {
    const value = String(offer.filterValues?.[key]);
    return { ...all, [value]: (all[value] ?? 0) + 1 };
  }, {});

describeGiven('the given marketplace rows', 5, () => {
  const read = parseExactJson(givenText('plans/us-qhp-2014/plans.json'));
  const rows = read.ok ? (read.value as unknown[]) : [];
  const expected = JSON.parse(givenText('plans/us-qhp-2014/expected.json')) as Expected[];

  it('loses nothing', () => {
    const { value, unmapped } = fromQhpRows(rows, { profile: 'adult_individual_age_40' });
    expect(lostLeaves(rows, value, unmapped)).toEqual([]);
    expect(checkOffers(value).issues).toEqual([]);
    expect(unmapped.every(path => path.includes('.monthlyPremiumUSD.'))).toBe(true);
  });

  it.each(expected.map(facts => [`${facts.state} ${facts.county}`, facts] as const))('agrees with the facts of %s', (_, facts) => {
    const { state, county } = facts;
    const offers = fromQhpRows(rows, { profile: 'adult_individual_age_40', state, county }).value;
    const sorted = [...offers].sort(cheapestFirst);
    const pair = (offer: PlanOffer | undefined): unknown => [offer?.id, Number(offer?.price?.amount)];
    expect(offers).toHaveLength(facts.plansTotal);
    expect(offers.filter(offer => offer.price)).toHaveLength(facts.plansWithAdultPremium);
    expect(Object.keys(counts(offers, 'issuer'))).toHaveLength(facts.issuers);
    expect(counts(offers, 'metalLevel')).toEqual(facts.byMetal);
    expect(counts(offers, 'planType')).toEqual(facts.byPlanType);
    expect(sorted.slice(0, 5).map(pair)).toEqual(facts.cheapest5Age40);
    expect(pair(sorted.filter(offer => offer.filterValues?.metalLevel === 'Silver')[1])).toEqual(facts.secondLowestSilverAge40);
    expect(offers.filter(offer => offer.sortKeys?.deductible === '0')).toHaveLength(facts.zeroMedicalDeductibleIndividual);
    const reduced = offers.filter(offer => offer.coverages?.some(coverage => String(coverage.note).includes('CSR 94')));
    expect(reduced).toHaveLength(facts.silverPlansWithCsr94);
    const old = fromQhpRows(rows, { profile: 'adult_individual_age_60', state, county }).value.sort(cheapestFirst);
    expect(pair(old.at(-1))).toEqual(facts.dearestAge60);
  });
});
