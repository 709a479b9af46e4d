import { readInput } from '../check/input';
import { at, report } from '../check/reader';
import type { Site } from '../check/reader';
import { closedWord, number, string } from '../check/scalars';
import { list, or, record } from '../check/shapes';
import { checkSum, reportCurrencies } from '../check/sums';
import { NO_MONEY, money } from '../check/values';
import type { Commission, Money, Settlement } from '../model';
import { isAmount, negateAmount, subtractAmounts } from '../money/decimal';
import { sumMoney } from '../money/sum';
import { fail, ok, type Issue, type Result } from '../result';

const amount = or(money, NO_MONEY, 'money.missing-amount');

/** What a settlement is drawn up with. */
export type SettlementHead = Pick<Settlement, 'id' | 'counterparty' | 'period' | 'deductions' | 'tax'>;

const head = record<SettlementHead>({ id: string, counterparty: or(string, ''), period: or(string, ''), deductions: amount, tax: amount });
const commissions = list(record<Commission>({ id: or(string, ''), party: or(string, ''), amount, status: closedWord }));

/**
 * A draft settlement of records that are payable, reversals (negative) included: `gross` is their sum, `net` what is left after deductions
 * and tax. Issues: those of unreadable input and `sumMoney`; `settlement.party` {id} and `settlement.status` {id} (a record of
 * somebody else, or not payable), `settlement.currency`.
 */
export function buildSettlement(records: readonly Commission[], input: SettlementHead): Result<Settlement> {
  const read = readInput(head, input);
  if (!read.ok) return read;
  const lines = readInput(commissions, records);
  if (!lines.ok) return lines;
  const { counterparty, deductions, tax } = read.value;
  const alien = lines.value.find(line => line.party !== counterparty);
  if (alien) return fail('settlement.party', '', { id: alien.id });
  const early = lines.value.find(line => line.status !== 'payable');
  if (early) return fail('settlement.status', '', { id: early.id });
  const gross = sumMoney(lines.value.map(line => line.amount));
  if (!gross.ok) return gross;
  const { currency } = gross.value;
  if ([deductions, tax].some(part => part.currency !== currency)) return fail('settlement.currency');
  const net: Money = { amount: subtractAmounts(subtractAmounts(gross.value.amount, deductions.amount), tax.amount), currency };
  return ok({ ...read.value, lines: lines.value.length, gross: gross.value, net, status: 'draft' });
}

const settlement = record<Settlement>({
  ...{ id: or(string, ''), counterparty: or(string, ''), period: or(string, ''), lines: or(number, 0) },
  ...{ gross: amount, deductions: amount, tax: amount, net: amount, status: closedWord, pushAttempts: number, invoiceNo: string },
});

/**
 * Reads a settlement from untrusted data. Warnings: `settlement.net` {given, sum} (not gross − deductions − tax), `settlement.mixed-currencies`,
 * `settlement.lines` (no count).
 */
export function checkSettlement(input: unknown): { settlement: Settlement | null; issues: Issue[] } {
  const issues: Issue[] = [];
  const site: Site = { path: '', issues };
  const read = settlement(input, site) ?? null;
  if (!read) return { settlement: null, issues };
  const { gross, deductions, tax, net, lines } = read;
  reportCurrencies([gross, deductions, tax, net], 'settlement.mixed-currencies', site);
  const less = [deductions, tax].map(part => (isAmount(part.amount) ? { ...part, amount: negateAmount(part.amount) } : part));
  checkSum(at(site, 'net'), 'settlement.net', [gross, ...less], net);
  if (!Number.isSafeInteger(lines) || lines < 0) report(at(site, 'lines'), 'settlement.lines', { lines }, 'warning');
  return { settlement: read, issues };
}
