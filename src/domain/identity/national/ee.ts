import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';
import { tail, MINUS_10 } from './sums';
import { balticDate, isBaltic } from './baltic';

/** Estonia, personal code. */
export const eeIkKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'ee.ik',
  lengths: [11],
  shape: '[1-8]\\d{10}',
  date: balticDate,
  sex: v => Number(v[0]) % 2 === 1,
  check: isBaltic,
});

/** Estonia, VAT number. */
export const eeKmkrKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'ee.kmkr',
  lengths: [9],
  prefix: 'EE',
  shape: '\\d{9}',
  check: v => tail(v, [3, 7, 1], MINUS_10),
});

/** Estonia, firms. */
export const eeRegistrikoodKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'ee.registrikood',
  lengths: [8],
  shape: '[1789]\\d{7}',
  check: isBaltic,
});
