import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { isLuhn } from '../checksum/luhn';
import { defineNational } from './define';
import { isZero, remainder } from './sums';
import { isTva } from './french';

/** France, tax number of persons. */
export const frNifKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'fr.nif',
  lengths: [13],
  shape: '[0-3](?!0{9})\\d{12}',
  check: v => remainder(v.slice(0, 10), 511) === Number(v.slice(10)),
});

/** France, social security; Corsica's departments count as 19 and 18. */
export const frNirKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'fr.nir',
  lengths: [15],
  shape: '\\d{5}(?:\\d\\d|2[AB])\\d{8}',
  sex: v => /^[1378]/.test(v),
  check: v =>
    97 - remainder(v.slice(0, 5) + v.slice(5, 7).replace('2A', '19').replace('2B', '18') + v.slice(7, 13), 97) === Number(v.slice(13)),
});

/** France, firms. */
export const frSirenKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'fr.siren',
  lengths: [9],
  shape: '\\d{9}',
  check: isLuhn,
});

/** France, establishments; the post office's add up by 5. */
export const frSiretKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'fr.siret',
  lengths: [14],
  shape: '\\d{14}',
  check: v => isLuhn(v) || (v.startsWith('356000000') && isZero(v, [1], 5)),
});

/** France, VAT number. */
export const frTvaKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'fr.tva',
  lengths: [11],
  prefix: 'FR(?=.{11}$)',
  shape: '[A-HJ-NP-Z\\d]{2}\\d{9}',
  check: isTva,
});
