import { isLuhn, luhnDigit } from './checksum/luhn';
import { findCardScheme } from './card-schemes';
import { parseWith } from './core/check';
import { defineKind } from './core/define';
import { compact, digitsForLetters } from './core/fold';
import type { IdentifierKind, IdentifierOptions, KindSpec, Reading } from './core/kind';
import { reading, refuse } from './core/kind';
import type { Result } from '../result';

export interface BankCardFacts {
  number: string;
  /** `unionpay`, `visa` … by published ranges; absent where none matches. */
  scheme?: string;
  /** First six digits, by which the host's BIN table knows bank and type. */
  bin: string;
  /** All that may be shown or sent in events. */
  last4: string;
}

/** Domestic: a UnionPay range, or a number of no international scheme in a market whose banks issue such (V8). */
function read(value: string, { market, strict }: IdentifierOptions): Reading<BankCardFacts> {
  const scheme = findCardScheme(value);
  const facts = { number: value, bin: value.slice(0, 6), last4: value.slice(-4) };
  const lenient = !(strict ?? !(scheme?.lenient ?? market === 'CN'));
  const known = scheme ? { ...facts, scheme: scheme.id } : facts;
  const unusual = scheme ? !scheme.lengths.includes(value.length) && 'length' : 'scheme';
  if (strict && unusual) return refuse(unusual);
  const warnings = unusual ? [{ reason: unusual }] : [];
  if (isLuhn(value)) return reading(known, ...warnings);
  const expected = luhnDigit(value.slice(0, -1));
  return lenient ? reading(known, { reason: 'checksum', params: { expected } }, ...warnings) : refuse('checksum', { expected });
}

const bankCardSpec: KindSpec<BankCardFacts> = {
  id: 'bank-card',
  normalise: compact,
  stray: /\D/,
  lengths: [12, 13, 14, 15, 16, 17, 18, 19],
  read,
  fix: digitsForLetters,
  visible: [0, 4],
  groups: [4],
};

/**
 * Bank card, 12–19 digits (ISO/IEC 7812, V8). Reason: `checksum` {expected}, an error for international schemes, a warning for
 * UnionPay and, in market `CN`, for numbers of no scheme; `strict` overrides. Warnings, errors with `strict`: `scheme`,
 * of no published range, and `length`, unusual for its scheme.
 * No corrected number is suggested: it would be somebody else's.
 */
export const bankCardKind: IdentifierKind<BankCardFacts> = /* @__PURE__ */ defineKind(bankCardSpec);

/** Reads a bank card number. Issues as `bankCardKind`. */
export const parseBankCard = (text: unknown, options?: IdentifierOptions): Result<BankCardFacts> => parseWith(bankCardSpec, text, options);
