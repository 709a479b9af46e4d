import type { CalDate, Dec, ReconDiff, ReconKind, ReconSuggestion } from '../model';

/** A difference that is small enough to be a rounding; with both the larger counts. `percent` is of our amount, `"0.5"` = 0.5 %. */
export interface ReconTolerance {
  absolute?: Dec;
  percent?: Dec;
}

/** How two books are compared. Fields are named as the records name them. */
export interface ReconRules {
  runId: string;
  /** The day against which records age. */
  asOf: CalDate;
  /** Fields that together identify an entry. */
  key: string[];
  /** Field with the amount: money, or a decimal string with its currency in the field `currency`. */
  amount: string;
  currency?: string;
  /** Fields that must agree as well; a field that is empty on one side is not compared. */
  status?: string;
  date?: string;
  party?: string;
  /** Fields that hold entries of one payment together although their keys differ, e.g. the bank's reference. */
  groupBy?: string[];
  /** By currency; `*` for all others. Without one, only equal amounts are equal. */
  tolerance?: Record<string, ReconTolerance>;
  dateToleranceDays?: number;
  /** Their words for our statuses. */
  statusWords?: Record<string, string>;
  /** Missing entries younger than this may still come. */
  waitDays?: number;
  /** Own suggestions by kind. */
  suggest?: Partial<Record<ReconKind, ReconSuggestion>>;
}

/** Entries that agree: one of each, or several of one side that add up. Positions count from 0. */
export interface ReconMatch {
  key: string;
  oursAt: number[];
  theirsAt: number[];
}

/**
 * The proof in one currency: `ours` = `matched` + `oursOpen`, `theirs` = `matched` + `theirsOpen`, and `difference` = `ours` − `theirs` is
 * what the differences explain. Entries whose amount cannot be read are in none.
 */
export interface ReconTotal {
  currency: string;
  ours: Dec;
  theirs: Dec;
  matched: Dec;
  oursOpen: Dec;
  theirsOpen: Dec;
  difference: Dec;
}

/** Every entry of both sides is in exactly one match or difference. */
export interface Reconciled {
  matches: ReconMatch[];
  diffs: ReconDiff[];
  totals: ReconTotal[];
}
