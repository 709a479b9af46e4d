import type { Dec } from '../model/primitives';
import { ok, type Result } from '../result';
import { fromUnits, multiplyAmount, readAmount, scaleOf, toUnits } from './decimal';

/** Moves the point `places` to the left (to the right where negative): a division by a power of ten is exact and needs no digits. */
export function shiftPoint(amount: Dec, places: number): Result<Dec> {
  const read = readAmount(amount);
  if (!read.ok) return read;
  const scale = scaleOf(amount) + places;
  return ok(scale < 0 ? fromUnits(toUnits(amount, -places), 0) : fromUnits(toUnits(amount), scale));
}

/** `rate` per `10^places` of an amount, exactly. */
function part(amount: Dec, rate: Dec, places: number): Result<Dec> {
  const read = readAmount(amount);
  const factor = shiftPoint(rate, places);
  return read.ok && factor.ok ? ok(multiplyAmount(amount, factor.value)) : read.ok ? factor : read;
}

/**
 * 5.25 % of 1000 = "52.5000": exact, to be rounded once where the product says so.
 * Issues: `money.not-a-number`, `money.too-long`.
 */
export const percentOf = (amount: Dec, percent: Dec): Result<Dec> => part(amount, percent, 2);

/** 9.36 ‰ of 500000 = "4680.00000", as rates per thousand of a sum insured. Issues: those of `percentOf`. */
export const perMilleOf = (amount: Dec, perMille: Dec): Result<Dec> => part(amount, perMille, 3);

/** "5.25" → "0.0525", what `formatPercent` and `PremiumLine.rate` take. Issues: those of `percentOf`. */
export const percentToShare = (percent: Dec): Result<Dec> => shiftPoint(percent, 2);

/** "0.0525" → "5.25". Issues: those of `percentOf`. */
export const shareToPercent = (share: Dec): Result<Dec> => shiftPoint(share, -2);
