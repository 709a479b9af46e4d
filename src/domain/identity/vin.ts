import { weightedSum } from './checksum/weighted';
import { parseWith } from './core/check';
import { defineKind } from './core/define';
import { compact } from './core/fold';
import type { IdentifierKind, IdentifierOptions, KindSpec, Reading } from './core/kind';
import { reading, refuse } from './core/kind';
import type { Result } from '../result';

/** `modelYears`: the code at position 10 repeats every 30 years; the likelier one first, none where the maker writes no code. */
export interface VinFacts {
  number: string;
  /** World manufacturer identifier, three characters. */
  wmi: string;
  /** ISO 3780 part of the world of the manufacturer. */
  region?: 'africa' | 'asia' | 'europe' | 'north-america' | 'oceania' | 'south-america';
  modelYears: number[];
  /** The check at position 9 is right; where it is not mandatory, this says nothing about the number. */
  checked: boolean;
}

/** Markets whose law makes the check at position 9 mandatory: 49 CFR 565, CMVSS 115, NOM-001-SSP, GB 16735. */
export const VIN_CHECKED_MARKETS: readonly string[] = ['US', 'CA', 'MX', 'CN'];

const LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';
const VALUES = '12345678123457923456789';
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
const YEAR_CODES = 'ABCDEFGHJKLMNPRSTVWXY123456789';
const REGIONS: readonly [RegExp, NonNullable<VinFacts['region']>][] = [
  [/^[A-H]/, 'africa'],
  [/^[J-R]/, 'asia'],
  [/^[S-Z]/, 'europe'],
  [/^[1-5]/, 'north-america'],
  [/^[67]/, 'oceania'],
  [/^[89]/, 'south-america'],
];

const valueIn = (character: string): number => Number(VALUES[LETTERS.indexOf(character)] ?? character);

/** The check character that belongs at position 9. */
export const vinCheck = (vin: string): string => '0123456789X'[weightedSum(vin, WEIGHTS, valueIn) % 11] as string;

/** Years of the code, 1980–2039; the latest that can be on the road by `today` first. North America: a letter at 7 means from 2010. */
function modelYearsOf(vin: string, today: string | undefined): number[] {
  const at = YEAR_CODES.indexOf(vin.slice(9, 10));
  if (at < 0) return [];
  const [early, late] = [1980 + at, 2010 + at];
  const wide = /^[1-5]/.test(vin) ? /^.{6}[A-Z]/.test(vin) : today === undefined || late <= Number(today.slice(0, 4)) + 1;
  return wide ? [late, early] : [early, late];
}

function read(value: string, { market, strict, today }: IdentifierOptions): Reading<VinFacts> {
  const expected = vinCheck(value);
  const checked = value[8] === expected;
  const region = REGIONS.find(([pattern]) => pattern.test(value))?.[1];
  const facts = { number: value, wmi: value.slice(0, 3), modelYears: modelYearsOf(value, today), checked };
  const found = region ? { ...facts, region } : facts;
  if (checked) return reading(found);
  return (strict ?? VIN_CHECKED_MARKETS.includes(market ?? ''))
    ? refuse('checksum', { expected })
    : reading(found, { reason: 'checksum', params: { expected } });
}

const vinSpec: KindSpec<VinFacts> = {
  id: 'vin',
  normalise: compact,
  stray: /[^A-HJ-NPR-Z\d]/,
  lengths: [17],
  read,
  fix: value => value.replace(/[OQ]/g, '0').replace(/I/g, '1'),
  visible: [3, 4],
  groups: [3, 6, 8],
};

/**
 * Vehicle identification number (ISO 3779, V11): 17 characters without I, O, Q, which are offered as 1 and 0. Reason: `checksum`
 * {expected}, an error in `VIN_CHECKED_MARKETS` or with `strict`, else a warning.
 */
export const vinKind: IdentifierKind<VinFacts> = /* @__PURE__ */ defineKind(vinSpec);

/** Reads a VIN: `parseVin(text, { market: 'CN' })`. Issues as `vinKind`. */
export const parseVin = (text: unknown, options?: IdentifierOptions): Result<VinFacts> => parseWith(vinSpec, text, options);
