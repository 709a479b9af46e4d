import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json';

const text = (value: unknown): string => {
  const result = canonicalJson(value);
  return result.ok ? result.value : `${result.issue.code}@${result.issue.path ?? ''}`;
};

describe('canonicalJson', () => {
  it.each([
    [{ b: 1, a: [true, null, 'x'], c: undefined }, '{"a":[true,null,"x"],"b":1}'],
    [{ '10': 1, '9': 2, é: 3, '': 4 }, '{"":4,"10":1,"9":2,"é":3}'],
    [{ '\u{1F600}': 1, '\uFB33': 2 }, '{"\u{1F600}":1,"\uFB33":2}'],
    [[1e21, 0.1, -0, 1e-7, '\u2028"\n'], '[1e+21,0.1,0,1e-7,"\u2028\\"\\n"]'],
    [Object.create(null), '{}'],
    [JSON.parse('[[],{}]'), '[[],{}]'],
    [JSON.parse('{"__proto__":{"a":1}}'), '{"__proto__":{"a":1}}'],
    [[], '[]'],
    ['', '""'],
  ])('%# writes one text', (value, expected) => expect(text(value)).toBe(expected));

  it.each([
    [undefined, 'json.not-data@'],
    [Array(4e9), 'json.not-data@0'],
    [{ a: [1, undefined] }, 'json.not-data@a.1'],
    [{ a: NaN }, 'json.not-data@a'],
    [{ a: { b: 1n } }, 'json.not-data@a.b'],
    [{ a: (): void => undefined }, 'json.not-data@a'],
    [{ at: new Date(0) }, 'json.not-data@at'],
    [new Map(), 'json.not-data@'],
    ['\ud800', 'json.not-unicode@'],
    [{ '\udc00': 1 }, 'json.not-unicode@\udc00'],
    [{ a: '\udc00x' }, 'json.not-unicode@a'],
    [
      {
        get a(): number {
          throw new Error('no');
        },
      },
      'json.unreadable@',
    ],
  ])('%# says what is no data', (value, expected) => expect(text(value)).toBe(expected));

  it('ends on circular data', () => {
    const ring: Record<string, unknown> = {};
    ring['a'] = ring;
    expect(text(ring)).toMatch(/^json\.too-deep@a\.a/);
    expect(text(JSON.parse('['.repeat(64) + ']'.repeat(64)))).toBe('['.repeat(64) + ']'.repeat(64));
  });

  it('keeps the data, whatever the order of members', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        const written = text(value);
        if (written.startsWith('json.')) return;
        expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(text(JSON.parse(written))).toBe(written);
        if (typeof value === 'object' && value !== null && !Array.isArray(value))
          expect(text(Object.fromEntries(Object.entries(value).reverse()))).toBe(written);
      }),
    );
  });
});
