import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAmount } from '../../../test/support/amounts';
import { compareAmounts, isAmount } from './decimal';
import { formatMoney } from './format';
import { parseMoney, type ParseResult } from './parse';

const parse = (text: string, locale: string, currency = 'CNY', dp?: number): ParseResult => parseMoney(text, { locale, currency, dp });
const show = (result: ParseResult): string =>
  result.state === 'ok' ? result.amount : result.state === 'wrong' ? result.issue.code.replace('money.', '!') : result.state;

describe('parseMoney', () => {
  it.each([
    // plain
    ['en-US', 'CNY', '1234.5', '1234.5'],
    ['en-US', 'CNY', ' 1,234.50 ', '1234.50'],
    ['en-US', 'CNY', '007', '7'],
    ['en-US', 'CNY', '.5', '0.5'],
    ['en-US', 'CNY', '+5', '5'],
    ['en-US', 'CNY', '98,765,432,109,876,543,210.12', '98765432109876543210.12'],
    // full width, IME punctuation, Chinese units
    ['zh-CN', 'CNY', '１２３', '123'],
    ['zh-CN', 'CNY', '１，２３４．５', '1234.5'],
    ['zh-CN', 'CNY', '12。5', '12.5'],
    ['zh-CN', 'CNY', '50万', '500000'],
    ['zh-CN', 'CNY', '1.2亿', '120000000'],
    ['zh-CN', 'CNY', '3千', '3000'],
    ['zh-CN', 'CNY', '5千万元', '50000000'],
    ['zh-CN', 'CNY', '2万亿', '2000000000000'],
    ['zh-CN', 'CNY', '1.23456万', '12345.6'],
    ['zh-CN', 'CNY', '-1,200 万', '-12000000'],
    ['zh-HK', 'HKD', '50萬', '500000'],
    ['ja', 'JPY', '1億', '100000000'],
    // comma locales and the numeric pad's dot
    ['de-DE', 'EUR', '1.234,5', '1234.5'],
    ['de-DE', 'EUR', '1.234', '1234'],
    ['de-DE', 'EUR', '1.23', '1.23'],
    ['de-DE', 'EUR', '1234.56', '1234.56'],
    ['de-DE', 'EUR', '0,5', '0.5'],
    ['de-DE', 'EUR', '12.345.678', '12345678'],
    ['de-DE', 'EUR', '1 234.50', '1234.50'],
    ['de-DE', 'KWD', '1.234', '1234'],
    ['de-DE', 'KWD', '0.234', '0.234'],
    ['de-DE', 'KWD', '1234.567', '1234.567'],
    ['fr-FR', 'EUR', '1\u202f234\u00a0567,1 €', '1234567.1'],
    // Switzerland
    ['de-CH', 'CHF', "1'234.50", '1234.50'],
    ['de-CH', 'CHF', 'CHF 1’234.50', '1234.50'],
    ['de-CH', 'CHF', 'Fr. 100.–', '100'],
    ['de-CH', 'CHF', '100.-- CHF', '100'],
    // other digits
    ['ar-EG', 'EGP', '\u200f١٬٢٣٤٫٥٠ ج.م.\u200f', '1234.50'],
    ['fa', 'IRR', '۱۲۳٫۵', '123.5'],
    ['hi-IN', 'INR', '१२,३४,५६७.५०', '1234567.50'],
    ['en-IN', 'INR', 'Rs. 12,34,567', '1234567'],
    ['en-IN', 'INR', '1,234,567', '1234567'],
    // signs
    ['en-US', 'CNY', '(1,234.50)', '-1234.50'],
    ['en-US', 'CNY', '(¥5)', '-5'],
    ['en-US', 'CNY', '5-', '-5'],
    ['en-US', 'CNY', '\u22125', '-5'],
    ['en-US', 'CNY', '-¥5', '-5'],
    ['en-US', 'CNY', '¥ - 5', '-5'],
    ['en-US', 'CNY', '-0.00', '0.00'],
    // currency signs, codes, words
    ['zh-CN', 'CNY', '￥1,234.5元', '1234.5'],
    ['zh-CN', 'CNY', '人民币500元整', '500'],
    ['en-GB', 'CNY', 'rmb 500', '500'],
    ['de-DE', 'CNY', 'CN¥ 500', '500'],
    ['en-US', 'USD', '$1,234.50', '1234.50'],
    ['en-US', 'USD', 'US$5', '5'],
    ['en-US', 'USD', 'USD 5', '5'],
    ['zh-CN', 'USD', '5美元', '5'],
    ['zh-HK', 'HKD', 'HK$5', '5'],
    ['zh-HK', 'HKD', '$5', '5'],
    ['ja', 'JPY', '1,000円也', '1000'],
    ['en-GB', 'JPY', '￥1000', '1000'],
    ['de-DE', 'EUR', '5 Euro', '5'],
    // nothing, and not yet
    ['en-US', 'CNY', '', 'empty'],
    ['en-US', 'CNY', ' \u3000\u200f', 'empty'],
    ['en-US', 'CNY', '-', 'incomplete'],
    ['en-US', 'CNY', '1,', 'incomplete'],
    ['en-US', 'CNY', '1,234.', 'incomplete'],
    ['de-DE', 'EUR', '1.', 'incomplete'],
    ['de-DE', 'EUR', '1,', 'incomplete'],
    ['en-US', 'CNY', '.', 'incomplete'],
    ['en-US', 'CNY', '¥', 'incomplete'],
    ['en-US', 'CNY', '(5', 'incomplete'],
    // wrong
    ['en-US', 'CNY', '1e5', '!not-a-number'],
    ['en-US', 'CNY', 'NaN', '!not-a-number'],
    ['en-US', 'CNY', '12abc', '!not-a-number'],
    ['en-US', 'CNY', '1¥2', '!not-a-number'],
    ['en-US', 'CNY', '5)', '!not-a-number'],
    ['en-US', 'CNY', '--5', '!not-a-number'],
    ['en-US', 'CNY', '-5-', '!not-a-number'],
    ['en-US', 'CNY', '5²', '!not-a-number'],
    ['zh-CN', 'CNY', '1亿2千万', '!not-a-number'],
    ['en-US', 'CNY', '1.234', '!too-many-decimals'],
    ['de-DE', 'EUR', '1,234', '!too-many-decimals'],
    ['ja', 'JPY', '1.5', '!too-many-decimals'],
    ['zh-CN', 'CNY', '1.2345678万', '!too-many-decimals'],
    ['en-US', 'CNY', '1,5', '!misplaced-group'],
    ['en-US', 'CNY', '12,34,567', '!misplaced-group'],
    ['en-US', 'CNY', '0,123', '!misplaced-group'],
    ['en-US', 'CNY', '1234,567', '!misplaced-group'],
    ['en-US', 'CNY', '1.234.567', '!misplaced-group'],
    ['en-US', 'CNY', "1,234'567", '!misplaced-group'],
    ['de-DE', 'EUR', '1,234.56', '!misplaced-group'],
    ['de-DE', 'EUR', '1.2345', '!too-many-decimals'],
    ['de-DE', 'EUR', '1,2,3', '!misplaced-group'],
    ['zh-CN', 'CNY', '$5', '!other-currency'],
    ['zh-CN', 'CNY', 'EUR 5', '!other-currency'],
    ['ja', 'JPY', '5元', '!other-currency'],
    ['zh-CN', 'CNY', '5円', '!other-currency'],
  ])('%s %s %j → %s', (locale, currency, text, expected) => expect(show(parse(text, locale, currency))).toBe(expected));

  it('keeps the draft and says the limits', () => {
    expect(parse(' 1, ', 'en')).toEqual({ state: 'incomplete', draft: ' 1, ' });
    expect(parse('1.234', 'en')).toEqual({ state: 'wrong', issue: { code: 'money.too-many-decimals', params: { max: 2 } } });
    expect(parse('1.234', 'en', 'CNY', 4)).toEqual({ state: 'ok', amount: '1.234' });
    expect(parse('5', 'zh_CN', 'nonsense')).toEqual({ state: 'ok', amount: '5' });
  });

  it.each(['9', ' ', '¥', '(', '-', '1,', '¤ ', '元整', "'", '.'])('answers 100 kB of %j at once', unit => {
    const start = performance.now();
    expect(show(parse(unit.repeat(100_000), 'zh-CN'))).toBe('!too-long');
    parse(unit.repeat(200 / unit.length) + 'x', 'zh-CN');
    parse(unit.repeat(99 / unit.length) + 'x', 'zh-CN');
    expect(performance.now() - start).toBeLessThan(200);
  });

  /** Those of the library and every locale of the CLDR sample beside the repository. */
  const LOCALES =
    'zh-CN zh-HK en-US en-GB de-DE de-CH fr-FR ja ar-EG hi-IN en en-IN de fr fr-CH it-CH es es-MX pt pt-PT zh zh-Hant zh-Hant-HK ko ar fa he hi bn th vi ' +
    'id ru pl tr sv nb fi nl ne my';
  it.each(LOCALES.split(' '))('reads back what it wrote in %s', locale => {
    const display = fc.constantFrom('symbol', 'narrowSymbol', 'code', 'none', 'name');
    const currency = fc.constantFrom('CNY', 'JPY', 'USD', 'EUR', 'KWD', 'CHF', 'HKD');
    fc.assert(
      fc.property(anyAmount(), currency, display, fc.boolean(), (amount, code, shown, accounting) => {
        const text = formatMoney({ amount, currency: code }, locale, { display: shown, accounting });
        const result = parse(text, locale, code, 6);
        expect(result.state, text).toBe('ok');
        if (result.state === 'ok') expect(compareAmounts(result.amount, amount), text).toBe(0);
      }),
    );
  });

  it('is total: any text gives a state, any amount is one', () => {
    const alphabet = fc.constantFrom(..."0123456789.,' -+()¥$€元万亿千eEx٣٫٬，。\u202f");
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: alphabet })),
        fc.constantFrom('en', 'de', 'ar-EG', 'xx-nonsense-'),
        (text, locale) => {
          const result = parse(text, locale);
          if (result.state === 'ok') expect(isAmount(result.amount)).toBe(true);
        },
      ),
    );
  });
});
