import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';
import { up } from './sums';

/** Liechtenstein, taxpayers. */
export const liPeidKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'li.peid',
  lengths: up(4, 12),
  shape: '\\d{4,12}',
});
