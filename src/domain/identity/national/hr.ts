import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { modHybrid } from '../checksum/iso7064';
import { defineNational } from './define';

/** Croatia, persons and firms. */
export const hrOibKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'hr.oib',
  lengths: [11],
  prefix: 'HR',
  shape: '\\d{11}',
  check: v => modHybrid(v.slice(0, 10)) === v.slice(10),
});
