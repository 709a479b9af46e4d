import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mrzDigit, parseMrz, splitMrzName, toMrzName } from './index';

const today = '2026-11-22';
/** The specimens of ICAO 9303, parts 4 to 6: a country that does not exist. */
const TD3 = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10';
const TD2 = 'I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6';
const TD1 = 'I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<';
const codeOf = (text: unknown): string => {
  const read = parseMrz(text, { today });
  return read.ok ? 'ok' : read.issue.code;
};

describe('machine readable zones', () => {
  test.each([
    ['TD3', TD3, 'P', 'L898902C3', ['ZE184226B']],
    ['TD2', TD2, 'I', 'D23145890', []],
    ['TD1', TD1, 'I', 'D23145890', []],
  ])('%s', (form, text, type, number, optional) => {
    const value = {
      form,
      type,
      number,
      optional,
      issuer: 'UTO',
      nationality: 'UTO',
      birthDate: '1974-08-12',
      sex: 'F',
      expiry: '2012-04-15',
      name: { family: 'ERIKSSON', given: 'ANNA MARIA', truncated: false },
      warnings: [{ code: 'mrz.expired', severity: 'warning' }],
    };
    expect(parseMrz(text, { today })).toEqual({ ok: true, value });
    expect(parseMrz(text.replace(/\n/g, ''), { today })).toEqual({ ok: true, value });
    expect(parseMrz(` ${text.toLowerCase().replace(/\n/g, ' \r\n ')}\n`, { today })).toEqual({ ok: true, value });
  });

  test.each([TD3, TD2, TD1])('every wrong digit under a check is found: %s', text => {
    const start = text.startsWith('I<UTOD') ? 0 : text.indexOf('\n');
    const passed = Array.from(text, (old, at) => ({ old, at }))
      .filter(({ old, at }) => at > start && /\d/.test(old))
      .map(({ old, at }) => text.slice(0, at) + String((Number(old) + 1) % 10) + text.slice(at + 1))
      .filter(changed => codeOf(changed) === 'ok');
    expect(passed).toEqual([]);
  });

  test.each([
    [undefined, 'mrz.empty'],
    [' \n ', 'mrz.empty'],
    ['P<UTO', 'mrz.format'],
    ['P<UTO!', 'mrz.character'],
    ['<'.repeat(100_000), 'mrz.too-long'],
    [`${'<'.repeat(44)}\n${'<'.repeat(43)}`, 'mrz.format'],
  ])('%j: %s', (text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  test('a number of more than nine characters runs on into the optional field', () => {
    const first = `I<UTOD23145890<7349${'<'.repeat(11)}`.slice(0, 30);
    const digit = mrzDigit('D23145890<734');
    const line = `I<UTOD23145890<734${digit}<<<<<<<<<<<`;
    const second = '7408122F1204159UTO<<<<<<<<<<<';
    const composite = mrzDigit(line.slice(5) + second.slice(0, 7) + second.slice(8, 15) + second.slice(18, 29));
    const text = `${line}\n${second}${composite}\nERIKSSON<<ANNA<MARIA<<<<<<<<<<`;
    expect(first).toHaveLength(30);
    expect(parseMrz(text, { today })).toMatchObject({ ok: true, value: { number: 'D23145890734', optional: [] } });
    expect(codeOf(text.replace('734', '735'))).toBe('mrz.checksum');
  });

  test('unknown days are warned about, sex may be unsaid, an empty personal field may have no check digit', () => {
    const body = (birth: string, sex: string, expiry: string): string =>
      `L898902C36UTO${birth}${mrzDigit(birth)}${sex}${expiry}${mrzDigit(expiry)}${'<'.repeat(15)}`;
    const line = (text: string): string => text + mrzDigit(text.slice(0, 10) + text.slice(13, 20) + text.slice(21, 43));
    const read = parseMrz(`P<UTOERIKSSON${'<'.repeat(31)}\n${line(body('7400<<', '<', '999999'))}`, { today });
    expect(read).toMatchObject({
      ok: true,
      value: { sex: 'X', name: { family: 'ERIKSSON', given: '' }, warnings: [{ code: 'mrz.birth-date' }, { code: 'mrz.expiry' }] },
    });
    expect(read.ok && 'birthDate' in read.value).toBe(false);
    const far = parseMrz(`P<UTOERIKSSON${'<'.repeat(31)}\n${line(body('260101', 'M', '800101'))}`, { today });
    expect(far).toMatchObject({ value: { birthDate: '2026-01-01', expiry: '1980-01-01', sex: 'M' } });
    const turn = parseMrz(`P<UTOERIKSSON${'<'.repeat(31)}\n${line(body('260101', 'M', '050101'))}`, { today: '2080-01-01' });
    expect(turn).toMatchObject({ value: { expiry: '2105-01-01' } });
  });

  test('total', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc.string({ unit: fc.constantFrom(...'AZ019<\n'), minLength: 88, maxLength: 92 }),
          fc.anything(),
        ),
        text => {
          parseMrz(text, { today });
        },
      ),
    );
  });
});

describe('names', () => {
  test.each([
    ['Zhang', 'San-Feng', 'ZHANG<<SAN<FENG'],
    ["O'Neil", 'Zoë', 'ONEIL<<ZOE'],
    ['Müller', '', 'MULLER'],
    ['Ærø Łódź', 'Þór', 'AERO<LODZ<<THOR'],
  ])('%s, %s', (family, given, written) => {
    expect(toMrzName(family, given)).toBe(written.padEnd(39, '<'));
  });

  test('back again', () => {
    expect(splitMrzName(toMrzName('van der Berg', 'Jan Piet'))).toEqual({ family: 'VAN DER BERG', given: 'JAN PIET', truncated: false });
    expect(splitMrzName(toMrzName('A'.repeat(50), 'B', 30)).truncated).toBe(true);
    expect(splitMrzName('')).toEqual({ family: '', given: '', truncated: false });
  });
});
