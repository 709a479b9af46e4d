/**
 * Finding counterparts among the entries of one key or group. Four passes, each linear after sorting: the whole of one side against one entry,
 * equal entries, near ones, and sums. Sums of some of many entries are searched among at most `MOST_IN_SUM` of them; beyond that only
 * all together are tried, so that the whole stays O(n log n).
 */
import type { Entry } from './recon-entry';
import { isComparable, size, sumOf, type Gauge } from './recon-gauge';
import { MOST_IN_SUM, adderOf } from './recon-sums';

/** Entries that belong together. */
export interface Pair {
  ours: Entry[];
  theirs: Entry[];
}

/** By currency and amount, then by everything else that tells entries apart: the order of the input does not matter. */
function inOrder(entries: readonly Entry[]): Entry[] {
  const ranked = entries.map(entry => ({ entry, rank: JSON.stringify([entry.party, entry.status, entry.date]) }));
  ranked.sort((a, b) => compareAmount(a.entry, b.entry) || (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : a.entry.at - b.entry.at));
  return ranked.map(({ entry }) => entry);
}

const compareAmount = (a: Entry, b: Entry): number =>
  a.currency === b.currency ? (a.units < b.units ? -1 : a.units > b.units ? 1 : 0) : a.currency < b.currency ? -1 : 1;

/** Finds what belongs together and returns what is left on either side, sorted. */
export function findPairs(ours: readonly Entry[], theirs: readonly Entry[], gauge: Gauge, pairs: Pair[]): Pair {
  const left: Pair = { ours: inOrder(ours), theirs: inOrder(theirs) };
  if (left.ours.length && left.theirs.length && isWhole(left)) {
    pairs.push(left);
    return { ours: [], theirs: [] };
  }
  for (const exact of [true, false]) pairEqual(left, exact, pairs);
  pairNear(left, gauge, pairs);
  pairSums(left, gauge, pairs);
  return left;
}

/** One against several of the other side, to the last unit. */
const isWhole = ({ ours, theirs }: Pair): boolean =>
  (ours.length === 1) !== (theirs.length === 1) && isComparable([...ours, ...theirs]) && sumOf(ours) === sumOf(theirs);

/** Equal in everything that is compared (`exact`), then equal in amount. */
function pairEqual(left: Pair, exact: boolean, pairs: Pair[]): void {
  const print = ({ units, currency, party, status, date }: Entry): string =>
    JSON.stringify([String(units), currency, ...(exact ? [party, status, date] : [])]);
  const waiting = new Map<string, Entry[]>();
  for (const entry of left.theirs) {
    if (entry.amount === null) continue;
    const same = waiting.get(print(entry));
    if (same) same.push(entry);
    else waiting.set(print(entry), [entry]);
  }
  for (const list of waiting.values()) list.reverse();
  const found = new Set<Entry>();
  for (const entry of left.ours) {
    const other = entry.amount === null ? undefined : waiting.get(print(entry))?.pop();
    if (!other) continue;
    pairs.push({ ours: [entry], theirs: [other] });
    found.add(entry).add(other);
  }
  drop(left, found);
}

function drop(left: Pair, found: ReadonlySet<Entry>): void {
  left.ours = left.ours.filter(entry => !found.has(entry));
  left.theirs = left.theirs.filter(entry => !found.has(entry));
}

/** Both sides are sorted by amount: walk along them side by side. */
function pairNear(left: Pair, { toleranceOf }: Gauge, pairs: Pair[]): void {
  const found = new Set<Entry>();
  const isNear = (ours: Entry, theirs: Entry): boolean =>
    isComparable([ours, theirs]) && size(ours.units - theirs.units) <= toleranceOf(ours.units, ours.currency);
  const theirs = left.theirs[Symbol.iterator]();
  let other = theirs.next();
  for (const entry of left.ours) {
    while (!other.done && !isNear(entry, other.value) && compareAmount(other.value, entry) < 0) other = theirs.next();
    if (other.done) break;
    if (!isNear(entry, other.value)) continue;
    pairs.push({ ours: [entry], theirs: [other.value] });
    found.add(entry).add(other.value);
    other = theirs.next();
  }
  drop(left, found);
}

/** One entry against a sum, either way. */
function pairSums(left: Pair, gauge: Gauge, pairs: Pair[]): void {
  for (const side of ['ours', 'theirs'] as const) {
    const other = side === 'ours' ? 'theirs' : 'ours';
    if (left[side].length > MOST_IN_SUM) continue;
    let add = adderOf(left[other], gauge);
    for (const entry of left[side]) {
      const some = add(entry, side === 'ours');
      if (!some) continue;
      pairs.push(side === 'ours' ? { ours: [entry], theirs: some } : { ours: some, theirs: [entry] });
      drop(left, new Set([entry, ...some]));
      add = adderOf(left[other], gauge);
    }
  }
}
