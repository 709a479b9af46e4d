import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';
import { tail, PLAIN_11_ZERO } from './sums';

/** Russia, taxpayers: firms 10, persons 12. */
export const ruInnKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'ru.inn',
  lengths: [10, 12],
  shape: '\\d{10}|\\d{12}',
  check: v =>
    v.length === 10
      ? tail(v, [2, 4, 10, 3, 5, 9, 4, 6, 8], PLAIN_11_ZERO)
      : tail(v.slice(0, 11), [7, 2, 4, 10, 3, 5, 9, 4, 6, 8], PLAIN_11_ZERO) && tail(v, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8], PLAIN_11_ZERO),
});
