import type { Coverage, Deductible, Exclusion, Limit } from './coverage';
import type { OfferDoc } from './document';
import type { Dec, Money, Open, Text } from './primitives';
import type { Insurer, Product } from './product';
import type { Frequency } from './quote';

/** The price of an offer per `frequency`; nothing in it is derived from anything else. */
export interface OfferPrice extends Money {
  frequency?: Open<Frequency>;
  /** The lowest of several: shown as "from". */
  from?: boolean;
  /** Price before reduction, shown struck through. */
  original?: Money;
  /** All periods together. */
  total?: Money;
  periods?: number;
  note?: Text;
}

/** One decisive label–value pair ("Network: HMO"), in the words of the source. `id` lines facts up across plans. */
export interface OfferFact {
  id: string;
  label: Text;
  value: Text;
  note?: Text;
  clauseRef?: string;
}

/** A note that clauses or benefits point to. */
export interface Footnote {
  id: string;
  text: Text;
  clauseRef?: string;
  url?: string;
}

/** A plan as it is offered to one person: slices of the product library plus the host's price and words. */
export interface PlanOffer {
  /** Stable and unique: it becomes the value of the picker. */
  id: string;
  name: Text;
  insurer?: Pick<Insurer, 'legalName' | 'shortName'>;
  product?: Partial<Pick<Product, 'clauseName' | 'marketingName' | 'filingNo'>>;
  tags?: Text[];
  /** The host's own advertising word; shown as host content, never as a judgement of this library. */
  badge?: Text;
  /** `null` or absent: no price for this person; `unpricedReason` may say why. Never zero. */
  price?: OfferPrice | null;
  sumInsured?: Money | Limit;
  deductible?: Deductible;
  waitingDays?: number;
  facts?: OfferFact[];
  coverages?: Coverage[];
  exclusions?: Exclusion[];
  docs?: OfferDoc[];
  footnotes?: Footnote[];
  disabled?: boolean;
  disabledReason?: Text;
  unpricedReason?: Text;
  /** Values the host's sort options refer to. */
  sortKeys?: Record<string, Dec | string>;
  /** Values the host's filters refer to. */
  filterValues?: Record<string, string | string[]>;
}
