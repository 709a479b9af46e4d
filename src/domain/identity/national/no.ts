import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import type { CalDate } from '../../model/primitives';
import { isLuhn } from '../checksum/luhn';
import { dateOf } from '../core/date';
import { defineNational } from './define';
import { tail, isZero, MINUS_11 } from './sums';

/** Day or month raised by 40, month by 80 for test persons; the individual number tells the century. */
function norwegianDate(value: string): CalDate | undefined {
  const [day, month, year, person] = [value.slice(0, 2), value.slice(2, 4), value.slice(4, 6), value.slice(6, 9)].map(Number) as [
    number,
    number,
    number,
    number,
  ];
  const century = person < 500 || (person > 899 && year > 39) ? 19 : person < 750 && year > 53 ? 18 : year < 40 ? 20 : undefined;
  if (century === undefined) return undefined;
  const two = (n: number): string => String(n).padStart(2, '0');
  return dateOf(two(century) + two(year) + two(month % 40) + two(day > 40 ? day - 40 : day));
}

/** Norway, persons; day or month raised by 40 for other registers. */
export const noFodselsnummerKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'no.fodselsnummer',
  lengths: [11],
  shape: '\\d{11}',
  date: norwegianDate,
  sex: v => Number(v[8]) % 2 === 1,
  check: v => tail(v.slice(0, 10), [3, 7, 6, 1, 8, 9, 4, 5, 2], MINUS_11) && tail(v, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2], MINUS_11),
});

/** Norway, bank accounts, 11 digits or 7 of the post. */
export const noKontonrKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'no.kontonr',
  lengths: [7, 11],
  prefix: '0000',
  shape: '\\d{7}|\\d{11}',
  check: v => (v.length === 7 ? isLuhn(v) : tail(v, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2], MINUS_11)),
});

/** Norway, VAT number. */
export const noMvaKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'no.mva',
  lengths: [12],
  prefix: 'NO',
  shape: '\\d{9}MVA',
  check: v => isZero(v.slice(0, 9), [3, 2, 7, 6, 5, 4, 3, 2, 1], 11),
});

/** Norway, firms. */
export const noOrgnrKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'no.orgnr',
  lengths: [9],
  shape: '\\d{9}',
  check: v => isZero(v, [3, 2, 7, 6, 5, 4, 3, 2, 1], 11),
});
