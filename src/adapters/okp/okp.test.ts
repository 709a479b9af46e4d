import { describe, expect, it } from 'vitest';
import { checkOffers } from '../../domain/check';
import { compareAmounts } from '../../domain/money/decimal';
import { parseCsv } from '../csv';
import { givenText, describeGiven, lostLeaves } from '../../../test/support/given-adapters';
import { fromOkpRows, okpChoices } from './okp';
import { okpRegions } from './regions';

const row = (changes: object = {}) => ({
  premiumYear: '2026',
  canton: 'VD',
  region: '1',
  ageClass: 'adult26plus',
  accidentCover: 'False',
  deductibleCHF: '2500',
  insurerId: '8',
  insurer: 'Alpenkasse',
  model: 'hausarzt',
  tariff: 'Profit',
  monthlyPremiumCHF: '447.60',
  ...changes,
});

describe('fromOkpRows', () => {
  it('maps a row, price as sent', () => {
    const { value, issues, unmapped } = fromOkpRows([row()], { ageClass: 'adult26plus', accidentCover: false, deductibleCHF: 2500 });
    expect(value[0]).toMatchObject({
      id: '2026/VD/1/8/hausarzt/Profit/adult26plus/False/2500',
      name: 'Profit',
      insurer: { legalName: 'Alpenkasse' },
      price: { amount: '447.60', currency: 'CHF', frequency: 'monthly', authority: 'indicative' },
      deductible: { amount: { amount: '2500', currency: 'CHF' }, per: 'year' },
    });
    expect([issues, unmapped]).toEqual([[], []]);
  });

  it('has no price where the source has none', () => {
    const offers = fromOkpRows([row({ monthlyPremiumCHF: '' }), row({ monthlyPremiumCHF: 'n/a', tariff: 'B' })]);
    expect(offers.value.map(offer => offer.price)).toEqual([null, null]);
    expect(offers.value[1]?.unpricedReason).toBe('n/a');
    expect(offers.issues.map(found => found.code)).toEqual(['adapter.not-an-amount']);
  });

  it('shows unknown models and columns as they are, and counts the rows left out', () => {
    const { value, issues } = fromOkpRows([row({ model: 'capitation', bonus: '10%' }), row({ ageClass: 'child' }), 'junk'], {
      ageClass: 'adult26plus',
    });
    expect(value).toHaveLength(1);
    expect(value[0]?.facts).toContainEqual({ id: 'model', label: expect.anything(), value: 'capitation' });
    expect(value[0]?.facts).toContainEqual({ id: 'bonus', label: 'Bonus', value: '10%' });
    expect(issues.map(found => found.code)).toEqual(['adapter.not-an-object', 'adapter.rows-not-chosen', 'adapter.unknown-code']);
  });
});

describeGiven('the given Swiss premiums', 4, () => {
  const { rows, issues } = parseCsv(givenText('plans/ch-okp-2026/premiums_VD_region1.csv'));
  const choice = { ageClass: 'adult26plus', accidentCover: false, deductibleCHF: '2500' };

  it('offers the choices that are in the rows', () => {
    expect(issues).toEqual([]);
    expect(okpChoices(rows)).toEqual({
      ageClasses: ['young19to25', 'adult26plus'],
      accidentCovers: [true, false],
      deductiblesCHF: ['300', '500', '1000', '1500', '2000', '2500'],
    });
  });

  it('loses nothing, and gives each person the rows of that person', () => {
    const { value, unmapped } = fromOkpRows(rows, choice);
    const own = rows.filter(one => one.ageClass === choice.ageClass && one.accidentCover === 'False' && one.deductibleCHF === '2500');
    expect(value.map(offer => offer.price?.amount)).toEqual(own.map(one => one.monthlyPremiumCHF));
    expect(lostLeaves(own, value, unmapped)).toEqual([]);
    expect(checkOffers(value).issues).toEqual([]);
  });

  it('keeps next year’s list of the same person in order by its own comparison', () => {
    const golden = JSON.parse(givenText('plans/ch-okp-2027/priminfo_golden.json')) as { people: { premiums: string[] }[] };
    const premiums = golden.people[0]?.premiums ?? [];
    const next = premiums.map((monthlyPremiumCHF, index) => row({ monthlyPremiumCHF, tariff: `T${index}` }));
    const prices = fromOkpRows(next).value.map(offer => offer.price?.amount ?? '');
    expect(prices).toEqual(premiums);
    expect([...prices].sort(compareAmounts)).toEqual(premiums);
    expect(fromOkpRows(rows, choice).value.length).toBeGreaterThan(0);
  });

  it('returns every candidate of an ambiguous postcode', () => {
    const regions = parseCsv(givenText('plans/ch-okp-2026/postcode_regions.csv')).rows;
    const codes = [...new Set(regions.map(one => one.postcode ?? ''))];
    expect(okpRegions(regions, '1003')).toEqual([{ postcode: '1003', place: 'Lausanne', canton: 'VD', region: '1' }]);
    const perCode = new Map(codes.map(code => [code, 0]));
    for (const one of regions) perCode.set(one.postcode ?? '', (perCode.get(one.postcode ?? '') ?? 0) + 1);
    const ambiguous = codes.filter(code => (perCode.get(code) ?? 0) > 1);
    expect(ambiguous).toHaveLength(270);
    for (const code of ambiguous.slice(0, 20)) expect(okpRegions(regions, code).length).toBe(perCode.get(code));
    expect(okpRegions(regions, '0000')).toEqual([]);
  });
});
