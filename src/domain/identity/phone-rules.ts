/** Numbering plans small enough to carry: mobile and fixed-line numbers without the country code (V13). */
export interface PhoneRule {
  market: string;
  /** Country calling code. */
  code: string;
  mobile: RegExp;
  fixed: RegExp;
  /** Longest national number, to tell incomplete from wrong. */
  length: number;
  groups: readonly number[];
  /** Dialled before a national number, not part of it abroad. */
  trunk: string;
}

export const PHONE_RULES: readonly PhoneRule[] = [
  {
    market: 'CN',
    code: '86',
    mobile: /^1[3-9]\d{9}$/,
    fixed: /^(?:10|2\d|[3-9]\d\d)[1-9]\d{6,7}$|^[48]00\d{7}$/,
    length: 11,
    groups: [3, 4, 4],
    trunk: '0',
  },
  { market: 'HK', code: '852', mobile: /^[4-9]\d{7}$/, fixed: /^[23]\d{7}$/, length: 8, groups: [4], trunk: '' },
  { market: 'MO', code: '853', mobile: /^6\d{7}$/, fixed: /^28\d{6}$/, length: 8, groups: [4], trunk: '' },
  { market: 'TW', code: '886', mobile: /^9\d{8}$/, fixed: /^[2-8]\d{7,8}$/, length: 9, groups: [3], trunk: '0' },
];
