import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { dateOf } from '../core/date';
import { defineNational } from './define';
import { isZero } from './sums';

/** The seventh digit and the year tell the century. */
function cprCentury(value: string): string {
  const year = Number(value.slice(4, 6));
  const seventh = Number(value[6]);
  if (seventh < 4 || ((seventh === 4 || seventh === 9) && year > 36)) return '19';
  return seventh > 4 && seventh < 9 && year > 57 ? '18' : '20';
}

/** Denmark, civil register; since 2007 without a check digit. */
export const dkCprKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'dk.cpr',
  lengths: [10],
  shape: '\\d{10}',
  date: v => dateOf(cprCentury(v) + v.slice(4, 6) + v.slice(2, 4) + v.slice(0, 2)),
  sex: v => Number(v[9]) % 2 === 1,
});

/** Denmark, firms. */
export const dkCvrKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'dk.cvr',
  lengths: [8],
  prefix: 'DK',
  shape: '[1-9]\\d{7}',
  check: v => isZero(v, [2, 7, 6, 5, 4, 3, 2, 1], 11),
});
