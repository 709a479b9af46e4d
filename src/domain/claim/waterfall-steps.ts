/** What one step takes from each item. Amounts are whole minor units of the claim's currency. */
import type { Dec, GivenKind } from '../model';
import { divideRounded, fromUnits, powerOfTen, scaleOf, toUnits } from '../money/decimal';
import { allocate } from '../money/sum';
import type { CoinsuranceStep, DeductibleStep, LimitStep, PayoutStep } from './payout-steps';
import { cut, cutsOf, groupsOf, restOf, sumOf, unitsOf, usedOf, type Basis, type Cell } from './waterfall-cells';

const ZERO = BigInt(0);
const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b);
const above = (a: bigint): bigint => (a > ZERO ? a : ZERO);

/** Takes `amount` from the cells in their order, as far as it goes. */
export function takeInOrder(step: PayoutStep, amount: bigint, cells: readonly Cell[]): void {
  let left = amount;
  for (const cell of cells) {
    const part = smaller(left, cell.rest);
    left -= part;
    cut(cell, step, part);
  }
}

/** What an item states of a kind, at most what is left of it. */
export function takeGiven(step: PayoutStep & { kind: GivenKind }, cells: readonly Cell[], basis: Basis): void {
  for (const cell of cells) cut(cell, step, smaller(unitsOf(cell.item.given?.[step.kind], basis), cell.rest));
}

export function takeDeductible(step: DeductibleStep, scope: readonly Cell[], basis: Basis): void {
  for (const [key, cells] of groupsOf(scope, step.per)) {
    if (step.days !== undefined) {
      takeDays(step, step.days, cells, basis);
      continue;
    }
    const share = step.percent === undefined ? ZERO : percentOf(restOf(cells), step.percent, basis);
    const fixed = above(unitsOf(step.amount, basis) - usedOf(step.used, key, basis) - offsetOf(step, cells));
    takeInOrder(step, share > fixed ? share : fixed, cells);
  }
}

/** What others paid and the clauses count towards the deductible. */
export const offsetOf = ({ offset = [] }: DeductibleStep, cells: readonly Cell[]): bigint =>
  cutsOf(cells, ({ kind }) => offset.some(counted => counted === kind));

/** The first days of what an item stands for: 2 of 5 days take two fifths. */
function takeDays(step: DeductibleStep, days: number, cells: readonly Cell[], { mode }: Basis): void {
  let left = days;
  for (const cell of cells) {
    const own = cell.item.days ?? 0;
    const free = Math.min(left, own);
    left -= free;
    if (free > 0) cut(cell, step, divideRounded(cell.rest * BigInt(free), BigInt(own), mode));
  }
}

const percentOf = (amount: bigint, percent: Dec, { mode }: Basis): bigint =>
  divideRounded(amount * toUnits(percent), powerOfTen(scaleOf(percent) + 2), mode);

/** What the insured bears, shared out in proportion to what is left, so that no item gives more than it has. */
export function takeCoinsurance(step: CoinsuranceStep, cells: readonly Cell[], basis: Basis): void {
  const text = (units: bigint): Dec => fromUnits(units, basis.dp);
  const parts = allocate(
    text(borneOf(step, restOf(cells), basis)),
    cells.map(cell => text(cell.rest)),
    basis.dp,
  );
  // No parts where nothing is left to share.
  if (parts.ok) cells.forEach((cell, n) => cut(cell, step, unitsOf(parts.value[n], basis)));
}

/** The pool runs through the tiers from `from` on; beyond the last tier the insurer pays nothing. */
function borneOf({ tiers, from, cap, used }: CoinsuranceStep, pool: bigint, basis: Basis): bigint {
  const scale = Math.max(0, ...tiers.map(({ payPercent }) => scaleOf(payPercent)));
  let at = unitsOf(from, basis);
  const last = at + pool;
  let pays = ZERO;
  for (const { upTo, payPercent } of tiers) {
    const end = upTo === undefined ? last : smaller(unitsOf(upTo, basis), last);
    pays += above(end - at) * toUnits(payPercent, scale);
    at += above(end - at);
  }
  const borne = pool - divideRounded(pays, powerOfTen(scale + 2), basis.mode);
  return cap === undefined ? borne : smaller(borne, above(unitsOf(cap, basis) - unitsOf(used, basis)));
}

export function takeOverLimit(step: LimitStep, scope: readonly Cell[], basis: Basis): void {
  for (const [key, cells] of groupsOf(scope, step.per)) {
    const times = step.per === 'day' ? sumOf(cells.map(({ item }) => BigInt(item.days ?? 1))) : BigInt(1);
    let left = above(unitsOf(step.amount, basis) * times - usedOf(step.used, key, basis));
    for (const cell of cells) {
      const paid = smaller(left, cell.rest);
      left -= paid;
      cut(cell, step, cell.rest - paid);
    }
  }
}
