import { daysBetween } from '../date/arithmetic';
import { claimMachine } from '../status/claim';
import { statusOf } from '../status/machine';
import type { Assessment, Claim, ClaimClock, Dispute, Fnol } from '../model';
import type { Issue } from '../result';
import { readWhole } from './all';
import { address, audit, fileRef, phone } from './identity';
import { partyRole } from './party';
import { payout } from './payout';
import { report, type Reader, type Site } from './reader';
import { requirement } from './requirement';
import { closedWord, flag, number, string, text, word } from './scalars';
import { list, or, record } from './shapes';
import { codeRef, decimal, money, timestamp } from './values';

const NO_PARTY = Object.freeze({ role: '', party: { name: '' } });

const geo = record<NonNullable<Fnol['geo']>>({
  lat: or(decimal, '', 'data.missing'),
  lon: or(decimal, '', 'data.missing'),
  acc: or(number, 0),
});

const fnol: Reader<Fnol> = record<Fnol>({
  reportedAt: or(timestamp, '', 'data.missing'),
  occurredAt: or(timestamp, ''),
  occurredAtUnknown: flag,
  place: address,
  cause: or(codeRef, { system: '', code: '' }, 'data.missing'),
  description: or(string, ''),
  injured: flag,
  policeReport: string,
  reporter: or(partyRole, NO_PARTY, 'data.missing'),
  contact: or(phone, { number: '' }, 'data.missing'),
  photos: or(list(fileRef), []),
  geo,
});

const finding = { coverageCode: string, text: or(text, '', 'data.missing'), clauseRef: string, amount: money };

const assessment = record<Assessment>({
  at: or(timestamp, '', 'data.missing'),
  by: codeRef,
  claimed: money,
  recognised: money,
  findings: or(list(record<Assessment['findings'][number]>(finding, 'text')), []),
  refusals: list(
    record<NonNullable<Assessment['refusals']>[number]>(
      {
        reason: or(codeRef, { system: '', code: '' }, 'claim.refusal-without-reason'),
        text: finding.text,
        clauseRef: string,
        amount: money,
      },
      'text',
    ),
  ),
});

const clock = record<ClaimClock>(
  { name: or(string, ''), dueAt: or(timestamp, '', 'data.missing'), basis: or(string, ''), paused: flag },
  'name',
);

const dispute = record<Dispute>({
  id: or(string, ''),
  openedAt: or(timestamp, '', 'data.missing'),
  by: or(partyRole, NO_PARTY, 'data.missing'),
  route: closedWord,
  reason: or(text, ''),
  amount: money,
  status: closedWord,
  closedAt: timestamp,
  outcome: text,
});

const NO_FNOL: Fnol = Object.freeze({
  ...{ reportedAt: '', occurredAt: '', description: '', photos: [], contact: { number: '' }, reporter: NO_PARTY },
  cause: { system: '', code: '' },
});

const claimFields = record<Claim>({
  no: or(string, '', 'claim.missing-no'),
  policyNo: or(string, '', 'data.missing'),
  kind: or(word, ''),
  fnol: or(fnol, NO_FNOL, 'data.missing'),
  status: or(closedWord as Reader<Claim['status']>, '' as Claim['status'], 'claim.missing-status'),
  requirements: or(list(requirement), []),
  assessment,
  payout,
  clocks: or(list(clock), []),
  timeline: or(list(audit), []),
  handler: codeRef,
  disputes: list(dispute),
});

function checkTogether(claim: Claim, site: Site): void {
  const status = statusOf(claimMachine, claim.status);
  if (status.code && !status.known) report(site, 'claim.unknown-status', { status: status.code.slice(0, 80) }, 'warning');
  const days = daysBetween(claim.fnol.reportedAt.slice(0, 10), claim.fnol.occurredAt.slice(0, 10));
  // The two may be stated in different zones.
  if (days.ok && days.value > 1) report(site, 'claim.reported-before-loss', { days: days.value }, 'warning');
}

/**
 * Reads a claim from untrusted data; `null` when it is no object. Contradictions are reported and left as sent. Issues: `data.*`,
 * `money.*`, `date.*`, `consent.*`, `requirement.min-max`, `claim.missing-no`, `.missing-status`, `.unknown-status`,
 * `.refusal-without-reason`, `.reported-before-loss`.
 */
export function checkClaim(input: unknown): { claim: Claim | null; issues: Issue[] } {
  const { value, issues } = readWhole(claimFields, input);
  if (value) checkTogether(value, { path: '', issues });
  return { claim: value, issues };
}
