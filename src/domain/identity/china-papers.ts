import { parseWith } from './core/check';
import { defineKind } from './core/define';
import { capitals, compact, foldTyped } from './core/fold';
import type { IdentifierKind, IdentifierOptions, KindSpec } from './core/kind';
import { reading, refuse } from './core/kind';
import type { Result } from '../result';
import type { ResidentNumberFacts } from './resident-number';
import { RESIDENT_START, readResidentNumber } from './resident-number';

export interface PaperFacts {
  number: string;
}

const birthCertificateSpec: KindSpec<PaperFacts> = {
  id: 'birth-certificate',
  normalise: compact,
  stray: /[^A-Z\d]/,
  lengths: [10],
  start: /^[A-Z]\d*$/,
  read: value => (/^[A-Z]\d{9}$/.test(value) ? reading({ number: value }) : refuse('format')),
  visible: [1, 3],
  groups: [1, 3],
};

/** Birth certificate, 出生医学证明 (V6): a letter and nine digits. Reason: `format`. */
export const birthCertificateKind: IdentifierKind<PaperFacts> = /* @__PURE__ */ defineKind(birthCertificateSpec);

const householdSpec: KindSpec<PaperFacts & Partial<ResidentNumberFacts>> = {
  id: 'household-register',
  normalise: compact,
  stray: /[^\dX]/,
  lengths: [15, 18],
  start: RESIDENT_START,
  read: (value, options) => {
    if (!/^\d{14,17}[\dX]$/.test(value)) return refuse('format');
    const found = value.length === 18 ? readResidentNumber(value, options) : reading({ number: value });
    if ('facts' in found) return found;
    return reading({ number: value }, { reason: 'resident-number', params: { reason: 'reason' in found ? found.reason : 'format' } });
  },
  visible: [4, 4],
  groups: [6, 8, 4],
};

/**
 * Household register, 户口簿: the person's own resident number, often a child's. 15 or 18 characters. A number that is not a right
 * resident id passes with the warning `resident-number` {reason}, as old registers hold such. Reason: `format`.
 */
export const householdKind: IdentifierKind<PaperFacts & Partial<ResidentNumberFacts>> = /* @__PURE__ */ defineKind(householdSpec);

const militaryIdSpec: KindSpec<PaperFacts> = {
  id: 'military-id',
  normalise: text => capitals(foldTyped(text)).replace(/ /g, ''),
  stray: /[^\p{Script=Han}A-Z\d()-]/u,
  lengths: /* @__PURE__ */ Array.from({ length: 15 }, (_, n) => n + 6),
  read: value => (/\d/.test(value) ? reading({ number: value }) : refuse('format')),
  visible: [1, 2],
  groups: value => [value].filter(Boolean),
};

/**
 * Military and police papers, 军官证、士兵证、警官证 (V6): 6–20 characters as printed, such as 军字第2001988号. Numbers have no published
 * rule, only that there is a digit. Reason: `format`.
 */
export const militaryIdKind: IdentifierKind<PaperFacts> = /* @__PURE__ */ defineKind(militaryIdSpec);

const driverLicenceSpec: KindSpec<PaperFacts & Partial<ResidentNumberFacts>> = {
  id: 'driver-licence',
  normalise: compact,
  stray: /[^\dX]/,
  lengths: [12, 18],
  start: /^\d*$/,
  read: (value, options) => {
    if (value.length === 18) return readResidentNumber(value, options);
    return /^\d+$/.test(value) ? reading({ number: value }) : refuse('format');
  },
  visible: [4, 4],
  groups: [6, 8, 4],
};

/** Driving licence, 机动车驾驶证: the holder's resident number, or 12 digits on a file number (档案编号). Reasons of a resident number. */
export const driverLicenceKind: IdentifierKind<PaperFacts & Partial<ResidentNumberFacts>> = /* @__PURE__ */ defineKind(driverLicenceSpec);

/** Reads a birth certificate. Issues as `birthCertificateKind`. */
export const parseBirthCertificate = (text: unknown, options?: IdentifierOptions): Result<PaperFacts> =>
  parseWith(birthCertificateSpec, text, options);

/** Reads the number of a household register. Issues as `householdKind`. */
export const parseHouseholdRegister = (text: unknown, options?: IdentifierOptions): Result<PaperFacts & Partial<ResidentNumberFacts>> =>
  parseWith(householdSpec, text, options);

/** Reads a military paper. Issues as `militaryIdKind`. */
export const parseMilitaryId = (text: unknown, options?: IdentifierOptions): Result<PaperFacts> => parseWith(militaryIdSpec, text, options);

/** Reads a driving licence. Issues as `driverLicenceKind`. */
export const parseDriverLicence = (text: unknown, options?: IdentifierOptions): Result<PaperFacts & Partial<ResidentNumberFacts>> =>
  parseWith(driverLicenceSpec, text, options);
