import { mod97 } from './checksum/iso7064';
import { parseWith } from './core/check';
import { defineKind } from './core/define';
import { compact } from './core/fold';
import type { IdentifierKind, IdentifierOptions, KindSpec, Reading } from './core/kind';
import { reading, refuse } from './core/kind';
import { ibanCountry } from './iban-countries';
import type { Result } from '../result';

export interface IbanFacts {
  /** Electronic form, without blanks. */
  number: string;
  country: string;
  /** Basic bank account number: all after the check digits. */
  bban: string;
  /** The BBAN cut as the country's structure says; the first part is the bank's. */
  parts: string[];
  sepa: boolean;
}

const LONGEST = 34;
const remainder = (value: string): number => mod97(value.slice(4) + value.slice(0, 4));

function cut(bban: string, lengths: readonly number[]): string[] {
  let at = 0;
  return lengths.map(length => bban.slice(at, (at += length)));
}

function read(value: string): Reading<IbanFacts> {
  const country = value.slice(0, 2);
  const known = ibanCountry(country);
  if (!/^[A-Z]{1,2}(\d|$)(\d|$)/.test(value)) return refuse('format');
  if (!known) return country.length < 2 ? { incomplete: true } : refuse('country', { country });
  if (value.length > known.length) return refuse('too-long', { max: known.length });
  const bban = value.slice(4);
  const parts = cut(
    bban,
    known.parts.map(part => part.length),
  );
  const bad = parts.findIndex((part, nth) => part !== '' && !known.parts[nth]?.pattern.test(part));
  if (bad >= 0) return refuse('structure', { part: parts[bad] as string });
  if (value.length < known.length) return { incomplete: true };
  if (remainder(value) !== 1 || !/^..(0[2-9]|[1-9]\d)/.test(value)) return refuse('checksum');
  const facts = { number: value, country, bban, parts, sepa: known.sepa };
  return known.registered ? reading(facts) : reading(facts, { reason: 'unregistered' });
}

const ibanSpec: KindSpec<IbanFacts> = {
  id: 'iban',
  normalise: compact,
  stray: /[^A-Z\d]/,
  lengths: /* @__PURE__ */ Array.from({ length: LONGEST }, (_, n) => n + 1),
  read,
  visible: [2, 4],
  groups: [4],
};

/**
 * International bank account number (ISO 13616, V9). Reasons: `format`, `country` {country} without IBANs, `too-long` {max},
 * `structure` {part} at odds with the country's, `checksum`. Warning: `unregistered`, used but not in the registry.
 * `format` is the print form, `normalise` the electronic one.
 */
export const ibanKind: IdentifierKind<IbanFacts> = /* @__PURE__ */ defineKind(ibanSpec);

/** Reads an IBAN, spaced or not. Issues as `ibanKind`. */
export const parseIban = (text: unknown, options?: IdentifierOptions): Result<IbanFacts> => parseWith(ibanSpec, text, options);
