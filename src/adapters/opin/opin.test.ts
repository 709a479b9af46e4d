import { describe, expect, it } from 'vitest';
import { checkOffers } from '../../domain/check';
import { parseExactJson } from '../exact-json';
import { givenFiles, givenText, describeGiven, lostLeaves, stringsOf } from '../../../test/support/given-adapters';
import { fromOpinProducts } from './opin';

const measure = (amount: string, unitType: string, code = 'R$', description = 'BRL') => ({ amount, unitType, unit: { code, description } });
const document = (product: object) => ({
  data: {
    brand: { name: 'Marca', companies: [{ name: 'Seguros A', cnpjNumber: '1', products: [{ name: 'Casa', code: 'C1', ...product }] }] },
  },
});
const only = (product: object) => {
  const { value, ...rest } = fromOpinProducts(document(product), { labels: { DANOS: { en: 'Damage' } } });
  return { offer: value[0], ...rest };
};

describe('fromOpinProducts', () => {
  it('takes limits, deductibles, waiting days and exclusions over', () => {
    const { offer, unmapped } = only({
      coverages: [
        {
          coverage: 'DANOS',
          coverageAttributes: {
            maxLMI: { type: 'FINANCEIRO', amount: measure('62500.67', 'MONETARIO') },
            minDeductibleAmount: measure('10', 'PORCENTAGEM'),
            gracePeriod: { amount: '60', unit: 'DIAS' },
            excludedRisks: ['GUERRA'],
            newFamilyField: true,
          },
        },
      ],
    });
    expect(offer?.coverages?.[0]).toMatchObject({
      code: 'DANOS',
      name: { en: 'Damage' },
      limit: { amount: { amount: '62500.67', currency: 'BRL' }, per: 'policy' },
      deductible: { percent: '10', per: 'event' },
      waitingDays: 60,
      exclusions: [{ text: 'GUERRA', severity: 'absolute' }],
    });
    expect(offer?.coverages?.[0]?.value).toContain('Max LMI: Type: FINANCEIRO · Amount: 62500.67 BRL');
    expect(offer?.coverages?.[0]?.value).toContain('New family field: true');
    expect(unmapped).toContain('data.brand.companies[0].products[0].coverages[0].coverageAttributes.maxLMI.amount.unit.code');
  });

  it('never makes a price or a zero out of nothing', () => {
    const { offer } = only({ coverages: [{ coverage: 'X', coverageAttributes: { maxLMI: { amount: measure('', 'MONETARIO') } } }] });
    expect(offer?.price).toBeNull();
    expect(offer?.unpricedReason).toBeTruthy();
    expect(offer?.coverages).toEqual([{ code: 'X', name: 'X', kind: 'indemnity', mandatory: false }]);
    expect(stringsOf(offer)).not.toContain('0');
  });

  it('tells rates with the note that they are no quote, and reports figures out of order', () => {
    const { offer, issues } = only({ premiumRates: { range_1: { minimum: '90.00', median: '80.00', maximum: '95.00' } } });
    expect(offer?.facts).toContainEqual({
      id: 'premiumRates.range_1',
      label: 'Premium rates, range 1',
      value: 'Minimum: 90.00 · Median: 80.00 · Maximum: 95.00',
      note: { en: 'Indicative: published by the insurer, not a quote.', 'pt-BR': expect.any(String) },
    });
    expect(issues.map(found => found.code)).toEqual(['adapter.contradiction']);
  });

  it('reports a currency sign that is not the currency, and shows both', () => {
    const { offer, issues } = only({ coverages: [{ coverage: 'X', coverageAttributes: { fee: measure('5', 'MONETARIO', 'د.إ') } }] });
    expect(offer?.coverages?.[0]?.value).toBe('Fee: 5 د.إ BRL');
    expect(issues).toEqual([
      expect.objectContaining({ code: 'adapter.contradiction', params: { value: 'د.إ', other: 'description', otherValue: 'BRL' } }),
    ]);
  });

  it('links what is an address and shows what is not', () => {
    const { offer } = only({
      termsAndConditions: { susepProcessNumber: '15', definition: 'https://a.example/cg.pdf' },
      minimumRequirements: { contractType: 'INDIVIDUAL' },
    });
    expect(offer?.docs).toEqual([{ title: expect.anything(), url: 'https://a.example/cg.pdf', kind: 'clause' }]);
    expect(offer?.facts).toContainEqual({ id: 'minimumRequirements', label: 'Minimum requirements', value: 'Contract type: INDIVIDUAL' });
    expect(offer?.product).toEqual({ filingNo: '15' });
  });
});

describeGiven('the given products', 3, () => {
  const files = givenFiles('plans/opin-products').filter(file => !file.includes('.schema.'));

  it.each(files)('%s', file => {
    const json = parseExactJson(givenText(file));
    const data = json.ok ? json.value : undefined;
    const { value, issues, unmapped } = fromOpinProducts(data);
    expect(value).toHaveLength(1);
    expect(value[0]?.name).toMatch(/^(Auto insurance|Produto de Seguro|RESIDENCIAL XPTO)$/);
    expect(value[0]?.docs).toHaveLength(2);
    expect(value[0]?.facts?.filter(({ id }) => id.startsWith('premiumRates.'))).toHaveLength(4);
    expect(lostLeaves(data, value, unmapped)).toEqual([]);
    expect(checkOffers(value).issues).toEqual([]);
    const contradictions = { 'auto-insurance': true, 'extended-warranty': true, 'home-insurance': false };
    const family = Object.entries(contradictions).find(([name]) => file.includes(name));
    expect(issues.some(found => found.code === 'adapter.contradiction')).toBe(family?.[1]);
    expect(unmapped.every(path => /^(links|meta)\.|\.unit(\.|Type|s)/.test(path))).toBe(true);
  });
});
