import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational, shortDate } from './define';
import { tail, down } from './sums';

/** Mauritius, persons: first letter, day of birth, serial. */
export const muNidKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'mu.nid',
  lengths: [14],
  shape: '[A-Z]\\d{12}[A-Z\\d]',
  date: (v, today) => shortDate(v.slice(5, 7) + v.slice(3, 5) + v.slice(1, 3), today),
  check: v => tail(v, down(14, 2), '0GFEDCBA987654321'),
});
