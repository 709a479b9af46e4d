import type { IdentifierKind } from '../core/kind';
import * as countries from './countries';
import type { NationalFacts } from './define';

/** Every national number, for the registry of a server; pages list the few they ask for. */
export const nationalKinds: readonly IdentifierKind<NationalFacts>[] = /* @__PURE__ */ Object.values(countries);
