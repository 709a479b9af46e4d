/** Sums, limits, deductibles and waiting periods in words. Figures as sent, never computed; data may be of any shape. */
import type { Deductible, Limit } from '../../../domain/model/coverage';
import type { Dec, Money, Text } from '../../../domain/model/primitives';
import { formatAmount, formatMoney, type MoneyFormat } from '../../../domain/money/format';
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

/** Joins what there is; nothing gives nothing, nor does what React 18 makes of an object. */
export const joined = (parts: (string | undefined | false)[], glue = ' · '): string => parts.filter(part => part && part !== '[object Object]').join(glue);

/** "¥300/年", "€300 per year": only the whole word may go to the next line, and with `glue` not even that. */
export const attach = (figure: string, word: string, glue = ' '): string => figure + (word && (word[0] === '/' ? word : glue + word.replace(/ /g, NBSP)));

export const NBSP = '\u00a0';

/** The items of what should be a list; whatever else came is no list. */
export const listOf = <T>(list: readonly T[] | undefined): T[] => (Array.isArray(list) ? list.filter((item: T) => item !== null && item !== undefined) : []);

/** The words of an item that should be an object and may have come as bare text. */
export const itemText = <T extends object>(item: T | null | undefined, field: keyof T, locale: string): string =>
  pickText((item && typeof item === 'object' ? item[field] : item) as Text | undefined, locale);

/** A code or id: text, or a number as its digits; anything else is none. */
export const codeOf = (code: unknown): string => (typeof code === 'object' || code === '[object Object]' ? '' : pickText(code as string, ''));

/** Money that can be shown: some amount, be it wrong. Blanks, NaN and objects are no amount. */
export const moneyOf = (money: unknown): Money | undefined => {
  const { amount, currency } = { ...(money as Money | undefined) };
  const digits = codeOf(amount);
  return digits && digits !== 'NaN' ? { amount: digits, currency: codeOf(currency) } : undefined;
};

/** `format` of the money, or nothing. */
export const shown = (money: unknown, locale: string, options?: MoneyFormat): string => {
  const given = moneyOf(money);
  return given ? formatMoney(given, locale, options) : '';
};

/** "30 days", "80%": place and words of the unit by Intl, the digits exactly as sent. */
export const measure = (value: Dec | number | undefined, unit: 'day' | 'percent', locale: string): string => {
  const digits = codeOf(value) && formatAmount(codeOf(value), locale);
  if (!digits) return '';
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
const round = (money: unknown, locale: string): string => shown(money, locale, { digits: 0 });

export const limitText = (limit: Limit, { locale, words }: Wording): string => {
  const { amount, per, note } = limit;
  const figure = round(amount, locale) || wordFor(words.limit, amount);
  return joined([figure && attach(figure, wordFor(words.limit, per)), pickText(note, locale)]);
};

/** A limit says per what, or is a word; otherwise it is plain money. */
export const sumText = (sum: Money | Limit | null | undefined, wording: Wording): string => {
  const { amount, per, currency } = { ...(sum as Money & Limit) };
  if (currency && !per) return round(sum, wording.locale);
  return limitText({ ...(sum as Limit) }, wording) || (typeof amount === 'object' ? '' : itemText(sum, 'amount', wording.locale));
};

export const deductibleText = (given: Deductible | null | undefined, { locale, words }: Wording): string => {
  if (!given || typeof given !== 'object') return pickText(given, locale);
  const figures = [
    round(given.amount, locale),
    measure(given.percent, 'percent', locale),
    measure(given.days, 'day', locale),
  ];
  const figure = joined(figures, ' + ');
  const share = measure(given.reduceOnNoClaim, 'percent', locale);
  return joined([
    figure && attach(figure, wordFor(words.limit, given.per)),
    wordFor(words.limit, given.shared),
    given.offsetBySocialInsurance === true && words.limit.offset,
    share && words.limit.reduced({ share }),
    pickText(given.note, locale),
  ]);
};
