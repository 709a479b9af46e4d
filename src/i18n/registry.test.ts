import { beforeAll, describe, expect, it, vi } from 'vitest';
import { frequency as en } from './en';
import { findLocale, onLocaleRegistered, registerLocale, wordsOf } from './registry';
import zhCN from './zh-CN';
import zhHK from './zh-HK';
import de from './de';

const monthly = (locale: string): string => wordsOf(locale, 'frequency', en).monthly;

describe('before any registration', () => {
  it('knows English in every region and nothing else', () => {
    expect(findLocale('en')).toBe('en');
    expect(findLocale('en-gb')).toBe('en-GB');
    expect(findLocale('zh-CN')).toBeUndefined();
    expect(findLocale('not a tag')).toBe('en');
    expect(monthly('fr')).toBe('per month');
  });
});

describe('with locales', () => {
  beforeAll(() => {
    registerLocale('zh-CN', zhCN);
    registerLocale('zh-HK', zhHK);
    registerLocale('de', de);
  });

  it.each([
    ['zh-CN', 'zh-CN', '/月'],
    ['zh', 'zh', '/月'],
    ['zh-SG', 'zh-SG', '/月'],
    ['ZH-cn', 'zh-CN', '/月'],
    ['de-CH-1996', 'de-CH-1996', 'pro Monat'],
    ['en-US', 'en-US', 'per month'],
  ])('%s keeps its own formats and takes the nearest words', (wanted, found, words) => {
    expect(findLocale(wanted)).toBe(found);
    expect(monthly(found)).toBe(words);
  });

  it('reads traditional Chinese by script', () => {
    for (const tag of ['zh-TW', 'zh-Hant', 'zh-Hant-TW', 'zh-MO'])
      expect(wordsOf(tag, 'premium', zhCN.premium).indicative).toBe(zhHK.premium.indicative);
  });

  it('lets a host override single words and add a language of its own', () => {
    const heard = vi.fn();
    const stop = onLocaleRegistered(heard);
    registerLocale('zh-CN', { frequency: { monthly: '/每月' } });
    registerLocale('fr', { frequency: { monthly: 'par mois' } });
    expect(monthly('zh-CN')).toBe('/每月');
    expect(wordsOf('zh-CN', 'frequency', en).annual).toBe('/年');
    expect(monthly('fr-CA')).toBe('par mois');
    expect(wordsOf('fr', 'frequency', en).annual).toBe('per year');
    stop();
    registerLocale('fr', {});
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('cannot be made to reach a prototype', () => {
    registerLocale('x-test', JSON.parse('{"__proto__":{"polluted":"yes"}}') as object);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
