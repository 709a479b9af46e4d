import type { AgentRef, Beneficiary, Organisation, PartyRole, Person } from '../model';
import type { Issue } from '../result';
import { readWhole } from './all';
import { consent } from './consent';
import { address, idDoc, personName, phone } from './identity';
import { copyOf, report, type Reader } from './reader';
import { closedWord, flag, number, string, text, word } from './scalars';
import { list, or, record } from './shapes';
import { date, decimal, money } from './values';

type Part<T, K extends keyof T> = NonNullable<T[K]>;

const hazard: Reader<Part<Person, 'occupation'>['hazardClass']> = (value, site) => {
  const read = value === 'decline' ? value : number(value, site);
  if (read !== undefined && read !== 'decline' && !(Number.isInteger(read) && read >= 1 && read <= 6))
    report(site, 'person.hazard-class', { got: read });
  return read as Part<Person, 'occupation'>['hazardClass'] | undefined;
};

const occupation = record<Part<Person, 'occupation'>>({ code: or(string, ''), label: or(text, ''), hazardClass: hazard }, 'label');

const taxResidence = record<Part<Person, 'taxResidency'>[number]>(
  { country: or(string, '', 'data.missing'), tin: string, reasonNoTin: string },
  'country',
);

const NO_NAME = Object.freeze({ full: '' });

export const person: Reader<Person> = record<Person>({
  id: string,
  name: or(personName, NO_NAME, 'data.missing'),
  sex: closedWord,
  birthDate: or(date, '', 'data.missing'),
  nationality: or(string, ''),
  ids: or(list(idDoc), []),
  phones: or(list(phone), []),
  email: string,
  addresses: or(list(address), []),
  occupation,
  employer: string,
  annualIncome: money,
  socialInsurance: flag,
  smoker: flag,
  heightCm: number,
  weightKg: decimal,
  maritalStatus: string,
  taxResidency: list(taxResidence),
});

export const organisation: Reader<Organisation> = record<Organisation>({
  id: string,
  name: or(text, '', 'data.missing'),
  uscc: string,
  lei: string,
  legalRep: person,
  contact: person,
});

/** A person is born; an organisation has a code or a representative. Where neither is told, it is read by its name. */
const isPerson = (value: unknown): boolean => {
  const copy = copyOf(value) ?? {};
  const name = copyOf(copy.name);
  return Object.hasOwn(copy, 'birthDate') || Object.hasOwn(copy, 'sex') || (name !== null && Object.hasOwn(name, 'full'));
};

/** A person or an organisation. */
export const party: Reader<Person | Organisation> = (value, site) => (isPerson(value) ? person(value, site) : organisation(value, site));

const relation = record<Part<PartyRole, 'relationTo'>>({ partyRef: or(string, '', 'data.missing'), relation: closedWord }, 'partyRef');

export const partyRole: Reader<PartyRole> = record<PartyRole>({
  role: or(word, '', 'data.missing'),
  party: or(party, { name: '' }, 'data.missing'),
  relationTo: relation,
  consents: list(consent),
});

export const beneficiary: Reader<Beneficiary> = record<Beneficiary>({
  kind: closedWord,
  mode: closedWord,
  order: or(number, 1, 'data.missing'),
  sharePercent: or(decimal, '', 'data.missing'),
  party,
  relationToInsured: closedWord,
});

export const agentRef: Reader<AgentRef> = record<AgentRef>(
  {
    id: or(string, ''),
    name: or(string, '', 'data.missing'),
    org: or(string, ''),
    orgFullName: or(text, '', 'data.missing'),
    licenceNo: or(string, '', 'data.missing'),
    grade: string,
    status: closedWord,
    phone,
    photo: string,
  },
  'name',
);

/** Reads a person or an organisation from untrusted data; `null` when it is no object. Issues: `data.*`, `date.*`, `money.*`, `person.*`. */
export function checkParty(input: unknown): { party: Person | Organisation | null; issues: Issue[] } {
  const { value, issues } = readWhole(party, input);
  return { party: value, issues };
}
