import { isLuhn } from '../checksum/luhn';
import { remainder } from './sums';

const KEYS = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** French VAT key: two digits by 97, or with letters by 11; the rest is a firm's number but for Monaco's from 000. */
export function isTva(value: string): boolean {
  const firm = value.slice(2);
  if (!firm.startsWith('000') && !isLuhn(firm)) return false;
  if (/^\d\d/.test(value)) return (12 + 3 * remainder(firm, 97)) % 97 === Number(value.slice(0, 2));
  const [first, second] = [KEYS.indexOf(value.slice(0, 1)), KEYS.indexOf(value.slice(1, 2))];
  const key = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100;
  return (remainder(firm, 11) + 1 + Math.floor(key / 11)) % 11 === ((key % 11) + 11) % 11;
}
