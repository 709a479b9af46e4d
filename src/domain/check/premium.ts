import type { Money, Premium, PremiumLine } from '../model';
import type { Issue } from '../result';
import { report } from './reader';
import type { Reader, Site } from './reader';
import { flag, number, string, text, word } from './scalars';
import { list, or, record } from './shapes';
import { checkProduct, checkSum, reportCurrencies } from './sums';
import { reportDuplicates } from './duplicates';
import { NO_MONEY, date, decimal, money, timestamp } from './values';

const vat = record<NonNullable<Premium['vat']>>({ rate: decimal, net: money, tax: money });

export const line = record<PremiumLine>(
  {
    id: or(string, ''),
    kind: or(word, ''),
    label: or(text, '', 'data.missing'),
    basis: money,
    rate: decimal,
    amount: or(money, NO_MONEY, 'money.missing-amount'),
    coverageCode: string,
    jurisdiction: string,
    explain: text,
    refundable: flag,
  },
  'label',
);

const premiumFields = record<Partial<Premium>>({
  lines: list(line),
  net: money,
  tax: money,
  gross: money,
  frequency: word,
  perPeriod: money,
  periods: number,
  total: money,
  firstDue: date,
  vat,
  validUntil: timestamp,
});

/** Tax collected for the state passes through: some insurers count it in `gross`, some beside it. */
function checkLines(lines: PremiumLine[], premium: Partial<Premium>, site: Site): void {
  const amounts = (of: (kind: string) => boolean) => lines.filter(part => of(part.kind)).map(part => part.amount);
  const collected = amounts(kind => kind === 'collected-tax');
  checkSum(
    site,
    'premium.lines-gross',
    amounts(kind => kind !== 'collected-tax'),
    premium.gross,
    collected,
  );
  checkSum(
    site,
    'premium.lines-tax',
    amounts(kind => kind === 'tax' || kind === 'levy'),
    premium.tax,
    collected,
  );
  if (premium.net && premium.tax) checkSum(site, 'premium.net-tax', [premium.net, premium.tax], premium.gross, collected);
}

function checkTotals(premium: Partial<Premium>, site: Site): void {
  const lines = premium.lines ?? [];
  checkLines(lines, premium, site);
  reportDuplicates(
    lines.map(part => part.id),
    'premium.duplicate-line',
    site,
  );
  const all = [premium.net, premium.tax, premium.gross, premium.perPeriod, premium.total, ...lines.map(part => part.amount)];
  reportCurrencies(all, 'premium.mixed-currencies', site);
  const { periods } = premium;
  if (periods !== undefined && !(Number.isSafeInteger(periods) && periods > 0)) report(site, 'premium.periods', { periods });
  checkProduct(site, 'premium.periods-total', premium.perPeriod, periods, premium.total);
  if (premium.vat?.net && premium.vat.tax) checkSum(site, 'premium.vat', [premium.vat.net, premium.vat.tax], premium.gross);
}

/** A premium as sent, with what does not fit together reported. */
export const premium: Reader<Partial<Premium>> = (value, site) => {
  const read = premiumFields(value, site);
  if (read) checkTotals(read, site);
  return read;
};

/**
 * Reads a premium from untrusted data. Nothing is recomputed; issues say where types are wrong (`data.*`, `money.*`, `date.*`) and
 * where figures contradict each other: `premium.lines-gross`, `.lines-tax`, `.net-tax`, `.vat`, `.periods-total`, `.periods`,
 * `.mixed-currencies`, `.duplicate-line`.
 */
export function checkPremium(input: unknown): { premium: Partial<Premium> | null; issues: Issue[] } {
  const issues: Issue[] = [];
  return { premium: premium(input, { path: '', issues }) ?? null, issues };
}

/** Reads money from untrusted data; `null` without an amount. Issues `money.*`, `data.*`. */
export function checkMoney(input: unknown): { money: Money | null; issues: Issue[] } {
  const issues: Issue[] = [];
  return { money: money(input, { path: '', issues }) ?? null, issues };
}
