import type { BeneficiaryEntry, CalDate, Organisation, Person, Relation } from '../model';

/** What the rules of V16 depend on; the market's parts come from its pack. */
export interface BeneficiaryContext {
  today: CalDate;
  /** From this age, in completed years, nobody acts for a person. */
  adultAge: number;
  insured?: Person | Organisation;
  /** Kinds of benefit for which somebody must be chosen. */
  kinds?: BeneficiaryEntry['kind'][];
  /** At most so many named beneficiaries per kind. */
  max?: number;
  /** Only these may be named, e.g. close relatives where an employer bought the cover. */
  onlyRelations?: Relation[];
  /** A change of a contract in force: the insured, or the guardian of a minor insured, must agree. */
  change?: { consent?: 'given' | 'refused'; by?: 'insured' | 'guardian' };
}
