import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';
import { tail, up, twoRounds, PLAIN_11_ZERO } from './sums';

/** Ukraine, firms. */
export const uaEdrpouKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'ua.edrpou',
  lengths: [8],
  shape: '\\d{8}',
  check: v => (/^[345]/.test(v) ? twoRounds(v, [7, 1, 2, 3, 4, 5, 6], [9, 3, 4, 5, 6, 7, 8]) : twoRounds(v, up(1, 7), up(3, 9))),
});

/** Ukraine, persons. */
export const uaRntrcKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'ua.rntrc',
  lengths: [10],
  shape: '\\d{10}',
  check: v => tail(v, [-1, 5, 7, 9, 4, 6, 10, 5, 7], PLAIN_11_ZERO),
});
