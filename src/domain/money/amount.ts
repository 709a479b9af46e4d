/** What an amount is. Apart from `decimal.ts`: elements that show money carry no arithmetic. */
import type { Dec } from '../model/primitives';

/** Longer texts are not money; `Intl` shows ∞ from 309 digits on, even for strings. */
export const MAX_AMOUNT_LENGTH = 300;

const AMOUNT = /^[+-]?\d+(\.\d+)?$/;

/** Is `x` a decimal string: optional sign, digits, optional fraction; no exponent, blanks or grouping? */
export function isAmount(x: unknown): x is Dec {
  return typeof x === 'string' && x.length <= MAX_AMOUNT_LENGTH && AMOUNT.test(x);
}

/** Number of digits after the point. */
export function scaleOf(amount: Dec): number {
  const dot = amount.indexOf('.');
  return dot < 0 ? 0 : amount.length - dot - 1;
}
