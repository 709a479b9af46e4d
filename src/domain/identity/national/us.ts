import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';

const SSN_PRINTED =
  '002281852 042103580 062360749 078051120 095073645 123123123 128036045 135016629 141186941 165167999 165187999 165207999 165227999 ' +
  '165247999 189092294 212097694 212099999 219099999 306302348 308125070 457555462 468288779 549241889';

/** United States, employers, by campus prefixes of the revenue service. */
export const usEinKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'us.ein',
  lengths: [9],
  shape: '(?:0[1-6]|1[0-6]|2[0-7]|3[0-9]|4[0-8]|5[0-9]|6[0-8]|7[1-7]|8[0-8]|9[0-589])\\d{7}',
});

/** United States, social security; numbers printed in advertisements are refused. */
export const usSsnKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'us.ssn',
  lengths: [9],
  shape: '(?!000|666|9)\\d{3}(?!00)\\d\\d(?!0000)\\d{4}',
  part: v => !SSN_PRINTED.includes(v) && !/^(.)\1*$/.test(v),
});
