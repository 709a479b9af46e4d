/** Longest text that is looked at, in UTF-16 units: every identifier is far shorter, so work on pasted megabytes stays constant. */
export const MAX_TYPED = 256;

/** Full-width forms, and the digits of Arabic and Persian keyboards. */
const WIDE = /[\uff01-\uff5e]/g;
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;
/** Marks without width and variation selectors: what web pages and messengers leave in a copied number. */
const INVISIBLE = /[\p{Cf}\ufe0e\ufe0f]/gu;
const DASHES = /[\p{Pd}\u2212]/gu;

/**
 * Half-width, plain dashes, single blanks, ASCII digits, nothing invisible. Each character becomes at most one, so the result is
 * never longer and folding twice changes nothing. Takes anything: what is not a string folds to `''`.
 */
export const foldTyped = (text: unknown): string =>
  typeof text !== 'string'
    ? ''
    : text
        .slice(0, MAX_TYPED)
        .replace(INVISIBLE, '')
        .replace(WIDE, character => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
        .replace(OTHER_DIGITS, character => String(character.charCodeAt(0) % 16))
        .replace(DASHES, '-')
        .replace(/\s+/g, ' ')
        .trim();

/** Latin capitals without the letters that become two (ß): length and idempotence are kept. */
export const capitals = (text: string): string => text.replace(/[a-zà-öø-þ]/g, letter => letter.toUpperCase());

/** Folded, in capitals and without the blanks and hyphens that only group. */
export const compact = (text: unknown): string => capitals(foldTyped(text)).replace(/[ -]/g, '');

/** O and Q read as 0, I and L as 1: for numbers that have digits only there. */
export const digitsForLetters = (value: string): string => value.replace(/[OQ]/g, '0').replace(/[IL]/g, '1');
