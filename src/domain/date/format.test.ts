import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate, formatRange } from './format';

describe('formatDate', () => {
  it.each([
    ['2026-11-22', 'en', 'medium', 'Nov 22, 2026'],
    ['2026-11-22', 'en', 'numeric', '11/22/2026'],
    ['2026-11-22', 'zh-CN', 'long', '2026年11月22日'],
    ['2026-11-22', 'zh-CN', 'full', '2026年11月22日星期日'],
    ['2026-11-22', 'de', 'long', '22. November 2026'],
    ['2026-11-22', 'ja', 'month', '2026年11月'],
    ['2024-02-29', 'en', 'long', 'February 29, 2024'],
    ['1940-06-01', 'zh-CN', 'numeric', '1940/06/01'],
    ['0099-03-01', 'en', 'long', 'March 1, 99'],
  ] as const)('%s in %s, %s, is %s', (date, locale, style, text) => expect(formatDate(date, locale, style)).toBe(text));

  it('stays Gregorian where the locale has another calendar', () => {
    expect(formatDate('2026-11-22', 'th', 'long')).toContain('2026');
    expect(formatDate('2026-11-22', 'fa-u-nu-latn', 'numeric')).toContain('2026');
  });
  it('shows what is no date as it came', () => {
    expect(formatDate('2026-02-30', 'en')).toBe('2026-02-30');
    expect(formatDate(undefined as never, 'en')).toBe('');
  });
  it('survives locales that do not exist', () => {
    expect(formatDate('2026-11-22', 'not a locale!')).toBe('Nov 22, 2026');
    expect(formatDate('2026-11-22', 'xx-XX')).toBe('Nov 22, 2026');
  });
  it('is total', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (date, locale) => typeof formatDate(date, locale) === 'string'));
  });
});

describe('formatRange', () => {
  it('writes shared parts once', () => expect(formatRange('2026-11-22', '2026-11-25', 'de', 'long')).toBe('22.–25. November 2026'));
  it('shows reversed and broken ranges as sent', () => {
    expect(formatRange('2026-11-25', '2026-11-22', 'en')).toBe('Nov 25, 2026 – Nov 22, 2026');
    expect(formatRange('soon', '2026-11-22', 'en')).toBe('soon – Nov 22, 2026');
  });
});
