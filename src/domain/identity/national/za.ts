import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { isLuhn } from '../checksum/luhn';
import { defineNational, shortDate } from './define';

/** South Africa, persons. */
export const zaIdnrKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'za.idnr',
  lengths: [13],
  shape: '\\d{10}[012]\\d\\d',
  date: (v, today) => shortDate(v.slice(0, 6), today),
  sex: v => Number(v[6]) > 4,
  check: isLuhn,
});

/** South Africa, taxpayers. */
export const zaTinKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'za.tin',
  lengths: [10],
  shape: '[01239]\\d{9}',
  check: isLuhn,
});

/** South Africa, VAT number. */
export const zaVatKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({ id: 'za.vat', lengths: [10], shape: '4\\d{9}' });
