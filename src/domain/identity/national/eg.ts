import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';

/** Egypt, tax number. */
export const egTnKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({ id: 'eg.tn', lengths: [9], shape: '\\d{9}' });
