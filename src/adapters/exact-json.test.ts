import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseExactJson } from './exact-json';

const value = (text: string): unknown => {
  const read = parseExactJson(text);
  return read.ok ? read.value : read.issue;
};

describe('parseExactJson', () => {
  it.each([
    ['trailing zeros', '{"a":12500.0,"b":0.10}', { a: '12500.0', b: '0.10' }],
    ['more digits than a float has', '[12345678901234567890.12]', ['12345678901234567890.12']],
    ['exponents', '[1e3, -0]', ['1e3', '-0']],
    ['numbers that are exact', '[0, -1, 1.5, 1340.57]', [0, -1, 1.5, 1340.57]],
    ['digits in text', '{"1.0":"a \\"2.0\\" \\\\","k":1.0}', { '1.0': 'a "2.0" \\', k: '1.0' }],
    ['a byte order mark', '\uFEFF{"a":1}', { a: 1 }],
  ])('reads %s', (_, text, expected) => expect(value(text)).toEqual(expected));

  it.each([
    ['{\n  "a": 1,\n  b: 2\n}', 3, 3],
    ['[1, 2', 1, 6],
    ['', 1, 1],
    ['[01]', 1, 2],
    ['{"a":1,}', 1, 8],
    ['[1]]', 1, 4],
    ['{1.0:2}', 1, 2],
    ['["a\nb"]', 1, 4],
    ['["\\x"]', 1, 3],
    ['[1.]', 1, 3],
    ['{"a" 1}', 1, 6],
  ])('says where %j goes wrong', (text, line, column) => expect(value(text)).toEqual({ code: 'json.syntax', params: { line, column } }));

  it('refuses what is no text', () => expect(value(undefined as unknown as string)).toEqual({ code: 'json.not-text' }));

  it('agrees with JSON.parse on everything but the spelling of numbers', () => {
    fc.assert(
      fc.property(fc.json(), text => {
        const read = parseExactJson(text);
        const same = (exact: unknown, plain: unknown): boolean => {
          if (typeof plain === 'number') return Object.is(Number(exact), plain);
          if (typeof plain !== 'object' || plain === null) return exact === plain;
          return Object.keys(plain).every(key => same((exact as Record<string, unknown>)[key], (plain as Record<string, unknown>)[key]));
        };
        return read.ok && same(read.value, JSON.parse(text));
      }),
      { numRuns: 200 },
    );
  });

  it('accepts exactly what JSON.parse accepts, and never throws', () => {
    const jsonish = fc.string({ unit: fc.constantFrom(...'{}[],:"\\0123.eE+-truefalsn \n'), maxLength: 30 });
    fc.assert(
      fc.property(
        fc.oneof(
          jsonish,
          fc.string(),
          fc.json().map(text => text.slice(0, -1)),
        ),
        text => {
          let accepts = true;
          try {
            JSON.parse(text);
          } catch {
            accepts = false;
          }
          const read = parseExactJson(text);
          return read.ok === accepts && (read.ok || Number(read.issue.params?.line) >= 1);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is linear', () => {
    const big = `[${'0.10,'.repeat(200_000)}"${'\\"'.repeat(200_000)}"]`;
    expect(parseExactJson(big).ok).toBe(true);
    expect(parseExactJson(big.slice(0, -1)).ok).toBe(false);
    expect(parseExactJson('['.repeat(200_000)).ok).toBe(false);
  });
});
