import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';
import { isZero } from './sums';

/** Malta, VAT number. */
export const mtVatKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'mt.vat',
  lengths: [8],
  prefix: 'MT',
  shape: '[1-9]\\d{7}',
  check: v => isZero(v, [3, 4, 6, 7, 8, 9, 10, 1], 37),
});

/** Malta, taxpayers: an identity card, or nine digits. */
export const mtTinKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'mt.tin',
  lengths: [8, 9],
  shape: '\\d{7}[ABGHLMPZ]|([1-8])\\1\\d{7}',
  part: v =>
    v.length === 9 || (/[AP]$/.test(v) ? v[6] !== '0' : v.slice(0, 5) <= '32000' && Number(v.slice(0, 5)) !== Number(v.slice(5, 7))),
});
