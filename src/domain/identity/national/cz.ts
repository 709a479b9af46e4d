import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';
import { tail, down, MINUS_11_ONE } from './sums';
import { birthNumberDate, isBirthNumber } from './birth-number';

/** Czechia, firms. */
export const czIcoKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'cz.ico',
  lengths: [8],
  shape: '[0-8]\\d{7}',
  check: v => tail(v, down(8, 2), MINUS_11_ONE),
});

/** Czechia, birth number; women's months raised by 50, further ones by 20. */
export const czRcKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'cz.rc',
  lengths: [9, 10],
  shape: '\\d{9,10}',
  date: birthNumberDate,
  sex: v => Number(v.slice(2, 4)) < 50,
  check: isBirthNumber,
});

/** Czechia, tax number: a firm's, a person's, or of nine digits from 6. */
export const czDicKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'cz.dic',
  lengths: [8, 9, 10],
  prefix: 'CZ',
  shape: '[0-8]\\d{7}|\\d{9,10}',
  date: v => (v.length === 8 || /^6.{8}$/.test(v) ? '' : birthNumberDate(v)),
  check: v =>
    v.length === 8 ? tail(v, down(8, 2), MINUS_11_ONE) : /^6.{8}$/.test(v) ? tail(v, down(8, 1), '89012345678') : isBirthNumber(v),
});
