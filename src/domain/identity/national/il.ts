import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { isLuhn } from '../checksum/luhn';
import { defineNational } from './define';

/** Israel, companies. */
export const ilHpKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'il.hp',
  lengths: [9],
  shape: '5\\d{8}',
  check: isLuhn,
});

/** Israel, persons; leading zeros may be left out. */
export const ilIdnrKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'il.idnr',
  lengths: [5, 6, 7, 8, 9],
  shape: '\\d{5,9}',
  check: isLuhn,
});
