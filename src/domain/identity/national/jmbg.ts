import { dateOf } from '../core/date';
import type { NationalScheme } from './define';
import { MINUS_11_ZERO, tail } from './sums';

/** Citizen's number of Yugoslavia, used on by its successors: day, month, three digits of the year, region, serial, check by 11. */
export const JMBG: Omit<NationalScheme, 'id'> = {
  lengths: [13],
  shape: '\\d{13}',
  date: v => dateOf((v.slice(4, 7) < '800' ? '2' : '1') + v.slice(4, 7) + v.slice(2, 4) + v.slice(0, 2)),
  sex: v => v.slice(9, 12) < '500',
  check: v => tail(v, [7, 6, 5, 4, 3, 2], MINUS_11_ZERO),
};
