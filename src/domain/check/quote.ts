import { quoteMachine } from '../status/quote';
import { statusOf } from '../status/machine';
import type { Installment, Quote } from '../model';
import type { Issue } from '../result';
import { readWhole } from './all';
import { premium } from './premium';
import { duration } from './product';
import { report, type Reader } from './reader';
import { closedWord, number, string, text } from './scalars';
import { list, or, record } from './shapes';
import { NO_MONEY, date, money, timestamp } from './values';

/** One due amount. */
export const installment: Reader<Installment> = record<Installment>({
  no: or(number, 0, 'data.missing'),
  due: or(date, '', 'data.missing'),
  amount: or(money, NO_MONEY, 'money.missing-amount'),
  status: closedWord,
  paidAt: timestamp,
  attempts: number,
});

const fields = record<Quote>({
  id: or(string, '', 'quote.missing-id'),
  productId: or(string, ''),
  planId: or(string, ''),
  riders: or(list(string), []),
  sumInsured: or(list(money), []),
  term: duration,
  payTerm: duration,
  premium: premium as Reader<Quote['premium']>,
  decisionHints: list(text),
  status: or(closedWord as Reader<Quote['status']>, '' as Quote['status'], 'quote.missing-status'),
  validUntil: or(timestamp, '', 'data.missing'),
  rateVersion: or(string, ''),
  hash: or(string, ''),
});

/**
 * Reads a quote from untrusted data; `null` when it is no object. Issues: `data.*`, `money.*`, `date.*`, `premium.*`,
 * `quote.missing-id`, `.missing-status`, `.unknown-status`.
 */
export function checkQuote(input: unknown): { quote: Quote | null; issues: Issue[] } {
  const { value, issues } = readWhole(fields, input);
  const status = statusOf(quoteMachine, value?.status);
  if (status.code && !status.known) report({ path: '', issues }, 'quote.unknown-status', { status: status.code.slice(0, 80) }, 'warning');
  return { quote: value, issues };
}
