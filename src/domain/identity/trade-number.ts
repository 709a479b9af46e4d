import { isLuhn } from './checksum/luhn';
import { valueOf, weightedSum } from './checksum/weighted';
import { parseWith } from './core/check';
import { defineKind } from './core/define';
import { compact, digitsForLetters } from './core/fold';
import type { IdentifierKind, IdentifierOptions, KindSpec } from './core/kind';
import { reading, refuse } from './core/kind';
import type { Result } from '../result';

export interface TradeNumberFacts {
  number: string;
}

const eanSpec: KindSpec<TradeNumberFacts> = {
  id: 'ean',
  normalise: compact,
  stray: /\D/,
  lengths: [8, 13, 14],
  read: value => {
    const sum = weightedSum(value.slice(0, -1), value.length % 2 ? [1, 3] : [3, 1]);
    const expected = String((10 - (sum % 10)) % 10);
    return value.endsWith(expected) ? reading({ number: value }) : refuse('checksum', { expected });
  },
  fix: digitsForLetters,
  visible: [4, 0],
  groups: value => (value.length === 13 ? [value.slice(0, 1), value.slice(1, 7), value.slice(7)] : (value.match(/.{1,4}/g) ?? [])),
};

/** Article number on goods, EAN-8, EAN-13 or GTIN-14, by 10 with weights 3 and 1 from the right. Reason: `checksum` {expected}. */
export const eanKind: IdentifierKind<TradeNumberFacts> = /* @__PURE__ */ defineKind(eanSpec);

const isinSpec: KindSpec<TradeNumberFacts> = {
  id: 'isin',
  normalise: compact,
  stray: /[^A-Z\d]/,
  lengths: [12],
  start: /^[A-Z]{1,2}[A-Z\d]*$/,
  read: value => {
    if (!/^[A-Z]{2}.{9}\d$/.test(value)) return refuse('format');
    return isLuhn(Array.from(value, valueOf).join('')) ? reading({ number: value }) : refuse('checksum');
  },
  visible: [4, 0],
  groups: [2, 9, 1],
};

/** Security number of an investment fund (ISO 6166): country, nine characters, Luhn over the letters as numbers. Reasons: `format`, `checksum`. */
export const isinKind: IdentifierKind<TradeNumberFacts> = /* @__PURE__ */ defineKind(isinSpec);

/** Reads an EAN or GTIN. Issues as `eanKind`. */
export const parseEan = (text: unknown, options?: IdentifierOptions): Result<TradeNumberFacts> => parseWith(eanSpec, text, options);

/** Reads an ISIN. Issues as `isinKind`. */
export const parseIsin = (text: unknown, options?: IdentifierOptions): Result<TradeNumberFacts> => parseWith(isinSpec, text, options);
