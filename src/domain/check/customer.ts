import type { CoverNeed, Customer, Household, HouseholdMember, Person } from '../model';
import type { Issue } from '../result';
import { readWhole } from './all';
import { consent } from './consent';
import { agentRef, person } from './party';
import { at, type Reader } from './reader';
import { closedWord, string } from './scalars';
import { list, or, record } from './shapes';
import { checkSum } from './sums';
import { NO_MONEY, money, timestamp } from './values';

const NOBODY: Person = Object.freeze({
  ...{ name: { full: '' }, sex: 'X' as const, birthDate: '', nationality: '' },
  ...{ ids: [], phones: [], addresses: [] },
});

const customer = record<Customer>({
  id: or(string, '', 'data.missing'),
  person: or(person, NOBODY, 'data.missing'),
  tags: or(list(string), []),
  consents: or(list(consent), []),
  policies: or(list(string), []),
  household: string,
  owner: agentRef,
  lastContact: timestamp,
  stage: string,
});

const member = record<HouseholdMember>({
  person: or(person, NOBODY, 'data.missing'),
  relationToHead: closedWord,
  role: closedWord,
  annualIncome: money,
  debts: money,
});

const amount = or(money, NO_MONEY, 'money.missing-amount');
const needFields = record<CoverNeed>({
  memberRef: or(string, '', 'data.missing'),
  risk: or(string, '', 'data.missing'),
  target: amount,
  existing: amount,
  gap: amount,
});

const need: Reader<CoverNeed> = (value, site) => {
  const read = needFields(value, site);
  if (read) checkSum(at(site, 'gap'), 'household.gap', [read.existing, read.gap], read.target);
  return read;
};

const household = record<Household>({
  id: or(string, ''),
  members: or(list(member), [], 'data.missing'),
  budget: money,
  needs: list(need),
});

/** Reads a customer from untrusted data; `null` when it is no object. Issues: `data.*`, `date.*`, `money.*`, `consent.*`, `person.*`. */
export function checkCustomer(input: unknown): { customer: Customer | null; issues: Issue[] } {
  const { value, issues } = readWhole(customer, input);
  return { customer: value, issues };
}

/**
 * Reads a household from untrusted data; `null` when it is no object. Issues: `data.*`, `date.*`, `money.*`, `person.*`,
 * `household.gap` (what is missing is not what is wanted less what there is).
 */
export function checkHousehold(input: unknown): { household: Household | null; issues: Issue[] } {
  const { value, issues } = readWhole(household, input);
  return { household: value, issues };
}
