import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';
import { tail, down } from './sums';
import { JMBG } from './jmbg';

/** Slovenia, taxpayers. */
export const siDdvKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'si.ddv',
  lengths: [8],
  prefix: 'SI',
  shape: '[1-9]\\d{7}',
  check: v => tail(v, down(8, 2), '-0987654321'),
});

/** Slovenia, citizen's number. */
export const siEmsoKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({ id: 'si.emso', ...JMBG });
