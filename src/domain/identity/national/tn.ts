import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';

const KEY = '\\d{7}[A-HJ-NP-TV-Z]';
const tunisianFilled = (text: string): string =>
  text.replace(/[ /.-]/g, '').replace(/^\d{1,6}(?=[A-Z])/, digits => digits.padStart(7, '0'));

/** Tunisia, taxpayers; leading zeros may be left out. */
export const tnMfKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'tn.mf',
  lengths: [8, 13],
  fold: tunisianFilled,
  shape: `${KEY}(?:[ABDNP](?:[CMNP]000|E\\d{3}))?`,
});

/** Tunisia, persons. */
export const tnCinKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({ id: 'tn.cin', lengths: [8], shape: '\\d{8}' });
