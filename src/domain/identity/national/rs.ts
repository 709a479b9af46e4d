import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { modHybrid } from '../checksum/iso7064';
import { defineNational } from './define';
import { JMBG } from './jmbg';

/** Serbia, citizen's number. */
export const rsJmbgKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({ id: 'rs.jmbg', ...JMBG });

/** Serbia, taxpayers. */
export const rsPibKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'rs.pib',
  lengths: [9],
  prefix: 'RS',
  shape: '\\d{9}',
  check: v => modHybrid(v.slice(0, 8)) === v.slice(8),
});
