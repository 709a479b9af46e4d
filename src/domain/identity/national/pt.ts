import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { valueOf } from '../checksum/weighted';
import { defineNational } from './define';
import { tail, down, MINUS_11_ZERO } from './sums';

function isCitizenCard(value: string): boolean {
  let sum = 0;
  for (let at = 0; at < value.length; at++) {
    const product = valueOf(value[at]) * (at % 2 ? 1 : 2);
    sum += product > 9 && at % 2 === 0 ? product - 9 : product;
  }
  return sum % 10 === 0;
}

/** Portugal, citizen card; letters count as 10 to 35. */
export const ptCcKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'pt.cc',
  lengths: [12],
  shape: '\\d{9}[A-Z\\d]{2}\\d',
  check: isCitizenCard,
});

/** Portugal, taxpayers. */
export const ptNifKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'pt.nif',
  lengths: [9],
  prefix: 'PT',
  shape: '[1-9]\\d{8}',
  check: v => tail(v, down(9, 2), MINUS_11_ZERO),
});

/** Portugal, firms. */
export const ptNipcKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'pt.nipc',
  lengths: [9],
  prefix: 'PT',
  shape: '[5-9]\\d{8}',
  check: v => tail(v, down(9, 2), MINUS_11_ZERO),
});
