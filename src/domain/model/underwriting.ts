import type { DocRequirement } from './document';
import type { CalDate, CodeRef, Dec, Duration, Money, Text, Timestamp } from './primitives';
import type { Premium } from './quote';
import type { Rule } from './rule';

/** The nine decisions, the same for every insurer. */
export type UnderwritingResult =
  'standard' | 'loaded' | 'excluded' | 'loaded-excluded' | 'reduced' | 'postponed' | 'declined' | 'refer' | 'info-required';

/** `percent` of the premium (`"50"` = half as much again), `permille` of the sum insured, `flat` in the currency of the premium. */
export interface Loading {
  type: 'percent' | 'permille' | 'flat';
  value: Dec;
  /** Absent: for the whole term. */
  years?: number;
}

/** What is decided for one coverage (or, without a code, for all). `publicReason` is fit for the customer. */
export interface DecisionItem {
  coverageCode?: string;
  loading?: Loading;
  exclusionText?: Text;
  newSum?: Money;
  /** Postponed until. */
  until?: CalDate;
  reasonCode?: CodeRef;
  publicReason?: Text;
}

/** Which rule spoke, and why: `private` is for the insurer's eyes. */
export interface DecisionReason {
  rule: string;
  result: UnderwritingResult;
  code?: CodeRef;
  public?: Text;
  private?: Text;
}

/** What was decided about a proposal, by whom, and until when it holds. */
export interface UnderwritingDecision {
  id: string;
  by: 'rules' | 'smart-uw' | 'human';
  result: UnderwritingResult;
  items: DecisionItem[];
  premiumAfter?: Premium;
  validUntil?: Timestamp;
  needs?: DocRequirement[];
  appeal?: { humanReview: boolean; url?: string };
  reasons?: DecisionReason[];
  /** What must be known first: questions and facts. */
  missing?: { answers: string[]; facts: string[] };
}

/** One row of an underwriting table: when it holds, what follows. */
export interface OutcomeRule {
  id: string;
  when: Rule;
  result: UnderwritingResult;
  coverageCode?: string;
  loading?: Loading;
  exclusionText?: Text;
  newSum?: Money;
  /** Postponed until this day, or for so long from the day of reference. */
  until?: CalDate;
  postpone?: Duration;
  reasonCode?: CodeRef;
  publicReason?: Text;
  privateReason?: Text;
  needs?: DocRequirement[];
}

/** A cap on loadings added up for one coverage; above it, `result` is decided instead. */
export interface LoadingCap {
  type: Loading['type'];
  max: Dec;
  result: UnderwritingResult;
}

/**
 * How answers become a decision; all of it data. `precedence` lists results from the strongest; `combine` says what two results
 * together make. Without them the usual ones hold (`DEFAULT_PRECEDENCE`, `DEFAULT_COMBINATIONS`).
 */
export interface OutcomeTable {
  id: string;
  version: string;
  rules: OutcomeRule[];
  precedence?: UnderwritingResult[];
  combine?: [UnderwritingResult, UnderwritingResult, UnderwritingResult][];
  loadings?: { add: 'sum' | 'highest'; caps?: LoadingCap[] };
  /** Questions and facts that must be known before anything is standard, besides those that the rules ask for. */
  requires?: { answers?: string[]; facts?: string[] };
}
