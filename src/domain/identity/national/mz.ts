import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';
import { tail } from './sums';

/** Mozambique, identity card. */
export const mzBiKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'mz.bi',
  lengths: [13],
  shape: '\\d{12}[A-Z]',
});

/** Mozambique, taxpayers. */
export const mzNuitKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'mz.nuit',
  lengths: [9],
  shape: '\\d{9}',
  check: v => tail(v, [8, 9, 4, 5, 6, 7, 8, 9], '01234567891'),
});
