import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';
import { tail, up } from './sums';

/** Ghana, tax number. */
export const ghTinKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'gh.tin',
  lengths: [11],
  shape: '[CGPQV]00[A-Z\\d]{7}[\\dX]',
  check: v => tail(v.slice(1), up(1, 9), '0123456789X'),
});
