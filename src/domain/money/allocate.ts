import type { Dec } from '../model/primitives';
import { fail, ok, type Result } from '../result';
import { fromUnits, isAmount, powerOfTen, readAmount, scaleOf, toUnits } from './decimal';

const ZERO = /* @__PURE__ */ BigInt(0);

/**
 * Splits an amount in proportion to `ratios` without losing a unit of 10^-dp: each part is rounded towards zero, the units
 * left over go to the largest remainders, the earlier part first where they are equal (100.00 in 3 = 33.34 + 33.33 + 33.33).
 * Parts always add up to the amount, which must have no more than `dp` decimals; negative amounts mirror positive ones.
 * Issues: `money.not-a-number`, `money.too-long`, `money.too-many-decimals` {max}; `money.ratios` unless they are
 * non-negative amounts of which one is positive (no ratios at all: none).
 */
export function allocate(amount: Dec, ratios: readonly Dec[], dp: number): Result<Dec[]> {
  const read = readAmount(amount);
  if (!read.ok) return read;
  const scale = Math.max(scaleOf(amount), dp);
  const finest = powerOfTen(scale - dp);
  if (toUnits(amount, scale) % finest) return fail('money.too-many-decimals', '', { max: dp });
  const weights = weightsOf(ratios);
  const total = weights?.reduce((sum, weight) => sum + weight, ZERO);
  if (!weights || !total) return fail('money.ratios');

  const units = toUnits(amount, scale) / finest;
  const sign = BigInt(units < ZERO ? -1 : 1);
  const shares = weights.map((weight, index) => ({ index, part: (sign * units * weight) / total, rest: (sign * units * weight) % total }));
  const left = shares.reduce((rest, { part }) => rest - part, sign * units);
  const parts = shares.map(({ part }) => part);
  const byRest = shares.sort((a, b) => (a.rest > b.rest ? -1 : a.rest < b.rest ? 1 : a.index - b.index));
  for (const { index, part } of byRest.slice(0, Number(left))) parts[index] = part + BigInt(1);
  return ok(parts.map(part => fromUnits(sign * part, dp)));
}

/** Ratios on a common scale; undefined where one is no amount or negative. */
function weightsOf(ratios: readonly Dec[]): bigint[] | undefined {
  if (!ratios.every(isAmount)) return undefined;
  const scale = ratios.reduce((most, ratio) => Math.max(most, scaleOf(ratio)), 0);
  const weights = ratios.map(ratio => toUnits(ratio, scale));
  return weights.some(weight => weight < ZERO) ? undefined : weights;
}
