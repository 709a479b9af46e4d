import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { dateOf } from '../core/date';
import { defineNational, shortDate } from './define';
import { digitwise } from './sums';

/** Taiwan, business administration number; its digits are not judged. */
export const twBanKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({ id: 'tw.ban', lengths: [8], shape: '\\d{8}' });

/** Taiwan, unified business number: by 5 since 2023; a 7 before the check has two readings. */
export const twUbnKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'tw.ubn',
  lengths: [8],
  shape: '\\d{8}',
  check: v => [0, v[6] === '7' ? 4 : 0].includes(digitwise(v, [1, 2, 1, 2, 1, 2, 4, 1], 5)),
});

/** Taiwan, tax code of persons without an id: 9 and a birth date, or a birth date and two letters of the name. */
export const twTaxCodeKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'tw.tax_code',
  lengths: [7, 10],
  shape: '9\\d{6}|\\d{8}[A-Z]{2}',
  date: (v, today) => (v.length === 7 ? shortDate(v.slice(1), today) : dateOf(v.slice(0, 8))),
});
