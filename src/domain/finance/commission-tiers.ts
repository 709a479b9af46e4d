/** Which rate applies to which part of a basis. */
import type { Dec, FeeRule, FeeTier } from '../model';
import { addAmounts, compareAmounts, multiplyAmount, subtractAmounts } from '../money/decimal';
import { fail, ok, type Result } from '../result';

/** A part of the basis from `from` on, and what its rate makes of it, unrounded. */
export interface CommissionSlice {
  from: Dec;
  basis: Dec;
  rate: Dec;
  amount: Dec;
}

const slice = (from: Dec, basis: Dec, rate: Dec): CommissionSlice => ({ from, basis, rate, amount: multiplyAmount(basis, rate) });

/**
 * The slices of `basis` that begin at `accumulated`. With `whole` the tier reached in the end applies to all of it; a tier begins at its
 * `from` and ends before its `to`. Issue: `commission.no-tier` {reached}: the tiers end below.
 */
export function slicesOf({ rate, tiers = [], tierMode }: FeeRule, basis: Dec, accumulated: Dec): Result<CommissionSlice[]> {
  if (rate !== undefined) return ok([slice(accumulated, basis, rate)]);
  const reached = addAmounts(accumulated, basis);
  if (tierMode === 'whole') {
    const tier = tiers.find(({ to }) => to === undefined || compareAmounts(reached, to) < 0);
    return tier ? ok([slice(accumulated, basis, tier.rate)]) : fail('commission.no-tier', '', { reached });
  }
  const last = tiers.at(-1)?.to;
  if (last !== undefined && compareAmounts(reached, last) > 0) return fail('commission.no-tier', '', { reached });
  return ok(tiers.flatMap(tier => overlap(tier, accumulated, reached)));
}

function overlap({ from, to, rate }: FeeTier, start: Dec, end: Dec): CommissionSlice[] {
  const low = compareAmounts(from, start) > 0 ? from : start;
  const high = to !== undefined && compareAmounts(to, end) < 0 ? to : end;
  return compareAmounts(low, high) < 0 ? [slice(low, subtractAmounts(high, low), rate)] : [];
}
