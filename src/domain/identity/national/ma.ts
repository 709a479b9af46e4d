import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';
import { remainder } from './sums';

/** Morocco, firms. */
export const maIceKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'ma.ice',
  lengths: [15],
  shape: '\\d{15}',
  check: v => remainder(v, 97) === 0,
});

/** Morocco, firms, the number without establishment and check. */
export const maIce9Kind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({ id: 'ma.ice9', lengths: [9], shape: '\\d{9}' });
