import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';

/** Kenya, taxpayers. */
export const kePinKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'ke.pin',
  lengths: [11],
  shape: '[AP]\\d{9}[A-Z]',
});
