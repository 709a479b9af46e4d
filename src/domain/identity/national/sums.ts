import { digitSum, valueOf, weightedSum } from '../checksum/weighted';

/**
 * Is the last character the one that `table` has at the remainder of the weighted rest? The table's length is the modulus; a `-`
 * in it stands for remainders that are not given out.
 */
export function tail(value: string, weights: readonly number[], table: string, valueIn: (character: string) => number = valueOf): boolean {
  const sum = weightedSum(value.slice(0, -1), weights, valueIn);
  return table[((sum % table.length) + table.length) % table.length] === value.slice(-1);
}

/** As `tail`, with the weights counted from the right. */
export const tailFromRight = (value: string, weights: readonly number[], table: string): boolean =>
  tail(Array.from(value.slice(0, -1)).reverse().join('') + value.slice(-1), weights, table);

/** Is the weighted sum of the whole divisible? */
export const isZero = (value: string, weights: readonly number[], modulus: number): boolean => weightedSum(value, weights) % modulus === 0;

/** Weighted with the digits of each product added, by `modulus`. */
export const digitwise = (value: string, weights: readonly number[], modulus: number): number =>
  Array.from(value).reduce((sum, character, at) => sum + digitSum(valueOf(character) * (weights[at % weights.length] as number)), 0) %
  modulus;

/** Remainder of a number of any length. */
export function remainder(digits: string, modulus: number): number {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % modulus;
  return rest;
}

/** From `from` down to `to`: the usual weights. */
export const down = (from: number, to: number): number[] => Array.from({ length: from - to + 1 }, (_, n) => from - n);

/** From `from` up to `to`. */
export const up = (from: number, to: number): number[] => down(to, from).reverse();

/** Two rounds of weights, the second where the first leaves 10 (Baltic and Ukrainian numbers). */
export function twoRounds(value: string, first: readonly number[], second: readonly number[]): boolean {
  const rest = weightedSum(value.slice(0, -1), first) % 11;
  return value.slice(-1) === String((rest === 10 ? weightedSum(value.slice(0, -1), second) % 11 : rest) % 10);
}

/** Check tables for `tail`: what follows from a remainder by 11 or 10. */
export const MINUS_11 = '0-987654321';
export const MINUS_11_ZERO = '00987654321';
export const MINUS_11_ONE = '10987654321';
export const PLAIN_11 = '0123456789-';
export const PLAIN_11_ZERO = '01234567890';
export const MINUS_10 = '0987654321';
export const PLAIN_10 = '0123456789';
