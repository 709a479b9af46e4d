import type { Commission, FeeRule, Money } from '../model';
import { currencyDigits } from '../money/currency';
import { allocate, divideAmount } from '../money/sum';
import type { CommissionRequest } from './commission-request';
import type { CommissionSlice } from './commission-tiers';

/** One record per party. Several rates are shown as the one they come to, with six decimals. */
export function recordsOf(
  { id: ruleId, version, split }: FeeRule,
  { id, policyNo, installmentNo, period, party }: CommissionRequest,
  basis: Money,
  total: Money,
  slices: CommissionSlice[],
): Commission[] {
  const parties = split?.length ? split : [{ partyId: party, percent: '100' }];
  const dp = currencyDigits(total.currency);
  const parts = allocate(
    total.amount,
    parties.map(one => one.percent),
    dp,
  );
  const effective = divideAmount(total.amount, basis.amount, 6);
  const rate = slices.length === 1 || !effective.ok ? (slices[0]?.rate ?? '0') : effective.value;
  return parties.map(({ partyId }, index) => ({
    id: parties.length === 1 ? id : `${id}-${index + 1}`,
    policyNo,
    installmentNo,
    rule: { id: ruleId, version },
    basis: { amount: basis.amount, currency: basis.currency },
    rate,
    amount: { amount: parts.ok ? (parts.value[index] ?? '0') : '0', currency: total.currency },
    party: partyId,
    period,
    status: 'calculated',
  }));
}
