/** Orders and shares of beneficiaries, as an editor works with them. Nothing here is done without being asked for. */
import type { BeneficiaryEntry, Dec, ShareTotal } from '../model';
import { addAmounts, isAmount, subtractAmounts } from '../money/decimal';
import { allocate } from '../money/sum';
import { fail, ok, type Result } from '../result';

const WHOLE = '100.00';
const DECIMALS = 2;
/** With more, a share would be 0.00. */
const MOST_SHARES = 10_000;

/**
 * 100 % in `n` equal shares of two decimals (V16). What does not divide goes to the first (33.34 + 33.33 + 33.33; of six 16.70 + 5 × 16.66),
 * or with `spread` in hundredths to the first ones (of six 4 × 16.67 + 2 × 16.66). Issue: `beneficiary.count` {max}.
 */
export function splitEqually(n: number, remainder: 'first' | 'spread' = 'first'): Result<Dec[]> {
  if (!Number.isSafeInteger(n) || n < 1 || n > MOST_SHARES) return fail('beneficiary.count', '', { max: MOST_SHARES });
  const spread = allocate(WHOLE, Array<Dec>(n).fill('1'), DECIMALS);
  if (!spread.ok || remainder === 'spread') return spread;
  const rest = spread.value.slice(1).map(() => spread.value[n - 1] ?? WHOLE);
  return ok([subtractAmounts(WHOLE, addAmounts(...rest)), ...rest]);
}

type Listed = Pick<BeneficiaryEntry, 'kind' | 'mode' | 'order' | 'sharePercent'>;

/** What each order of each kind adds up to, in the order of the list. Legal entries have no shares. */
export function shareTotals(entries: readonly Listed[]): ShareTotal[] {
  const groups = new Map<string, number[]>();
  entries.forEach(({ kind, mode, order }, index) => {
    if (mode === 'legal') return;
    const key = `${kind} ${order}`;
    const at = groups.get(key);
    if (at) at.push(index);
    else groups.set(key, [index]);
  });
  return [...groups.values()].map(at => totalOf(entries, at));
}

function totalOf(entries: readonly Listed[], at: number[]): ShareTotal {
  const group = at.flatMap(index => entries[index] ?? []);
  const shares = group.map(entry => entry.sharePercent);
  const sum = shares.every(isAmount) ? addAmounts(...shares) : null;
  const { kind = 'other', order = 0 } = group[0] ?? {};
  return { kind, order, sum, rest: sum === null ? null : subtractAmounts(WHOLE, sum), at };
}

/** The order for one more who comes after all others of this kind. */
export const nextOrder = (entries: readonly Listed[], kind: BeneficiaryEntry['kind']): number =>
  Math.max(0, ...entries.filter(entry => entry.mode !== 'legal' && entry.kind === kind).map(entry => entry.order)) + 1;

/**
 * Puts the entry at `index` into `order` (1 … one after the last); orders that this leaves empty are closed. Shares stay as typed:
 * `shareTotals` tells what has to be seen to. An unknown index or order changes nothing.
 */
export function moveOrder<T extends Listed>(entries: readonly T[], index: number, order: number): T[] {
  const moved = entries[index];
  if (!moved || moved.mode === 'legal' || !Number.isSafeInteger(order) || order < 1 || order > nextOrder(entries, moved.kind))
    return [...entries];
  const after = entries.map((entry, at) => (at === index ? { ...entry, order } : entry));
  const isSame = (entry: T): boolean => entry.mode !== 'legal' && entry.kind === moved.kind;
  const used = [...new Set(after.filter(isSame).map(entry => entry.order))].sort((a, b) => a - b);
  return after.map(entry => (isSame(entry) ? { ...entry, order: used.indexOf(entry.order) + 1 } : entry));
}

/**
 * The shares of one order scaled to exactly 100.00, in proportion to what was typed: only when a person asks for it.
 * Issues: `beneficiary.share` (a share of the order is no amount, negative, or all are zero).
 */
export function normaliseShares<T extends Listed>(entries: readonly T[], kind: BeneficiaryEntry['kind'], order: number): Result<T[]> {
  const total = shareTotals(entries).find(found => found.kind === kind && found.order === order);
  if (!total) return ok([...entries]);
  const shares = allocate(
    WHOLE,
    total.at.map(index => entries[index]?.sharePercent ?? ''),
    DECIMALS,
  );
  if (!shares.ok) return fail('beneficiary.share', '', { order });
  return ok(
    entries.map((entry, index) => {
      const sharePercent = shares.value[total.at.indexOf(index)];
      return sharePercent === undefined ? entry : { ...entry, sharePercent };
    }),
  );
}
