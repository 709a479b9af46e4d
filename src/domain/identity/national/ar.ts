import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';
import { tail, tailFromRight, MINUS_10 } from './sums';

/** Argentina, bank account. */
export const arCbuKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'ar.cbu',
  lengths: [22],
  shape: '\\d{22}',
  check: v => tailFromRight(v.slice(0, 8), [3, 1, 7, 9], MINUS_10) && tailFromRight(v.slice(8), [3, 1, 7, 9], MINUS_10),
});

/** Argentina, tax number. */
export const arCuitKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'ar.cuit',
  lengths: [11],
  shape: '(?:2[0347]|3[034]|5[015])\\d{9}',
  check: v => tail(v, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2], '09987654321'),
});

/** Argentina, identity card. */
export const arDniKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'ar.dni',
  lengths: [7, 8],
  shape: '\\d{7,8}',
});
