/** Masking for the screen. What is masked must not reach the DOM at all: hand the result to `render`, never the original. */

const DOT = '•';
/** Longer numbers show no more dots than this: their length says nothing, and must not stretch a card. */
const MOST_DOTS = 12;

/** Letters and digits only: how the host groups a number is no part of it. */
const lettersOf = (number: string): string[] => number.match(/[\p{L}\p{N}]/gu) ?? [];

/** The characters that may stay readable: the last four, and never more than a third of the number. */
export const tailOf = (number: string): string => {
  const letters = lettersOf(number);
  return letters.slice(letters.length - Math.min(4, Math.floor(letters.length / 3))).join('');
};

/** `"PL20260001234"` → `"•••••••••1234"`. */
export const maskNumber = (number: string): string => {
  const tail = tailOf(number);
  return DOT.repeat(Math.min(MOST_DOTS, lettersOf(number).length - Array.from(tail).length)) + tail;
};

/** First letter of each word, the rest as two dots whatever its length: 王小明 → 王••, Anna Lee → A•• L••. */
export const maskName = (name: string): string =>
  name.replace(/\S+/gu, word => {
    const [first = '', ...rest] = Array.from(word);
    return rest.length ? first + DOT + DOT : DOT;
  });

/** Groups of four counted from the end, to be set apart by space that is not copied; as sent when the host has grouped it already. */
export const groupsOfFour = (number: string): string[] => {
  if (/[\s./-]/.test(number)) return [number];
  const letters = Array.from(number);
  const groups: string[] = [];
  for (let end = letters.length; end > 0; end -= 4) groups.unshift(letters.slice(Math.max(0, end - 4), end).join(''));
  return groups;
};
