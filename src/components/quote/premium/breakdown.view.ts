import type { Money, Premium, PremiumLine } from '../../../domain/model';
import { formatMoney, formatPercent } from '../../../domain/money/format';
import { pickText } from '../../../domain/text';
import type { Messages } from '../../../i18n/types';

/** One row of the breakdown; `note` explains it, `amount` is ready to show. */
export interface BreakdownRow {
  id: string;
  kind: string;
  label: string;
  note: string;
  amount: string;
}

export interface BreakdownView {
  /** What makes up the premium, as sent and in the order sent. */
  lines: BreakdownRow[];
  /** Sums the insurer states. */
  sums: BreakdownRow[];
  /** Taxes collected with the premium that are no part of it (R-CN-18). */
  collected: BreakdownRow[];
}

const noteOf = (line: PremiumLine, locale: string, words: Messages['breakdown']): string => {
  const basis =
    line.basis && line.rate ? words.basis({ basis: formatMoney(line.basis, locale), rate: formatPercent(line.rate, locale) }) : '';
  return [pickText(line.explain, locale), basis, pickText(line.jurisdiction, locale), line.refundable ? words.refundable : '']
    .filter(Boolean)
    .join(' · ');
};

const rowOf = (line: PremiumLine, index: number, locale: string, words: Messages['breakdown']): BreakdownRow => ({
  id: String(index),
  kind: pickText(line.kind, locale),
  label: pickText(line.label, locale) || pickText(line.id, locale) || pickText(line.kind, locale),
  note: noteOf(line, locale, words),
  amount: formatMoney(line.amount, locale),
});

/** Every figure as the host sent it: no sum here is ours. */
export const breakdownView = (premium: Partial<Premium>, locale: string, words: Messages['breakdown']): BreakdownView => {
  const rows = (premium.lines ?? [])
    .filter(line => typeof line === 'object' && line)
    .map((line, index) => rowOf(line, index, locale, words));
  const sums: [string, string, Money | undefined][] = [
    ['net', words.net, premium.net],
    ['tax', words.tax, premium.tax],
    ['gross', words.gross, premium.gross],
    ['total', words.toPay, premium.total],
  ];
  return {
    lines: rows.filter(row => row.kind !== 'collected-tax'),
    collected: rows.filter(row => row.kind === 'collected-tax'),
    sums: sums.flatMap(([id, label, money]) => (money ? [{ id, kind: id, label, note: '', amount: formatMoney(money, locale) }] : [])),
  };
};
