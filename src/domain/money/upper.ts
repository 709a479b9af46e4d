import type { Dec } from '../model/primitives';
import { fail, ok, type Result } from '../result';
import { readAmount } from './decimal';

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['', '拾', '佰', '仟'];
const SECTIONS = ['', '万', '亿', '万'];
/** 仟万亿 is the last place that is written without doubt. */
const MOST_DIGITS = 16;

const word = (digit = '0'): string => DIGITS.charAt(digit.charCodeAt(0) - 48);

/**
 * 人民币大写 of a yuan amount, as vouchers and policies write it: "1409.50" → 人民币壹仟肆佰零玖元伍角. Rule: PBoC
 * 《正确填写票据和结算凭证的基本规定》. Where it leaves the choice: zeros inside the yuan figure are written, once
 * (壹拾万零柒仟元), no 零 before 角, no 整 after 角. Negative amounts begin with 负.
 * Issues: `money.not-a-number`; `money.too-long` {max} over 16 digits before the point; `money.too-many-decimals` {max} for 厘.
 */
export function toCnyUpper(amount: Dec): Result<string> {
  const read = readAmount(amount);
  if (!read.ok) return read;
  const [, sign, whole = '', decimals = ''] = /^([+-]?)0*(\d*?)(?:\.(\d*?)0*)?$/.exec(read.value) ?? [];
  if (whole.length > MOST_DIGITS) return fail('money.too-long', '', { max: MOST_DIGITS });
  if (decimals.length > 2) return fail('money.too-many-decimals', '', { max: 2 });
  const yuan = whole && yuanWords(whole) + '元';
  const words = yuan + centWords(decimals, yuan) || '零元';
  return ok('人民币' + (sign === '-' && words !== '零元' ? '负' : '') + words + (words.endsWith('元') ? '整' : ''));
}

function yuanWords(whole: string): string {
  let words = '';
  let gap = '';
  Array.from(whole).forEach((digit, index) => {
    const place = whole.length - 1 - index;
    if (digit === '0') {
      gap = '零';
    } else {
      words += gap + word(digit) + (PLACES[place % 4] ?? '');
      gap = '';
    }
    const section = whole.slice(Math.max(0, index - 3), index + 1);
    if (place % 4 === 0 && (place === 8 || /[1-9]/.test(section))) words += SECTIONS[place / 4] ?? '';
  });
  return words;
}

function centWords(decimals: string, yuan: string): string {
  const [jiao = '0', fen = '0'] = decimals;
  const tens = jiao === '0' ? '' : word(jiao) + '角';
  return fen === '0' ? tens : (tens || (yuan && '零')) + word(fen) + '分';
}
