import { parseWith } from './core/check';
import { defineKind } from './core/define';
import { capitals, foldTyped } from './core/fold';
import type { IdentifierKind, IdentifierOptions, KindSpec, Reading } from './core/kind';
import { reading, refuse } from './core/kind';
import { matches, patternOf } from './core/shape';
import { VAT_SHAPES } from './vat-shapes';
import type { Result } from '../result';

/** `country` as in the number or given by the host (`EL` is Greece); `known` is false where nothing could be judged. */
export interface VatFacts {
  number: string;
  country?: string;
  known: boolean;
}

function read(value: string, { market }: IdentifierOptions): Reading<VatFacts> {
  const country = market ?? (patternOf(VAT_SHAPES, value.slice(0, 2)) === undefined ? undefined : value.slice(0, 2));
  const pattern = country === undefined ? undefined : patternOf(VAT_SHAPES, country);
  const facts = { number: value, ...(country === undefined ? {} : { country }), known: pattern !== undefined };
  if (pattern === undefined) return /\d/.test(value) ? reading(facts) : refuse('format');
  const fits = matches(pattern, value) || (value.startsWith(country as string) && matches(pattern, value.slice(2)));
  return fits ? reading(facts) : refuse('format');
}

const vatSpec: KindSpec<VatFacts> = {
  id: 'vat',
  normalise: text =>
    capitals(foldTyped(text))
      .replace(/^(?:УНП)+ */, '')
      .replace(/[ \-./]/g, ''),
  stray: /[^A-ZÑ&+*\d]/,
  lengths: [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17],
  read,
  visible: [2, 3],
  groups: [2, 3],
};

/**
 * VAT number by shape, with or without the country prefix. `market` is the country; without it the prefix tells. Check digits are
 * for the national kinds. Reason: `format`.
 */
export const vatKind: IdentifierKind<VatFacts> = /* @__PURE__ */ defineKind(vatSpec);

/** Reads a VAT number by shape: `parseVat('DE 123456789')`. Issues as `vatKind`. */
export const parseVat = (text: unknown, options?: IdentifierOptions): Result<VatFacts> => parseWith(vatSpec, text, options);
