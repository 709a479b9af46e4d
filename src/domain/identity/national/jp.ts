import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { weightedSum } from '../checksum/weighted';
import { defineNational } from './define';

/** Japan, firms; the check digit comes first. */
export const jpCnKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'jp.cn',
  lengths: [13],
  shape: '\\d{13}',
  check: v => Number(v[0]) === 9 - (weightedSum(v.slice(1), [2, 1]) % 9),
});
