import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';
import { tail, down, MINUS_11_ZERO, PLAIN_11_ZERO } from './sums';

/** El Salvador, taxpayers. */
export const svNitKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'sv.nit',
  lengths: [14],
  prefix: 'SV',
  shape: '[019]\\d{13}',
  check: v =>
    v.slice(10, 13) <= '100' ? tail(v, down(14, 2), PLAIN_11_ZERO) : tail(v, [2, 7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2], MINUS_11_ZERO),
});
