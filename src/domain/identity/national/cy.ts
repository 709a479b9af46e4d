import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';

const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];

/** Cyprus, tax number: digits at odd places by a table, the letter by 26. */
export const cyVatKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'cy.vat',
  lengths: [9],
  prefix: 'CY',
  shape: '(?!12)\\d{8}[A-Z]',
  check: v =>
    String.fromCharCode(
      65 + (Array.from(v.slice(0, 8)).reduce((sum, digit, at) => sum + (at % 2 ? Number(digit) : (ODD[Number(digit)] as number)), 0) % 26),
    ) === v.slice(8),
});
