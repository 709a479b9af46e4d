import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';
import { JMBG } from './jmbg';

/** Bosnia and Herzegovina, citizen's number. */
export const baJmbgKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({ id: 'ba.jmbg', ...JMBG });
