import type { CalDate, CodeRef, Dec, Duration, Money, Open, Text, Timestamp } from './primitives';
import type { QuoteStatus } from './status';

export type Frequency = 'single' | 'annual' | 'semiannual' | 'quarterly' | 'monthly' | 'daily';

/**
 * What a line of a premium is. `tax` and `levy` are on the premium; `collected-tax` is passed on to the state
 * (CN vehicle tax, R-CN-18) and is no part of it; `rounding` is the insurer's own, never ours.
 */
export type PremiumLineKind = 'base' | 'rider' | 'loading' | 'discount' | 'factor' | 'tax' | 'levy' | 'fee' | 'collected-tax' | 'rounding';

/** One line from base to total. `amount` is signed: a discount is negative. `rate` as a fraction, `"0.06"` = 6 %. */
export interface PremiumLine {
  id: string;
  kind: Open<PremiumLineKind>;
  label: Text;
  /** What `rate` was applied to. */
  basis?: Money;
  rate?: Dec;
  amount: Money;
  coverageCode?: string;
  jurisdiction?: string;
  explain?: Text;
  refundable?: boolean;
}

/**
 * A premium as the insurer states it; nothing is recomputed. `gross` = `net` + `tax`, and the lines add up to it
 * (checked by `checkPremium`, never corrected). `perPeriod` × `periods` = `total`, unless instalments carry the remainder.
 */
export interface Premium {
  lines: PremiumLine[];
  net: Money;
  tax: Money;
  gross: Money;
  frequency: Open<Frequency>;
  perPeriod: Money;
  periods: number;
  total: Money;
  firstDue: CalDate;
  /** VAT contained in the gross price. */
  vat?: { rate: Dec; net: Money; tax: Money };
  validUntil?: Timestamp;
}

/** One due amount of a schedule; `no` counts from 1. */
export interface Installment {
  no: number;
  due: CalDate;
  amount: Money;
  status: 'planned' | 'due' | 'grace' | 'paid' | 'failed' | 'waived';
  paidAt?: Timestamp;
  attempts?: number;
}

/** What decides a price or whether cover is offered. */
export interface RatingFactor {
  key: string;
  label: Text;
  type: 'age' | 'enum' | 'bool' | 'number' | 'date' | 'region';
  from?: string;
  options?: CodeRef[];
  required: boolean;
  affects: 'price' | 'eligibility' | 'both';
}

/** An answer of the insurer for given inputs. Immutable once priced: other inputs make another quote (`hash`). */
export interface Quote {
  id: string;
  productId: string;
  planId: string;
  riders: string[];
  inputs: Record<string, unknown>;
  sumInsured: Money[];
  term: Duration;
  payTerm: Duration;
  premium: Premium;
  decisionHints?: Text[];
  status: QuoteStatus;
  validUntil: Timestamp;
  rateVersion: string;
  hash: string;
}
