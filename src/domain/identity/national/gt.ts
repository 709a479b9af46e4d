import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';
import { tail, tailFromRight, up, PLAIN_11_ZERO } from './sums';

/** Municipalities of the departments 01–22. */
const MUNICIPALITIES = [17, 8, 16, 16, 13, 14, 19, 8, 24, 21, 9, 30, 32, 21, 8, 17, 14, 5, 11, 11, 7, 17];

/** Guatemala, persons. */
export const gtCuiKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'gt.cui',
  lengths: [13],
  shape: '\\d{9}(?:0[1-9]|1\\d|2[0-2])\\d\\d',
  part: v => Number(v.slice(11)) <= (MUNICIPALITIES[Number(v.slice(9, 11)) - 1] as number),
  check: v => tail(v.slice(0, 9), up(2, 9), PLAIN_11_ZERO),
});

/** Guatemala, tax number. */
export const gtNitKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'gt.nit',
  lengths: up(2, 12),
  shape: '\\d{1,11}[\\dK]',
  check: v => tailFromRight(v, up(2, 14), '0K987654321'),
});
