import { endorsementMachine } from '../status/endorsement';
import { statusOf } from '../status/machine';
import { endorsementRow } from '../endorsement/ask';
import type { Endorsement, Refund } from '../model';
import type { Issue } from '../result';
import { readWhole } from './all';
import { line } from './premium';
import { report, type Reader, type Site } from './reader';
import { requirement } from './requirement';
import { closedWord, number, string, word } from './scalars';
import { list, or, record } from './shapes';
import { NO_MONEY, date, money, timestamp } from './values';

const amount = or(money, NO_MONEY, 'money.missing-amount');

export const refund: Reader<Refund> = record<Refund>({
  method: or(word, ''),
  days: record<NonNullable<Refund['days']>>({ used: or(number, 0), total: or(number, 0) }),
  premium: amount,
  deductions: or(list(line), []),
  amount,
  to: closedWord,
  eta: date,
});

const fields = record<Endorsement>({
  id: or(string, ''),
  policyNo: or(string, '', 'data.missing'),
  type: or(closedWord as Reader<Endorsement['type']>, '' as Endorsement['type'], 'data.missing'),
  requestedAt: or(timestamp, '', 'data.missing'),
  effective: or(date, '', 'data.missing'),
  premiumDelta: money,
  refund,
  status: or(closedWord as Reader<Endorsement['status']>, '' as Endorsement['status'], 'endorsement.missing-status'),
  needs: list(requirement),
});

function checkTogether(endorsement: Endorsement, site: Site): void {
  const status = statusOf(endorsementMachine, endorsement.status);
  if (status.code && !status.known) report(site, 'endorsement.unknown-status', { status: status.code.slice(0, 80) }, 'warning');
  const row = endorsementRow(endorsement.type);
  if (endorsement.type && !row) report(site, 'endorsement.unknown-type', { type: String(endorsement.type).slice(0, 80) }, 'warning');
  if (row?.money === 'none' && (endorsement.premiumDelta ?? endorsement.refund))
    report(site, 'endorsement.unexpected-money', { type: endorsement.type }, 'warning');
}

/**
 * Reads a change of a contract from untrusted data; `null` when it is no object. Issues: `data.*`, `money.*`, `date.*`,
 * `endorsement.missing-status`, `.unknown-status`, `.unknown-type`, `.unexpected-money` (a type that costs nothing, usually).
 */
export function checkEndorsement(input: unknown): { endorsement: Endorsement | null; issues: Issue[] } {
  const { value, issues } = readWhole(fields, input);
  if (value) checkTogether(value, { path: '', issues });
  return { endorsement: value, issues };
}
