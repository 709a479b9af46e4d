import { isCountryCode } from './country';
import { weightedSum } from './checksum/weighted';
import { parseWith } from './core/check';
import { defineKind } from './core/define';
import { compact, digitsForLetters } from './core/fold';
import type { IdentifierKind, IdentifierOptions, KindSpec } from './core/kind';
import { reading, refuse } from './core/kind';
import type { Result } from '../result';

export interface BicFacts {
  number: string;
  party: string;
  country: string;
  location: string;
  /** Absent for the head office. */
  branch?: string;
}

const bicSpec: KindSpec<BicFacts> = {
  id: 'bic',
  normalise: compact,
  stray: /[^A-Z\d]/,
  lengths: [8, 11],
  start: /^[A-Z]{1,6}[A-Z\d]*$/,
  read: value => {
    const country = value.slice(4, 6);
    if (!/^[A-Z]{6}/.test(value)) return refuse('format');
    if (!isCountryCode(country) && country !== 'XK') return refuse('country', { country });
    const facts = { number: value, party: value.slice(0, 4), country, location: value.slice(6, 8) };
    return reading(value.length > 8 ? { ...facts, branch: value.slice(8) } : facts);
  },
  visible: [4, 0],
  groups: [4, 2, 2, 3],
};

/** Business identifier code (ISO 9362), 8 or 11 characters. Reasons: `format`, `country` {country}. */
export const bicKind: IdentifierKind<BicFacts> = /* @__PURE__ */ defineKind(bicSpec);

export interface RoutingFacts {
  number: string;
}

const abaRoutingSpec: KindSpec<RoutingFacts> = {
  id: 'aba-routing',
  normalise: compact,
  stray: /\D/,
  lengths: [9],
  read: value => {
    if (!/^(0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)/.test(value)) return refuse('format');
    return weightedSum(value, [3, 7, 1]) % 10 ? refuse('checksum') : reading({ number: value });
  },
  fix: digitsForLetters,
  visible: [0, 4],
  groups: [4, 4, 1],
};

/** US bank routing number (ABA), nine digits of an assigned range by 10. Reasons: `format`, `checksum`. */
export const abaRoutingKind: IdentifierKind<RoutingFacts> = /* @__PURE__ */ defineKind(abaRoutingSpec);

/** Reads a BIC. Issues as `bicKind`. */
export const parseBic = (text: unknown, options?: IdentifierOptions): Result<BicFacts> => parseWith(bicSpec, text, options);

/** Reads a US routing number. Issues as `abaRoutingKind`. */
export const parseAbaRouting = (text: unknown, options?: IdentifierOptions): Result<RoutingFacts> =>
  parseWith(abaRoutingSpec, text, options);
