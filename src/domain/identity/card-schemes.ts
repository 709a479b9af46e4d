/** Card schemes by the ranges their networks publish; lengths as issued. First match wins, so co-branded ranges go to the first. */
export interface CardScheme {
  id: string;
  /** `62` or `2221-2720`: the first digits, compared at the length written. */
  ranges: readonly string[];
  lengths: readonly number[];
  /** A wrong Luhn digit is only doubtful: domestic cards without it are in circulation (V8). */
  lenient?: boolean;
}

const UP_TO_19 = [16, 17, 18, 19];

export const CARD_SCHEMES: readonly CardScheme[] = [
  { id: 'unionpay', ranges: ['62', '81'], lengths: UP_TO_19, lenient: true },
  { id: 'visa', ranges: ['4'], lengths: [13, 16, 18, 19] },
  { id: 'mastercard', ranges: ['51-55', '2221-2720'], lengths: [16] },
  { id: 'amex', ranges: ['34', '37'], lengths: [15] },
  { id: 'diners', ranges: ['300-305', '3095', '36', '38-39'], lengths: [14, 15, 16, 17, 18, 19] },
  { id: 'jcb', ranges: ['3528-3589'], lengths: UP_TO_19 },
  { id: 'discover', ranges: ['6011', '644-649', '65'], lengths: UP_TO_19 },
  { id: 'mir', ranges: ['2200-2204'], lengths: UP_TO_19 },
  { id: 'troy', ranges: ['9792'], lengths: [16] },
  { id: 'rupay', ranges: ['60', '82', '508'], lengths: [16] },
  { id: 'maestro', ranges: ['50', '56-58', '67', '639'], lengths: [12, 13, 14, 15, 16, 17, 18, 19] },
];

function inRange(digits: string, range: string): boolean {
  const [from = '', to = from] = range.split('-');
  const start = digits.slice(0, from.length);
  return start >= from && start <= to;
}

/** The scheme a number begins in. */
export const findCardScheme = (digits: string, schemes: readonly CardScheme[] = CARD_SCHEMES): CardScheme | undefined =>
  schemes.find(({ ranges }) => ranges.some(range => inRange(digits, range)));
