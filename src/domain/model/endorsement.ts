import type { DocRequirement } from './document';
import type { CalDate, Money, Timestamp } from './primitives';
import type { Refund } from './refund';
import type { EndorsementStatus } from './status';

/** Every change a contract can go through after it was issued; what each needs: `ENDORSEMENTS` of the domain. */
export type EndorsementType =
  | 'contact'
  | 'address'
  | 'name-id'
  | 'birth-sex'
  | 'beneficiary'
  | 'payer-account'
  | 'applicant'
  | 'add-insured'
  | 'remove-insured'
  | 'increase-sum'
  | 'decrease-sum'
  | 'add-rider'
  | 'remove-rider'
  | 'plan'
  | 'frequency'
  | 'occupation'
  | 'vehicle-plate'
  | 'vehicle-owner'
  | 'vehicle-use'
  | 'device-swap'
  | 'device-part'
  | 'loan'
  | 'loan-repay'
  | 'apl'
  | 'dividend-option'
  | 'partial-withdrawal'
  | 'premium-holiday'
  | 'paid-up'
  | 'reinstatement'
  | 'reissue'
  | 'cool-off'
  | 'surrender'
  | 'suspend'
  | 'resume';

/** When a change begins: at once, at 00:00 of the next day, on the next premium date, or from an earlier date on. */
export type EffectiveRule = 'immediate' | 'next-day-0h' | 'next-due' | 'retro';

/** Who pays whom because of a change. */
export type MoneyEffect = 'none' | 'collect' | 'refund' | 'both';

/** A change of a contract; `before` and `after` hold the changed slice of the policy only. `premiumDelta` is signed. */
export interface Endorsement {
  id: string;
  policyNo: string;
  type: EndorsementType;
  requestedAt: Timestamp;
  effective: CalDate;
  before: unknown;
  after: unknown;
  premiumDelta?: Money;
  refund?: Refund;
  status: EndorsementStatus;
  needs?: DocRequirement[];
}
