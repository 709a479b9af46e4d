import { parseWith } from './core/check';
import { defineKind } from './core/define';
import { compact } from './core/fold';
import type { IdentifierKind, IdentifierOptions, KindSpec, Reading } from './core/kind';
import { reading, refuse } from './core/kind';
import { matches, patternOf } from './core/shape';
import { PASSPORT_SHAPES } from './passport-shapes';
import type { Result } from '../result';

/** `issuer` as given by the host, or `CN` where the number itself tells. */
export interface PassportFacts {
  number: string;
  issuer?: string;
  /** Chinese passports: by the first letter. */
  form?: 'ordinary' | 'electronic' | 'diplomatic' | 'service' | 'public-affairs' | 'old' | 'hong-kong' | 'macau';
}

const CN_FORMS: readonly [string, NonNullable<PassportFacts['form']>][] = [
  ['E[A-HJ-NP-Z\\d]\\d{7}', 'electronic'],
  ['G\\d{7,8}', 'ordinary'],
  ['D(?:\\d{7,8}|E\\d{7})', 'diplomatic'],
  ['S(?:\\d{7,8}|E\\d{7})', 'service'],
  ['P(?:\\d{7,8}|E\\d{7})', 'public-affairs'],
  ['1[45]\\d{7}', 'old'],
  ['[HK]\\d{8}|KJ\\d{7}', 'hong-kong'],
  ['MA\\d{7}', 'macau'],
];

function read(number: string, { market, strict }: IdentifierOptions): Reading<PassportFacts> {
  const form = CN_FORMS.find(([pattern]) => matches(pattern, number))?.[1];
  if (market === 'CN') return form ? reading({ number, issuer: 'CN', form }) : number.length < 8 ? { incomplete: true } : refuse('format');
  if (!/\d/.test(number)) return refuse('format');
  const pattern = market === undefined ? undefined : patternOf(PASSPORT_SHAPES, market);
  const facts = market === undefined ? { number } : { number, issuer: market };
  if (pattern === undefined || matches(pattern, number)) return reading(facts);
  const unusual = { reason: 'unusual', params: { issuer: market as string } };
  return strict ? refuse(unusual.reason, unusual.params) : reading(facts, unusual);
}

const passportSpec: KindSpec<PassportFacts> = {
  id: 'passport',
  normalise: compact,
  stray: /[^A-Z\d]/,
  lengths: [5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17],
  read,
  visible: [1, 3],
  groups: [3],
};

/**
 * Passport number (V5). `market` is the issuing state: `CN` is refused unless it has a known form; of other states 5–17 letters and
 * digits pass and an `unusual` {issuer} shape is a warning, an error with `strict`. Reason: `format`.
 */
export const passportKind: IdentifierKind<PassportFacts> = /* @__PURE__ */ defineKind(passportSpec);

/** Reads a passport number: `parsePassport('EA1234567', { market: 'CN' })`. Issues as `passportKind`. */
export const parsePassport = (text: unknown, options?: IdentifierOptions): Result<PassportFacts> => parseWith(passportSpec, text, options);
