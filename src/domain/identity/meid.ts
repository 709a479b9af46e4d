import { valueOf } from './checksum/weighted';
import { parseWith } from './core/check';
import { defineKind } from './core/define';
import { compact } from './core/fold';
import type { IdentifierKind, IdentifierOptions, KindSpec, Reading } from './core/kind';
import { reading, refuse } from './core/kind';
import type { Result } from '../result';

export interface MeidFacts {
  /** 14 hexadecimal characters, without the check. */
  number: string;
  /** The same as 18 decimal digits, as printed on older phones. */
  decimal: string;
}

/** Luhn in base 16. */
function hexCheck(fourteen: string): string {
  let sum = 0;
  for (let at = 0; at < fourteen.length; at++) {
    const product = valueOf(fourteen[at]) * (at % 2 ? 2 : 1);
    sum += product > 15 ? product - 15 : product;
  }
  return ((16 - (sum % 16)) % 16).toString(16).toUpperCase();
}

const toDecimal = (hex: string): string =>
  String(parseInt(hex.slice(0, 8), 16)).padStart(10, '0') + String(parseInt(hex.slice(8), 16)).padStart(8, '0');

function toHex(decimal: string): string | undefined {
  const [maker, serial] = [Number(decimal.slice(0, 10)), Number(decimal.slice(10))];
  if (maker > 0xffffffff || serial > 0xffffff) return undefined;
  return (maker.toString(16).padStart(8, '0') + serial.toString(16).padStart(6, '0')).toUpperCase();
}

function read(value: string): Reading<MeidFacts> {
  if (value.length === 18) {
    const number = /^\d+$/.test(value) ? toHex(value) : undefined;
    return number === undefined ? refuse('format') : reading({ number, decimal: value });
  }
  const number = value.slice(0, 14);
  if (/^(.)\1*$/.test(number)) return refuse('placeholder');
  const expected = hexCheck(number);
  if (value.length === 15 && value[14] !== expected) return refuse('checksum', { expected });
  return reading({ number, decimal: toDecimal(number) });
}

const meidSpec: KindSpec<MeidFacts> = {
  id: 'meid',
  normalise: compact,
  stray: /[^\dA-F]/,
  lengths: [14, 15, 18],
  read,
  fix: value => value.replace(/O/g, '0').replace(/I/g, '1'),
  visible: [0, 4],
  groups: [2, 6, 6, 1],
};

/**
 * MEID (3GPP2 S.R0048, V10): 14 hexadecimal characters, with or without a check character, or 18 decimal digits.
 * Reasons: `format`, `checksum` {expected}, `placeholder`.
 */
export const meidKind: IdentifierKind<MeidFacts> = /* @__PURE__ */ defineKind(meidSpec);

/** Reads a MEID. Issues as `meidKind`. */
export const parseMeid = (text: unknown, options?: IdentifierOptions): Result<MeidFacts> => parseWith(meidSpec, text, options);
