import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';
import { isTva } from './french';

/** Monaco, VAT number: a French one of the principality. */
export const mcTvaKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'mc.tva',
  lengths: [11],
  prefix: 'FR(?=.{11}$)',
  shape: '[A-HJ-NP-Z\\d]{2}000\\d{6}',
  check: isTva,
});
