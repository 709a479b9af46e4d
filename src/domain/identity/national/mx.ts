import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import type { CalDate } from '../../model/primitives';
import { dateOf } from '../core/date';
import { defineNational, shortDate } from './define';
import { tail, down, MINUS_10 } from './sums';

const STATES = 'AS|BC|BS|CC|CH|CL|CM|CS|DF|DG|GR|GT|HG|JC|MC|MN|MS|NE|NL|NT|OC|PL|QR|QT|SL|SP|SR|TC|TL|TS|VZ|YN|ZS';

/** Position 17 is a digit for births before 2000, a letter after. */
const curpDate = (value: string): CalDate | undefined => dateOf((/\d/.test(value.slice(16, 17)) ? '19' : '20') + value.slice(4, 10));

/** The order of the tax code has Ñ after N; the older one did not. */
const mexicanValue = (character: string): number => '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ'.indexOf(character);

function isRfc(value: string): boolean {
  if (value.length === 10) return true;
  const rest = value.padStart(13, ' ');
  return ['0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ '].some(order =>
    tail(rest, down(13, 2), '0A987654321', character => order.indexOf(character)),
  );
}

/** Mexico, bank accounts; bank and city lists are the host's. */
export const mxClabeKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'mx.clabe',
  lengths: [18],
  shape: '\\d{18}',
  check: v => tail(v, [3, 7, 1], MINUS_10),
});

/** Mexico, population register. */
export const mxCurpKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'mx.curp',
  lengths: [18],
  shape: `[A-Z]{4}\\d{6}[HMX](?:${STATES})[A-Z]{3}[A-Z\\d]\\d`,
  date: curpDate,
  sex: v => v[10] === 'H',
  check: v => tail(v, down(18, 2), MINUS_10, mexicanValue),
});

/** Mexico, taxpayers: persons 13, firms 12; 10 without the part that the authority adds. */
export const mxRfcKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'mx.rfc',
  lengths: [10, 12, 13],
  shape: '[A-ZÑ&]{3,4}\\d{6}(?:[1-9A-V][1-9A-Z][\\dA])?',
  date: (v, today) => shortDate(v.slice(v.length === 12 ? 3 : 4).slice(0, 6), today),
  founded: true,
  check: isRfc,
});
