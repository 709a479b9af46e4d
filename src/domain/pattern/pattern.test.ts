import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePattern, MAX_PATTERN_LENGTH } from './pattern';
import { MAX_EFFORT } from './run';

const compiled = (source: string, anchored = false) => {
  const pattern = compilePattern(source, { anchored });
  if (!pattern.ok) throw new Error(`${source}: ${JSON.stringify(pattern.issue)}`);
  return pattern;
};
const refusal = (source: unknown): unknown => {
  const pattern = compilePattern(source);
  return pattern.ok ? 'accepted' : [pattern.issue.code, pattern.issue.params?.reason ?? pattern.issue.severity];
};

describe('patterns as they are written', () => {
  it.each([
    ['^\\d{1,16}\\.\\d{2,4}$', ['1.00', '1234567890123456.1234'], ['1', '1.0', '12345678901234567.00', '.00']],
    ['^(\\d{4})-(1[0-2]|0[1-9])-(3[01]|[12][0-9]|0[1-9])$', ['2026-11-22'], ['2026-13-01', '2026-1-1', '2026-11-221']],
    ['^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$', ['0b6d6a30-87e1-4a3c-8c53-0f6a2d1f9b11'], ['0b6d6a30']],
    ['^1[3-9]\\d{9}$', ['13800138000'], ['12800138000', '138001380001']],
    ['^\\+?[1-9]\\d{1,14}$', ['+8613800138000'], ['+0', 'x']],
    ['^[a-zA-Z0-9][a-zA-Z0-9\\-]{0,99}$', ['a-b'], ['-a', `a${'b'.repeat(100)}`]],
    ['^\\S+@\\S+\\.\\S+$', ['a@b.c'], ['a@b', 'a b@c.d']],
    ['[\\w\\W\\s]*', ['', '\n', '保险'], []],
    ['\\d{14}|^NA$', ['x12345678901234', 'NA'], ['NAN', '1']],
    ['^(^(100\\.\\00|\\d{1,2}\\.\\d{2})$|^(\\d{1,6})$)$', ['12.34', '123456'], ['1.2.3', '100.00']],
    ["^urn:[a-zA-Z0-9][a-zA-Z0-9-]{0,31}:[a-zA-Z0-9()+,\\-.:=@;$_!*'%\\/?#]+$", ['urn:a:b'], ['urn:a:', 'urn:-:b']],
    ['^(?=.*[A-Z])(?=.*\\d)(?!.*\\s).{8,}$', ['Abcdefg1'], ['abcdefg1', 'Abcd efg1', 'Abc1']],
    ['^\\p{Script=Han}{2,4}$', ['李雷', '𠮷野家'], ['Li', '李']],
    ['^.{2}$', ['ab', '𠮷𠮷'], ['𠮷', 'a\n']],
    ['^[^\\]x]+\\/(?<name>a|b|)$', ['q/', 'q/b'], ['x/a', ']/a']],
    ['\\bcat\\b', ['a cat!', 'cat'], ['cats', 'concat']],
    ['a\\Bb', ['ab'], ['a b']],
    ['^(?:a?){3}a{3}$', ['aaa', 'aaaaaa'], ['aa', 'aaaaaaa']],
    ['^(a*)*b+?c??$', ['b', 'aabbc'], ['', 'aac']],
    ['^\\u4e2d\\x41\\t\\0$', ['中A\t\0'], ['中']],
    ['^\\uD83D\\uDE00\\u{1F600}$', ['😀😀'], ['😀']],
    ['^[]$|^[^]$', ['x'], ['']],
    ['^\\_a\\-{b$', ['_a-{b'], ['_a-b']],
    ['^(?:(?!ab).)*$', ['ba', ''], ['xab']],
    ['^((|a)|b){2,}$', ['', 'ab', 'bbb'], ['c']],
  ])('%s', (source, yes, no) => {
    const pattern = compiled(source);
    for (const text of yes) expect([text, pattern.test(text)]).toEqual([text, true]);
    for (const text of no) expect([text, pattern.test(text)]).toEqual([text, false]);
    // what JavaScript itself says about the same short texts
    const native = compilesWith(source);
    for (const text of [...yes, ...no]) expect(native.test(text)).toBe(pattern.test(text));
  });

  it('takes the whole text when asked to', () => {
    expect(compiled('a|ab').test('xab')).toBe(true);
    expect(compiled('a|ab', true).test('ab')).toBe(true);
    expect(compiled('a|ab', true).test('xab')).toBe(false);
    expect(compiled('\\d{3}', true).test('1234')).toBe(false);
  });
});

const compilesWith = (source: string): RegExp => {
  try {
    return new RegExp(source, 'u');
  } catch {
    return new RegExp(source);
  }
};

