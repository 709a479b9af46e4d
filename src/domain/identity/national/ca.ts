import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { isLuhn } from '../checksum/luhn';
import { defineNational } from './define';
import { tail, MINUS_11, MINUS_11_ONE } from './sums';

/** Canada, British Columbia health number. */
export const caBcBhnKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'ca.bc_bhn',
  lengths: [10],
  shape: '9\\d{9}',
  check: v => tail(v.slice(1), [2, 4, 8, 5, 10, 9, 7, 3], MINUS_11),
});

/** Canada, business number, with or without account. */
export const caBnKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'ca.bn',
  lengths: [9, 15],
  shape: '\\d{9}(?:R[CMPT]\\d{4})?',
  check: v => isLuhn(v.slice(0, 9)),
});

/** Canada, goods and services tax. */
export const caGstKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'ca.gst',
  lengths: [15],
  shape: '\\d{9}R[CMPT]\\d{4}',
  check: v => isLuhn(v.slice(0, 9)),
});

/** Canada, provincial sales tax. */
export const caPstKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({ id: 'ca.pst', lengths: [11], shape: 'PST\\d{8}' });

/** Canada, Quebec sales tax. */
export const caQstKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'ca.qst',
  lengths: [16],
  shape: '\\d{10}[A-Z]{2}(?!0000)\\d{4}',
  check: v => tail(v.slice(0, 10), [4, 3, 2, 7, 6, 5, 4, 3, 2], MINUS_11_ONE),
});

/** Canada, social insurance. */
export const caSinKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'ca.sin',
  lengths: [9],
  shape: '\\d{9}',
  check: isLuhn,
});
