import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';
import { tail, down, MINUS_11_ONE } from './sums';

const isThai = (value: string): boolean => tail(value, down(13, 2), MINUS_11_ONE);

/** Thailand, persons. */
export const thIdnrKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'th.idnr',
  lengths: [13],
  shape: '[1-8]\\d{12}',
  check: isThai,
});

/** Thailand, firms. */
export const thMoaKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'th.moa',
  lengths: [13],
  shape: '0\\d{12}',
  check: isThai,
});

/** Thailand, taxpayers: either. */
export const thTinKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'th.tin',
  lengths: [13],
  shape: '[0-8]\\d{12}',
  check: isThai,
});
