import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';

/** Libya, persons: sex, year of birth, serial. */
export const lyIdKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'ly.id',
  lengths: [12],
  shape: '[12](?:19|20)\\d{9}',
  sex: v => v[0] === '1',
});
