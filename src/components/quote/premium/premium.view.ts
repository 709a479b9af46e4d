import { formatDate } from '../../../domain/date/format';
import type { Authority, Frequency, Money, Open, Premium } from '../../../domain/model';
import { formatMoney, moneyParts, type MoneyPart } from '../../../domain/money/format';
import { formatWan } from '../../../domain/money/wan';
import { asText } from '../../../domain/text';
import { wordForCode } from '../../../i18n/registry';
import type { Messages } from '../../../i18n/types';
import type { DataState } from '../../../kit/types';

/** What the element was given; everything may be missing or wrong. */
export interface PremiumInput {
  premium?: Partial<Premium> | null;
  amount?: string;
  currency?: string;
  frequency?: Open<Frequency>;
  authority?: Open<Authority>;
  original?: string;
  total?: string;
  periods?: number;
  validUntil?: string;
  state: DataState;
  /** Where the surroundings say today, a price past its validity is told and cannot be paid. */
  env?: { readonly today?: string };
}

export interface PremiumWords {
  premium: Messages['premium'];
  frequency: Messages['frequency'];
}

/** What to show. Texts are ready; nothing is computed from money. */
export interface PremiumView {
  /** Pieces of the figure in reading order, or nothing when there is no price yet. */
  parts: MoneyPart[];
  per: string;
  /** The whole figure for voices and announcements: "¥128.00 per month". */
  spoken: string;
  original: string;
  shorthand: string;
  total: string;
  /** How far the figure can be relied upon. */
  standing: string;
  authority: Open<Authority>;
  /** Only a bound price that is up to date may stand by a pay button (domain.md §0.4). */
  payable: boolean;
  hasLines: boolean;
}

/** `2026-12-01T00:00:00+08:00` → its calendar day as written, without moving it to the reader's zone. */
const dayOf = (timestamp: string): string => timestamp.slice(0, 10);

const untilOf = (input: PremiumInput): string => asText(input.validUntil) || asText(input.premium?.validUntil);

const moneyOf = (input: PremiumInput): Money | undefined => {
  const { premium } = input;
  const given = premium?.perPeriod ?? premium?.total ?? premium?.gross;
  if (input.amount === undefined && !given) return undefined;
  return { amount: input.amount ?? given?.amount ?? '', currency: input.currency ?? given?.currency ?? '' };
};

const isPast = (until: string, today: string | undefined): boolean => !!until && !!today && dayOf(until) < today;

const standingOf = (input: PremiumInput, authority: string, locale: string, words: Messages['premium']): string => {
  const until = untilOf(input);
  if (until && isPast(until, input.env?.today)) return words.expired({ date: formatDate(dayOf(until), locale) });
  if (authority === 'indicative') return words.indicative;
  if (authority === 'quoted') return until ? words.quotedUntil({ date: formatDate(dayOf(until), locale) }) : words.quoted;
  return authority === 'bound' ? words.bound : authority;
};

const totalText = (input: PremiumInput, currency: string, locale: string, words: Messages['premium']): string => {
  const amount = input.total ?? input.premium?.total?.amount;
  const periods = input.periods ?? input.premium?.periods;
  const total = amount ? formatMoney({ amount, currency: input.premium?.total?.currency ?? currency }, locale) : '';
  if (!total || periods === 1) return '';
  return Number.isSafeInteger(periods) ? words.totalOf({ periods: String(periods), total }) : words.total({ total });
};

/** @param locale BCP 47 tag for words and formats */
export const premiumView = (input: PremiumInput, locale: string, words: PremiumWords): PremiumView => {
  const money = moneyOf(input);
  const authority = asText(input.authority ?? input.premium?.perPeriod?.authority ?? input.premium?.total?.authority);
  const per = wordForCode(words.frequency, input.frequency ?? input.premium?.frequency);
  const figure = money ? formatMoney(money, locale) : '';
  const currency = money?.currency ?? '';
  return {
    parts: money && figure ? moneyParts(money, locale) : [],
    per,
    spoken: [figure, per].filter(Boolean).join(' '),
    original: input.original ? formatMoney({ amount: input.original, currency }, locale) : '',
    shorthand: (money && formatWan(money.amount, locale)) ?? '',
    total: totalText(input, currency, locale, words.premium),
    standing: standingOf(input, authority, locale, words.premium),
    authority,
    payable: authority === 'bound' && input.state === 'ready' && !!figure && !isPast(untilOf(input), input.env?.today),
    hasLines: Array.isArray(input.premium?.lines) && input.premium.lines.length > 0,
  };
};
