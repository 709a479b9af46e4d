import type { Dec } from '../model';
import { fromUnits } from '../money/decimal';
import type { PayoutStep } from './payout-steps';
import { cutsOf, groupsOf, restOf, unitsOf, usedOf, type Basis, type Cell } from './waterfall-cells';
import { offsetOf } from './waterfall-steps';

/** What is left of a deductible, a cap of coinsurance or a limit after this claim. */
export interface PayoutBalance {
  /** The step's id, else its position. */
  step: string;
  kind: 'deductible' | 'coinsurance' | 'over-limit';
  /** The event, where the amount is per event. */
  event?: string;
  used: Dec;
  left: Dec;
}

const ZERO = BigInt(0);

/**
 * What a step leaves for the next claim, where its amount outlives this one: per year, policy, lifetime or event. A limit is used up by what is
 * paid in the end, advances included; a deductible by what the insured bore and what counts towards it; a cap by what the insured bore.
 */
export function balancesOf(step: PayoutStep, index: number, scope: readonly Cell[], basis: Basis): PayoutBalance[] {
  if (step.kind !== 'deductible' && step.kind !== 'coinsurance' && step.kind !== 'over-limit') return [];
  const { kind, id = String(index) } = step;
  const entry = (whole: Dec, used: bigint, event?: string): PayoutBalance => {
    const left = unitsOf(whole, basis) - used;
    const text = { used: fromUnits(used, basis.dp), left: fromUnits(left > ZERO ? left : ZERO, basis.dp) };
    return { step: id, kind, ...(event ? { event } : {}), ...text };
  };
  const own = (cells: readonly Cell[]): bigint => cutsOf(cells, other => other === step);
  if (step.kind === 'coinsurance') return step.cap === undefined ? [] : [entry(step.cap, unitsOf(step.used, basis) + own(scope))];
  const { amount, used, per } = step;
  if (amount === undefined || per === 'item' || per === 'day') return [];
  return [...groupsOf(scope, per)].map(([key, cells]) => {
    const now =
      step.kind === 'deductible' ? own(cells) + offsetOf(step, cells) : restOf(cells) + cutsOf(cells, other => other.kind === 'advance');
    return entry(amount, usedOf(used, key, basis) + now, key);
  });
}
