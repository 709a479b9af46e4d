import { isCalDate } from '../date/cal-date';
import { compareAmounts, fromUnits, isAmount, roundAmount, scaleOf, toUnits } from '../money/decimal';
import { toDecimal } from '../forms/numbers';
import { fail, ok } from '../result';
import type { Formatter } from './types';

const refuse = /* @__PURE__ */ fail('dictionary.format');

/** `"2026-11-22"` ↔ `"20261122"`. */
const compactDate: Formatter = {
  to: value => (isCalDate(value) ? ok(value.replaceAll('-', '')) : refuse),
  from: value => {
    const date = typeof value === 'string' ? value.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3') : '';
    return isCalDate(date) ? ok(date) : refuse;
  },
};

/** A decimal ↔ a JSON number, back with at least `dp` decimals; one that would lose digits is refused. */
const number = (dp: number): Formatter => ({
  to: value => (isAmount(value) && compareAmounts(toDecimal(Number(value)), value) === 0 ? ok(Number(value)) : refuse),
  from: value => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return refuse;
    const amount = toDecimal(value);
    return ok(scaleOf(amount) < dp ? roundAmount(amount, dp) : amount);
  },
});

/** A decimal in units ↔ an integer in hundredths, `"12.50"` ↔ 1250. */
const hundredths: Formatter = {
  to: value => {
    if (!isAmount(value) || scaleOf(value) > 2) return refuse;
    const units = Number(toUnits(value, 2));
    return Number.isSafeInteger(units) ? ok(units) : refuse;
  },
  from: value => (Number.isSafeInteger(value) ? ok(fromUnits(BigInt(value as number), 2)) : refuse),
};

const either = (yes: unknown, no: unknown): Formatter => ({
  to: value => (typeof value === 'boolean' ? ok(value ? yes : no) : refuse),
  from: value => (value === yes ? ok(true) : value === no ? ok(false) : refuse),
});

/** The formatters that every dictionary can name; hosts add their own. */
export const FORMATTERS: Readonly<Record<string, Formatter>> = {
  'compact-date': compactDate,
  number: /* @__PURE__ */ number(0),
  'number-2': /* @__PURE__ */ number(2),
  hundredths,
  'yes-no': /* @__PURE__ */ either('Y', 'N'),
  'one-zero': /* @__PURE__ */ either('1', '0'),
};
