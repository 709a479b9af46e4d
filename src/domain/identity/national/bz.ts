import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';

/** Belize, tax number. */
export const bzTinKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'bz.tin',
  lengths: [6, 8],
  shape: '\\d{6}(?:10|13|66)?',
});
