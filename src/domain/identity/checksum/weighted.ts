const ALNUM = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Digit or letter as a number: 0–9, A = 10 … Z = 35. */
export const valueOf = (character: string | undefined): number => ALNUM.indexOf(character ?? '*');

/** Σ of value × weight; weights are used in turn and repeat. */
export function weightedSum(text: string, weights: readonly number[], value: (character: string) => number = valueOf): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += value(text[at] as string) * (weights[at % weights.length] as number);
  return sum;
}

/** Sum of the decimal digits of a small number. */
export const digitSum = (n: number): number => (n < 10 ? n : (n % 10) + digitSum(Math.floor(n / 10)));
