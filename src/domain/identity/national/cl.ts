import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';
import { tailFromRight } from './sums';

/** Chile, persons and firms. */
export const clRutKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'cl.rut',
  lengths: [8, 9],
  prefix: 'CL',
  shape: '\\d{7,8}[\\dK]',
  check: v => tailFromRight(v, [9, 8, 7, 6, 5, 4], '0123456789K'),
});
