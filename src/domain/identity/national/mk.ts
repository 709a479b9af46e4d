import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';
import { tail, MINUS_11_ZERO } from './sums';
import { JMBG } from './jmbg';

/** North Macedonia, taxpayers. */
export const mkEdbKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'mk.edb',
  lengths: [13],
  prefix: 'MK|МК',
  shape: '\\d{13}',
  check: v => tail(v, [7, 6, 5, 4, 3, 2], MINUS_11_ZERO),
});

/** North Macedonia, citizen's number. */
export const mkJmbgKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({ id: 'mk.jmbg', ...JMBG });
