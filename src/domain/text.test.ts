import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pickText } from './text';

const zh = { 'zh-CN': '简', 'zh-TW': '繁', en: 'E', de: 'D' };

describe('pickText', () => {
  it.each([
    ['a plain string', 'plain', 'ja', 'plain'],
    ['the exact tag', zh, 'zh-CN', '简'],
    ['whatever the case', zh, 'ZH-cn', '简'],
    ['a shorter tag', zh, 'de-AT-1996', 'D'],
    ['the same language elsewhere', { 'en-GB': 'GB', 'pt-BR': 'BR' }, 'pt-PT', 'BR'],
    ['a traditional neighbour for Hong Kong', zh, 'zh-HK', '繁'],
    ['zh-Hant before zh-TW for Hong Kong', { 'zh-TW': 'tw', 'zh-Hant': 'hant' }, 'zh-HK', 'hant'],
    ['never bare zh for Hong Kong when traditional is there', { zh: '简', 'zh-TW': '繁' }, 'zh-HK', '繁'],
    ['bare zh for Hong Kong before English', { zh: '简', en: 'E' }, 'zh-HK', '简'],
    ['simplified for Singapore', zh, 'zh-SG', '简'],
    ['simplified for a tag with a script', zh, 'zh-Hans-CN', '简'],
    ['English for a language that is missing', zh, 'ja', 'E'],
    ['any English', { fr: 'F', 'en-GB': 'GB' }, 'ja', 'GB'],
    ['the first given', { fr: 'F', it: 'I' }, 'ja', 'F'],
    ['a value that is not empty', { 'zh-CN': '', en: 'E' }, 'zh-CN', 'E'],
  ])('takes %s', (_, text, locale, expected) => {
    expect(pickText(text, locale)).toBe(expected);
  });

  it.each([
    [null, ''],
    [undefined, ''],
    [12, '12'],
    [NaN, ''],
    [{}, ''],
    [['a'], ''],
    [true, ''],
    [{ en: { nested: 1 } }, ''],
    [JSON.parse('{"__proto__":"evil"}'), ''],
  ])('turns junk %j into %j', (junk, expected) => {
    expect(pickText(junk as never, 'en')).toBe(expected);
  });

  it('writes big integers', () => expect(pickText(12n, 'en')).toBe('12'));

  it('never reads inherited members', () => {
    expect(pickText(Object.create({ en: 'inherited' }) as never, 'en')).toBe('');
    expect(pickText({ toString: 'own' }, 'constructor')).toBe('own');
  });

  it('is total', () => {
    fc.assert(fc.property(fc.anything(), fc.anything(), (text, locale) => typeof pickText(text as never, locale as never) === 'string'));
  });
});
