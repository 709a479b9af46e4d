import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { isLuhn } from '../checksum/luhn';
import { defineNational } from './define';

/** Guinea, tax number. */
export const gnNifpKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'gn.nifp',
  lengths: [9],
  shape: '\\d{9}',
  check: isLuhn,
});
