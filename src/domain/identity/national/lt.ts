import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';
import { balticDate, isBaltic } from './baltic';

/** Lithuania, personal code; those from 9 have no date. */
export const ltAsmensKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'lt.asmens',
  lengths: [11],
  shape: '[1-9]\\d{10}',
  date: v => (v[0] === '9' ? '' : balticDate(v)),
  sex: v => Number(v[0]) % 2 === 1,
  check: isBaltic,
});

/** Lithuania, VAT number. */
export const ltPvmKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'lt.pvm',
  lengths: [9, 12],
  prefix: 'LT',
  shape: '\\d{7}1\\d|\\d{10}1\\d',
  check: isBaltic,
});
