/** ISO 7064 pure and hybrid systems. Each finds every single wrong character and nearly every swap of two. */

const TWO = '0123456789X';
const ALNUM = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** MOD 11-2: the check character (`0`–`9`, `X`) of a run of digits. */
export function mod112(digits: string): string {
  let sum = 0;
  for (const digit of digits) sum = ((sum + Number(digit)) * 2) % 11;
  return TWO[(12 - sum) % 11] as string;
}

/** MOD 37-2: the check character (`*` is 36) of capitals and digits. */
export function mod372(text: string): string {
  let sum = 0;
  for (const character of text) sum = ((sum + ALNUM.indexOf(character)) * 2) % 37;
  return (ALNUM + '*')[(38 - sum) % 37] as string;
}

/** Hybrid MOD m+1,m over an alphabet of m characters; MOD 11,10 for digits, MOD 37,36 for letters and digits. */
export function modHybrid(text: string, alphabet: string = TWO.slice(0, 10)): string {
  const m = alphabet.length;
  let sum = m;
  for (const character of text) {
    sum = (sum + alphabet.indexOf(character)) % m || m;
    sum = (sum * 2) % (m + 1);
  }
  return alphabet[(m + 1 - sum) % m] as string;
}

/** Remainder by 97 of letters and digits, A = 10 … Z = 35. 1 means right (MOD 97-10), 0 where the check is 97 − remainder. */
export function mod97(text: string): number {
  let sum = 0;
  for (const character of text) {
    const value = ALNUM.indexOf(character);
    sum = (sum * (value > 9 ? 100 : 10) + value) % 97;
  }
  return sum;
}
