/** The order in which a payout is worked out, as data: a product's clauses say which steps there are and in which order. */
import type { CodeRef, Dec, GivenKind, Open, Text } from '../model';
import type { Rounding } from '../money/decimal';

/** What has been used before this claim: one figure, or one per event. */
export type UsedBefore = Dec | Record<string, Dec>;

/** What a step limits or counts together. `item` and `day` look at each item for itself. */
export type StepPer = Open<'year' | 'event' | 'policy' | 'lifetime' | 'item' | 'day'>;

/** Common to all steps. Without `coverages` and `items` a step is about every item: a limit that coverages share is one step. */
interface StepBase {
  id?: string;
  label?: Text;
  clauseRef?: string;
  reason?: CodeRef;
  coverages?: string[];
  items?: string[];
}

/** Takes what the items state under this kind. */
export interface GivenStep extends StepBase {
  kind: GivenKind;
}

/**
 * What the insured bears first: an amount, a share of what is left (`percent`; with both the larger counts), or days of the items'
 * days. `offset` names reductions that count towards it, e.g. `social-insurance`.
 */
export interface DeductibleStep extends StepBase {
  kind: 'deductible';
  amount?: Dec;
  percent?: Dec;
  days?: number;
  per: StepPer;
  used?: UsedBefore;
  offset?: GivenKind[];
}

/** Up to `upTo` of what is left (absent: all the rest) the insurer pays `payPercent`, `"80"` = 80 %. */
export interface CoinsuranceTier {
  upTo?: Dec;
  payPercent: Dec;
}

/** Tiers ascend; beyond the last the insurer pays nothing. `from`: how much went through the tiers before. `cap`: the most the insured bears, `used` of it before. */
export interface CoinsuranceStep extends StepBase {
  kind: 'coinsurance';
  tiers: CoinsuranceTier[];
  from?: Dec;
  cap?: Dec;
  used?: Dec;
}

/** What is above the limit is not paid; earlier items are paid first. */
export interface LimitStep extends StepBase {
  kind: 'over-limit';
  amount: Dec;
  per: StepPer;
  used?: UsedBefore;
}

/** Already paid, and so taken off. */
export interface AdvanceStep extends StepBase {
  kind: 'advance';
  amount: Dec;
}

/** Paid on top, for lateness. */
export interface InterestStep extends StepBase {
  kind: 'interest';
  amount: Dec;
}

export type PayoutStep = GivenStep | DeductibleStep | CoinsuranceStep | LimitStep | AdvanceStep | InterestStep;

/** The insurer's part of a share is rounded, half-up to the currency's digits unless the product says otherwise. */
export interface PayoutRules {
  currency: string;
  steps: PayoutStep[];
  mode?: Rounding;
}
