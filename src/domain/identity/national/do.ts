import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { isLuhn } from '../checksum/luhn';
import { defineNational } from './define';
import { tail } from './sums';

/** Dominican Republic, identity card. */
export const doCedulaKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'do.cedula',
  lengths: [11],
  shape: '\\d{11}',
  check: isLuhn,
});

/** Dominican Republic, fiscal receipts. */
export const doNcfKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'do.ncf',
  lengths: [11, 13, 19],
  shape: `E(?:3[1-4]|4[13-7])\\d{10}|B(?:0[1-4]|1[1-7])\\d{8}|AP\\d{7}(?:0[1-4]|1[1-7])\\d{8}`,
});

/** Dominican Republic, firms. */
export const doRncKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'do.rnc',
  lengths: [9],
  shape: '\\d{9}',
  check: v => tail(v, [7, 9, 8, 6, 5, 4, 3, 2], '21987654321'),
});
