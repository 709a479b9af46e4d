/** How amounts of entries are compared: summed, and within which tolerance. */
import { scaleOf, toUnits } from '../money/decimal';
import type { Entry } from './recon-entry';
import type { ReconRules } from './recon-rules';

const ZERO = BigInt(0);

/** `toleranceOf` says by how much their amount may differ from ours: the larger of the absolute and the share of our amount. */
export interface Gauge {
  scale: number;
  rules: ReconRules;
  toleranceOf: (ours: bigint, currency: string) => bigint;
}

export const size = (n: bigint): bigint => (n < ZERO ? -n : n);
export const sumOf = (entries: readonly Entry[]): bigint => entries.reduce((sum, { units }) => sum + units, ZERO);

/** One currency, and every amount readable? */
export const isComparable = (entries: readonly Entry[]): boolean =>
  entries.every(({ amount, currency }) => amount !== null && currency === entries[0]?.currency);

/** The rules have been checked; each currency's tolerance is read once. */
export function gaugeOf(rules: ReconRules, scale: number): Gauge {
  const { tolerance = {} } = rules;
  const known = new Map<string, (ours: bigint) => bigint>();
  const read = (currency: string): ((ours: bigint) => bigint) => {
    const { absolute = '0', percent = '0' } = (Object.hasOwn(tolerance, currency) ? tolerance[currency] : tolerance['*']) ?? {};
    const fixed = toUnits(absolute, scale);
    const [part, whole] = [toUnits(percent), toUnits('100', scaleOf(percent))];
    return ours => {
      const share = (size(ours) * part) / whole;
      return share > fixed ? share : fixed;
    };
  };
  const toleranceOf = (ours: bigint, currency: string): bigint => {
    const own = known.get(currency) ?? read(currency);
    known.set(currency, own);
    return own(ours);
  };
  return { rules, scale, toleranceOf };
}
