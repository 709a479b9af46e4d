/**
 * Money for people, by `Intl` with the amount as a STRING: no digit is lost at any length and none is rounded away.
 * What the host sent is shown with exactly its digits, padded to the currency's. Text that is not an amount is shown as sent.
 */
import type { Dec, Money } from '../model/primitives';
import { currencyDigits, isCurrency } from './currency';
import { isAmount, scaleOf } from './decimal';

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
function formatter(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + Object.values(options).join();
  let found = formatters.get(key);
  if (!found) {
    if (formatters.size > 99) formatters.clear();
    try {
      found = new Intl.NumberFormat(locale, options);
    } catch {
      found = new Intl.NumberFormat('en', options);
    }
    formatters.set(key, found);
  }
  return found;
}

function numberParts(amount: unknown, locale: string, options: Intl.NumberFormatOptions, least = 0, shift = 0): MoneyPart[] {
  if (!isAmount(amount)) return [{ type: 'invalid', value: /string|number|bigint/.test(typeof amount) ? String(amount) : '' }];
  const decimals = Math.max(scaleOf(amount) - shift, 0);
  const cut = amount.length - Math.max(decimals - INTL_DECIMALS, 0);
  const digits = Math.min(Math.max(decimals, least), INTL_DECIMALS);
  return formatter(locale, { ...options, minimumFractionDigits: digits, maximumFractionDigits: digits })
    .formatToParts(amount.slice(0, cut) as unknown as number) // exact for strings (NumberFormat v3), unknown to lib es2022
    .map(({ type, value }) => ({
      type,
      value: type === 'minusSign' ? value.replace('-', '\u2212') : type === 'fraction' ? value + likeLast(value, amount, cut) : value,
    }));
}

/** The digits of `amount` from `cut` on, in the numbering system of `shown`, whose last digit is the one before `cut`. */
function likeLast(shown: string, amount: string, cut: number): string {
  const offset = shown.charCodeAt(shown.length - 1) - amount.charCodeAt(cut - 1);
  return Array.from(amount.slice(cut), digit => String.fromCharCode(digit.charCodeAt(0) + offset)).join('');
}

const join = (parts: MoneyPart[]): string => parts.map(part => part.value).join('');

/** The pieces of an amount in reading order of `locale`, bidi marks included; joined they are `formatMoney`. */
export function moneyParts(money: Money | null | undefined, locale: string, options: MoneyFormat = {}): MoneyPart[] {
  const { amount, currency } = money ?? {};
  const { display, sign, accounting, digits } = options;
  const known = isCurrency(currency) && isAmount(amount) && display !== 'none';
  const parts = numberParts(
    amount,
    locale,
    known
      ? { style: 'currency', currency, currencyDisplay: display, currencySign: accounting ? 'accounting' : 'standard', signDisplay: sign }
      : { signDisplay: sign },
    digits ?? (currency ? currencyDigits(currency) : 0),
  );
  if (known || display === 'none' || !currency || !parts[0]?.value) return parts;
  return [...parts, { type: 'literal', value: '\u00a0' }, { type: 'currency', value: String(currency) }];
}

/** "¥1,234.50". Not an amount or not a currency code: both as sent ("n/a USD"). Nothing given: "". */
export function formatMoney(money: Money | null | undefined, locale: string, options?: MoneyFormat): string {
  return join(moneyParts(money, locale, options));
}

/** A number without currency, with exactly its digits and at least `digits` decimals. */
export function formatAmount(amount: Dec, locale: string, options: Pick<MoneyFormat, 'sign' | 'digits'> = {}): string {
  return join(numberParts(amount, locale, { signDisplay: options.sign }, options.digits));
}

/** A share as percent, exactly: "0.0525" → "5.25%". */
export function formatPercent(share: Dec, locale: string, options: Pick<MoneyFormat, 'sign' | 'digits'> = {}): string {
  return join(numberParts(share, locale, { style: 'percent', signDisplay: options.sign }, options.digits, 2));
}
