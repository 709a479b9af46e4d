import { weightedSum } from './checksum/weighted';
import { parseWith } from './core/check';
import { defineKind } from './core/define';
import { compact } from './core/fold';
import type { IdentifierKind, IdentifierOptions, KindSpec, Reading } from './core/kind';
import { reading, refuse } from './core/kind';
import type { Result } from '../result';

/** `holder`: a citizen, or a resident without household registration in the form since 2021 or before. */
export interface TaiwanIdFacts {
  number: string;
  holder: 'citizen' | 'resident' | 'resident-old';
  sex: 'M' | 'F';
  /** Letter of the place of first registration. */
  region: string;
}

/** Letters in the order of their numbers 10–35. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';
const WEIGHTS = [1, 9, 8, 7, 6, 5, 4, 3, 2, 1];
const numberOf = (letter: string): number => LETTERS.indexOf(letter) + 10;

/** The letter as two digits; the second letter of an old certificate counts by its units only. */
const digitsOf = (body: string): string =>
  numberOf(body.slice(0, 1)) + (/^.[A-D]/.test(body) ? String(numberOf(body.slice(1, 2)) % 10) : body.slice(1, 2)) + body.slice(2);

const MALE = /^.[18AC]/;

function read(value: string): Reading<TaiwanIdFacts> {
  if (!/^[A-Z]([1289]|[A-D])\d{8}$/.test(value)) return refuse('format');
  const body = value.slice(0, 9);
  const expected = String((10 - (weightedSum(digitsOf(body), WEIGHTS) % 10)) % 10);
  if (value[9] !== expected) return refuse('checksum', { expected }, body + expected);
  const holder = /^.\D/.test(value) ? 'resident-old' : /^.[12]/.test(value) ? 'citizen' : 'resident';
  return reading({ number: value, holder, sex: MALE.test(value) ? 'M' : 'F', region: value.slice(0, 1) });
}

const taiwanIdSpec: KindSpec<TaiwanIdFacts> = {
  id: 'taiwan-id',
  normalise: compact,
  stray: /[^A-Z\d]/,
  lengths: [10],
  start: /^[A-Z]([1289A-D]\d*)?$/,
  read,
  visible: [2, 2],
  groups: [1, 3],
};

/**
 * Taiwan national id and uniform id of resident certificates, both the form of 2021 (second character 8, 9) and the old one (two
 * letters) (V6). Reasons: `format`, `checksum` {expected}.
 */
export const taiwanIdKind: IdentifierKind<TaiwanIdFacts> = /* @__PURE__ */ defineKind(taiwanIdSpec);

/** Reads `A123456789` or a resident certificate. Issues as `taiwanIdKind`. */
export const parseTaiwanId = (text: unknown, options?: IdentifierOptions): Result<TaiwanIdFacts> => parseWith(taiwanIdSpec, text, options);
