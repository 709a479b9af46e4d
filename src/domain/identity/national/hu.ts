import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';
import { tail, isZero, up, PLAIN_11 } from './sums';

/** Hungary, firms. */
export const huAnumKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'hu.anum',
  lengths: [8],
  prefix: 'HU',
  shape: '\\d{8}',
  check: v => isZero(v, [9, 7, 3, 1], 10),
});

/** Hungary, tax number of persons. */
export const huTaxidKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'hu.taxid',
  lengths: [10],
  shape: '8\\d{9}',
  check: v => tail(v, up(1, 9), PLAIN_11),
});
