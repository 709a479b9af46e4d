import { at, report } from '../check/reader';
import type { Reader, Site } from '../check/reader';
import { closedWord, number, word } from '../check/scalars';
import { or, record } from '../check/shapes';
import { reportCurrencies } from '../check/sums';
import { NO_MONEY, date, money } from '../check/values';
import type { Refund } from '../model';
import { addAmounts, compareAmounts, isAmount } from '../money/decimal';
import type { Issue } from '../result';
import { calculateRefund } from './refund';
import { deductionLines } from './refund-request';

const amount = or(money, NO_MONEY, 'money.missing-amount');

const fields: Reader<Refund> = record<Refund>({
  method: or(word, '', 'data.missing'),
  days: record<{ used: number; total: number }>({ used: or(number, 0), total: or(number, 0) }),
  premium: amount,
  deductions: or(deductionLines, []),
  amount,
  to: closedWord,
  eta: date,
});

/**
 * Reads a refund as the insurer states it, and reports as warnings where its parts contradict it; nothing is corrected. Issues besides
 * those of unreadable fields: `refund.days` (more used than there are), `refund.mixed-currencies`, `refund.exceeds-premium` (not for a cash
 * value), `refund.negative`, and where days or method give another figure `refund.amount` {given, sum, currency}.
 */
export function checkRefund(input: unknown): { refund: Refund | null; issues: Issue[] } {
  const issues: Issue[] = [];
  const site: Site = { path: '', issues };
  const refund = fields(input, site) ?? null;
  if (refund) checkFigures(refund, site);
  return { refund, issues };
}

function checkFigures(refund: Refund, site: Site): void {
  const { days, method, premium, amount: given, deductions } = refund;
  if (days && !(days.used >= 0 && days.used <= days.total)) report(at(site, 'days'), 'refund.days', { ...days }, 'warning');
  const all = [premium, given, ...deductions.map(line => line.amount)];
  reportCurrencies(all, 'refund.mixed-currencies', site);
  if (!all.every(sum => isAmount(sum.amount)) || new Set(all.map(sum => sum.currency)).size > 1) return;
  if (all.some(sum => compareAmounts(sum.amount, '0') < 0)) return report(site, 'refund.negative', undefined, 'warning');
  const total = addAmounts(given.amount, ...deductions.map(line => line.amount.amount));
  if (method !== 'cash-value' && compareAmounts(total, premium.amount) > 0)
    report(site, 'refund.exceeds-premium', { given: total, premium: premium.amount, currency: premium.currency }, 'warning');
  checkMethod(refund, site);
}

/** Methods that need nothing beyond what a refund states, and so can be done again. */
const REPEATABLE = ['full', 'none', 'pro-rata', 'short-rate-90'] as const;

function checkMethod({ method: given, days, premium, deductions, amount, to }: Refund, site: Site): void {
  const method = REPEATABLE.find(name => name === given);
  if (!method) return;
  const again = calculateRefund({ method, premium, deductions, to, ...(days ? { days } : {}) });
  if (!again.ok || compareAmounts(again.value.amount.amount, amount.amount) === 0) return;
  const params = { given: amount.amount, sum: again.value.amount.amount, currency: amount.currency };
  report(at(site, 'amount'), 'refund.amount', params, 'warning');
}
