import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';
import { tail, MINUS_11, MINUS_11_ONE, MINUS_10 } from './sums';

/** Uruguay, identity card. */
export const uyCedulaKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'uy.cedula',
  lengths: [7, 8],
  shape: '\\d{7,8}',
  check: v => tail(v.padStart(8, '0'), [2, 9, 8, 7, 6, 3, 4], MINUS_10),
});

/** Uruguay, foreigners. */
export const uyNieKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'uy.nie',
  lengths: [9],
  shape: '\\d{9}',
  check: v => tail(v, [5, 4, 3, 2, 9, 8, 7, 6], MINUS_11_ONE),
});

/** Uruguay, taxpayers. */
export const uyRutKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'uy.rut',
  lengths: [12],
  prefix: 'UY',
  shape: '(?:0[1-9]|1\\d|2[0-2])(?!000000)\\d{6}001\\d',
  check: v => tail(v, [4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2], MINUS_11),
});
