import { fail, ok, type Result } from '../domain/result';
import { endOfNumber, endOfString, isJsonNumber, syntaxErrorIn } from './json-scan';

/**
 * `JSON.parse` that loses no digit: a number that JavaScript would write otherwise (`12500.0`, `0.10`, 20 digits, `1e3`) arrives
 * as text of exactly these characters; all others stay numbers. Linear time.
 * Issues: `json.not-text`; `json.syntax` with `line` and `column`, both from 1.
 */
export function parseExactJson(text: unknown): Result<unknown> {
  if (typeof text !== 'string') return fail('json.not-text');
  const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  try {
    const plain: unknown = JSON.parse(source);
    const exact = quoteInexactNumbers(source);
    return ok(exact === source ? plain : JSON.parse(exact));
  } catch {
    return fail('json.syntax', undefined, positionOf(source, syntaxErrorIn(source)));
  }
}

/** Puts quotes around the numbers that a float would change. Text in quotes is copied untouched. */
function quoteInexactNumbers(source: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i < source.length;) {
    const char = source[i] ?? '';
    if (char === '"') i = endOfString(source, i);
    else if (char === '-' || (char >= '0' && char <= '9')) {
      const end = endOfNumber(source, i);
      const token = source.slice(i, end);
      if (isJsonNumber(token) && String(Number(token)) !== token) {
        parts.push(source.slice(from, i), '"', token, '"');
        from = end;
      }
      i = Math.max(end, i + 1);
    } else i++;
  }
  return parts.join('') + source.slice(from);
}

function positionOf(source: string, index: number): { line: number; column: number } {
  const lines = source.slice(0, index).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
