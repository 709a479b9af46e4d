import { mod112 } from './checksum/iso7064';
import { dateOf } from './core/date';
import type { IdentifierOptions, Reading } from './core/kind';
import { reading, refuse } from './core/kind';
import type { CalDate } from '../model/primitives';

/** What the 18 characters of GB 11643 say by themselves. */
export interface ResidentNumberFacts {
  /** 18 characters, also where 15 were typed. */
  number: string;
  /** GB/T 2260 of the place of first registration; codes are abolished over time, so it is never judged. */
  region: string;
  /** May be the day of registration, and a century off for very old holders. */
  birthDate: CalDate;
  sex: 'M' | 'F';
}

/**
 * Reads 18 characters: date, sex, ISO 7064 MOD 11-2 (V1). Reasons: `format`, `date`, `future`,
 * `checksum` {expected} with the corrected number as suggestion.
 */
export function readResidentNumber(value: string, { today }: IdentifierOptions): Reading<ResidentNumberFacts> {
  if (!/^[1-9]\d{16}[\dX]$/.test(value)) return refuse('format');
  const birthDate = dateOf(value.slice(6, 14));
  if (birthDate === undefined || !/^(18|19|20)/.test(birthDate)) return refuse('date');
  if (today !== undefined && birthDate > today) return refuse('future');
  const expected = mod112(value.slice(0, 17));
  if (value[17] !== expected) return refuse('checksum', { expected }, value.slice(0, 17) + expected);
  return reading({ number: value, region: value.slice(0, 6), birthDate, sex: Number(value[16]) % 2 ? 'M' : 'F' });
}

export const RESIDENT_START = /^[1-9]\d*$/;
