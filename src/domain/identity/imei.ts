import { isLuhn, luhnDigit } from './checksum/luhn';
import { parseWith } from './core/check';
import { defineKind } from './core/define';
import { compact, digitsForLetters } from './core/fold';
import type { IdentifierKind, IdentifierOptions, KindSpec, Reading } from './core/kind';
import { reading, refuse } from './core/kind';
import type { Result } from '../result';

export interface ImeiFacts {
  number: string;
  /** Type allocation code, 8 digits: maker and model. */
  tac: string;
  serial: string;
  /** Two digits, IMEISV only. */
  softwareVersion?: string;
}

const partsOf = (value: string) => ({ number: value, tac: value.slice(0, 8), serial: value.slice(8, 14) });
/** 000000000000000 and the like: what broken or reprogrammed devices answer. */
const isPlaceholder = (value: string): boolean => /^(.)\1*$/.test(value.slice(0, 14));
const normalise = (text: unknown): string => compact(text).replace(/[/.]/g, '');

/** 14 digits lack only the check digit, 16 are an IMEISV; both can be completed. */
function read(value: string): Reading<ImeiFacts> {
  const whole = value.slice(0, 14) + luhnDigit(value.slice(0, 14));
  if (isPlaceholder(value)) return refuse('placeholder');
  if (value.length === 14) return { incomplete: true, suggestion: whole };
  if (value.length === 16) return refuse('software-version', undefined, whole);
  return isLuhn(value) ? reading(partsOf(value)) : refuse('checksum', { expected: whole.slice(14) });
}

const imeiSpec: KindSpec<ImeiFacts> = {
  id: 'imei',
  normalise,
  stray: /\D/,
  lengths: [14, 15, 16],
  read,
  fix: digitsForLetters,
  visible: [0, 4],
  groups: [2, 6, 6, 2],
};

/**
 * IMEI, 15 digits with Luhn (3GPP TS 23.003, V10). Reasons: `checksum` {expected}, `placeholder`, `software-version` for the 16 of
 * an IMEISV with the IMEI as suggestion. 14 digits are incomplete with the whole as suggestion.
 */
export const imeiKind: IdentifierKind<ImeiFacts> = /* @__PURE__ */ defineKind(imeiSpec);

const imeisvSpec: KindSpec<ImeiFacts> = {
  id: 'imeisv',
  normalise,
  stray: /\D/,
  lengths: [16],
  read: value => (isPlaceholder(value) ? refuse('placeholder') : reading({ ...partsOf(value), softwareVersion: value.slice(14) })),
  fix: digitsForLetters,
  visible: [0, 4],
  groups: [2, 6, 6, 2],
};

/** IMEI with software version, 16 digits without a check digit. Reason: `placeholder`. */
export const imeisvKind: IdentifierKind<ImeiFacts> = /* @__PURE__ */ defineKind(imeisvSpec);

/** Reads an IMEI. Issues as `imeiKind`. */
export const parseImei = (text: unknown, options?: IdentifierOptions): Result<ImeiFacts> => parseWith(imeiSpec, text, options);

/** Reads an IMEISV. Issues as `imeisvKind`. */
export const parseImeisv = (text: unknown, options?: IdentifierOptions): Result<ImeiFacts> => parseWith(imeisvSpec, text, options);
