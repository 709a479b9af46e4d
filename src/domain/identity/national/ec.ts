import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { isLuhn } from '../checksum/luhn';
import { defineNational } from './define';
import { isZero } from './sums';

const PROVINCE = '(?:0[1-9]|1\\d|2[0-4]|30|50)';

function isRuc(value: string): boolean {
  const person = (): boolean => isLuhn(value.slice(0, 10)) && !value.endsWith('000');
  if (/^..[0-5]/.test(value)) return person();
  if (value[2] === '9') return !value.endsWith('000') && isZero(value.slice(0, 10), [4, 3, 2, 7, 6, 5, 4, 3, 2, 1], 11);
  return (!value.endsWith('0000') && isZero(value.slice(0, 9), [3, 2, 7, 6, 5, 4, 3, 2, 1], 11)) || person();
}

/** Ecuador, identity card. */
export const ecCiKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'ec.ci',
  lengths: [10],
  shape: `${PROVINCE}[0-6]\\d{7}`,
  check: isLuhn,
});

/** Ecuador, tax number of persons, public bodies (third digit 6) and firms (9). */
export const ecRucKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'ec.ruc',
  lengths: [13],
  shape: `${PROVINCE}[0-69]\\d{10}`,
  check: isRuc,
});
