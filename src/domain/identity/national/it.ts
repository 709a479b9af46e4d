import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import type { CalDate } from '../../model/primitives';
import { isLuhn } from '../checksum/luhn';
import { valueOf } from '../checksum/weighted';
import { defineNational, shortDate } from './define';
import { digitwise } from './sums';

const BASE_32 = '0123456789BCDFGHJKLMNPQRSTUVWXYZ';
const fromBase32 = (six: string): string =>
  String(Array.from(six).reduce((sum, character) => sum * 32 + BASE_32.indexOf(character), 0)).padStart(9, '0');
const isAic = (nine: string): boolean => nine.length === 9 && digitwise(nine.slice(0, 8), [1, 2], 10) === Number(nine[8]);

/** People with one code have letters for digits: L is 0 … V is 9. */
const plainDigits = (text: string): string => text.replace(/[L-NP-V]/g, letter => String('LMNPQRSTUV'.indexOf(letter)));
const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/** The day of women is raised by 40. */
function fiscalDate(value: string, today: CalDate | undefined): CalDate | undefined {
  const day = Number(plainDigits(value.slice(9, 11)));
  const month = 'ABCDEHLMPRST'.indexOf(value.slice(8, 9)) + 1;
  return shortDate(
    plainDigits(value.slice(6, 8)) + String(month).padStart(2, '0') + String(day > 40 ? day - 40 : day).padStart(2, '0'),
    today,
  );
}

function isFiscalCode(value: string): boolean {
  let sum = 0;
  for (let at = 0; at < 15; at++) {
    const place = valueOf(value[at]) > 9 ? valueOf(value[at]) - 10 : valueOf(value[at]);
    sum += at % 2 ? place : (ODD[place] as number);
  }
  return String.fromCharCode(65 + (sum % 26)) === value[15];
}

/** Italy, medicines, in ten or in base 32. */
export const itAicKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'it.aic',
  lengths: [6, 9],
  shape: '\\d{9}|[B-DF-HJ-NP-Z\\d]{6}',
  check: v => isAic(v.length === 6 ? fromBase32(v) : v),
});

/** Italy, tax code of persons. */
export const itCodicefiscaleKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'it.codicefiscale',
  lengths: [16],
  shape: '[A-Z]{6}[\\dL-NP-V]{2}[A-EHLMPR-T][\\dL-NP-V]{2}[A-Z][\\dL-NP-V]{3}[A-Z]',
  date: fiscalDate,
  sex: v => Number(plainDigits(v.slice(9, 11))) < 40,
  check: isFiscalCode,
});

/** Italy, electronic identity card. */
export const itCieKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'it.cie',
  lengths: [9],
  shape: 'C[A-Z]\\d{5}[A-Z]{2}',
});

/** Italy, VAT number; positions 8–10 are the province's office. */
export const itIvaKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'it.iva',
  lengths: [11],
  prefix: 'IT',
  shape: '\\d{7}(?:0(?!00)\\d\\d|100|12[01]|888|999)\\d',
  check: isLuhn,
});
