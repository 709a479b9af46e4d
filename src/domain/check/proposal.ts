import { proposalMachine } from '../status/proposal';
import { statusOf } from '../status/machine';
import type { Proposal } from '../model';
import type { Issue } from '../result';
import { readWhole } from './all';
import { consent, signature } from './consent';
import { answer, decision } from './decision';
import { reportDuplicates } from './duplicates';
import { beneficiary, partyRole } from './party';
import { report, type Reader, type Site } from './reader';
import { closedWord, string } from './scalars';
import { list, or, record } from './shapes';

const fields = record<Proposal>({
  id: or(string, '', 'proposal.missing-id'),
  quoteId: or(string, ''),
  parties: or(list(partyRole), []),
  beneficiaries: or(list(beneficiary), []),
  answers: or(list(answer), []),
  consents: or(list(consent), []),
  signatures: or(list(signature), []),
  uw: decision,
  status: or(closedWord as Reader<Proposal['status']>, '' as Proposal['status'], 'proposal.missing-status'),
  traceId: or(string, ''),
});

function checkTogether(proposal: Proposal, site: Site): void {
  const status = statusOf(proposalMachine, proposal.status);
  if (status.code && !status.known) report(site, 'proposal.unknown-status', { status: status.code.slice(0, 80) }, 'warning');
  for (const role of ['applicant', 'insured'])
    if (!proposal.parties.some(entry => entry.role === role)) report(site, 'proposal.missing-party', { role }, 'warning');
  reportDuplicates(
    proposal.consents.map(entry => entry.id),
    'consent.duplicate-id',
    site,
  );
}

/**
 * Reads a proposal from untrusted data; `null` when it is no object. Issues: `data.*`, `money.*`, `date.*`, `premium.*`, `consent.*`,
 * `proposal.missing-id`, `.missing-status`, `.unknown-status`, `.missing-party` (`role`).
 */
export function checkProposal(input: unknown): { proposal: Proposal | null; issues: Issue[] } {
  const { value, issues } = readWhole(fields, input);
  if (value) checkTogether(value, { path: '', issues });
  return { proposal: value, issues };
}
