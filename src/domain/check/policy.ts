import { policyMachine } from '../status/policy';
import { statusOf } from '../status/machine';
import type { PartyRole, PolicySlice, Text } from '../model';
import type { Issue } from '../result';
import { fact, offerDoc } from './document';
import { premium } from './premium';
import { report } from './reader';
import type { Reader, Site } from './reader';
import { closedWord, flag, string, text, word } from './scalars';
import { list, or, record } from './shapes';
import { codeRef, coverPeriod, date, money } from './values';

type Part<K extends keyof PolicySlice> = NonNullable<PolicySlice[K]>;

/** A person's name is an object of strings, an organisation's is words: both read as words. */
const party: Reader<PartyRole['party']> = record<{ name: Text }>({ name: or(text, '', 'data.missing') }, 'name');

const product = record<Part<'product'>>(
  {
    id: string,
    version: string,
    clauseName: text,
    marketingName: text,
    insurer: record<NonNullable<Part<'product'>['insurer']>>({ legalName: text, shortName: text, hotline: string }, 'legalName'),
  },
  'marketingName',
);

const policyFields = record<PolicySlice>({
  no: or(string, '', 'policy.missing-no'),
  status: or(word, '', 'policy.missing-status'),
  statusReason: codeRef,
  product,
  planName: text,
  period: coverPeriod,
  parties: list(record<PartyRole>({ role: or(word, ''), party: or(party, { name: '' }, 'data.missing') })),
  insuredNames: list(string),
  premium,
  nextDue: record<Part<'nextDue'>>({ date: or(date, '', 'data.missing'), amount: money }, 'date'),
  paidTo: date,
  graceUntil: date,
  coolingOffUntil: date,
  sumInsured: money,
  cashValue: record<Part<'cashValue'>>({ current: money, asOf: date }),
  autoRenew: record<Part<'autoRenew'>>({ on: flag, channel: string }),
  agent: record<Part<'agent'>>({ name: string, org: string, orgFullName: text, licenceNo: string, status: closedWord }, 'name'),
  docs: list(offerDoc),
  facts: list(fact),
});

/** What cannot be true at once; which of the two is wrong is not ours to say. */
function checkTogether(policy: PolicySlice, site: Site): void {
  const status = statusOf(policyMachine, policy.status);
  if (policy.status && !status.known) report(site, 'policy.unknown-status', { status: status.code.slice(0, 80) }, 'warning');
  if (status.terminal && policy.nextDue) report(site, 'policy.due-after-end', { status: status.code }, 'warning');
  if (policy.paidTo && policy.graceUntil && policy.graceUntil < policy.paidTo)
    report(site, 'policy.grace-before-paid-to', undefined, 'warning');
}

/**
 * Reads a policy, or a slice of one, from untrusted data; `null` when it is no object. Contradictions are reported and left
 * as sent. Issues: `data.*`, `money.*`, `date.*`, `period.*`, `premium.*`, `policy.*`.
 */
export function checkPolicy(input: unknown): { policy: PolicySlice | null; issues: Issue[] } {
  const site: Site = { path: '', issues: [] };
  const policy = policyFields(input, site);
  if (policy) checkTogether(policy, site);
  return { policy: policy ?? null, issues: site.issues };
}
