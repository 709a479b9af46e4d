import { mod97 } from './checksum/iso7064';
import { parseWith } from './core/check';
import { defineKind } from './core/define';
import { compact, digitsForLetters } from './core/fold';
import type { IdentifierKind, IdentifierOptions, KindSpec } from './core/kind';
import { reading, refuse } from './core/kind';
import type { Result } from '../result';

export interface DeviceNumberFacts {
  number: string;
}

const serialNumberSpec: KindSpec<DeviceNumberFacts> = {
  id: 'serial-number',
  normalise: compact,
  stray: /[^A-Z\d]/,
  lengths: [8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20],
  read: value => (/[IO]/.test(value) ? reading({ number: value }, { reason: 'ambiguous' }) : reading({ number: value })),
  visible: [0, 4],
  groups: [4],
};

/** Maker's serial number, 8–20 letters and digits (V10). Warning: `ambiguous`, holds I or O, which makers avoid beside 1 and 0. */
export const serialNumberKind: IdentifierKind<DeviceNumberFacts> = /* @__PURE__ */ defineKind(serialNumberSpec);

const eidSpec: KindSpec<DeviceNumberFacts> = {
  id: 'eid',
  normalise: compact,
  stray: /\D/,
  lengths: [32],
  start: /^8($|9)/,
  read: value => {
    if (!value.startsWith('89')) return refuse('format');
    const expected = String(98 - mod97(value.slice(0, 30) + '00')).padStart(2, '0');
    return mod97(value) === 1 ? reading({ number: value }) : refuse('checksum', { expected });
  },
  fix: digitsForLetters,
  visible: [0, 4],
  groups: [4],
};

/** EID of an embedded SIM (GSMA SGP.29): 32 digits from 89, MOD 97-10. Reasons: `format`, `checksum` {expected}. */
export const eidKind: IdentifierKind<DeviceNumberFacts> = /* @__PURE__ */ defineKind(eidSpec);

/** Reads a maker's serial number. */
export const parseSerialNumber = (text: unknown, options?: IdentifierOptions): Result<DeviceNumberFacts> =>
  parseWith(serialNumberSpec, text, options);

/** Reads the EID of an embedded SIM. Issues as `eidKind`. */
export const parseEid = (text: unknown, options?: IdentifierOptions): Result<DeviceNumberFacts> => parseWith(eidSpec, text, options);
