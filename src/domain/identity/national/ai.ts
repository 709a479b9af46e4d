import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';

/** Anguilla, tax number. */
export const aiTinKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'ai.tin',
  lengths: [10],
  shape: '[12]\\d{9}',
});