/** Known to run for years in a matcher that backtracks, on an input that almost fits. */
const RUNAWAYS: [source: string, attack: string][] = [
  ['^(a+)+$', 'a'],
  ['^(a|aa)+$', 'a'],
  ['^(a|a?)+$', 'a'],
  ['(.*a){20}$', 'a'],
  ['^([a-zA-Z]+)*$', 'a'],
  ['^(([a-z])+.)+[A-Z]([a-z])+$', 'a'],
  ['^(\\d+)*\\d+$', '1'],
  ['(x+x+)+y', 'x'],
  ['^([a-zA-Z0-9])(([\\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+[.]{1}(([a-z]{2,3})|([a-z]{2,3}[.]{1}[a-z]{2,3}))$', 'a'],
  ['^(.*?,){11}P', '1,'],
  ['\\s+$', ' '],
  ['^(?:.*?){30}$\\b', ' '],
  ['(?=(a+)+$)b', 'a'],
  ['^((a*)*)*$', 'a'],
  ['a*a*a*a*a*a*a*a*c', 'a'],
];

describe('patterns that run away', () => {
  it.each(RUNAWAYS)('%s ends', (source, attack) => {
    const pattern = compiled(source);
    const short = attack.repeat(30);
    expect(pattern.match(`${short}!`)).toBe(false);
    expect([true, false, undefined]).toContain(pattern.match(`${attack.repeat(50_000)}!`));
  });

  it('agrees with JavaScript where that can still say', () => {
    for (const [source, attack] of RUNAWAYS)
      for (let n = 0; n < 6; n++)
        for (const text of [attack.repeat(n), `${attack.repeat(n)}!`])
          expect([source, text, compiled(source).match(text)]).toEqual([source, text, compilesWith(source).test(text)]);
  });

  it('gives no answer instead of a slow one, and then blocks nothing', () => {
    const pattern = compiled('^(?:a?){2000}b$');
    const long = 'a'.repeat(MAX_EFFORT);
    expect(pattern.match(long)).toBeUndefined();
    expect(pattern.test(long)).toBe(true);
    expect(compiled('^b').match('a'.repeat(100_000))).toBe(false);
    expect(compiled('^a').match(long)).toBe(true);
  });
});

describe('patterns that are refused', () => {
  it.each([
    ['(', ['pattern.invalid', 'warning']],
    ['[b-a]', ['pattern.invalid', 'warning']],
    ['a{2,1}', ['pattern.invalid', 'warning']],
    [undefined, ['pattern.invalid', 'warning']],
    [{ toString: null }, ['pattern.invalid', 'warning']],
    ['a'.repeat(MAX_PATTERN_LENGTH + 1), ['pattern.too-long', 'warning']],
    ['(a)\\1', ['pattern.unsafe', 'backreference']],
    ['(?<x>a)\\k<x>', ['pattern.unsafe', 'backreference']],
    ['(?<=a)b', ['pattern.unsafe', 'lookbehind']],
    ['(?<!a)b|c', ['pattern.unsafe', 'lookbehind']],
    ['(((a{100}){100}){100}){100}', ['pattern.unsafe', 'size']],
    ['((?:){99999}){99999}', ['pattern.unsafe', 'size']],
    ['a{9999999999}', ['pattern.unsafe', 'size']],
    ['(?=a{13000})', ['pattern.unsafe', 'size']],
    [`${'('.repeat(41)}a${')'.repeat(41)}`, ['pattern.unsafe', 'depth']],
    ['\\c', ['pattern.unsafe', 'syntax']],
  ])('%s', (source, expected) => expect(refusal(source)).toEqual(expected));
});

describe('properties', () => {
  const term = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\w', '\\b', '^', '$', '(?=a)', '(?!b)', 'c|a', '');
  const pattern = fc.letrec<{ node: string }>(tie => ({
    node: fc.oneof(
      { maxDepth: 3 },
      term,
      fc.tuple(tie('node'), tie('node')).map(([one, two]) => one + two),
      fc
        .tuple(tie('node'), fc.constantFrom('', '*', '+', '?', '{2}', '{1,3}', '{0,2}?', '{2,}'))
        .map(([node, times]) => `(${node})${times}`),
    ),
  })).node;

  it('says what JavaScript says', () =>
    fc.assert(
      fc.property(pattern, fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 }), (source, text) => {
        expect(compiled(source).match(text)).toBe(new RegExp(source, 'u').test(text));
        expect(compiled(source, true).match(text)).toBe(new RegExp(`^(?:${source})$`, 'u').test(text));
      }),
      { numRuns: 1_500 },
    ));

  it('never throws, whatever the pattern and the text', () =>
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: fc.constantFrom(...'ab\\()[]{}|*+?.^$-,0123456789dwbuxckpP<>=!:') }), fc.string({ unit: 'binary' })),
        fc.string({ unit: 'binary' }),
        (source, text) => {
          const found = compilePattern(source);
          if (found.ok) expect(found.match(text)).toBe(compilesWith(source).test(text));
          else expect(found.issue.code).toMatch(/^pattern\./);
        },
      ),
      { numRuns: 3_000 },
    ));
});
