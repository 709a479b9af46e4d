import type { ConsentRecord } from './consent';
import type { AgentRef, Person, Relation } from './party';
import type { Money, Timestamp } from './primitives';

/** A person as an agent's book of business holds them. `policies` and `household` are ids. */
export interface Customer {
  id: string;
  person: Person;
  tags: string[];
  consents: ConsentRecord[];
  policies: string[];
  household?: string;
  owner?: AgentRef;
  lastContact?: Timestamp;
  /** Where the host's sales process stands; the host's own word. */
  stage?: string;
}

/** One person of a household. Amounts per year. */
export interface HouseholdMember {
  person: Person;
  relationToHead: Relation;
  role: 'earner' | 'dependent';
  annualIncome?: Money;
  debts?: Money;
}

/** What is missing for one risk of one member: `gap` = `target` − `existing`, as the host worked it out. */
export interface CoverNeed {
  memberRef: string;
  risk: string;
  target: Money;
  existing: Money;
  gap: Money;
}

/** People who are insured together; the base of a family plan. */
export interface Household {
  id: string;
  members: HouseholdMember[];
  /** What they are ready to pay a year. */
  budget?: Money;
  needs?: CoverNeed[];
}
