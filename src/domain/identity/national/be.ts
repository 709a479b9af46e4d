import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import type { CalDate } from '../../model/primitives';
import { dateOf } from '../core/date';
import { defineNational } from './define';
import { remainder } from './sums';

/** The century in which the check digits are right: for births since 2000 a 2 goes before. */
const centuryOf = (value: string): string | undefined =>
  ['19', '20'].find(century => 97 - remainder((century === '20' ? '2' : '') + value.slice(0, 9), 97) === Number(value.slice(9)));

/** Unknown days have month 00. Where the check is wrong, any century will do for the day. */
function dayOf(value: string, month: number, today: CalDate | undefined): CalDate | '' | undefined {
  const year = (centuryOf(value) ?? '20') + value.slice(0, 2);
  if (month === 0) return today !== undefined && year > today ? undefined : '';
  return dateOf(year + String(month).padStart(2, '0') + value.slice(4, 6));
}

const nationalDate = (value: string, today?: CalDate): CalDate | '' | undefined => dayOf(value, Number(value.slice(2, 4)), today);

function bisDate(value: string, today?: CalDate): CalDate | '' | undefined {
  const month = Number(value.slice(2, 4)) - 20;
  return month < 0 ? undefined : dayOf(value, month > 12 ? month - 20 : month, today);
}

/** Belgium, national number. */
export const beNnKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'be.nn',
  lengths: [11],
  shape: '\\d{11}',
  date: nationalDate,
  sex: v => Number(v[8]) % 2 === 1,
  check: v => centuryOf(v) !== undefined,
});

/** Belgium, number of residents outside the register: the month raised by 20 or 40. */
export const beBisKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'be.bis',
  lengths: [11],
  shape: '\\d{11}',
  date: bisDate,
  check: v => centuryOf(v) !== undefined,
});

/** Belgium, social security: either of the two. */
export const beInszKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'be.insz',
  lengths: [11],
  shape: '\\d{11}',
  date: (v, today) => nationalDate(v, today) ?? bisDate(v, today),
  check: v => centuryOf(v) !== undefined,
});

/** Belgium, VAT and enterprise number. */
export const beVatKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'be.vat',
  lengths: [9, 10],
  prefix: 'BE',
  fold: text => text.replace('(0)', '0'),
  shape: '\\d{9,10}',
  check: v => 97 - remainder(v.slice(0, -2), 97) === Number(v.slice(-2)),
});
