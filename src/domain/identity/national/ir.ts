import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';
import { tail, down } from './sums';

/** Iran, persons. */
export const irIdKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'ir.id',
  lengths: [10],
  shape: '(?!(\\d)\\1{9})\\d{10}',
  check: v => tail(v, down(10, 2), '01987654321'),
});
