import type { ConsentRecord } from './consent';
import type { Address, IdDoc, PersonName, Phone } from './identity';
import type { CalDate, Dec, Money, Open, Text } from './primitives';

/** A natural person. All of it is personal data; what a market asks for is in its pack (R-CN-14). */
export interface Person {
  id?: string;
  name: PersonName;
  sex: 'M' | 'F' | 'X';
  birthDate: CalDate;
  /** ISO 3166-1 alpha-2 */
  nationality: string;
  ids: IdDoc[];
  phones: Phone[];
  email?: string;
  addresses: Address[];
  /** `hazardClass` 1 (office) to 6, or not insurable. */
  occupation?: { code: string; label: Text; hazardClass: 1 | 2 | 3 | 4 | 5 | 6 | 'decline' };
  employer?: string;
  annualIncome?: Money;
  socialInsurance?: boolean;
  smoker?: boolean;
  heightCm?: number;
  weightKg?: Dec;
  maritalStatus?: string;
  taxResidency?: { country: string; tin?: string; reasonNoTin?: string }[];
}

/** A company or another body that takes part in a contract. */
export interface Organisation {
  id?: string;
  name: Text;
  /** CN unified social credit code */
  uscc?: string;
  lei?: string;
  legalRep?: Person;
  contact?: Person;
}

export type Role = 'applicant' | 'insured' | 'beneficiary' | 'payer' | 'guardian' | 'claimant' | 'payee' | 'agent' | 'contact';

export type Relation =
  | 'self'
  | 'spouse'
  | 'child'
  | 'parent'
  | 'sibling'
  | 'grandparent'
  | 'grandchild'
  | 'employer'
  | 'employee'
  | 'guardian'
  | 'creditor'
  | 'other';

/** Who takes part in a contract, as what. */
export interface PartyRole {
  role: Open<Role>;
  party: Person | Organisation;
  relationTo?: { partyRef: string; relation: Relation };
  consents?: ConsentRecord[];
}

/** Who receives a benefit. `order` from 1; the shares of one order add up to `"100"`. */
export interface Beneficiary {
  kind: 'death' | 'survival' | 'other';
  mode: 'legal' | 'named';
  order: number;
  sharePercent: Dec;
  party?: Person | Organisation;
  relationToInsured?: Relation;
}

/** The person who sold; name, full organisation and licence are shown together (R-CN-03 Art. 24). */
export interface AgentRef {
  id: string;
  name: string;
  org: string;
  orgFullName: Text;
  licenceNo: string;
  grade?: string;
  status: 'active' | 'left';
  phone?: Phone;
  photo?: string;
}
