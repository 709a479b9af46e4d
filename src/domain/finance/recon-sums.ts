/** One entry against a sum of several of the other side. */
import type { Entry } from './recon-entry';
import { size, sumOf, type Gauge } from './recon-gauge';

/** More entries than this are only tried all together: the number of combinations doubles with each. */
export const MOST_IN_SUM = 8;

/** Two or more entries of one currency; as the sum of ours it may differ by `tolerance`. */
interface Combination {
  entries: Entry[];
  sum: bigint;
  tolerance: bigint;
}

/**
 * Finds entries of one list that together come near to an entry of the other side: the first combination in the order of the list. The combinations of
 * a currency are made once and serve every entry.
 */
export function adderOf(entries: readonly Entry[], { toleranceOf }: Gauge): (entry: Entry, isOurs: boolean) => Entry[] | null {
  const known = new Map<string, Combination[]>();
  return ({ amount, units, currency }, isOurs) => {
    if (amount === null) return null;
    const all = known.get(currency) ?? combinationsOf(entries, currency, toleranceOf);
    known.set(currency, all);
    const own = toleranceOf(units, currency);
    return all.find(({ sum, tolerance }) => size(sum - units) <= (isOurs ? own : tolerance))?.entries ?? null;
  };
}

function combinationsOf(list: readonly Entry[], currency: string, toleranceOf: Gauge['toleranceOf']): Combination[] {
  const fitting = list.filter(entry => entry.amount !== null && entry.currency === currency);
  const some: [Entry[], bigint][] = [[[], BigInt(0)]];
  if (fitting.length > MOST_IN_SUM) some.push([fitting, sumOf(fitting)]);
  // Each is made of an earlier one and one more entry, so that its sum costs one addition.
  else for (const entry of fitting) for (const [entries, sum] of [...some]) some.push([[...entries, entry], sum + entry.units]);
  return some.filter(([entries]) => entries.length > 1).map(([entries, sum]) => ({ entries, sum, tolerance: toleranceOf(sum, currency) }));
}
