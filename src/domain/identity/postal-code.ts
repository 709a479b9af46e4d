import { parseWith } from './core/check';
import { defineKind } from './core/define';
import { compact } from './core/fold';
import type { IdentifierKind, IdentifierOptions, KindSpec, Reading } from './core/kind';
import { reading, refuse } from './core/kind';
import { matches } from './core/shape';
import { POSTAL_SHAPES } from './postal-shapes';
import type { Result } from '../result';

/** `known` is false where the country has no codes or is not in the table, so nothing was judged. */
export interface PostalCodeFacts {
  code: string;
  country?: string;
  known: boolean;
}

const rowOf = (country: string | undefined) =>
  POSTAL_SHAPES.find(([, countries]) => country !== undefined && countries.split(' ').includes(country));

function read(code: string, { market }: IdentifierOptions): Reading<PostalCodeFacts> {
  const row = rowOf(market);
  const facts = { code, ...(market === undefined ? {} : { country: market }), known: row !== undefined };
  return !row || matches(row[0], code) ? reading(facts) : refuse('format');
}

const postalCodeSpec: KindSpec<PostalCodeFacts> = {
  id: 'postal-code',
  normalise: compact,
  stray: /[^A-Z\d]/,
  lengths: [3, 4, 5, 6, 7, 8, 9, 10],
  read,
  visible: [2, 0],
  groups: value => [value].filter(Boolean),
};

/**
 * Postal code of an address (V22; always optional there). `market` is the country; one outside `POSTAL_SHAPES` is not judged.
 * Reason: `format`.
 */
export const postalCodeKind: IdentifierKind<PostalCodeFacts> = /* @__PURE__ */ defineKind(postalCodeSpec);

/** As the country writes it: `formatPostalCode('1350000', 'JP')` → `135-0000`. What is not its code stays as typed. */
export function formatPostalCode(text: unknown, country: string): string {
  const code = postalCodeKind.normalise(text);
  const row = rowOf(country);
  if (!row || !matches(row[0], code)) return code;
  const written = row[2];
  const cut = parseInt(written ?? '', 10);
  const at = cut < 0 ? code.length + cut : cut;
  if (!written || at < 2 || code.length <= at) return code;
  return code.slice(0, at) + (written.endsWith('-') ? '-' : ' ') + code.slice(at);
}

/** Reads a postal code: `parsePostalCode('A1A 1A1', { market: 'CA' })`. Issues as `postalCodeKind`. */
export const parsePostalCode = (text: unknown, options?: IdentifierOptions): Result<PostalCodeFacts> =>
  parseWith(postalCodeSpec, text, options);
