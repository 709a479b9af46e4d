/**
 * Money for people, by `Intl` with the amount as a STRING: no digit is lost at any length and none is rounded away.
 * What the host sent is shown with exactly its digits, padded to the currency's. Text that is not an amount is shown as sent.
 */
import type { Dec, Money } from '../model/primitives';
import { asText } from '../text';
import { currencyDigits, isCurrency } from './currency';
import { isAmount, scaleOf } from './amount';

/** A piece of a formatted number. `invalid` = not an amount, shown as the host sent it; always the only piece. */
export interface MoneyPart {
  type: Intl.NumberFormatPartTypes | 'invalid';
  value: string;
}

export interface MoneyFormat {
  /**
   * `symbol` (default) is unambiguous in the reader's locale by CLDR: CNY is ¥ in zh-CN, CN¥ in en, zh-HK; USD is $ in en-US,
   * US$ in zh-CN. `narrowSymbol` is the shortest and ambiguous (¥, $): only where the currency is named elsewhere. `none`: no sign.
   */
  display?: 'symbol' | 'narrowSymbol' | 'code' | 'name' | 'none';
  /** `exceptZero` for differences: +¥12.00, −¥3.00. */
  sign?: 'auto' | 'always' | 'exceptZero' | 'never';
  /** Negative amounts as accountants write them: (¥3.00). */
  accounting?: boolean;
  /** Least number of decimals; default the currency's, 0 without currency. */
  digits?: number;
}

/** Chromium 109 formats no more decimals; further ones are appended digit by digit. */
const INTL_DECIMALS = 20;
const formatters = new Map<string, Intl.NumberFormat>();

/** Formatters are dear to make and cheap to use. An unusable locale ("zh_CN") must not break a page: `en`. */
function formatter(locale: string, style: Intl.NumberFormatOptions, digits: number): Intl.NumberFormat {
  const key = `${locale} ${digits} ${style.style} ${style.currency} ${style.currencyDisplay} ${style.currencySign} ${style.signDisplay}`;
  let found = formatters.get(key);
  if (!found) {
    if (formatters.size > 99) formatters.clear();
    const shown = Math.min(digits, INTL_DECIMALS);
    const options = { ...style, minimumFractionDigits: shown, maximumFractionDigits: shown };
    try {
      found = new Intl.NumberFormat(locale, options);
    } catch {
      found = new Intl.NumberFormat('en', options);
    }
    formatters.set(key, found);
  }
  return found;
}

/** For `Intl`, which takes decimal strings without loss (NumberFormat v3); lib es2022 does not know it yet. */
const exact = (amount: Dec): number => amount as unknown as number;

function numberParts(amount: unknown, locale: string, style: Intl.NumberFormatOptions, least = 0, shift = 0): MoneyPart[] {
  if (!isAmount(amount)) return [{ type: 'invalid', value: asText(amount) }];
  const decimals = Math.max(scaleOf(amount) - shift, 0);
  const cut = amount.length - Math.max(decimals - INTL_DECIMALS, 0);
  return formatter(locale, style, Math.max(decimals, least))
    .formatToParts(exact(amount.slice(0, cut)))
    .map(({ type, value }) => ({
      type,
      value: shownPart(type, value, locale) + (type === 'fraction' ? likeLast(value, amount, cut) : ''),
    }));
}

const RTL = /^(ar|fa|he|ur)\b/;

/** A real minus sign; a Latin currency sign keeps its order between right-to-left words ("CN¥" would read "¥CN"). */
function shownPart(type: string, value: string, locale: string): string {
  if (type === 'minusSign') return value.replace('-', '\u2212');
  return type === 'currency' && /[A-Z]/.test(value) && RTL.test(locale) ? `\u200e${value}\u200e` : value;
}

/** The digits of `amount` from `cut` on, in the numbering system of `shown`, whose last digit is the one before `cut`. */
function likeLast(shown: string, amount: string, cut: number): string {
  const offset = shown.charCodeAt(shown.length - 1) - amount.charCodeAt(cut - 1);
  return Array.from(amount.slice(cut), digit => String.fromCharCode(digit.charCodeAt(0) + offset)).join('');
}

const join = (parts: MoneyPart[]): string => parts.map(part => part.value).join('');

const currencyStyle = (currency: string, { display, sign, accounting }: MoneyFormat): Intl.NumberFormatOptions => ({
  style: 'currency',
  currency,
  currencyDisplay: display as 'symbol',
  currencySign: accounting ? 'accounting' : 'standard',
  signDisplay: sign,
});

/** The pieces of an amount in reading order of `locale`, bidi marks included; joined they are `formatMoney`. */
export function moneyParts(money: Money | null | undefined, locale: string, options: MoneyFormat = {}): MoneyPart[] {
  const { amount, currency } = money ?? {};
  const least = options.digits ?? (currency ? currencyDigits(currency) : 0);
  const bare = options.display === 'none';
  if (isAmount(amount) && isCurrency(currency) && !bare) return numberParts(amount, locale, currencyStyle(currency, options), least);
  const parts = numberParts(amount, locale, { signDisplay: options.sign }, least);
  if (bare || !asText(currency) || !parts[0]?.value) return parts;
  return [...parts, { type: 'literal', value: '\u00a0' }, { type: 'currency', value: asText(currency) }];
}

/** "¥1,234.50". Not an amount or not a currency code: both as sent ("n/a USD"). Nothing given: "". */
export function formatMoney(money: Money | null | undefined, locale: string, options: MoneyFormat = {}): string {
  const { amount, currency } = money ?? {};
  const usual = isAmount(amount) && /^\d{1,20}(\.\d{1,9})?$/.test(amount) && isCurrency(currency) && options.display !== 'none';
  if (!usual || RTL.test(locale)) return join(moneyParts(money, locale, options));
  const digits = Math.max(scaleOf(amount), options.digits ?? currencyDigits(currency));
  return formatter(locale, currencyStyle(currency, options), digits).format(exact(amount)); // 4 times as fast as joined parts
}

/** A number without currency, with exactly its digits and at least `digits` decimals. */
export function formatAmount(amount: Dec, locale: string, options: Pick<MoneyFormat, 'sign' | 'digits'> = {}): string {
  return join(numberParts(amount, locale, { signDisplay: options.sign }, options.digits));
}

/** A share as percent, exactly: "0.0525" → "5.25%". */
export function formatPercent(share: Dec, locale: string, options: Pick<MoneyFormat, 'sign' | 'digits'> = {}): string {
  return join(numberParts(share, locale, { style: 'percent', signDisplay: options.sign }, options.digits, 2));
}
