import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import type { CalDate } from '../../model/primitives';
import { weightedSum } from '../checksum/weighted';
import { dateOf } from '../core/date';
import { defineNational } from './define';
import { tail, MINUS_11_ONE } from './sums';

const CENTURIES = ['18', '19', '19', '20', '20', '19', '19', '20', '20', '18'];
const koreanDate = (value: string): CalDate | undefined => dateOf((CENTURIES[Number(value[6])] as string) + value.slice(0, 6));

/** Korea, firms; five times the last digit also counts by its tens. */
export const krBrnKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'kr.brn',
  lengths: [10],
  shape: '(?:10[1-9]|1[1-9]\\d|[2-9]\\d\\d)(?!00)\\d\\d(?!0000)\\d{5}',
  check: v => (weightedSum(v, [1, 3, 7, 1, 3, 7, 1, 3, 5, 1]) + Math.floor((Number(v[8]) * 5) / 10)) % 10 === 0,
});

/** Korea, residents; since 2020 without a check digit, so an old rule that fails only shows with births before. */
export const krRrnKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'kr.rrn',
  lengths: [13],
  shape: '\\d{7}(?:[0-8]\\d|9[0-6])\\d{4}',
  date: koreanDate,
  sex: v => Number(v[6]) % 2 === 1,
  check: v => tail(v, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5], MINUS_11_ONE) || (koreanDate(v) ?? '') >= '2020-10',
});
