/** Sums, limits, deductibles and waiting periods in words. Figures as sent, never computed; data may be of any shape. */
import type { Deductible, Limit } from '../../../domain/model/coverage';
import type { Dec, Money, Text } from '../../../domain/model/primitives';
import { formatAmount, formatMoney } from '../../../domain/money/format';
import { pickText } from '../../../domain/text';
import type { Messages } from '../../../i18n/types';

export interface PlanWords {
  common: Messages['common'];
  planPicker: Messages['planPicker'];
  limit: Messages['limit'];
  frequency: Messages['frequency'];
}

/** Everything a text depends on besides the data. */
export interface Wording {
  locale: string;
  words: PlanWords;
}

/** The word for a code of an open vocabulary; a code we do not know shows itself. */
export const wordFor = (words: object, code: unknown): string =>
  typeof code !== 'string' ? '' : Object.hasOwn(words, code) ? String(words[code as keyof object]) : code;

/** Joins what there is; nothing gives nothing. */
export const joined = (parts: (string | undefined | false)[], glue = ' · '): string => parts.filter(Boolean).join(glue);

/** "¥300/年", "€300 per year": only the whole word may go to the next line, and with `glue` not even that. */
export const attach = (figure: string, word: string, glue = ' '): string => figure + (word && (word[0] === '/' ? word : glue + word.replace(/ /g, NBSP)));

export const NBSP = '\u00a0';

/** The items of what should be a list; whatever else came is no list. */
export const listOf = <T>(list: readonly T[] | undefined): T[] => (Array.isArray(list) ? list.filter((item: T) => item !== null && item !== undefined) : []);

/** The words of an item that should be an object and may have come as bare text. */
export const itemText = <T extends object>(item: T | undefined, field: keyof T, locale: string): string =>
  pickText((typeof item === 'object' ? item[field] : item) as Text | undefined, locale);

/** Money that can be shown: some amount, be it wrong. NaN and blanks are no amount. */
export const isMoney = (money: unknown): money is Money => {
  const amount: unknown = typeof money === 'object' && money ? (money as Money).amount : undefined;
  return typeof amount === 'string' ? amount !== '' && amount !== 'NaN' : Number.isFinite(amount);
};

/** "30 days", "80%": place and words of the unit by Intl, the digits exactly as sent. */
export const measure = (value: Dec | number, unit: 'day' | 'percent', locale: string): string => {
  const digits = formatAmount(String(value), locale);
  const parts = unitFormat(unit, locale).formatToParts(Number(value));
  const at = parts.findIndex(part => part.type === 'integer');
  return at < 0 ? digits : parts.map(({ type, value: text }, index) => (index === at ? digits : /unit|percent|literal/.test(type) ? text : '')).join('');
};

const formats = new Map<string, Intl.NumberFormat>();

const unitFormat = (unit: 'day' | 'percent', locale: string): Intl.NumberFormat => {
  const key = locale + unit;
  const known = formats.get(key) ?? new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: unit === 'day' ? 'long' : 'short' });
  formats.set(key, known);
  return known;
};

/** Sums insured are round: no decimals unless some were sent. */
const round = (money: unknown, locale: string): string => (isMoney(money) ? formatMoney(money, locale, { digits: 0 }) : '');

export const limitText = (limit: Limit, { locale, words }: Wording): string => {
  const { amount, per, note } = limit;
  const figure = typeof amount === 'object' ? round(amount, locale) : wordFor(words.limit, amount);
  return joined([figure && attach(figure, wordFor(words.limit, per)), pickText(note, locale)]);
};

/** A limit says per what, or is a word; otherwise it is plain money. */
export const sumText = (sum: Money | Limit, wording: Wording): string =>
  isMoney(sum) && !('per' in sum) && sum.currency ? round(sum, wording.locale) : limitText(sum as Limit, wording) || itemText(sum, 'amount', wording.locale);

export const deductibleText = (given: Deductible, { locale, words }: Wording): string => {
  if (typeof given !== 'object') return pickText(given, locale);
  const figures = [
    round(given.amount, locale),
    given.percent && measure(given.percent, 'percent', locale),
    Number.isFinite(given.days) && measure(given.days ?? 0, 'day', locale),
  ];
  const figure = joined(figures, ' + ');
  return joined([
    figure && attach(figure, wordFor(words.limit, given.per)),
    wordFor(words.limit, given.shared),
    given.offsetBySocialInsurance === true && words.limit.offset,
    given.reduceOnNoClaim && words.limit.reduced({ share: measure(given.reduceOnNoClaim, 'percent', locale) }),
    pickText(given.note, locale),
  ]);
};
