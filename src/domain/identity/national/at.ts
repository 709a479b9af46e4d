import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { isLuhn, luhnSum } from '../checksum/luhn';
import { defineNational, shortDate } from './define';
import { tail, PLAIN_11 } from './sums';

/** Austria, company register. */
export const atBusinessidKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'at.businessid',
  lengths: [2, 3, 4, 5, 6, 7],
  prefix: 'FN',
  shape: '\\d{1,6}[A-Z]',
});

/** Austria, tax number; offices were merged, so their codes are not judged. */
export const atTinKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'at.tin',
  lengths: [9],
  shape: '\\d{9}',
  check: isLuhn,
});

/** Austria, VAT number. */
export const atUidKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'at.uid',
  lengths: [9],
  prefix: 'AT',
  shape: 'U\\d{8}',
  check: v => Number(v[8]) === (106 - luhnSum(v.slice(1, 8))) % 10,
});

/** Austria, social insurance. */
export const atVnrKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'at.vnr',
  lengths: [10],
  shape: '\\d{10}',
  date: (v, today) => shortDate(v.slice(8) + v.slice(6, 8) + v.slice(4, 6), today),
  check: v => tail(v.slice(0, 3) + v.slice(4) + v.slice(3, 4), [3, 7, 9, 5, 8, 4, 2, 1, 6], PLAIN_11),
});
