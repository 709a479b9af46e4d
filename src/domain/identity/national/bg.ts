import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import type { CalDate } from '../../model/primitives';
import { dateOf } from '../core/date';
import { defineNational } from './define';
import { tail, up, twoRounds, MINUS_11_ZERO, PLAIN_11_ZERO, PLAIN_10 } from './sums';

/** Months after 20 mean the century before, after 40 the one after. */
function egnDate(value: string): CalDate | undefined {
  const month = Number(value.slice(2, 4));
  const century = month > 40 ? '20' : month > 20 ? '18' : '19';
  return dateOf(century + value.slice(0, 2) + String(month % 20).padStart(2, '0') + value.slice(4, 6));
}

const isEgn = (value: string): boolean => egnDate(value) !== undefined && tail(value, [2, 4, 8, 5, 10, 9, 7, 3, 6], PLAIN_11_ZERO);
const isPnf = (value: string): boolean => tail(value, [21, 19, 17, 13, 11, 9, 7, 3, 1], PLAIN_10);

/** Bulgaria, citizen's number. */
export const bgEgnKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'bg.egn',
  lengths: [10],
  shape: '\\d{10}',
  date: egnDate,
  sex: v => Number(v[8]) % 2 === 0,
  check: isEgn,
});

/** Bulgaria, number of foreigners. */
export const bgPnfKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'bg.pnf',
  lengths: [10],
  shape: '\\d{10}',
  check: isPnf,
});

/** Bulgaria, VAT number: of a firm, a citizen, a foreigner or another. */
export const bgVatKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'bg.vat',
  lengths: [9, 10],
  prefix: 'BG',
  shape: '\\d{9,10}',
  check: v =>
    v.length === 9 ? twoRounds(v, up(1, 8), up(3, 10)) : isEgn(v) || isPnf(v) || tail(v, [4, 3, 2, 7, 6, 5, 4, 3, 2], MINUS_11_ZERO),
});
