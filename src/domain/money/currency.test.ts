import { describe, expect, it } from 'vitest';
import { outsideData } from '../../../test/support/outside-data';
import { currencyDigits, isCurrency } from './currency';

describe('currency', () => {
  it('knows the shape of a code', () => {
    expect(['CNY', 'XXX'].every(isCurrency)).toBe(true);
    for (const x of ['cny', 'RM', 'CNYY', '¥', '', null, 156]) expect(isCurrency(x)).toBe(false);
  });
  it.each([
    ['JPY', 0],
    ['KRW', 0],
    ['VND', 0],
    ['CNY', 2],
    ['HUF', 2],
    ['MGA', 2],
    ['KWD', 3],
    ['TND', 3],
    ['CLF', 4],
    ['ZZZ', 2],
    ['', 2],
    ['F C', 2],
  ])('%s has %i digits', (code, digits) => expect(currencyDigits(code)).toBe(digits));

  /** Where CLDR follows the shop and we follow ISO 4217, or where the currency is out of use and ISO has no row. */
  const SHOP = 'AFN ALL COP HUF IDR IQD IRR KPW LAK LBP MGA MMK PKR SLL SOS SYP YER'.split(' ');
  const GONE = 'ADP BYR ESP ITL LUF MGF MRO STD TMM TRL VEF ZMK ZWD'.split(' ');
  const cldr = outsideData<{ fractions: Record<string, { _digits: string }> }>('locale/currency_fractions_cldr48.json', '77 currencies');
  it.skipIf(!cldr)('differs from CLDR only where documented', () => {
    const differing = Object.entries(cldr?.fractions ?? {})
      .filter(([code, { _digits }]) => code !== 'DEFAULT' && String(currencyDigits(code)) !== _digits)
      .map(([code]) => code);
    expect(differing.filter(code => ![...SHOP, ...GONE].includes(code))).toEqual([]);
    expect(differing).toEqual(expect.arrayContaining(SHOP));
  });
});
