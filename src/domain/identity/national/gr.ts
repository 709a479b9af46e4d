import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { isLuhn } from '../checksum/luhn';
import { defineNational, shortDate } from './define';
import { tail, PLAIN_11_ZERO } from './sums';

/** Greece, social security. */
export const grAmkaKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'gr.amka',
  lengths: [11],
  shape: '\\d{11}',
  date: (v, today) => shortDate(v.slice(4, 6) + v.slice(2, 4) + v.slice(0, 2), today),
  sex: v => Number(v[9]) % 2 === 1,
  check: isLuhn,
});

/** Greece, tax number. */
export const grVatKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'gr.vat',
  lengths: [8, 9],
  prefix: 'GR|EL',
  shape: '\\d{8,9}',
  check: v => tail(v.padStart(9, '0'), [256, 128, 64, 32, 16, 8, 4, 2], PLAIN_11_ZERO),
});
