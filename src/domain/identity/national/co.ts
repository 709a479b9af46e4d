import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';
import { tailFromRight, up } from './sums';

/** Colombia, tax number with check digit. */
export const coNitKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'co.nit',
  lengths: up(8, 16),
  shape: '\\d{8,16}',
  check: v => tailFromRight(v, [3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71], '01987654321'),
});
