import type { Disclosure } from './disclosure';
import type { DocRef } from './document';
import type { Coverage } from './coverage';
import type { Frequency } from './quote';
import type { CalDate, CodeRef, Dec, Duration, PeriodRule, Rule, Text } from './primitives';

/** The company that carries the risk. `legalName` in full is what CN rules ask to be shown (R-CN-01). */
export interface Insurer {
  id: string;
  legalName: Text;
  shortName?: Text;
  licenceNo?: string;
  hotline: string;
  complaintUrl?: string;
  branches?: CodeRef[];
  /** Ratios in percent, `"185.20"`. */
  solvency?: { core: Dec; comprehensive: Dec; asOf: CalDate; rating?: string };
}

export type ProductLine =
  | 'life'
  | 'critical-illness'
  | 'medical'
  | 'accident'
  | 'annuity'
  | 'motor'
  | 'property'
  | 'travel'
  | 'liability'
  | 'warranty'
  | 'device'
  | 'pet'
  | 'other';

/** One filed product in one version. */
export interface Product {
  id: string;
  version: string;
  insurer: Insurer;
  /** The name on the filed clauses; never replaced by the marketing name alone (R-CN-01). */
  clauseName: Text;
  marketingName: Text;
  filingNo: string;
  line: ProductLine;
  design?: 'ordinary' | 'participating' | 'universal' | 'unit-linked';
  /** Suitability level (R-CN-04). */
  level?: 'P1' | 'P2' | 'P3' | 'P4' | 'P5';
  internetOnly?: boolean;
  saleStatus: 'draft' | 'on-sale' | 'suspended' | 'stopped';
  saleRegions?: CodeRef[];
  effective: { from: CalDate; to?: CalDate };
  plans: Plan[];
  riders?: Plan[];
  eligibility: Rule[];
  /** The questionnaires of an application. */
  disclosures: Disclosure[];
  docs: DocRef[];
  periods: { coolingOff?: PeriodRule; waiting?: PeriodRule[]; grace?: PeriodRule };
  renewal: { kind: 'none' | 'not-guaranteed' | 'guaranteed'; guaranteedYears?: number; rateAdjustable?: boolean; maxAge?: number };
  channels: ('h5' | 'miniapp' | 'agent' | 'branch' | 'pos' | 'api')[];
}

/** A cap over several contracts, e.g. the death benefit of minors (R-CN-11). Amounts in the product's currency. */
export interface CapRule {
  id: string;
  max: Dec;
  when?: Rule;
  note?: Text;
}

/** What can be bought: coverages with the choices of term, payment and sum. A rider is a plan too. */
export interface Plan {
  id: string;
  name: Text;
  coverages: Coverage[];
  term: Duration[];
  payTerm: Duration[];
  payFrequency: Frequency[];
  sumInsured: { min: Dec; max: Dec; step: Dec; options?: Dec[]; caps?: CapRule[] };
  /** Ids of plans that must be, or must not be, bought together with this one. */
  requires?: string[];
  excludes?: string[];
}
