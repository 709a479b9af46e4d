import { at, report } from '../check/reader';
import type { Reader, Site } from '../check/reader';
import { closedWord, string, text, word } from '../check/scalars';
import { list, or, record } from '../check/shapes';
import { checkSum, reportCurrencies } from '../check/sums';
import { NO_MONEY, codeRef, money } from '../check/values';
import type { Payee, Payout, PayoutLine } from '../model';
import { addAmounts, compareAmounts, isAmount, negateAmount } from '../money/decimal';
import type { Issue } from '../result';

const amount = or(money, NO_MONEY, 'money.missing-amount');

const line = record<PayoutLine>(
  { kind: or(word, ''), label: or(text, ''), amount, clauseRef: string, ref: string, reason: codeRef },
  'label',
);

const payee = record<Payee>({ amount, state: closedWord });

const fields: Reader<Payout> = record<Payout>({
  lines: or(list(line), []),
  payable: amount,
  payees: or(list(payee), []),
  remainingAfter: money,
});

/** What takes away, whichever sign the host gives it. */
const REDUCTIONS = 'not-covered social-insurance other-insurance deductible coinsurance over-limit depreciation salvage advance'.split(' ');

/**
 * Reads a payout as the insurer states it and compares it with its own parts; nothing is corrected. Warnings: `payout.lines-payable` {given,
 * sum, currency} (the lines do not lead to what is payable), `payout.payable-line` (its own line says another figure), `payout.payees` (the
 * payees' amounts do not add up to it), `payout.negative` (less than nothing is payable or left), `payout.no-billed`,
 * `payout.mixed-currencies`; besides those of unreadable fields.
 */
export function checkPayout(input: unknown): { payout: Payout | null; issues: Issue[] } {
  const issues: Issue[] = [];
  const site: Site = { path: '', issues };
  const payout = fields(input, site) ?? null;
  if (payout) checkFigures(payout, site);
  return { payout, issues };
}

function checkFigures({ lines, payable, payees, remainingAfter }: Payout, site: Site): void {
  const all = [payable, ...lines.map(part => part.amount), ...payees.map(part => part.amount)];
  reportCurrencies([...all, remainingAfter], 'payout.mixed-currencies', site);
  for (const [key, sum] of Object.entries({ payable, remainingAfter }))
    if (sum && isAmount(sum.amount) && compareAmounts(sum.amount, '0') < 0)
      report(at(site, key), 'payout.negative', { amount: sum.amount }, 'warning');
  checkSum(
    at(site, 'payees'),
    'payout.payees',
    payees.map(part => part.amount),
    payable,
  );
  const isOne = new Set(all.map(sum => sum.currency)).size === 1 && all.every(sum => isAmount(sum.amount));
  if (lines.length && isOne) checkLines(lines, payable.amount, site);
}

/** Lines of one item after another, or of the whole claim: `billed` and reductions add up either way. Reductions may come without sign. */
function checkLines(lines: PayoutLine[], payable: string, site: Site): void {
  const { currency = '' } = lines[0]?.amount ?? {};
  const own = lines.filter(part => part.kind === 'payable').map(part => part.amount.amount);
  const stated = addAmounts(...own);
  if (own.length && compareAmounts(stated, payable) !== 0)
    report(at(site, 'payable'), 'payout.payable-line', { given: payable, sum: stated, currency }, 'warning');
  const steps = lines.filter(part => part.kind !== 'payable');
  if (!steps.some(part => part.kind === 'billed')) {
    if (steps.length) report(at(site, 'lines'), 'payout.no-billed', undefined, 'warning');
    return;
  }
  const signed = addAmounts(...steps.map(part => part.amount.amount));
  const reduced = addAmounts(...steps.map(({ kind, amount: { amount: given } }) => (REDUCTIONS.includes(kind) ? lessOf(given) : given)));
  if (compareAmounts(signed, payable) === 0 || compareAmounts(reduced, payable) === 0) return;
  report(at(site, 'lines'), 'payout.lines-payable', { given: payable, sum: reduced, currency }, 'warning');
}

const lessOf = (given: string): string => (compareAmounts(given, '0') > 0 ? negateAmount(given) : given);
