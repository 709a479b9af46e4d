import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { isLuhn } from '../checksum/luhn';
import { isVerhoeff } from '../checksum/verhoeff';
import { valueOf } from '../checksum/weighted';
import { defineNational } from './define';

const PAN = '[A-Z]{3}[ABCFGHJKLPT][A-Z](?!0000)\\d{4}[A-Z]';

/** Luhn in base 36. */
function isGstin(value: string): boolean {
  let sum = 0;
  for (let at = 0; at < 14; at++) {
    const product = valueOf(value[at]) * (1 + (at % 2));
    sum += Math.floor(product / 36) + (product % 36);
  }
  return (36 - (sum % 36)) % 36 === valueOf(value[14]);
}

/** India, Aadhaar; no palindromes. */
export const inAadhaarKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'in.aadhaar',
  lengths: [12],
  shape: '[2-9]\\d{11}',
  part: v => Array.from(v).reverse().join('') !== v,
  check: isVerhoeff,
});

/** India, virtual Aadhaar. */
export const inVidKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'in.vid',
  lengths: [16],
  shape: '[2-9]\\d{15}',
  part: v => Array.from(v).reverse().join('') !== v,
  check: isVerhoeff,
});

/** India, voters. */
export const inEpicKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'in.epic',
  lengths: [10],
  shape: '[A-Z]{3}\\d{7}',
  check: v => isLuhn(v.slice(3)),
});

/** India, goods and services tax: state, account number, entity. */
export const inGstinKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'in.gstin',
  lengths: [15],
  shape: `(?:0[1-9]|[12]\\d|3[0-8]|9[79])${PAN}[1-9A-Z]Z[A-Z\\d]`,
  check: isGstin,
});

/** India, permanent account number; the fourth letter is the kind of holder. */
export const inPanKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({ id: 'in.pan', lengths: [10], shape: PAN });
