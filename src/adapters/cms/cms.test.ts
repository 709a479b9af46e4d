import { describe, expect, it } from 'vitest';
import { checkOffers } from '../../domain/check';
import { parseExactJson } from '../exact-json';
import { givenText, describeGiven, lostLeaves } from '../../../test/support/given-adapters';
import { fromCmsPlans } from './cms';

describe('fromCmsPlans', () => {
  it('tells each tier and pharmacy in words, and reports rates and copays that cannot be', () => {
    const cost_sharing = [
      { pharmacy_type: 'MAIL', copay_amount: '5.0', copay_opt: 'NO-CHARGE', coinsurance_rate: 20, coinsurance_opt: null },
    ];
    const { value, issues } = fromCmsPlans({
      plans: [{ plan_id: 'P', marketing_name: 'Gold', formulary: { drug_tier: 'GENERIC', mail_order: true, cost_sharing } }],
    });
    expect(value[0]).toMatchObject({
      id: 'P',
      price: null,
      coverages: [
        { code: 'GENERIC/MAIL', group: 'GENERIC', value: 'Copay: 5.0 USD · NO-CHARGE; Coinsurance: 20', note: 'Mail order: true' },
      ],
    });
    expect(issues.map(found => found.code)).toEqual(['adapter.contradiction', 'adapter.out-of-range']);
  });
});

describeGiven('the given plans', 1, () => {
  it('lose nothing', () => {
    const json = parseExactJson(givenText('plans/cms-formulary-plan-example.json'));
    const data = json.ok ? json.value : undefined;
    const { value, unmapped } = fromCmsPlans(data);
    expect(value.map(offer => offer.coverages?.length)).toEqual([4, 2, 2]);
    expect(value[0]?.coverages?.[0]?.value).toBe('Copay: 20.0 USD · AFTER-DEDUCTIBLE; Coinsurance: 10 % (0.1) · BEFORE-DEDUCTIBLE');
    expect(lostLeaves(data, value, unmapped)).toEqual([]);
    expect(unmapped).toEqual(['source', 'licence']);
    expect(checkOffers(value).issues).toEqual([]);
  });
});
