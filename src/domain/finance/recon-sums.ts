/** One entry against a sum of several of the other side. */
import type { Entry } from './recon-entry';
import { isComparable, size, sumOf, type Gauge } from './recon-gauge';

/** More entries than this are only tried all together: the number of combinations doubles with each. */
export const MOST_IN_SUM = 8;

/** Do these amounts, ours first, differ by no more than the tolerance? */
const isNear = (ours: bigint, theirs: bigint, currency: string, { toleranceOf }: Gauge): boolean =>
  size(ours - theirs) <= toleranceOf(ours, currency);

/**
 * Entries of the other side that together come near to `entry`: all of them where there are many, otherwise the first combination of two or more
 * in the order of the list. `null` where there are none.
 */
export function someThatAddUp(entry: Entry, isOurs: boolean, entries: readonly Entry[], gauge: Gauge): Entry[] | null {
  const fitting = entries.filter(other => isComparable([entry, other]));
  if (fitting.length < 2) return null;
  const { units, currency } = entry;
  const isSum = (sum: bigint): boolean => (isOurs ? isNear(units, sum, currency, gauge) : isNear(sum, units, currency, gauge));
  if (fitting.length > MOST_IN_SUM) return isSum(sumOf(fitting)) ? fitting : null;
  for (const some of combinationsOf(fitting)) if (some.entries.length > 1 && isSum(some.sum)) return some.entries;
  return null;
}

interface Combination {
  entries: Entry[];
  sum: bigint;
}

/** Each made of an earlier one and one more entry, so that its sum costs one addition. */
function combinationsOf(entries: readonly Entry[]): Combination[] {
  const all: Combination[] = [{ entries: [], sum: BigInt(0) }];
  for (const entry of entries) for (const one of [...all]) all.push({ entries: [...one.entries, entry], sum: one.sum + entry.units });
  return all;
}
