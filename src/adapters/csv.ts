import { issue, type Issue } from '../domain/result';

/** A table with a header: each row by column name, cells as text. */
export interface Table {
  header: string[];
  rows: Record<string, string>[];
  issues: Issue[];
}

/**
 * CSV by RFC 4180 (quotes, doubled quotes, line ends CRLF, LF or CR, byte order mark; comma, or semicolon where the header has no
 * comma), in linear time. Total; issues with `line` from 1: `csv.ragged` (a row with more or fewer cells than the header: surplus
 * cells go under `#5`, `#6` …, missing ones are absent), `csv.open-quote`, `csv.duplicate-column`, `csv.empty`.
 */
export function parseCsv(text: unknown): Table {
  const source = typeof text === 'string' ? text.replace(/^\uFEFF/, '') : '';
  const issues: Issue[] = [];
  const [first, ...body] = splitRecords(source, separatorOf(source), issues);
  if (!first) return { header: [], rows: [], issues: [issue('csv.empty')] };
  const header = uniqueColumns(first.cells, issues);
  return { header, rows: body.map(record => toRow(record, header, issues)), issues };
}

interface Row {
  line: number;
  cells: string[];
}

function separatorOf(source: string): string {
  const head = source.slice(0, source.search(/[\r\n]|$/));
  return !head.includes(',') && head.includes(';') ? ';' : ',';
}

function splitRecords(source: string, separator: string, issues: Issue[]): Row[] {
  const rows: Row[] = [];
  let row: Row = { line: 1, cells: [] };
  let line = 1;
  for (let i = 0; i <= source.length;) {
    const cell = readCell(source, i, separator);
    if (!cell.closed) issues.push(issue('csv.open-quote', undefined, { line }));
    row.cells.push(cell.text);
    line += cell.breaks;
    i = cell.end + 1;
    if (source[cell.end] === separator) continue;
    if (row.cells.length > 1 || row.cells[0] !== '') rows.push(row);
    if (source[cell.end] === '\r' && source[i] === '\n') i++;
    row = { line: ++line, cells: [] };
  }
  return rows;
}

interface Cell {
  text: string;
  /** Index of the separator or line end after the cell. */
  end: number;
  closed: boolean;
  breaks: number;
}

/** A cell from `start`. Text after a closing quote is kept: sources break the rule, and nothing is to be lost. */
function readCell(source: string, start: number, separator: string): Cell {
  if (source[start] !== '"') {
    const end = endOfPlain(source, start, separator);
    return { text: source.slice(start, end), end, closed: true, breaks: 0 };
  }
  const parts: string[] = [];
  let from = start + 1;
  for (;;) {
    const quote = source.indexOf('"', from);
    if (quote < 0) return { text: parts.join('') + source.slice(from), end: source.length, closed: false, breaks: 0 };
    if (source[quote + 1] !== '"') {
      const end = endOfPlain(source, quote + 1, separator);
      const text = parts.join('') + source.slice(from, quote) + source.slice(quote + 1, end);
      return { text, end, closed: true, breaks: text.split(/\r\n|\r|\n/).length - 1 };
    }
    parts.push(source.slice(from, quote + 1));
    from = quote + 2;
  }
}

function endOfPlain(source: string, start: number, separator: string): number {
  let end = start;
  while (end < source.length && source[end] !== separator && source[end] !== '\n' && source[end] !== '\r') end++;
  return end;
}

function uniqueColumns(cells: string[], issues: Issue[]): string[] {
  const seen = new Set<string>();
  return cells.map((cell, index) => {
    const name = cell.trim() || `#${index + 1}`;
    if (!seen.has(name)) {
      seen.add(name);
      return name;
    }
    issues.push(issue('csv.duplicate-column', undefined, { column: name }));
    return `${name}#${index + 1}`;
  });
}

function toRow({ line, cells }: Row, header: string[], issues: Issue[]): Record<string, string> {
  if (cells.length !== header.length) issues.push(issue('csv.ragged', undefined, { line, expected: header.length, found: cells.length }));
  return Object.fromEntries(cells.map((cell, index) => [header[index] ?? `#${index + 1}`, cell]));
}
