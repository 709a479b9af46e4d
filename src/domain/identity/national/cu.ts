import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { dateOf } from '../core/date';
import { defineNational } from './define';

/** Cuba, identity card. */
export const cuNiKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'cu.ni',
  lengths: [11],
  shape: '\\d{11}',
  date: v => dateOf((/^.{6}[0-5]/.test(v) ? '19' : /^.{6}9/.test(v) ? '18' : '20') + v.slice(0, 6)),
  sex: v => Number(v[9]) % 2 === 0,
});
