import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import type { CalDate } from '../../model/primitives';
import { dateOf } from '../core/date';
import { defineNational } from './define';
import { tail, up, PLAIN_11_ZERO } from './sums';

const CENTURY = ['', '19', '19', '18', '18', '20', '20', '19', '19', '19'];
const cnpDate = (value: string): CalDate | undefined => dateOf((CENTURY[Number(value[0])] as string) + value.slice(1, 7));
const isCnp = (value: string): boolean => tail(value, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9], '01234567891');
const isCui = (value: string): boolean => tail(value.padStart(10, '0'), [70, 50, 30, 20, 10, 70, 50, 30, 20], PLAIN_11_ZERO);

/** Romania, taxpayers: a person's or a firm's number. */
export const roCifKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'ro.cif',
  lengths: [2, 3, 4, 5, 6, 7, 8, 9, 10, 13],
  prefix: 'RO',
  shape: '[1-9]\\d{1,9}|[1-9]\\d{12}',
  check: v => (v.length === 13 ? isCnp(v) : isCui(v)),
});

/** Romania, persons. */
export const roCnpKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'ro.cnp',
  lengths: [13],
  shape: '[1-9]\\d{6}(?:0[1-9]|[1-3]\\d|4[0-8]|5[12]|70)\\d{4}',
  date: cnpDate,
  sex: v => Number(v[0]) % 2 === 1,
  check: isCnp,
});

/** Romania, firms. */
export const roCuiKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'ro.cui',
  lengths: up(2, 10),
  prefix: 'RO',
  shape: '[1-9]\\d{1,9}',
  check: isCui,
});

/** Romania, trade register: kind and county, number, year; a whole day may stand for the year. */
export const roOnrcKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'ro.onrc',
  lengths: up(8, 14),
  groups: [14],
  keep: '/',
  fold: text =>
    text
      .replace(/[ /\\-]+/g, '/')
      .replace(/^([A-Z])\//, '$1')
      .replace(/\/\d\d\.\d\d\.(\d{4})$/, '/$1'),
  shape: '[CFJ](?:[0-3]?\\d|4[01]|5[12])/\\d{1,5}/\\d{4}',
});
