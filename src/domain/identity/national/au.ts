import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';
import { tail, isZero, down, MINUS_10 } from './sums';

/** Australia, business number. */
export const auAbnKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'au.abn',
  lengths: [11],
  shape: '[1-9]\\d{10}',
  check: v => isZero(String(Number(v[0]) - 1) + v.slice(1), [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19], 89),
});

/** Australia, company number. */
export const auAcnKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'au.acn',
  lengths: [9],
  shape: '\\d{9}',
  check: v => tail(v, down(8, 1), MINUS_10),
});

/** Australia, tax file number. */
export const auTfnKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'au.tfn',
  lengths: [8, 9],
  shape: '\\d{8,9}',
  check: v => isZero(v, [1, 4, 3, 7, 5, 8, 6, 9, 10], 11),
});
