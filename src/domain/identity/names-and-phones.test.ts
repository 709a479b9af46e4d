import plans from 'libphonenumber-js/metadata.mobile.json';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkName,
  checkPhone,
  isSameName,
  maskName,
  maskPhone,
  nameKey,
  normaliseName,
  parsePhone,
  phoneByPlans,
  spokenPhone,
} from './index';
import type { PhoneOptions } from './index';

const reader = phoneByPlans(plans);
const codeOf = (text: unknown, options?: PhoneOptions, by?: typeof reader): string => {
  const found = checkPhone(text, options, by);
  return found.state === 'wrong'
    ? found.issue.code
    : found.state === 'ok'
      ? [found.value, ...found.warnings.map(({ code }) => code)].join(' ')
      : found.state;
};

describe('phones by the small rules', () => {
  test.each<[string, PhoneOptions, string]>([
    ['138 0013 8000', { market: 'CN' }, '+8613800138000'],
    ['+86 (0)138-0013-8000', {}, '+8613800138000'],
    ['0086 13800138000', {}, '+8613800138000'],
    ['8613800138000', { market: 'CN' }, '+8613800138000'],
    ['tel:+8613800138000', {}, '+8613800138000'],
    ['１３８００１３８０００', { market: 'CN' }, '+8613800138000'],
    ['1380013', { market: 'CN' }, 'incomplete'],
    ['138001380001', { market: 'CN' }, 'phone.too-long'],
    ['12800138000', { market: 'CN' }, 'phone.format'],
    ['010-62345678', { market: 'CN' }, 'phone.not-mobile'],
    ['010-62345678-1234', { market: 'CN', accept: 'any' }, '+861062345678'],
    ['(0755) 8234567', { market: 'CN', accept: 'any' }, '+867558234567'],
    ['(0)13800138000', { market: 'CN' }, '+8613800138000'],
    ['9123 4567', { market: 'HK' }, '+85291234567'],
    ['+853 6612 3456', {}, '+85366123456'],
    ['0912-345-678', { market: 'TW' }, '+886912345678'],
    ['+886 912345678', {}, '+886912345678'],
    ['', { market: 'CN' }, 'empty'],
    ['+', {}, 'incomplete'],
    ['138x', { market: 'CN' }, 'phone.character'],
    ['13800138000', {}, 'phone.market'],
    ['+49 30 901820', {}, '+4930901820 phone.unchecked'],
    ['+49', {}, 'incomplete'],
    ['+0123456789', {}, 'phone.format'],
    ['1'.repeat(100_000), { market: 'CN' }, 'phone.too-long'],
  ])('%s %j: %s', (text, options, expected) => {
    expect(codeOf(text, options)).toBe(expected);
  });

  test('facts, mask and reading aloud', () => {
    expect(parsePhone('010-62345678 转 12', { market: 'CN', accept: 'any' })).toEqual({
      ok: true,
      value: {
        e164: '+861062345678',
        country: 'CN',
        code: '86',
        national: '1062345678',
        kind: 'fixed',
        formatted: '+86 106 2345 678',
        extension: '12',
      },
    });
    expect(parsePhone('', { market: 'CN' })).toEqual({ ok: false, issue: { code: 'phone.empty' } });
    expect(['13800138000', '+86 13800138000', '91234567', '+49301234567'].map(maskPhone)).toEqual([
      '138****8000',
      '+86 138****8000',
      '91****67',
      '493****4567',
    ]);
    expect(spokenPhone('13800138000', { market: 'CN' })).toEqual(['138', '0013', '8000']);
    expect(spokenPhone('+8613800138000')).toEqual(['86', '138', '0013', '8000']);
    expect(spokenPhone('1380013')).toEqual(['138', '0013']);
  });
});

