import type { Dec } from '../model/primitives';
import { isAmount } from './amount';
import { formatAmount } from './format';

/**
 * Chinese and Japanese shorthand as SECONDARY text beside the full figure: "500000" → "50万", "120000000.00" → "1.2亿".
 * Exact or nothing: the largest unit that needs at most two decimals (123450000 → "12,345万"), and null where there is none,
 * below one 万, with cents, for text that is no amount, and in locales without the habit. Never rounded, hence never "约".
 */
export function formatWan(amount: Dec, locale: string): string | null {
  const [, sign = '', digits = ''] = (isAmount(amount) && /^([+-]?)0*(\d+)(\.0*)?$/.exec(amount)) || [];
  for (const [unit, zeros] of unitsOf(locale)) {
    const decimals = digits.slice(-zeros).replace(/0+$/, '');
    if (digits.length > zeros && decimals.length <= 2) {
      return formatAmount(sign + digits.slice(0, -zeros) + (decimals && '.' + decimals), locale) + unit;
    }
  }
  return null;
}

function unitsOf(locale: string): [unit: string, zeros: number][] {
  if (/^ja\b/i.test(locale))
    return [
      ['億', 8],
      ['万', 4],
    ];
  if (/^zh[-_](HK|TW|MO|Hant)\b/i.test(locale))
    return [
      ['億', 8],
      ['萬', 4],
    ];
  return /^zh\b|^zh_/i.test(locale)
    ? [
        ['亿', 8],
        ['万', 4],
      ]
    : [];
}
