import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';
import { tail, MINUS_11, MINUS_10 } from './sums';

const isUid = (value: string): boolean => tail(value.slice(3, 12), [5, 4, 3, 2, 7, 6, 5, 4], MINUS_11);

/** Switzerland, social insurance (AHV). */
export const chSsnKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'ch.ssn',
  lengths: [13],
  shape: '756\\d{10}',
  check: v => tail(v, [1, 3], MINUS_10),
});

/** Switzerland, firms. */
export const chUidKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'ch.uid',
  lengths: [12],
  shape: 'CHE\\d{9}',
  check: isUid,
});

/** Switzerland, VAT number. */
export const chVatKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'ch.vat',
  lengths: [15, 16],
  shape: 'CHE\\d{9}(?:MWST|TVA|IVA|TPV)',
  check: isUid,
});
