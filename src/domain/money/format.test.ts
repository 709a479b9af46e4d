import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAmount } from '../../../test/support/amounts';
import { formatAmount, formatMoney, formatPercent, moneyParts } from './format';
import { formatWan } from './wan';

const cny = (amount: string): { amount: string; currency: string } => ({ amount, currency: 'CNY' });
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('formatMoney', () => {
  it.each([
    ['zh-CN', 'CNY', '1234.5', '¥1,234.50'],
    ['zh-CN', 'USD', '-1234.5', '−US$1,234.50'],
    ['zh-HK', 'HKD', '1234.5', 'HK$1,234.50'],
    ['zh-HK', 'CNY', '1', 'CN¥1.00'],
    ['en', 'CNY', '0.12345', 'CN¥0.12345'],
    ['en-US', 'JPY', '1234', '¥1,234'],
    ['en-US', 'JPY', '1234.50', '¥1,234.50'],
    ['en-US', 'KWD', '1.5', 'KWD 1.500'],
    ['de-DE', 'EUR', '-1234.5', '−1.234,50 €'],
    ['de-CH', 'CHF', '-1234.5', 'CHF−1’234.50'],
    ['fr-FR', 'EUR', '1234567.1', '1 234 567,10 €'],
    ['ja', 'JPY', '500000', '￥500,000'],
    ['hi-IN', 'INR', '1234567', '₹12,34,567.00'],
    ['ar-EG', 'EGP', '1234.5', '\u200f١٬٢٣٤٫٥٠ ج.م.\u200f'],
    ['zh-CN', 'CNY', '98765432109876543210.12', '¥98,765,432,109,876,543,210.12'],
  ])('%s %s %s → %s', (locale, currency, amount, text) => {
    expect(plain(formatMoney({ amount, currency }, locale)).replace("'", '’')).toBe(text);
  });

  it('loses no digit of any length', () => {
    const digits = '9'.repeat(150) + '.' + '1234567890'.repeat(10) + '7';
    expect(formatMoney(cny(digits), 'en').replace(/[^\d.]/g, '')).toBe(digits);
    expect(formatAmount('-0.1234567890123456789056789', 'ar-EG')).toMatch(/٠٫١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦٧٨٩٠٥٦٧٨٩$/);
    fc.assert(
      fc.property(anyAmount({ minLength: 2, maxLength: 30 }), amount => {
        expect(
          formatMoney(cny(amount), 'en')
            .replace(/[^\d.−]/g, '')
            .replace('−', '-'),
        ).toBe(amount);
      }),
    );
  });

  it('obeys its options', () => {
    expect(formatMoney(cny('12'), 'zh-CN', { sign: 'exceptZero' })).toBe('+¥12.00');
    expect(formatMoney(cny('-12'), 'en', { accounting: true })).toBe('(CN¥12.00)');
    expect(formatMoney(cny('-12'), 'en', { display: 'narrowSymbol', digits: 0 })).toBe('−¥12');
    expect(formatMoney(cny('1234.5'), 'en', { display: 'none' })).toBe('1,234.50');
    expect(plain(formatMoney(cny('1'), 'en', { display: 'code' }))).toBe('CNY 1.00');
    expect(formatMoney({ amount: '-1', currency: 'BAM' }, 'en', { display: 'name' })).toBe('−1.00 Bosnia-Herzegovina convertible marks');
  });

  it('shows bad data as sent and never throws', () => {
    expect(plain(formatMoney(cny('abc'), 'en'))).toBe('abc CNY');
    expect(moneyParts(cny('1,234.50'), 'en')[0]).toEqual({ type: 'invalid', value: '1,234.50' });
    expect(plain(formatMoney({ amount: '1234.5', currency: 'RM' }, 'en'))).toBe('1,234.50 RM');
    expect(formatMoney({ amount: '1234.5', currency: '' }, 'en')).toBe('1,234.5');
    expect(formatMoney(cny(''), 'en')).toBe('');
    expect(formatMoney(cny('9'.repeat(301)), 'en').startsWith('999')).toBe(true);
    expect(formatMoney(cny('1.5'), 'zh_CN')).toBe('CN¥1.50');
    const host = (x: unknown): string => formatMoney(x as { amount: string; currency: string }, 'en');
    expect([host(null), host(undefined), host({}), host({ amount: {}, currency: 'CNY' })]).toEqual(['', '', '', '']);
    expect(plain(host({ amount: 12.5, currency: 'CNY' }))).toBe('12.5 CNY');
    expect(plain(host({ amount: '1', currency: 156 }))).toBe('1.00 156');
    expect(host({ amount: '1', currency: {} })).toBe('1.00');
  });

  it('is its parts joined', () => {
    fc.assert(
      fc.property(
        anyAmount({ minLength: 0, maxLength: 12 }),
        fc.constantFrom('zh-CN', 'de-CH', 'ar-EG', 'fr', 'hi'),
        fc.boolean(),
        (amount, locale, accounting) => {
          const joined = moneyParts(cny(amount), locale, { accounting }).map(part => part.value);
          expect(formatMoney(cny(amount), locale, { accounting })).toBe(joined.join(''));
        },
      ),
    );
  });

  it('gives typed parts', () => {
    expect(moneyParts(cny('-1234.5'), 'zh-CN').map(part => part.type)).toEqual([
      'minusSign',
      'currency',
      'integer',
      'group',
      'integer',
      'decimal',
      'fraction',
    ]);
  });

  it('keeps few formatters and stays right after dropping them', () => {
    for (let digits = 0; digits < 20; digits++)
      for (const locale of ['en', 'de', 'fr', 'ja', 'zh', 'ar']) formatMoney(cny('1'), locale, { digits });
    expect(formatMoney(cny('1'), 'zh-CN')).toBe('¥1.00');
  });
});

describe('formatPercent, formatAmount', () => {
  it('is exact', () => {
    expect(formatPercent('0.0525', 'en')).toBe('5.25%');
    expect(formatPercent('-0.8', 'zh-CN', { digits: 1 })).toBe('−80.0%');
    expect(plain(formatPercent('1.005', 'de-DE'))).toBe('100,5 %');
    expect(formatPercent('0.1234567890123456789012345', 'en')).toBe('12.34567890123456789012345%');
    expect(formatAmount('1234567.890', 'de-DE')).toBe('1.234.567,890');
    expect(formatAmount('80 %', 'en')).toBe('80 %');
  });
});

describe('formatWan', () => {
  it.each([
    ['500000.00', 'zh-CN', '50万'],
    ['120000000', 'zh-CN', '1.2亿'],
    ['-123400', 'zh', '−12.34万'],
    ['123450000', 'zh-CN', '12,345万'],
    ['500000', 'zh-HK', '50萬'],
    ['100000000', 'zh-Hant-TW', '1億'],
    ['10000', 'ja-JP', '1万'],
    ['2000000000000', 'zh-CN', '20,000亿'],
    ['0012300', 'zh-CN', '1.23万'],
  ])('%s in %s is %s', (amount, locale, text) => expect(formatWan(amount, locale)).toBe(text));
  it.each([
    ['123456', 'zh-CN'],
    ['9999', 'zh-CN'],
    ['50000.01', 'zh-CN'],
    ['500000', 'en'],
    ['500000', 'jam'],
    ['abc', 'zh-CN'],
    ['', 'zh-CN'],
    ['9'.repeat(100_000), 'zh-CN'],
  ])('%# is nothing in %s', (amount, locale) => expect(formatWan(amount, locale)).toBeNull());
});
