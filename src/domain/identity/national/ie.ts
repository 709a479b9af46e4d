import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { weightedSum } from '../checksum/weighted';
import { defineNational } from './define';

/** The seven digits and a second letter (A–I 1–9, W 0) by 23. */
function irishLetter(digits: string, second: string | undefined = 'W'): string {
  const table = 'WABCDEFGHIJKLMNOPQRSTUV';
  return table[(weightedSum(digits, [8, 7, 6, 5, 4, 3, 2]) + 9 * table.indexOf(second)) % 23] as string;
}

/** Ireland, personal public service number. */
export const iePpsKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'ie.pps',
  lengths: [8, 9],
  shape: '\\d{7}[A-W][ABHTWX]?',
  check: v => (/[TX]$/.test(v) && v.length === 9 ? irishLetter(v.slice(0, 7)) === v[7] : irishLetter(v.slice(0, 7), v[8]) === v[7]),
});

/** Ireland, VAT number; older ones have a letter or sign second. */
export const ieVatKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'ie.vat',
  lengths: [8, 9],
  prefix: 'IE',
  keep: '+*',
  shape: '\\d[A-Z+*\\d]\\d{5}[A-W][A-W]?',
  check: v => (/^\d{7}/.test(v) ? irishLetter(v.slice(0, 7), v[8]) === v[7] : irishLetter('0' + v.slice(2, 7) + v.slice(0, 1)) === v[7]),
});
