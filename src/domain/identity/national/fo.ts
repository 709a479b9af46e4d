import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';

/** Faroe Islands, VAT number. */
export const foVnKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'fo.vn',
  lengths: [6],
  prefix: 'FO',
  shape: '\\d{6}',
});
