import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import type { CalDate } from '../../model/primitives';
import { dateOf } from '../core/date';
import { defineNational } from './define';
import { tail, PLAIN_11, PLAIN_11_ZERO, MINUS_10 } from './sums';

/** Months raised by 80 mean the 19th century, by 20, 40, 60 the 21st to 23rd. */
function peselDate(value: string): CalDate | undefined {
  const month = Number(value.slice(2, 4));
  const century = ['19', '20', '21', '22', '18'][Math.floor(month / 20)] as string;
  return dateOf(century + value.slice(0, 2) + String(month % 20).padStart(2, '0') + value.slice(4, 6));
}

/** Poland, taxpayers. */
export const plNipKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'pl.nip',
  lengths: [10],
  prefix: 'PL',
  shape: '\\d{10}',
  check: v => tail(v, [6, 5, 7, 2, 3, 4, 5, 6, 7], PLAIN_11),
});

/** Poland, persons; the month tells the century. */
export const plPeselKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'pl.pesel',
  lengths: [11],
  shape: '\\d{11}',
  date: peselDate,
  sex: v => Number(v[9]) % 2 === 1,
  check: v => tail(v, [1, 3, 7, 9], MINUS_10),
});

/** Poland, firms and their branches. */
export const plRegonKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'pl.regon',
  lengths: [9, 14],
  shape: '\\d{9}(?:\\d{5})?',
  check: v =>
    tail(v.slice(0, 9), [8, 9, 2, 3, 4, 5, 6, 7], PLAIN_11_ZERO) &&
    (v.length === 9 || tail(v, [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8], PLAIN_11_ZERO)),
});
