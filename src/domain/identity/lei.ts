import { mod97 } from './checksum/iso7064';
import { parseWith } from './core/check';
import { defineKind } from './core/define';
import { compact } from './core/fold';
import type { IdentifierKind, IdentifierOptions, KindSpec } from './core/kind';
import { reading, refuse } from './core/kind';
import type { Result } from '../result';

export interface LeiFacts {
  number: string;
  /** Issuing unit, first four characters. */
  issuer: string;
}

const leiSpec: KindSpec<LeiFacts> = {
  id: 'lei',
  normalise: compact,
  stray: /[^A-Z\d]/,
  lengths: [20],
  read: value => {
    if (!/\d\d$/.test(value)) return refuse('format');
    if (mod97(value) === 1) return reading({ number: value, issuer: value.slice(0, 4) });
    const expected = String(98 - mod97(value.slice(0, 18) + '00')).padStart(2, '0');
    return refuse('checksum', { expected }, value.slice(0, 18) + expected);
  },
  visible: [4, 4],
  groups: [4],
};

/** Legal entity identifier (ISO 17442): 18 characters and two check digits, MOD 97-10. Reasons: `format`, `checksum` {expected}. */
export const leiKind: IdentifierKind<LeiFacts> = /* @__PURE__ */ defineKind(leiSpec);

/** Reads a legal entity identifier. Issues as `leiKind`. */
export const parseLei = (text: unknown, options?: IdentifierOptions): Result<LeiFacts> => parseWith(leiSpec, text, options);
