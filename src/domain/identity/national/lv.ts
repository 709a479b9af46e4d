import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { weightedSum } from '../checksum/weighted';
import { dateOf } from '../core/date';
import { defineNational } from './define';
import { tail } from './sums';

/** Latvia, firms and persons; personal codes from 32 have no date. */
export const lvPvnKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'lv.pvn',
  lengths: [11],
  prefix: 'LV',
  shape: '\\d{11}',
  date: v => (/^(3[2-9]|[4-9])/.test(v) ? '' : dateOf(String(18 + Number(v[6])) + v.slice(4, 6) + v.slice(2, 4) + v.slice(0, 2))),
  check: v =>
    /^[4-9]/.test(v)
      ? weightedSum(v, [9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1]) % 11 === 3
      : tail(v, [10, 5, 8, 4, 2, 1, 6, 3, 7, 9], '1234567890-') || /^3[2-9]/.test(v),
});
