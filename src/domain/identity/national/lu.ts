import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { isLuhn } from '../checksum/luhn';
import { isVerhoeff } from '../checksum/verhoeff';
import { dateOf } from '../core/date';
import { defineNational } from './define';

/** Luxembourg, persons: birth date, serial, Luhn and Verhoeff. */
export const luMatriculeKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'lu.matricule',
  lengths: [13],
  shape: '\\d{13}',
  date: v => dateOf(v.slice(0, 8)),
  check: v => isLuhn(v.slice(0, 12)) && isVerhoeff(v.slice(0, 11) + v.slice(12)),
});

/** Luxembourg, VAT number. */
export const luTvaKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'lu.tva',
  lengths: [8],
  prefix: 'LU',
  shape: '\\d{8}',
  check: v => Number(v.slice(0, 6)) % 89 === Number(v.slice(6)),
});
