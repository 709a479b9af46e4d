import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';
import { tail } from './sums';

/** Viet Nam, taxpayers and their branches. */
export const vnMstKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'vn.mst',
  lengths: [10, 13],
  shape: '(?!00)\\d\\d(?!0{7})\\d{8}(?:(?!000)\\d{3})?',
  check: v => tail(v.slice(0, 10), [31, 29, 23, 19, 17, 13, 7, 5, 3], '-9876543210'),
});
