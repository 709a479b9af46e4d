/** Sum of ISO/IEC 7812 annex B: every second digit from the right doubled, digits of the products added. */
export function luhnSum(digits: string): number {
  let sum = 0;
  for (let at = digits.length - 1, double = false; at >= 0; at--, double = !double) {
    const digit = Number(digits[at]) * (double ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum;
}

/** Digits only and right by Luhn; finds every single wrong digit. `''` is not. */
export const isLuhn = (digits: string): boolean => /^\d+$/.test(digits) && luhnSum(digits) % 10 === 0;

/** The digit to append to make `digits` right. */
export const luhnDigit = (digits: string): string => String((10 - (luhnSum(digits + '0') % 10)) % 10);
