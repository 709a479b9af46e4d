import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';

/** Angola, identity card. */
export const aoBiKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'ao.bi',
  lengths: [14],
  shape: '\\d{9}[A-Z]{2}\\d{3}',
});

/** Angola, tax number. */
export const aoNifKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'ao.nif',
  lengths: [10, 14],
  shape: '\\d{10}|\\d{9}[A-Z]{2}\\d{3}',
});
