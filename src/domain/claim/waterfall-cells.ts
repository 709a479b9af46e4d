/** The items of a claim on their way through its steps. Amounts are whole minor units of the claim's currency. */
import type { ClaimItem, Dec } from '../model';
import { roundAmount, toUnits, type Rounding } from '../money/decimal';
import type { PayoutStep, StepPer, UsedBefore } from './payout-steps';

const ZERO = BigInt(0);

/** How the claim's currency is counted and rounded. */
export interface Basis {
  dp: number;
  mode?: Rounding;
}

/** An item on its way: what is left of it, and what took the rest. */
export interface Cell {
  item: ClaimItem;
  billed: bigint;
  rest: bigint;
  cuts: { step: PayoutStep; amount: bigint }[];
}

export const sumOf = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, amount) => sum + amount, ZERO);
export const restOf = (cells: readonly Cell[]): bigint => sumOf(cells.map(cell => cell.rest));

/** What steps that match have taken from the cells. */
export const cutsOf = (cells: readonly Cell[], matches: (step: PayoutStep) => boolean): bigint =>
  sumOf(cells.flatMap(({ cuts }) => cuts.filter(({ step }) => matches(step)).map(({ amount }) => amount)));

/** A rule's amount in minor units; finer ones than the currency has are rounded. */
export const unitsOf = (amount: Dec | undefined, { dp, mode }: Basis): bigint =>
  amount === undefined ? ZERO : toUnits(roundAmount(amount, dp, mode), dp);

/** The cells a step is about. */
export const scopeOf = ({ coverages, items }: PayoutStep, cells: readonly Cell[]): Cell[] =>
  cells.filter(({ item }) => (!coverages || coverages.includes(item.coverage ?? '')) && (!items || items.includes(item.id)));

/** Items that share an amount: those of one event, each for itself, or all. */
export function groupsOf(cells: readonly Cell[], per: StepPer): Map<string, Cell[]> {
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) {
    const key = per === 'event' ? (cell.item.event ?? '') : per === 'item' || per === 'day' ? cell.item.id : '';
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  return groups;
}

export const usedOf = (used: UsedBefore | undefined, key: string, basis: Basis): bigint =>
  unitsOf(typeof used === 'object' ? (Object.hasOwn(used, key) ? used[key] : undefined) : used, basis);

export function cut(cell: Cell, step: PayoutStep, amount: bigint): void {
  cell.rest -= amount;
  cell.cuts.push({ step, amount });
}
