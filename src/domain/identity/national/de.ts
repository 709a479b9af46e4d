import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { modHybrid } from '../checksum/iso7064';
import { mrzDigit } from '../mrz-check';
import { defineNational, shortDate } from './define';
import { digitwise } from './sums';

/** Exactly one digit occurs twice or three times, all others at most once. */
function repeats(ten: string): boolean {
  const counts = Array.from('0123456789', digit => ten.split(digit).length - 1);
  const more = counts.filter(count => count > 1);
  return more.length === 1 && (more[0] as number) < 4;
}

const CARD = '[CFGHJKLMNPRTVWXYZ\\d]';

/** The line prints the nationality behind the first check digit; it is kept behind the expiry. */
const lineOfCard = (text: string): string => text.replace(/[ <.,/-]/g, '').replace(/^(.{10})([A-Z])(\d{14})(\d)$/, '$1$3$2$4');

function isCard(value: string): boolean {
  const issue = mrzDigit(value.slice(0, 9)) === value[9];
  if (value.length < 26) return issue;
  const days = [value.slice(10, 17), value.slice(17, 24)].every(
    day => mrzDigit(day.slice(0, 6)) === day[6] && shortDate(day.slice(0, 6)) !== undefined,
  );
  return issue && days && mrzDigit(value.slice(0, 24)) === value[25];
}

/** Germany, tax id: among the first ten digits exactly one is repeated, twice or three times. */
export const deIdnrKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'de.idnr',
  lengths: [11],
  shape: '[1-9]\\d{10}',
  part: v => repeats(v.slice(0, 10)),
  check: v => modHybrid(v.slice(0, 10)) === v.slice(10),
});

/** Germany, passport, with or without check digit. */
export const dePassportKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'de.passport',
  lengths: [9, 10, 11],
  shape: '[CFGHJK][CFGHJKLMNPRTVWXYZ\\d]{8}(?:\\d[A-Z]?)?',
  check: v => v.length === 9 || mrzDigit(v.slice(0, 9)) === v[9],
});

/** Germany, identity card: the number, or the whole line of the older card. */
export const dePwnrKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'de.pwnr',
  lengths: [10, 11, 26],
  fold: lineOfCard,
  shape: `${CARD}{9}\\d[A-Z]?|${CARD}{9}\\d{15}[A-Z]\\d`,
  check: isCard,
});

/** Germany, tax office number in a state's or the federal form. */
export const deStnrKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'de.stnr',
  lengths: [10, 11, 13],
  shape: '\\d{10,11}|(?:1[01]|2[1-46-8]|3[0-2]|4[01])\\d\\d0\\d{8}|[59]\\d{3}0\\d{8}',
});

/** Germany, pension insurance: area, day, initial, serial. */
export const deSvnrKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'de.svnr',
  lengths: [12],
  shape: '(?:0[23489]|1\\d|2[0134568]|29|3[89]|4[02-9]|[5-7]\\d|8[0129])\\d\\d(?:0[1-9]|1[0-2])\\d\\d[A-Z]\\d{3}',
  check: v =>
    digitwise(v.slice(0, 8) + String(v.charCodeAt(8) - 64).padStart(2, '0') + v.slice(9, 11), [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1], 10) ===
    Number(v[11]),
});

/** Germany, VAT number. */
export const deVatKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'de.vat',
  lengths: [9],
  prefix: 'DE',
  shape: '\\d{9}',
  check: v => modHybrid(v.slice(0, 8)) === v.slice(8),
});
