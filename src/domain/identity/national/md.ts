import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';
import { tail, PLAIN_10 } from './sums';

/** Moldova, firms. */
export const mdIdnoKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'md.idno',
  lengths: [13],
  shape: '\\d{13}',
  check: v => tail(v, [7, 3, 1], PLAIN_10),
});
