import type { Beneficiary, Person } from './party';
import type { Dec, Money, Text } from './primitives';

/** A beneficiary as a proposal carries it: with what the rules of V16 ask about minors and unusual relations. */
export interface BeneficiaryEntry extends Beneficiary {
  /** Acts for a beneficiary who is a minor. */
  guardian?: Person;
  /** Why, where `relationToInsured` is `other`. */
  relationReason?: Text;
}

/** How far one order of one kind of benefit is shared out; amounts in percent. */
export interface ShareTotal {
  kind: Beneficiary['kind'];
  order: number;
  /** `null` while a share cannot be read. */
  sum: Dec | null;
  /** What is missing to 100; negative where it is too much. */
  rest: Dec | null;
  /** Positions in the list. */
  at: number[];
}

/** A cap on the death benefits of a minor over all contracts with all insurers, by age in completed years (R-CN-11). */
export interface DeathCapRule {
  id: string;
  /** Ascending: the first band whose `below` the age is under applies; none: no cap. */
  bands: { below: number; max: Money }[];
  /** What a contract may promise beside the cap, e.g. `premium-refund`, `cash-value`, `aviation-accident`. */
  notCounted: string[];
}

/** What a contract, ours or another's, would pay on death. `counts` names what it is paid for, e.g. `death`. */
export interface DeathBenefit {
  amount: Money;
  counts: string;
}
