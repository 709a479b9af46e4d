import { valueOf, weightedSum } from './checksum/weighted';
import { parseWith } from './core/check';
import { defineKind } from './core/define';
import { compact } from './core/fold';
import type { IdentifierKind, IdentifierOptions, KindSpec, Reading } from './core/kind';
import { reading, refuse } from './core/kind';
import type { Result } from '../result';

/** `check` stands in brackets on the card and is no part of the number proper. */
export interface HkidFacts {
  number: string;
  check: string;
}

const BLANK = 36;
const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2];

/** The check character: a missing first letter counts as 36, the whole is 0 by 11, ten is `A`. */
function checkOf(body: string): string {
  const sum = weightedSum(body.padStart(8, ' '), WEIGHTS, character => (character === ' ' ? BLANK : valueOf(character)));
  const rest = (11 - (sum % 11)) % 11;
  return rest === 10 ? 'A' : String(rest);
}

function read(value: string): Reading<HkidFacts> {
  if (!/^[A-Z]{1,2}\d{6}[\dA]$/.test(value)) return /^[A-Z]{2}\d{6}$/.test(value) ? { incomplete: true } : refuse('format');
  const body = value.slice(0, -1);
  const check = value.slice(-1);
  const expected = checkOf(body);
  return check === expected ? reading({ number: body, check }) : refuse('checksum', { expected }, body + expected);
}

const split = (value: string): string => (/^[A-Z]{1,2}\d{6}./.test(value) ? `${value.slice(0, -1)}(${value.slice(-1)})` : value);

const hkidSpec: KindSpec<HkidFacts> = {
  id: 'hkid',
  normalise: text => compact(text).replace(/[()[\]]/g, ''),
  stray: /[^A-Z\d]/,
  lengths: [8, 9],
  start: /^[A-Z]{1,2}\d*$/,
  read,
  visible: [1, 2],
  groups: value => [split(value)].filter(Boolean),
};

/** Hong Kong identity card (V6): one or two letters, six digits, check by 11 in brackets. Reasons: `format`, `checksum` {expected}. */
export const hkidKind: IdentifierKind<HkidFacts> = /* @__PURE__ */ defineKind(hkidSpec);

/** Reads `A123456(3)`, brackets or not. Issues as `hkidKind`. */
export const parseHkid = (text: unknown, options?: IdentifierOptions): Result<HkidFacts> => parseWith(hkidSpec, text, options);
