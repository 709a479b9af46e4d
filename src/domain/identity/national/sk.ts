import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';
import { remainder } from './sums';
import { birthNumberDate, isBirthNumber } from './birth-number';

/** Slovakia, VAT number. */
export const skDphKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'sk.dph',
  lengths: [10],
  prefix: 'SK',
  shape: '[1-9][234789]\\d{8}|[234789]\\d{9}',
  check: v => remainder(v, 11) === 0,
});

/** Slovakia, birth number. */
export const skRcKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'sk.rc',
  lengths: [9, 10],
  shape: '\\d{9,10}',
  date: birthNumberDate,
  sex: v => Number(v.slice(2, 4)) < 50,
  check: isBirthNumber,
});
