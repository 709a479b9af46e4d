import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';

/** Pakistan, identity card. */
export const pkCnicKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'pk.cnic',
  lengths: [13],
  shape: '[1-7]\\d{11}[1-9]',
  sex: v => Number(v[12]) % 2 === 1,
});

/** Pakistan, taxpayers. */
export const pkNtnKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({ id: 'pk.ntn', lengths: [7], shape: '\\d{7}' });
