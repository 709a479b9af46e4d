import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';

/** Of the numbers below 100 these were given out. */
const LOW =
  '2 4 6 7 8 9 10 11 13 16 18 19 20 21 25 26 30 32 33 35 36 37 38 39 40 42 45 47 49 51 52 55 56 57 58 59 61 62 64 65 66 67 68 69 70 71 ' +
  '72 73 74 75 76 79 80 81 84 85 87 88 91 92 94 95 96 97 99';

/** San Marino, firms. */
export const smCoeKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'sm.coe',
  lengths: [1, 2, 3, 4, 5],
  fold: text => text.replace(/^[0 .]+/, ''),
  shape: '[1-9]\\d{0,4}',
  part: v => v.length > 2 || LOW.split(' ').includes(v),
});
