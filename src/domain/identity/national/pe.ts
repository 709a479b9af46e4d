import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';
import { tail, MINUS_11_ONE } from './sums';

/** Peru, foreigners. */
export const peCeKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({ id: 'pe.ce', lengths: [9], shape: '\\d{9}' });

/** Peru, identity card, with or without check character. */
export const peCuiKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'pe.cui',
  lengths: [8, 9],
  shape: '\\d{8}[A-K\\d]?',
  check: v => v.length === 8 || tail(v, [3, 2, 7, 6, 5, 4, 3, 2], '65432110987') || tail(v, [3, 2, 7, 6, 5, 4, 3, 2], 'KJIHGFEDCBA'),
});

/** Peru, taxpayers. */
export const peRucKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'pe.ruc',
  lengths: [11],
  shape: '(?:1[0567]|20)\\d{9}',
  check: v => tail(v, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2], MINUS_11_ONE),
});
