import type { Issue } from '../domain/result';
import { parseCsv } from './csv';
import { parseExactJson } from './exact-json';

/** The text of a file as data: JSON with exact numbers, else CSV rows. What is no text is data already. Unreadable: `undefined`. */
export function readData(input: unknown): { data: unknown; issues: Issue[] } {
  if (typeof input !== 'string') return { data: input, issues: [] };
  if (!/^\uFEFF?\s*[[{]/.test(input)) {
    const table = parseCsv(input);
    return { data: table.rows, issues: table.issues };
  }
  const json = parseExactJson(input);
  return json.ok ? { data: json.value, issues: [] } : { data: undefined, issues: [json.issue] };
}
