import type { Dec } from '../model/primitives';
import { divideRounded, fromUnits, powerOfTen, toUnits } from './decimal';
import type { RoundingRule } from './round';

/** An exact fraction. */
export type Ratio = readonly [numerator: bigint, denominator: bigint];

/** A fraction as a decimal, rounded once by a rule that was read; the denominator is not zero. */
export function ratioOf([up, down]: Ratio, { dp = 0, mode, step = fromUnits(BigInt(1), dp) }: RoundingRule): Dec {
  const units = toUnits(step, dp);
  return fromUnits(divideRounded(up * powerOfTen(dp), down * units, mode) * units, dp);
}
