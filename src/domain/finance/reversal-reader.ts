import { readInput } from '../check/input';
import { report, at } from '../check/reader';
import type { Reader, Site } from '../check/reader';
import { closedWord, flag, string, word } from '../check/scalars';
import { list, or, record } from '../check/shapes';
import { NO_MONEY, codeRef, decimal, money } from '../check/values';
import type { CodeRef, Dec, Money, Reversal, ReversalCause } from '../model';
import type { Result } from '../result';

/** A booked record that can be taken back: premium, tax, commission, invoice. `period` is its booking month. */
export interface Reversible {
  id: string;
  amount: Money;
  period: string;
  /** It takes something back itself, and so cannot be taken back. */
  reversalOf?: string;
}

/** `id` comes from the host: nothing here is random. */
export interface ReversalRequest {
  id: string;
  /** How much of the original, as a positive amount; absent: all that is left. */
  amount?: Dec;
  reason: CodeRef;
  cause: ReversalCause;
  /** The open period to book in, `"2026-11"`. */
  period: string;
  /** The last closed period. */
  closedThrough?: string;
  /** Ids of records taken back with it. */
  linked?: string[];
}

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const amount = or(money, NO_MONEY, 'money.missing-amount');
const id = or(string, '', 'data.missing');

const month: Reader<string> = (value, site) => {
  const read = string(value, site);
  if (read !== undefined && !MONTH.test(read)) report(site, 'reversal.period', { period: read.slice(0, 20) });
  return read;
};

const original = record<Reversible>({ id, amount, period: or(month, '', 'data.missing'), reversalOf: string });

const earlier = record<Reversal>({
  id,
  of: or(string, ''),
  scope: closedWord,
  amount,
  cause: word,
  period: string,
  originalPeriodClosed: flag,
  status: closedWord,
});

const request = record<ReversalRequest>({
  id,
  amount: decimal,
  reason: or(codeRef, { system: '', code: '' }, 'data.missing'),
  cause: or(closedWord, 'error' as never, 'data.missing'),
  period: or(month, '', 'data.missing'),
  closedThrough: month,
  linked: list(string),
});

/** Everything a reversal is decided from. */
export interface ReversalInput {
  originals: Reversible[];
  existing: Reversal[];
  request: ReversalRequest;
}

const NO_REQUEST = Object.freeze({ id: '', reason: { system: '', code: '' }, cause: 'error', period: '' }) as ReversalRequest;

const fields = record<ReversalInput>({
  originals: or(list(original), [], 'data.missing'),
  existing: or(list(earlier), []),
  request: or(request, NO_REQUEST, 'data.missing'),
});

const input: Reader<ReversalInput> = (value, site: Site) => {
  const read = fields(value, site);
  if (read && !read.originals.length) report(at(site, 'originals'), 'data.missing');
  return read;
};

export const readReversal = (value: unknown): Result<ReversalInput> => readInput(input, value);
