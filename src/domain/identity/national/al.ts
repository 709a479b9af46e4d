import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { dateOf } from '../core/date';
import { defineNational } from './define';

/** Albania, tax number; a letter for the decade, a day, a check letter of unpublished rule. */
export const alNiptKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'al.nipt',
  lengths: [10],
  prefix: 'AL',
  shape: '[A-M]\\d{8}[A-Z]',
  founded: true,
  date: v =>
    dateOf(
      String(1900 + 10 * 'ABCDEFGHIJKLM'.indexOf(v.slice(0, 1)) + Number(v[1])) +
        String(((Number(v.slice(2, 4)) + 11) % 12) + 1).padStart(2, '0') +
        v.slice(4, 6),
    ),
});
