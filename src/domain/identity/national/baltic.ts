import type { CalDate } from '../../model/primitives';
import { dateOf } from '../core/date';
import { twoRounds } from './sums';

/** The first digit tells century and sex: 1, 2 the 1800s … 7, 8 the 2100s. */
export const balticDate = (value: string): CalDate | undefined =>
  dateOf(String(18 + Math.floor((Number(value[0]) - 1) / 2)) + value.slice(1, 7));

/** Weights 1–9 in turn, a second round from 3. */
export const isBaltic = (value: string): boolean => twoRounds(value, [1, 2, 3, 4, 5, 6, 7, 8, 9], [3, 4, 5, 6, 7, 8, 9, 1, 2]);
