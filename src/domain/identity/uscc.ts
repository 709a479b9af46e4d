import { weightedSum } from './checksum/weighted';
import { parseWith } from './core/check';
import { defineKind } from './core/define';
import { compact } from './core/fold';
import type { IdentifierKind, IdentifierOptions, KindSpec, Reading } from './core/kind';
import { reading, refuse } from './core/kind';
import type { Result } from '../result';

export interface UsccFacts {
  number: string;
  /** Registering authority, first character: 9 for companies, 1 public bodies, 5 civil affairs … */
  authority: string;
  /** Kind of organisation within the authority, second character. */
  category: string;
  /** GB/T 2260 of the registering office, never judged. */
  region: string;
  /** Organisation code of GB 11714, nine characters. */
  organisation: string;
}

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11714: eight characters by 11, ten is `X`. */
export const organisationDigit = (eight: string): string => '0X987654321'[weightedSum(eight, ORGANISATION_WEIGHTS) % 11] as string;

function read(value: string): Reading<UsccFacts> {
  if (!/^..\d{6}/.test(value)) return refuse('format');
  const body = value.slice(0, 17);
  const expected = ALPHABET[(31 - (weightedSum(body, WEIGHTS, character => ALPHABET.indexOf(character)) % 31)) % 31] as string;
  if (value[17] !== expected) return refuse('checksum', { expected }, body + expected);
  const organisation = value.slice(8, 17);
  const facts = { number: value, authority: value.slice(0, 1), category: value.slice(1, 2), region: value.slice(2, 8), organisation };
  return organisationDigit(organisation.slice(0, 8)) === organisation[8]
    ? reading(facts)
    : reading(facts, { reason: 'organisation-checksum' });
}

const usccSpec: KindSpec<UsccFacts> = {
  id: 'uscc',
  normalise: compact,
  stray: /[^0-9A-HJ-NPQRTUWXY]/,
  lengths: [18],
  start: /^.{0,2}$|^..\d{0,6}$|^..\d{6}/,
  read,
  fix: value => value.replace(/O/g, '0').replace(/I/g, '1').replace(/Z/g, '2').replace(/S/g, '5'),
  visible: [4, 4],
  groups: [2, 6, 9, 1],
};

/**
 * Unified social credit code, 统一社会信用代码 (GB 32100-2015, V7): no I, O, S, V, Z. Reasons: `format`, `checksum` {expected}.
 * Warning: `organisation-checksum`, as codes with a wrong inner check are in circulation.
 */
export const usccKind: IdentifierKind<UsccFacts> = /* @__PURE__ */ defineKind(usccSpec);

/** Reads a unified social credit code. Issues as `usccKind`. */
export const parseUscc = (text: unknown, options?: IdentifierOptions): Result<UsccFacts> => parseWith(usccSpec, text, options);
