import type { Audit } from './document';
import type { CalDate, CodeRef, Dec, Money, Open } from './primitives';
import type { CommissionStatus, ReconStatus } from './status';

/** What a rate is applied to. */
export type FeeBasis = 'gross' | 'net' | 'first-year' | 'renewal' | 'collected';

/** A step of a rate: from `from` up to, not including, `to`; open at the end where `to` is absent. `rate` is a fraction. */
export interface FeeTier {
  from: Dec;
  to?: Dec;
  rate: Dec;
}

/** What is paid for selling or serving. Either `rate` (a fraction, `"0.15"` = 15 %) or `tiers`. */
export interface FeeRule {
  id: string;
  version: string;
  productId: string;
  channelId: string;
  kind: 'commission' | 'service-fee' | 'promotion' | 'technical' | 'tax';
  basis: FeeBasis;
  /** Policy year the rule is for, from 1. */
  year?: number;
  tiers?: FeeTier[];
  /** `slice` (default): each tier's rate applies to the part within it; `whole`: the reached tier's rate applies to all. */
  tierMode?: 'slice' | 'whole';
  rate?: Dec;
  /** At most this much per calculation, before it is split. */
  cap?: Money;
  /** Percentages that add up to `"100"`. */
  split?: { partyId: string; percent: Dec }[];
  /** First and last day, inclusive. */
  effective: { from: CalDate; to?: CalDate };
  status: 'draft' | 'approved' | 'retired';
  approval?: Audit[];
}

/** One party's earning on one instalment. `period` is the booking month, `"2026-11"`. */
export interface Commission {
  id: string;
  policyNo: string;
  installmentNo: number;
  rule: { id: string; version: string };
  basis: Money;
  rate: Dec;
  amount: Money;
  party: string;
  period: string;
  status: CommissionStatus;
  reversalOf?: string;
}

/** What one counterparty is paid for one period: `gross` − `deductions` − `tax` = `net`. */
export interface Settlement {
  id: string;
  counterparty: string;
  period: string;
  /** Number of records in it. */
  lines: number;
  gross: Money;
  deductions: Money;
  tax: Money;
  net: Money;
  status: 'draft' | 'confirmed' | 'invoiced' | 'pushed' | 'paid' | 'failed';
  pushAttempts?: number;
  invoiceNo?: string;
}

/** The eight ways in which two books can differ. */
export type ReconKind = 'missing-ours' | 'missing-theirs' | 'amount' | 'status' | 'date' | 'duplicate' | 'party' | 'rounding';

/** What one could do about a difference. Suggested is not done. */
export type ReconSuggestion = 'accept-theirs' | 'accept-ours' | 'adjust' | 'reverse' | 'wait' | 'ask';

/** A record of either book, fields as the host names them. */
export type ReconRecord = Readonly<Record<string, unknown>>;

/** One difference between two books. */
export interface ReconDiff {
  id: string;
  runId: string;
  key: string;
  kind: ReconKind;
  /** What else differs in the same records. */
  also?: ReconKind[];
  /** The first of our records; all of them by position in `oursAt`. */
  ours?: ReconRecord;
  theirs?: ReconRecord;
  oursAt: number[];
  theirsAt: number[];
  /** Ours minus theirs; absent where the currencies differ or an amount cannot be read. */
  delta?: Money;
  tolerance?: Money;
  /** Whole days since the record's date. */
  age: number;
  suggestion?: ReconSuggestion;
  status: ReconStatus;
  resolution?: Audit;
}

/** Why something is taken back. */
export type ReversalCause = 'surrender' | 'cancel' | 'endorsement' | 'chargeback' | 'error' | 'clawback';

/** A new record that takes back an earlier one, wholly or in part; history is never edited. `amount` has the opposite sign. */
export interface Reversal {
  id: string;
  /** Id of the record taken back. */
  of: string;
  scope: 'full' | 'partial';
  amount: Money;
  reason: CodeRef;
  cause: Open<ReversalCause>;
  /** The open period in which it is booked, `"2026-11"`. */
  period: string;
  originalPeriodClosed: boolean;
  /** Ids of the records taken back with it: premium, tax, commission, invoice. */
  linked: string[];
  status: 'draft' | 'approved' | 'posted' | 'rejected';
}
