import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';
import { tail, MINUS_10, PLAIN_10 } from './sums';

/** Each digit is shifted by its place, then doubled as often, by 9. */
function isVkn(value: string): boolean {
  let sum = 0;
  for (let at = 0; at < 9; at++) {
    const shifted = (Number(value[at]) + 9 - at) % 10;
    sum += shifted === 0 ? 0 : (shifted * 2 ** (9 - at)) % 9 || 9;
  }
  return (10 - (sum % 10)) % 10 === Number(value[9]);
}

/** Türkiye, persons. */
export const trTckimlikKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'tr.tckimlik',
  lengths: [11],
  shape: '[1-9]\\d{10}',
  check: v => tail(v.slice(0, 10), [3, 1], MINUS_10) && tail(v, [1], PLAIN_10),
});

/** Türkiye, taxpayers. */
export const trVknKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'tr.vkn',
  lengths: [10],
  shape: '\\d{10}',
  check: isVkn,
});
