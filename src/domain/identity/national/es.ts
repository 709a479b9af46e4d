import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { luhnDigit } from '../checksum/luhn';
import { defineNational } from './define';
import { remainder } from './sums';

const dniLetter = (eight: string): string => 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(eight.slice(0, 8)) % 23] as string;
const isNie = (value: string): boolean => dniLetter('XYZ'.indexOf(value.slice(0, 1)) + value.slice(1, 8)) === value[8];
const zeroFilled = (text: string): string => text.replace(/[ .-]/g, '').replace(/^\d{1,7}[A-Z]$/, short => short.padStart(9, '0'));

/** Some bodies have a digit, others a letter; both are right. */
function isCif(value: string): boolean {
  const digit = luhnDigit(value.slice(1, 8));
  return value[8] === digit || value[8] === 'JABCDEFGHI'[Number(digit)];
}

/** Spain, citizens; a leading zero may be left out. */
export const esDniKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'es.dni',
  lengths: [9],
  shape: '[KLM\\d]\\d{7}[A-Z]',
  fold: zeroFilled,
  check: v => dniLetter(v.replace(/^[KLM]/, '0')) === v[8],
});

/** Spain, foreigners. */
export const esNieKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'es.nie',
  lengths: [9],
  shape: '[XYZ]\\d{7}[A-Z]',
  check: isNie,
});

/** Spain, firms and bodies. */
export const esCifKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'es.cif',
  lengths: [9],
  shape: '[A-HJNP-SUVW]\\d{7}[A-J\\d]',
  check: isCif,
});

/** Spain, tax number: any of the three, or K, L, M. */
export const esNifKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'es.nif',
  lengths: [9],
  prefix: 'ES',
  shape: '[A-Z\\d]\\d{7}[A-Z\\d]',
  fold: zeroFilled,
  check: v =>
    /^[KLM\d]/.test(v) ? dniLetter(v.replace(/^[KLM]/, '0')) === v[8] : /^[XYZ]/.test(v) ? isNie(v) : /^[A-HJNP-SUVW]/.test(v) && isCif(v),
});

/** Spain, social security. */
export const esNssKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'es.nss',
  lengths: [12],
  shape: '(?:0[1-9]|[1-4]\\d|5[03]|66)\\d{10}',
  check: v => remainder(v.slice(0, 10), 97) === Number(v.slice(10)),
});
