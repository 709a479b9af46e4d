import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import type { CalDate } from '../../model/primitives';
import { isLuhn } from '../checksum/luhn';
import { dateOf, fullYear } from '../core/date';
import { defineNational } from './define';

/** The sign is put in where it was left out. */
const swedishSign = (text: string): string =>
  text
    .replace(/[ :]/g, '')
    .replace(/^(\d{6}|\d{8})-?([+-]?)(\d{4})$/, (_, day: string, sign: string, rest: string) => day + (sign || '-') + rest);

/** Six digits: the latest century not after today, one earlier with `+`; without `today` the 1900s. */
function swedishDate(value: string, today: CalDate | undefined): CalDate | undefined {
  const day = value.replace(/[+-].*/, '');
  const short = Number(day.slice(-2));
  const month = day.slice(-4, -2) + String(short > 60 ? short - 60 : short).padStart(2, '0');
  if (day.length === 8) return dateOf(day.slice(0, 4) + month);
  const year = Number(fullYear(day.slice(0, 2), today)) - (value.includes('+') ? 100 : 0);
  return dateOf(String(year) + month) ?? dateOf(String(year + 100) + month);
}

/** Sweden, firms. */
export const seOrgnrKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'se.orgnr',
  lengths: [10],
  shape: '\\d{10}',
  check: isLuhn,
});

/** Sweden, persons; + for those past a hundred; a coordination number's day is raised by 60. */
export const sePersonnummerKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'se.personnummer',
  lengths: [11, 13],
  keep: '+-',
  fold: swedishSign,
  shape: '\\d{6}[+-]\\d{4}|\\d{8}[+-]\\d{4}',
  date: swedishDate,
  sex: v => Number(v.slice(-2, -1)) % 2 === 1,
  check: v => isLuhn(v.replace(/[+-]/, '').slice(-10)),
});

/** Sweden, VAT number. */
export const seVatKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'se.vat',
  lengths: [12],
  prefix: 'SE',
  shape: '\\d{10}01',
  check: v => isLuhn(v.slice(0, 10)),
});
