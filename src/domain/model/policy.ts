import type { Coverage } from './coverage';
import type { DocRef, OfferDoc } from './document';
import type { OfferFact } from './offer';
import type { AgentRef, Beneficiary, PartyRole } from './party';
import type { CalDate, CodeRef, CoverPeriod, Dec, Money, Open, Text, Timestamp } from './primitives';
import type { Product } from './product';
import type { Installment, Premium } from './quote';
import type { PolicyStatus } from './status';
import type { Subject } from './subject';

/** The product as a policy quotes it: the version that was sold. */
export type PolicyProduct = Pick<Product, 'id' | 'version' | 'clauseName' | 'marketingName' | 'insurer'>;

/** A coverage in a policy: what is insured and what is left. */
export type PolicyCoverage = Coverage & { sumInsured: Money; remaining?: Money; timesLeft?: number };

/** A contract in force or past. Dates named `…Until` and `paidTo` are the last day, inclusive. */
export interface Policy {
  no: string;
  proposalId?: string;
  /** The policy whose term this one continues. */
  renewalOf?: string;
  product: PolicyProduct;
  planId: string;
  period: CoverPeriod;
  status: PolicyStatus;
  statusReason?: CodeRef;
  parties: PartyRole[];
  beneficiaries: Beneficiary[];
  coverages: PolicyCoverage[];
  premium: Premium;
  schedule: Installment[];
  paidTo?: CalDate;
  graceUntil?: CalDate;
  coolingOffUntil?: CalDate;
  autoRenew?: { on: boolean; channel?: string; since?: Timestamp };
  cashValue?: { table: DocRef; current?: Money; asOf?: CalDate };
  loan?: { principal: Money; interest: Money; rate: Dec; due: CalDate };
  docs: DocRef[];
  invoice?: { state: 'none' | 'applied' | 'issued'; url?: string };
  subject?: Subject;
  agent?: AgentRef;
}

/**
 * What a policy card needs: slices of `Policy`, and figures the host already has at hand. Only `no` and `status` are required;
 * everything else is shown when given and left out when not. A whole `Policy` fits.
 */
export interface PolicySlice {
  no: string;
  /** Known states get words, tone and actions; any other shows itself. */
  status: Open<PolicyStatus>;
  statusReason?: CodeRef;
  product?: Partial<Omit<PolicyProduct, 'insurer'>> & { insurer?: Partial<PolicyProduct['insurer']> };
  planName?: Text;
  period?: CoverPeriod;
  parties?: PartyRole[];
  /** Names of the insured when the host has no parties to show. */
  insuredNames?: string[];
  premium?: Partial<Premium>;
  /** What is payable next; `date` is the due day. */
  nextDue?: { date: CalDate; amount?: Money };
  paidTo?: CalDate;
  graceUntil?: CalDate;
  coolingOffUntil?: CalDate;
  sumInsured?: Money;
  cashValue?: { current?: Money; asOf?: CalDate; table?: Partial<DocRef> };
  subject?: Partial<Subject>;
  autoRenew?: Policy['autoRenew'];
  agent?: Partial<AgentRef>;
  docs?: OfferDoc[];
  /** What the source says beyond this model, in its own words: group number, copay, network. */
  facts?: OfferFact[];
}
