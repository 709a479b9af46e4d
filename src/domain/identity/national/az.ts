import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';

/** Azerbaijan, tax number. */
export const azTinKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'az.tin',
  lengths: [10],
  shape: '\\d{9}[12]',
});
