import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';

/** Algeria, tax number. */
export const dzNifKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'dz.nif',
  lengths: [15, 20],
  shape: '\\d{15}|\\d{20}',
});
