import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { dateOf } from '../core/date';
import { defineNational } from './define';
import { isZero } from './sums';

/** Finland, VAT number. */
export const fiAlvKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'fi.alv',
  lengths: [8],
  prefix: 'FI',
  shape: '\\d{8}',
  check: v => isZero(v, [7, 9, 10, 5, 8, 4, 2, 1], 11),
});

/** Finland, firms. */
export const fiYtunnusKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'fi.ytunnus',
  lengths: [8],
  shape: '\\d{8}',
  check: v => isZero(v, [7, 9, 10, 5, 8, 4, 2, 1], 11),
});

/** Finland, personal code with the sign of the century. */
export const fiHetuKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'fi.hetu',
  lengths: [11],
  keep: '+-',
  shape: '\\d{6}[+\\-U-YA-F]\\d{3}[A-FHJ-NPR-Y\\d]',
  date: v => dateOf((v[6] === '+' ? '18' : /[A-F]/.test(v.slice(6, 7)) ? '20' : '19') + v.slice(4, 6) + v.slice(2, 4) + v.slice(0, 2)),
  sex: v => Number(v[9]) % 2 === 1,
  check: v => '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(v.slice(0, 6) + v.slice(7, 10)) % 31] === v[10],
});
