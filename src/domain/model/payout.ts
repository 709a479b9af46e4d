import type { PartyRole } from './party';
import type { CodeRef, Dec, Money, Open, Text } from './primitives';

/** What a line of a payout is. All between `billed` and `payable` take away, except `interest`. */
export type PayoutLineKind =
  | 'billed'
  | 'not-covered'
  | 'social-insurance'
  | 'other-insurance'
  | 'deductible'
  | 'coinsurance'
  | 'over-limit'
  | 'depreciation'
  | 'salvage'
  | 'advance'
  | 'interest'
  | 'payable';

/** One step from the bill to the payment. `amount` is signed by `calculatePayout`; hosts may send reductions without sign. */
export interface PayoutLine {
  kind: Open<PayoutLineKind>;
  label: Text;
  amount: Money;
  clauseRef?: string;
  /** The bill or item it belongs to. */
  ref?: string;
  /** Why, as a code with words of the host. */
  reason?: CodeRef;
}

/** Where money goes. `number` is personal data: masked by default, never in events. */
export interface PayeeAccount {
  holder: string;
  number: string;
  bank?: CodeRef;
  currency?: string;
}

/** Who gets which part, and how far the transfer is. */
export interface Payee {
  party: PartyRole;
  account: PayeeAccount;
  amount: Money;
  state: 'pending' | 'sent' | 'paid' | 'returned';
}

/** What is paid on a claim, and how it came about. */
export interface Payout {
  lines: PayoutLine[];
  payable: Money;
  payees: Payee[];
  /** What is left of the limit afterwards. */
  remainingAfter?: Money;
}

/** One bill or item of a claim. Amounts in the currency of the claim, never negative. */
export interface ClaimItem {
  id: string;
  label?: Text;
  billed: Dec;
  /** What others established about it: 'not-covered', 'social-insurance', 'other-insurance', 'depreciation', 'salvage'. */
  given?: Partial<Record<GivenKind, Dec>>;
  /** Liability code; steps and shared limits refer to it. */
  coverage?: string;
  /** Items of one accident or illness share their deductible and limit per event. */
  event?: string;
  /** Days the item stands for, e.g. in hospital. */
  days?: number;
}

/** Reductions whose amount comes with the item. */
export type GivenKind = 'not-covered' | 'social-insurance' | 'other-insurance' | 'depreciation' | 'salvage';

/** One amount of a benefit statement under the payer's category, e.g. `submitted`, `benefit`, `paidbypatient`. */
export interface CategoryAmount {
  category: string;
  amount: Money;
}

/** One position of a benefit statement, with its own positions where it has any. */
export interface StatementItem {
  id?: string;
  net?: Money;
  parts?: CategoryAmount[];
  items?: StatementItem[];
}

/** What a payer says about a claim, category by category (FHIR ExplanationOfBenefit and ClaimResponse in short). */
export interface BenefitStatement {
  items?: StatementItem[];
  totals: CategoryAmount[];
  payment?: { amount?: Money; adjustment?: Money };
}
