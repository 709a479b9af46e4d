import type { PeriodStyle } from '../domain/date/period';

/** The rules of a market that components ask about. They ask by name; no component knows a market. */
export interface PackRules {
  /** May offers be sorted by price? */
  priceSort: 'allowed' | 'forbidden';
  /** A choice restored without the person's act must be confirmed before it counts. */
  expressChoice: boolean;
  /** How the end of cover is written. */
  periodStyle: PeriodStyle;
  /** Which colour a financial gain has. */
  financialColours: 'red-up' | 'green-up';
  /** All instalments must be equal. */
  equalInstallments: boolean;
  /** May exclusions be folded away? */
  exclusionsCollapsible: boolean;
  /** The clause name and the insurer's full name must be shown, not the marketing name alone. */
  fullNames: boolean;
  /** Days to step back from a contract; absent where products or states differ too much for a default. */
  coolingOff?: { days: number; startsOn: 'receipt' | 'conclusion'; dayCount: 'same-day' | 'next-day' };
}

export type RuleId = keyof PackRules;

/** A market's rules as data, each with the id of its source (`R-…`, domain.md §1) or `house` for a choice of ours. */
export interface MarketPack {
  id: string;
  rules: PackRules;
  sources: Record<RuleId, string>;
}
