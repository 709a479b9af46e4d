import type { Payee, PayeeAccount, Payout, PayoutLine } from '../model';
import { partyRole } from './party';
import type { Reader } from './reader';
import { closedWord, string, text, word } from './scalars';
import { list, or, record } from './shapes';
import { NO_MONEY, codeRef, money } from './values';

const amount = or(money, NO_MONEY, 'money.missing-amount');

const line = record<PayoutLine>(
  { kind: or(word, '', 'data.missing'), label: or(text, ''), amount, clauseRef: string, ref: string, reason: codeRef },
  'label',
);

const account = record<PayeeAccount>(
  { holder: or(string, '', 'data.missing'), number: or(string, '', 'data.missing'), bank: codeRef, currency: string },
  'number',
);

const payee = record<Payee>({
  party: or(partyRole, { role: '', party: { name: '' } }, 'data.missing'),
  account: or(account, { holder: '', number: '' }, 'data.missing'),
  amount,
  state: closedWord,
});

/** A payout as stated; whether its parts add up is asked of the payout functions. */
export const payout: Reader<Payout> = record<Payout>({
  lines: or(list(line), []),
  payable: amount,
  payees: or(list(payee), []),
  remainingAfter: money,
});