describe('phones by the plans of the world', () => {
  test.each<[string, PhoneOptions, string]>([
    ['0151 23456789', { market: 'DE' }, '+4915123456789'],
    ['+44 7400 123456', {}, '+447400123456'],
    ['+81 090 1234 5678', {}, '+819012345678 phone.rewritten'],
    ['+1 800 555 2222', {}, '+18005552222 phone.unknown-range'],
    ['+1 800 555 2222', { strict: true }, 'phone.unknown-range'],
    ['030 901820', { market: 'DE' }, '+4930901820 phone.unknown-range'],
    ['12', { market: 'DE' }, 'incomplete'],
    ['+49 1', {}, 'phone.format'],
    ['0151 2345678901234', { market: 'DE' }, 'phone.format'],
    ['0151 23456789', {}, 'phone.market'],
    ['0151 23456789', { market: '__proto__' }, 'phone.format'],
    ['+800 1234 5678', {}, '+80012345678 phone.not-mobile'],
  ])('%s %j: %s', (text, options, expected) => {
    expect(codeOf(text, options, reader)).toBe(expected);
  });

  test('total, and what is read is read again as the same', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^\+?\d{3,15}$/), fc.anything()),
        fc.constantFrom('CN', 'DE', 'US', 'XX', undefined),
        (text, market) => {
          const options = market === undefined ? {} : { market };
          const found = checkPhone(text, options, reader);
          if (found.state === 'ok') expect(checkPhone(found.value, {}, reader)).toMatchObject({ value: found.value });
          maskPhone(text);
          spokenPhone(text, options, reader);
        },
      ),
    );
  });
});

describe('names', () => {
  test.each([
    [' 阿凡提 • 买买提 ', '阿凡提·买买提'],
    ['欧 阳　小 明', '欧阳小明'],
    ['Kevin   Wayne\tDurant', 'Kevin Wayne Durant'],
    ['王\u200b明', '王明'],
    [42, ''],
  ])('%j is written %s', (text, name) => {
    expect(normaliseName(text)).toBe(name);
  });

  test.each<[unknown, Parameters<typeof checkName>[1], string[]]>([
    ['王明', {}, []],
    ['𠮷野家', {}, ['name.rare']],
    ['王', {}, ['name.too-short']],
    ['', {}, ['name.empty']],
    ['王3', {}, ['name.digit']],
    ['王！', {}, ['name.character']],
    ['Ann', { script: 'han' }, ['name.script']],
    ['王 Ann', { script: 'latin' }, ['name.script']],
    ['Анна', { script: 'latin' }, ['name.script']],
    ['名'.repeat(41), {}, ['name.too-long']],
    ['a'.repeat(100_000), {}, ['name.too-long']],
    ['〇', { min: 1 }, []],
  ])('%s %j', (text, options, codes) => {
    expect(checkName(text, options).issues.map(({ code }) => code)).toEqual(codes);
  });

  test('length counts what people count, rare characters are named', () => {
    expect(checkName('𠮷䶮')).toMatchObject({ length: 2, script: 'han', rare: ['𠮷', '䶮'] });
    expect([checkName('王Ann').script, checkName('Анна').script]).toEqual(['mixed', 'other']);
  });

  test('two spellings of one name are the same', () => {
    expect(isSameName('阿凡提·买买提', '阿凡提．买买提')).toBe(true);
    expect(isSameName('ANN-MARIE O’NEIL', "Ann Marie O'Neil")).toBe(true);
    expect(isSameName('王明', '王朋')).toBe(false);
    expect(isSameName('', '')).toBe(false);
    expect([maskName('欧阳小明'), maskName('𠮷野'), maskName('王'), maskName('')]).toEqual(['欧***', '𠮷*', '*', '']);
  });

  test('normalising twice changes nothing, and keys neither', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'王明 ·•．Aa\u3000\u200b') })), text => {
        const once = normaliseName(text);
        expect(normaliseName(once)).toBe(once);
        expect(nameKey(once)).toBe(nameKey(text));
      }),
    );
  });
});
