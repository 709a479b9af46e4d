/** Plans of the US marketplace's provider and formulary files (`plans.json`): drug tiers with copay and coinsurance, no premium. */
import type { Coverage, PlanOffer } from '../../domain/model';
import { compareAmounts, isAmount, multiplyAmount } from '../../domain/money/decimal';
import { adapted, type Adapted } from '../adapted';
import { Source } from '../source';
import { compact, describe, doc, joinItems, joinParts, labelled, ownFact, finishOffers } from '../words';

const DOCS = [
  ['summary_url', 'Summary of benefits and coverage', 'sbc'],
  ['marketing_url', 'Plan website', 'brochure'],
  ['formulary_url', 'Drug formulary', 'other'],
] as const;

/** `plans[]` (or a bare list) → offers without a price: the format has none. */
export function fromCmsPlans(json: unknown): Adapted<PlanOffer[]> {
  const root = Source.of(json);
  const plans = root.at('plans').exists ? root.at('plans') : root;
  return adapted(finishOffers(plans.objects.map(toOffer), root), root);
}

function toOffer(plan: Source): PlanOffer {
  const id = plan.at('plan_id').text() ?? plan.path;
  const docs = DOCS.flatMap(([key, title, kind]) => doc(plan.at(key), title, kind));
  const name = plan.at('marketing_name').text() ?? id;
  const coverages = plan.at('formulary').items.flatMap(tierOf);
  return compact<PlanOffer>({
    id,
    name,
    price: null,
    unpricedReason: 'The source publishes no premium for this plan.',
    coverages,
    docs,
    facts: plan.keys.flatMap(key => ownFact(plan, key)),
  });
}

/** One benefit per drug tier and kind of pharmacy; what else the tier says stands beside each of them. */
function tierOf(tier: Source): Coverage[] {
  const code = tier.at('drug_tier').text() ?? tier.path;
  const benefits = tier.at('cost_sharing').objects.map(cost => {
    const pharmacy = cost.at('pharmacy_type').text() ?? cost.path;
    return { code: `${code}/${pharmacy}`, name: pharmacy, value: joinItems([copayOf(cost), coinsuranceOf(cost), describe(cost)]) };
  });
  const note = describe(tier);
  return (benefits.length > 0 ? benefits : [{ code, name: code, value: '' }]).map(({ value, ...benefit }) =>
    compact<Coverage>({ ...benefit, group: code, kind: 'indemnity', mandatory: true, value: value || undefined, note: note || undefined }),
  );
}

/** "Copay: 20.0 USD · AFTER-DEDUCTIBLE": dollars by the format's definition. */
function copayOf(cost: Source): string {
  const amount = cost.at('copay_amount').amount();
  const option = cost.at('copay_opt').text();
  if (option === 'NO-CHARGE' && amount !== undefined && compareAmounts(amount, '0') > 0) {
    cost.at('copay_amount').report('adapter.contradiction', { value: amount, other: 'copay_opt', otherValue: option });
  }
  return line('Copay', amount === undefined ? undefined : `${amount} USD`, option);
}

/** "Coinsurance: 10 % (0.1) · BEFORE-DEDUCTIBLE": the rate is a fraction of 1. */
function coinsuranceOf(cost: Source): string {
  const rate = cost.at('coinsurance_rate').amount();
  const option = cost.at('coinsurance_opt').text();
  if (rate !== undefined && (compareAmounts(rate, '1') > 0 || compareAmounts(rate, '0') < 0)) {
    cost.at('coinsurance_rate').report('adapter.out-of-range', { value: rate, min: 0, max: 1 });
    return line('Coinsurance', rate, option);
  }
  return line('Coinsurance', rate === undefined ? undefined : `${percent(rate)} % (${rate})`, option);
}

const line = (label: string, value: string | undefined, option: string | undefined): string => labelled(label, joinParts([value, option]));

const percent = (rate: string): string => (isAmount(rate) ? multiplyAmount(rate, '100').replace(/\.0+$/, '') : rate);
