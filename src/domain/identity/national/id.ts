import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { isLuhn } from '../checksum/luhn';
import { defineNational } from './define';

/** Indonesia, tax number; the first two digits are the kind of taxpayer. */
export const idNpwpKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'id.npwp',
  lengths: [15],
  shape: '(?:0[01245-9]|2[014-6]|3[14-6]|4[7-9]|5[78]|67|7[7-9]|8[7-9]|97)\\d{13}',
  check: v => isLuhn(v.slice(0, 9)),
});
