import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';

/** Sri Lanka, persons: day of the year, raised by 500 for women. */
export const lkNicKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'lk.nic',
  lengths: [10, 12],
  shape: '[1-9]\\d(?:[0-35-8]\\d\\d)\\d{4}[VX]|(?:19|20)\\d\\d(?:[0-35-8]\\d\\d)\\d{5}',
  part: v => Number(v.slice(v.length === 10 ? 2 : 4).slice(0, 3)) % 500 <= 366,
  sex: v => Number(v.slice(v.length === 10 ? 2 : 4).slice(0, 3)) < 500,
});
