import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational, shortDate } from './define';

/** Malaysia, persons; place codes that were never assigned are refused. */
export const myNricKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'my.nric',
  lengths: [12],
  shape: '\\d{6}(?!00|1[789]|20|69|73|8[01]|9[4-7])\\d{6}',
  date: (v, today) => shortDate(v.slice(0, 6), today),
  sex: v => Number(v[11]) % 2 === 1,
});
