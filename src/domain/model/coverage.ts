import type { CodeRef, Dec, Money, Open, Rule, Text } from './primitives';

/** How a benefit stands in a plan. `optional` carries no tick and no cross (R-EU-01). */
export type CoverageStatus = 'covered' | 'limited' | 'excluded' | 'conditional' | 'optional';

/** One promise of a plan; as a comparison shows it, it is a *benefit*. */
export interface Coverage {
  /** Liability code of the insurer. */
  code: string;
  name: Text;
  kind: Open<'indemnity' | 'benefit' | 'service'>;
  mandatory: boolean;
  limit?: Limit;
  sublimits?: Limit[];
  deductible?: Deductible;
  /** `payPercent` = the share the **insurer** pays, `"80"` = 80 %. */
  coinsurance?: { payPercent: Dec; when?: Rule; label: Text }[];
  waitingDays?: number;
  territory?: CodeRef[];
  network?: CodeRef[];
  trigger?: { text: Text; standardRef?: string };
  exclusions?: Exclusion[];
  /** Codes of coverages that share this limit. */
  sharedWith?: string[];
  times?: { max: number | 'unlimited'; intervalDays?: number };
  /** What the source says about cover; absent = the source does not say. Never derived from the wording. */
  status?: Open<CoverageStatus>;
  /** As the insurer words it, e.g. "$20 copay after deductible". */
  value?: Text;
  note?: Text;
  clauseRef?: string;
  /** Heading the benefit stands under. */
  group?: Text;
}

/** How much is paid at most, and per what. `unlimited` is a statement; an absent limit is not. */
export interface Limit {
  amount: Money | 'unlimited' | 'actual' | 'by-table';
  per: Open<'policy' | 'year' | 'event' | 'day' | 'item' | 'lifetime'>;
  note?: Text;
}

/** What the insured bears first: an amount, a share (`percent`, `"10"` = 10 %) or days. */
export interface Deductible {
  amount?: Money;
  percent?: Dec;
  days?: number;
  per: Open<'year' | 'event' | 'day'>;
  shared?: 'person' | 'family';
  offsetBySocialInsurance?: boolean;
  /** Share taken off after a year without claim, percent. */
  reduceOnNoClaim?: Dec;
  note?: Text;
}

/** What is not paid. `conditional` = paid under stated conditions. */
export interface Exclusion {
  id: string;
  text: Text;
  severity: Open<'absolute' | 'conditional'>;
  clauseRef?: string;
  code?: CodeRef;
}
