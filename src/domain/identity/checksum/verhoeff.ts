/** Verhoeff over the dihedral group of ten: finds every single wrong digit and every swap of neighbours. */
const PERMUTATION = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

/** Product in the group: rotations 0–4, reflections 5–9. */
function product(a: number, b: number): number {
  const turn = a < 5 ? a + b : a - b;
  return ((turn + 10) % 5) + (a < 5 === b < 5 ? 0 : 5);
}

function permute(digit: number, times: number): number {
  let result = digit;
  for (let n = 0; n < times; n++) result = PERMUTATION[result] as number;
  return result;
}

/** Digits only, and the last of them right. */
export function isVerhoeff(digits: string): boolean {
  if (!/^\d+$/.test(digits)) return false;
  let sum = 0;
  for (let at = 0; at < digits.length; at++) sum = product(sum, permute(Number(digits[digits.length - 1 - at]), at % 8));
  return sum === 0;
}
