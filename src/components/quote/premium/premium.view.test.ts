import { describe, expect, it } from 'vitest';
import { breakdown, frequency, premium } from '../../../i18n/en';
import zhCN from '../../../i18n/zh-CN';
import { breakdownView } from './breakdown.view';
import { premiumView, type PremiumInput } from './premium.view';

const en = { premium, frequency };
const zh = { premium: zhCN.premium, frequency: zhCN.frequency };
const input = ({ today, ...over }: Partial<PremiumInput> & { today?: string }): PremiumInput => ({
  state: 'ready',
  amount: '128.50',
  currency: 'CNY',
  frequency: 'monthly',
  env: { today },
  ...over,
});
const figure = (over: Parameters<typeof input>[0], locale = 'en'): string => premiumView(input(over), locale, en).spoken;

describe('the figure', () => {
  it('is the amount as sent with its currency and frequency', () => {
    expect(premiumView(input({}), 'zh-CN', zh).spoken).toBe('¥128.50 /月');
    expect(figure({ currency: 'USD' })).toBe('$128.50 per month');
  });

  it.each([
    ['JPY', '128000', 'ja', '￥128,000'],
    ['KWD', '48.125', 'en', 'KWD 48.125'],
    ['CHF', '1234.5', 'de-CH', "CHF 1'234.50"],
    ['EUR', '1234.5', 'de', '1.234,50 €'],
    ['CNY', '12345678901234567890.12', 'zh-CN', '¥12,345,678,901,234,567,890.12'],
  ])('%s %s in %s loses nothing', (currency, amount, locale, shown) => {
    expect(
      figure({ currency, amount, frequency: undefined }, locale)
        .replace(/\u00a0/g, ' ')
        .replace('’', "'"),
    ).toBe(shown);
  });

  it('shows an unknown frequency as itself and no price as none, never as zero', () => {
    expect(figure({ frequency: 'per trip' })).toBe('CN¥128.50 per trip');
    const none = premiumView({ state: 'ready' }, 'en', en);
    expect(none.parts).toEqual([]);
    expect(none.spoken).toBe('');
  });

  it('prefers its own properties to the fields of the premium', () => {
    const given = { perPeriod: { amount: '10.00', currency: 'EUR' }, frequency: 'annual' as const };
    expect(premiumView({ state: 'ready', premium: given }, 'en', en).spoken).toBe('€10.00 per year');
    expect(premiumView({ state: 'ready', premium: given, amount: '9.00' }, 'en', en).spoken).toBe('€9.00 per year');
  });
});

describe('how far it can be relied upon', () => {
  it('lets only a bound, settled and unexpired price stand by a pay button', () => {
    const payable = (over: Parameters<typeof input>[0]): boolean => premiumView(input(over), 'en', en).payable;
    expect(payable({ authority: 'bound' })).toBe(true);
    for (const authority of ['indicative', 'quoted', undefined]) expect(payable({ authority })).toBe(false);
    for (const state of ['loading', 'stale', 'error'] as const) expect(payable({ authority: 'bound', state })).toBe(false);
    expect(payable({ authority: 'bound', amount: undefined, currency: undefined })).toBe(false);
    expect(payable({ authority: 'bound', validUntil: '2026-11-21T23:59:59+08:00', today: '2026-11-22' })).toBe(false);
    expect(payable({ authority: 'bound', validUntil: '2026-11-22', today: '2026-11-22' })).toBe(true);
  });

  it('says so in words', () => {
    const standing = (over: Parameters<typeof input>[0]): string => premiumView(input(over), 'zh-CN', zh).standing;
    expect(standing({ authority: 'indicative' })).toContain('试算');
    expect(standing({ authority: 'quoted', validUntil: '2026-12-06T23:59:59+08:00' })).toBe('报价，2026年12月6日前有效');
    expect(standing({ authority: 'quoted', validUntil: '2026-11-01', today: '2026-11-22' })).toContain('失效');
    expect(standing({ authority: 'advised' })).toBe('advised');
  });
});

describe('beside the figure', () => {
  it('shows totals and reductions as sent', () => {
    const view = premiumView(input({ total: '1542.00', periods: 12, original: '158.00' }), 'zh-CN', zh);
    expect(view.total).toBe('共 12 期，合计 ¥1,542.00');
    expect(view.original).toBe('¥158.00');
  });

  it('shortens only without loss, and only where the language counts so', () => {
    expect(premiumView(input({ amount: '500000' }), 'zh-CN', zh).shorthand).toBe('50万');
    expect(premiumView(input({ amount: '500000.01' }), 'zh-CN', zh).shorthand).toBe('');
    expect(premiumView(input({ amount: '500000' }), 'en', en).shorthand).toBe('');
  });
});

describe('the breakdown', () => {
  const money = (amount: string) => ({ amount, currency: 'CNY' });

  it('keeps order and figures, and sets collected taxes apart', () => {
    const view = breakdownView(
      {
        lines: [
          { id: 'a', kind: 'base', label: { 'zh-CN': '基础保费' }, amount: money('950.00') },
          { id: 'v', kind: 'collected-tax', label: '车船税', amount: money('420.00') },
          { id: 'b', kind: 'discount', label: '优待', basis: money('950.00'), rate: '-0.1', amount: money('-95.00') },
        ],
        // Does not add up: shown as sent.
        gross: money('900.00'),
      },
      'zh-CN',
      zhCN.breakdown,
    );
    expect(view.lines.map(row => [row.label, row.amount])).toEqual([
      ['基础保费', '¥950.00'],
      ['优待', '−¥95.00'],
    ]);
    expect(view.lines[1]?.note).toBe('¥950.00 × −10%');
    expect(view.collected.map(row => row.amount)).toEqual(['¥420.00']);
    expect(view.sums.map(row => row.amount)).toEqual(['¥900.00']);
  });

  it('names a line without words by what it has', () => {
    const lines = [{ id: 'x1', kind: 'fee', label: '', amount: money('1.00') }];
    expect(breakdownView({ lines }, 'en', breakdown).lines[0]?.label).toBe('x1');
  });
});
