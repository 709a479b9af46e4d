import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { weightedSum } from '../checksum/weighted';
import { defineNational } from './define';
import { tail } from './sums';

/** By 97, since 2010 also 55 more; short ones are bodies without a check. */
function isGbVat(value: string): boolean {
  if (value.length === 5) return true;
  if (value.length === 11) return Number(value.slice(6, 9)) % 97 === Number(value.slice(9));
  const rest = weightedSum(value.slice(0, 9), [8, 7, 6, 5, 4, 3, 2, 10, 1]) % 97;
  return rest === 0 || (Number(value.slice(0, 3)) >= 100 && (rest === 42 || rest === 55));
}

/** United Kingdom, national insurance. */
export const gbNinoKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'gb.nino',
  lengths: [8, 9],
  shape: '(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\\d{6}[A-D]?',
});

/** United Kingdom, taxpayers. */
export const gbUtrKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'gb.utr',
  lengths: [10],
  shape: '\\d{10}',
  check: v => tail(v.slice(1) + v.slice(0, 1), [6, 7, 8, 9, 10, 5, 4, 3, 2], '21987654321'),
});

/** United Kingdom, VAT number: firms, branches, government and health bodies. */
export const gbVatKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'gb.vat',
  lengths: [5, 9, 11, 12],
  prefix: 'GB',
  shape: '(?:GD[0-4]|HA[5-9])\\d\\d|(?:GD8888[0-4]|HA8888[5-9])\\d{4}|\\d{9}(?:\\d{3})?',
  check: isGbVat,
});
