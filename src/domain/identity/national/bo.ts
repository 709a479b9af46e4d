import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';

/** Bolivia, identity card with department. */
export const boCiKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'bo.ci',
  lengths: [9, 10, 11, 12],
  shape: '\\d{7,8}(?:LP|OR|PT|CB|CH|TJ|SC|BE|PD)[A-Z\\d]{0,2}',
});
