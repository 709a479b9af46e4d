import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { dateOf } from '../core/date';
import { defineNational } from './define';
import { isZero } from './sums';

/** Iceland, persons and firms; a firm's day is raised by 40. */
export const isKennitalaKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'is.kennitala',
  lengths: [10],
  shape: '\\d{9}[089]',
  date: v =>
    dateOf(
      (v[9] === '9' ? '19' : v[9] === '8' ? '18' : '20') +
        v.slice(4, 6) +
        v.slice(2, 4) +
        String(Number(v.slice(0, 2)) % 40 || 40).padStart(2, '0'),
    ),
  check: v => isZero(v, [3, 2, 7, 6, 5, 4, 3, 2, 1, 0], 11),
});

/** Iceland, VAT number. */
export const isVskKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'is.vsk',
  lengths: [5, 6],
  prefix: 'IS',
  shape: '\\d{5,6}',
});
