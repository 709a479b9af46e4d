import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from './csv';

describe('parseCsv', () => {
  it.each([
    [
      'line ends of all kinds and a byte order mark',
      '\uFEFFa,b\r\n1,2\n3,4\r5,6',
      [
        { a: '1', b: '2' },
        { a: '3', b: '4' },
        { a: '5', b: '6' },
      ],
    ],
    ['quotes, separators and breaks in cells', 'a,b\n"x, ""y""","1\r\n2"\n', [{ a: 'x, "y"', b: '1\r\n2' }]],
    ['semicolons', 'a;b\n1;2,5', [{ a: '1', b: '2,5' }]],
    ['empty cells, but not empty lines', 'a,b\n\n,\n', [{ a: '', b: '' }]],
    ['text after a closing quote', 'a\n"x"y', [{ a: 'xy' }]],
    [
      'a column called __proto__',
      '__proto__,a\n1,2',
      [
        Object.fromEntries([
          ['__proto__', '1'],
          ['a', '2'],
        ]),
      ],
    ],
  ])('reads %s', (_, text, rows) => expect(parseCsv(text)).toMatchObject({ rows, issues: [] }));

  it('reports ragged rows and keeps what is in them', () => {
    expect(parseCsv('a,b\n1\n1,2,3')).toEqual({
      header: ['a', 'b'],
      rows: [{ a: '1' }, { a: '1', b: '2', '#3': '3' }],
      issues: [
        { code: 'csv.ragged', params: { line: 2, expected: 2, found: 1 } },
        { code: 'csv.ragged', params: { line: 3, expected: 2, found: 3 } },
      ],
    });
  });

  it.each([
    ['a,a\n1,2', 'csv.duplicate-column'],
    ['a\n"x', 'csv.open-quote'],
    ['', 'csv.empty'],
  ])('reports %j as %s', (text, code) => expect(parseCsv(text).issues.map(found => found.code)).toEqual([code]));

  it('gives back every table that was written by the rule', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'é', ';') });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 8 }), table => {
        const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
        const text = ['x,y', ...table.map(row => row.map(quoted).join(','))].join('\r\n');
        expect(parseCsv(text)).toMatchObject({ rows: table.map(([x, y]) => ({ x, y })), issues: [] });
      }),
    );
  });

  it('never throws and is linear', () => {
    fc.assert(fc.property(fc.anything(), junk => Array.isArray(parseCsv(junk).rows)));
    expect(parseCsv(`a,b\n${'"x""y",1\n'.repeat(100_000)}`).rows).toHaveLength(100_000);
    expect(parseCsv(`a\n"${'""'.repeat(300_000)}`).issues).toHaveLength(1);
  });
});
