import { compareAmounts, isAmount } from '../../../domain/money/decimal';
import { currencyDigits } from '../../../domain/money/currency';
import { formatMoney, moneyParts } from '../../../domain/money/format';
import { parseMoney } from '../../../domain/money/parse';
import { checkRange } from '../../../domain/money/step';
import { issue, type Issue, type Result } from '../../../domain/result';
import type { Problem } from '../../../kit/form';

/** What decides how an amount is read and shown: BCP 47 and ISO 4217. */
export interface Money {
  locale: string;
  currency: string;
}

export interface Limits {
  required: boolean;
  min?: string;
  max?: string;
  step?: string;
}

/** A text read as an amount: `value` is `''` where there is none. */
export interface Reading {
  value: string;
  issue?: Issue;
}

/** Reads what a person typed, in their locale. */
export const readDraft = (draft: string, { locale, currency }: Money): Reading => {
  const parsed = parseMoney(draft, { locale, currency });
  if (parsed.state === 'ok') return { value: parsed.amount };
  if (parsed.state === 'empty') return { value: '' };
  return { value: '', issue: parsed.state === 'wrong' ? parsed.issue : issue('money.incomplete') };
};

/** Reads what the page set: a decimal string or nothing. */
export const readValue = (value: string | undefined): Reading =>
  !value ? { value: '' } : isAmount(value) ? { value } : { value: '', issue: issue('money.not-a-number') };

const figures = (amount: string, { locale, currency }: Money) => moneyParts({ amount, currency }, locale, { display: 'none' });

/** The amount at rest: grouped, with the currency's decimals, without its sign, which stands beside the field. */
export const restText = (amount: string, money: Money): string =>
  figures(amount, money)
    .map(part => part.value)
    .join('');

/** The amount as people would type it: no groups, no added decimals. */
export const editText = (amount: string, { locale, currency }: Money): string =>
  moneyParts({ amount, currency }, locale, { display: 'none', digits: 0 })
    .filter(part => part.type !== 'group')
    .map(part => part.value.replace('\u2212', '-'))
    .join('');

export const fullText = (amount: string, { locale, currency }: Money, digits?: number): string =>
  formatMoney({ amount, currency }, locale, { digits });

/** The currency's sign, where this locale writes it. */
export const signOf = ({ locale, currency }: Money): { start?: string; end?: string } => {
  const parts = moneyParts({ amount: '1', currency }, locale);
  const at = parts.findIndex(part => part.type === 'currency');
  const sign = parts[at]?.value;
  return at < parts.findIndex(part => part.type === 'integer') ? { start: sign } : { end: sign };
};

/** The keypad that has every character this field can need; the decimal one of iOS lacks the minus. */
export const inputMode = (currency: string, min: string | undefined): 'text' | 'decimal' | 'numeric' => {
  if (isAmount(min) && min.startsWith('-')) return 'text';
  return currencyDigits(currency) ? 'decimal' : 'numeric';
};

const FLAGS: Record<string, Problem['flag']> = {
  'money.min': 'rangeUnderflow',
  'money.max': 'rangeOverflow',
  'money.step': 'stepMismatch',
};

/** The first problem of a reading under these limits. */
export const problemOf = ({ value, issue: unread }: Reading, limits: Limits): Problem | undefined => {
  if (unread) return { flag: 'badInput', issue: unread };
  if (!value) return limits.required ? { flag: 'valueMissing', issue: issue('value.missing') } : undefined;
  const found = checkRange(value, limits);
  return found ? { flag: FLAGS[found.code] ?? 'badInput', issue: found } : undefined;
};

/** The legal amounts beside one that lies between two steps. */
export const nearestOf = (found: Issue | undefined): string[] =>
  [found?.params?.lower, found?.params?.upper].filter((amount): amount is string => typeof amount === 'string');

/** Are both the same number, or both none? */
export const isSame = (a: string | undefined, b: string | undefined): boolean =>
  a === b || (isAmount(a) && isAmount(b) && compareAmounts(a, b) === 0);

/** The amounts in what the page offers as quick ones. */
export const amountsIn = (quick: unknown): string[] => (Array.isArray(quick) ? quick.filter(isAmount) : []);

type Sentence = string | ((params: Record<string, string>) => string);

/** The words for an issue; amounts in it are written as the reader writes them. */
export const explain = (code: string, params: NonNullable<Issue['params']>, words: Record<string, unknown>, money: Money): string => {
  const sentence = (words[code] ?? words['value.invalid']) as Sentence;
  if (typeof sentence === 'string') return sentence;
  const shown = Object.entries(params).map(([name, param]) => [
    name,
    typeof param === 'string' ? fullText(param, money, 0) : String(param),
  ]);
  return sentence({ currency: money.currency, ...(Object.fromEntries(shown) as Record<string, string>) });
};

/** 人民币大写 of a yuan amount, `''` for anything else. */
export const upperText = (amount: string, currency: string, module?: { toCnyUpper: (amount: string) => Result<string> }): string => {
  const words = currency === 'CNY' && amount ? module?.toCnyUpper(amount) : undefined;
  return words?.ok ? words.value : '';
};
