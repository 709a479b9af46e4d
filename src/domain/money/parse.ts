/**
 * Reads what people type or paste into a money field, in their locale, also half-typed.
 *
 * Which separator is the decimal one, is the locale's business; nothing is guessed where two readings are possible:
 * - comma locales: "1.234" is 1234 and "1.234,5" is 1234.5. A single dot that cannot group is the decimal one, as numeric
 *   pads have no comma: "1.23", "0.125", "1234.567".
 * - dot locales: a comma only groups; "1,5" is `money.misplaced-group`.
 * - groups are of three digits (of two before the last three where the locale writes so); blank and apostrophe group everywhere.
 * - 百 千 万 亿 multiply, also joined (5千万). "(5)", "5-" and "−5" are negative; "5.–" is the Swiss 5.00.
 * Signs, codes and names of the field's own currency are ignored, those of another are `money.other-currency`.
 */
import type { Dec } from '../model/primitives';
import type { Issue } from '../result';
import { currencyDigits } from './currency';
import { formatMoney } from './format';
import { foldText, markCurrency, namesCurrency } from './typed';

export interface ParseOptions {
  locale: string;
  currency: string;
  /** Most decimals; default the currency's. */
  dp?: number;
}

/**
 * `incomplete` may become an amount ("-", "1,") and is not to be complained about while typing. Issues of `wrong`:
 * `money.not-a-number`, `money.misplaced-group`, `money.too-many-decimals` {max}, `money.other-currency`, `money.too-long` {max}.
 */
export type ParseResult =
  { state: 'empty' } | { state: 'incomplete'; draft: string } | { state: 'ok'; amount: Dec } | { state: 'wrong'; issue: Issue };

const MAX_TYPED = 200;
const ZEROS: Record<string, number> = { 百: 2, 千: 3, 万: 4, 萬: 4, 亿: 8, 億: 8 };
/** ¤ stands for any word or sign of the currency. */
const SHAPE = /^¤?([-+(]?)¤?([\d.,' ]*)([百千]?[万萬]?[亿億]?)¤?[整正也]?([-)]?)¤?$/;
const BY_THREE = /^[1-9]\d{0,2}([.,' ])(\d{3}\1)*\d{3}$/;
const BY_TWO = /^[1-9]\d?([.,' ])(\d\d\1)*\d{3}$/;

const wrong = (reason: string, params?: Issue['params']): ParseResult => ({
  state: 'wrong',
  issue: { code: 'money.' + reason, ...(params && { params }) },
});

export function parseMoney(text: string, { locale, currency, dp = currencyDigits(currency) }: ParseOptions): ParseResult {
  if (text.length > MAX_TYPED) return wrong('too-long', { max: MAX_TYPED });
  const typed = foldText(text);
  if (!typed) return { state: 'empty' };

  const marked = markCurrency(typed, currency, locale);
  const [, before, core = '', unit = '', after] = SHAPE.exec(marked) ?? [];
  const sign = `${before}${after}`;
  if (!/^(\(?|-|\+|\(\))$/.test(sign)) return wrong(namesCurrency(marked) ? 'other-currency' : 'not-a-number');
  const body = core.trim();
  if (sign === '(' || !/\d$/.test(body)) return { state: 'incomplete', draft: text };

  const sample = sampleOf(currency, locale, body.includes(','));
  const padDot = /^[^.,]*\.\d+$/.test(body) && !BY_THREE.test(body);
  const [whole = '', fraction = '', surplus] = body.split(sample.includes('8,5') && !padDot ? ',' : '.');
  const grouped = BY_THREE.test(whole) || (sample.includes('23,45') && BY_TWO.test(whole));
  if (surplus || /\D/.test(grouped ? fraction : whole + fraction)) return wrong('misplaced-group');

  const zeros = Array.from(unit).reduce((sum, character) => sum + (ZEROS[character] ?? 0), 0);
  const digits = fraction.padEnd(zeros, '0');
  if (digits.length > zeros + dp) return wrong('too-many-decimals', { max: dp });
  const integer = (whole.replace(/\D/g, '') + digits.slice(0, zeros)).replace(/^0+(?=\d)/, '') || '0';
  const amount = integer + (digits[zeros] ? '.' + digits.slice(zeros) : '');
  return { state: 'ok', amount: (/[-(]/.test(sign) && /[1-9]/.test(amount) ? '-' : '') + amount };
}

/** How the locale writes an amount; fr-CH writes CHF 0.50, but 0,50 without the currency. */
const sampleOf = (currency: string, locale: string, bare: boolean): string =>
  foldText(formatMoney({ amount: '12345678.5', currency }, locale, { display: bare ? 'none' : 'symbol' }));
