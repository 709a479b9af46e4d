import type { CalDate } from '../domain/model';

/** How a fact is known: `V` read in a source, `C` computed, `S` told by a second hand, `K` general knowledge, to be checked. */
export type Evidence = 'V' | 'C' | 'S' | 'K';

/** One rule of domain.md §1 as data. What a component or a back office needs of it stands in `values`; no code knows a market. */
export interface PackRule<T extends object = object> {
  /** The instrument and its articles. */
  source: string;
  evidence: Evidence;
  /** Values that are less sure than the rule as a whole. */
  unsure?: Readonly<Partial<Record<keyof T, Evidence>>>;
  /** The day on which it was looked up. */
  asOf: CalDate;
  /** In force from … to, both inclusive; absent where the dossier has no date. */
  effective?: { readonly from: CalDate; readonly to?: CalDate };
  /** What is about to change, for people. */
  note?: string;
  values: Readonly<T>;
}

/** The rules of a market by the ids of domain.md §1. After `reviewBy` somebody has to look again: `checkPack` says so. */
export interface RulePack<R extends object = Readonly<Record<string, PackRule>>> {
  id: string;
  asOf: CalDate;
  reviewBy: CalDate;
  rules: R;
}

/** A value that changed or will change: each row holds from its day to the day before the next, or to `to` inclusive. */
export type DatedTable<T> = readonly { readonly from: CalDate; readonly to?: CalDate; readonly value: T }[];

/** Days to step back from a contract; a `CountRule` of the domain. */
export interface CoolingOff {
  n: number;
  unit: 'day';
  startsOn: 'receipt' | 'conclusion';
  dayCount: 'same-day' | 'next-day';
}
