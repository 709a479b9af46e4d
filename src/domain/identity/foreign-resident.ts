import { parseWith } from './core/check';
import { defineKind } from './core/define';
import { compact } from './core/fold';
import type { IdentifierKind, IdentifierOptions, KindSpec, Reading } from './core/kind';
import { reading, refuse } from './core/kind';
import { dateOf, fullYear } from './core/date';
import type { Result } from '../result';
import type { ResidentNumberFacts } from './resident-number';
import { readResidentNumber } from './resident-number';

/** `region` is absent on the old card, `nationality` (ISO 3166-1 alpha-3) on the new one. */
export interface ForeignResidentFacts extends Partial<Omit<ResidentNumberFacts, 'number'>> {
  number: string;
  form: '2017' | '2023';
  nationality?: string;
}

/** Old card: three letters of the nationality, four digits of the place, six of birth (YYMMDD), one of order, one of check. */
function readOld(value: string, { today }: IdentifierOptions): Reading<ForeignResidentFacts> {
  const two = value.slice(7, 13);
  const birthDate = dateOf(fullYear(two.slice(0, 2), today) + two.slice(2));
  const facts = { number: value, form: '2017' as const, nationality: value.slice(0, 3), region: value.slice(3, 7) };
  return reading(birthDate === undefined ? facts : { ...facts, birthDate }, ...(birthDate === undefined ? [{ reason: 'date' }] : []));
}

function read(value: string, options: IdentifierOptions): Reading<ForeignResidentFacts> {
  if (/^[A-Z]{3}\d{12}$/.test(value)) return readOld(value, options);
  if (/^[A-Z]/.test(value)) return refuse('format');
  if (!value.startsWith('9')) return refuse('format');
  if (value.length < 18) return { incomplete: true };
  const found = readResidentNumber(value, options);
  return 'facts' in found ? reading({ ...found.facts, form: '2023' }) : found;
}

const foreignResidentSpec: KindSpec<ForeignResidentFacts> = {
  id: 'foreign-resident',
  normalise: compact,
  stray: /[^\dA-Z]/,
  lengths: [15, 18],
  start: /^(9\d*|[A-Z]{1,3}|[A-Z]{3}\d*)$/,
  read,
  visible: [3, 4],
  groups: value =>
    (value.startsWith('9')
      ? [value.slice(0, 6), value.slice(6, 14), value.slice(14)]
      : [value.slice(0, 3), value.slice(3, 7), value.slice(7, 13), value.slice(13)]
    ).filter(Boolean),
};

/**
 * Foreign permanent resident, 外国人永久居留身份证 (V3): since 2023-12-01 18 characters from 9 with MOD 11-2; the old card of three
 * letters and 12 digits is still in use; its check digit is unpublished and its date only warned about (`date`).
 * Reasons: `format`, `date`, `future`, `checksum` {expected}.
 */
export const foreignResidentKind: IdentifierKind<ForeignResidentFacts> = /* @__PURE__ */ defineKind(foreignResidentSpec);

/** Reads a foreign permanent resident's number, either form. Issues as `foreignResidentKind`. */
export const parseForeignResident = (text: unknown, options?: IdentifierOptions): Result<ForeignResidentFacts> =>
  parseWith(foreignResidentSpec, text, options);
