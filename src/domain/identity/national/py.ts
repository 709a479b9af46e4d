import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';
import { tailFromRight, up, MINUS_11_ONE } from './sums';

/** Paraguay, identity card. */
export const pyCedulaKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'py.cedula',
  lengths: [5, 6, 7],
  shape: '\\d{5,7}',
});

/** Paraguay, taxpayers. */
export const pyRucKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'py.ruc',
  lengths: [5, 6, 7, 8, 9],
  shape: '\\d{5,9}',
  check: v => tailFromRight(v, up(2, 12), MINUS_11_ONE),
});
