import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';
import { tail, PLAIN_11 } from './sums';

const placeOf = (letter: string): string => (/\d/.test(letter) ? letter : String('ABCEHKMOPT'.indexOf(letter)));

/** Belarus, tax number; the second letter counts by its place. */
export const byUnpKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'by.unp',
  lengths: [9],
  prefix: 'УНП|UNP|унп',
  shape: '[1-7ABCEHKM0-9][ABCEHKMOPT\\d]\\d{7}',
  check: v => tail(/^\d\d/.test(v) ? v : v.slice(0, 1) + placeOf(v.slice(1, 2)) + v.slice(2), [29, 23, 19, 17, 13, 7, 5, 3], PLAIN_11),
});
