import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';
import { tail, down, MINUS_11_ZERO } from './sums';
import { JMBG } from './jmbg';

/** Montenegro, citizen's number. */
export const meJmbgKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({ id: 'me.jmbg', ...JMBG });

/** Montenegro, firms. */
export const mePibKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'me.pib',
  lengths: [8],
  shape: '\\d{8}',
  check: v => tail(v, down(8, 2), MINUS_11_ZERO),
});
