/** No-claim discount and bonus-malus as data. Versioned by the host: the figures of a market change. */
import type { Dec, Text } from '../model';

/** One class of a scheme. `factor` multiplies the premium: `"0.6"` = 40 % less. */
export interface NcdLevel {
  level: number;
  factor: Dec;
  label?: Text;
}

/** From how many claims on which effect applies; the last row that fits counts. */
export interface NcdMove {
  claims: number;
  /** So many classes up (worse). */
  up?: number;
  /** Or straight to this class. */
  to?: number;
}

/** A row of a table scheme; what is absent does not matter. The first row that fits counts. */
export interface NcdRow {
  minYears?: number;
  minClaims?: number;
  maxClaims?: number;
  fatal?: boolean;
  level: number;
  /** The market's own code of the reason, e.g. `A3`. */
  reason?: string;
}

/**
 * How history makes a class. `balance`: claims minus years without claim, at most `maxYears` of them. `move`: from the class before, `down`
 * classes for a year without claim, otherwise by `moves`. `table`: rows.
 */
export type NcdRule =
  { by: 'balance'; maxYears?: number } | { by: 'move'; down: number; moves: NcdMove[] } | { by: 'table'; rows: NcdRow[] };

/** What a gap in cover does: `no-discount` keeps only surcharges, `reset` begins anew. The longest gap that was exceeded counts. */
export interface NcdLapse {
  overMonths: number;
  effect: 'no-discount' | 'reset';
}

/** A scheme in one version. `levels` are contiguous and ascend; the lowest is the best. */
export interface NcdScheme {
  id: string;
  version: string;
  levels: NcdLevel[];
  /** Class of a new contract; with a lower class than this there is a discount. */
  start: number;
  rule: NcdRule;
  lapse?: NcdLapse[];
  /** So many claims do no harm to a protected contract. */
  protection?: { claims: number };
  /** Limits of the factor, e.g. after a regulator's float. */
  min?: Dec;
  max?: Dec;
}

/** What happened. Counts are whole numbers from 0. */
export interface NcdHistory {
  /** Years in a row without claim. */
  claimFreeYears: number;
  /** Claims in the look-back of the scheme that count against the contract. */
  claims: number;
  /** Class of the last period; needed by `move`. */
  previous?: number;
  /** Months since the last cover ended. */
  gapMonths?: number;
  /** New car, new owner: history does not count. */
  isNew?: boolean;
  isProtected?: boolean;
  /** A claim with a death for which the driver was liable. */
  fatal?: boolean;
}

/** One step of the explanation: a code of `ncd.*` for which i18n has the words, and its figures. */
export interface NcdStep {
  code:
    | 'ncd.new'
    | 'ncd.balance'
    | 'ncd.down'
    | 'ncd.up'
    | 'ncd.to'
    | 'ncd.row'
    | 'ncd.protected'
    | 'ncd.gap-reset'
    | 'ncd.gap-no-discount'
    | 'ncd.best'
    | 'ncd.worst'
    | 'ncd.min'
    | 'ncd.max';
  params?: Record<string, string | number>;
}

export interface NcdResult {
  level: number;
  factor: Dec;
  /** The market's code where the table has one. */
  reason?: string;
  steps: NcdStep[];
}
