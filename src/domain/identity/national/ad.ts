import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';

/** Andorra, tax number. */
export const adNrtKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'ad.nrt',
  lengths: [8],
  shape: '[ACDEFGLOPU]\\d{6}[A-Z]',
  part: v => !/^F[7-9]/.test(v) && !/^[AL]7/.test(v),
});
