import { fail, ok, type Result } from '../result';
import { entriesOf, own } from './env';
import { compileTable } from './table';
import type { RatingSpec } from './types';
import type { Obj, Table, RatingProgram } from './program';

/** Larger tables belong on a server; a contract test in Node may allow more. */
export const MAX_SPEC_BYTES = 65_536;

/** A copy as plain data by way of JSON (no getter, no prototype, nobody else's hands), and its length in UTF-8. */
export function plainCopy(data: unknown): { copy: unknown; bytes: number } | undefined {
  try {
    const text = JSON.stringify(data);
    // encodeURI writes each byte of what is not ASCII as %XX; three characters stand for one.
    return { copy: JSON.parse(text), bytes: encodeURI(text).replace(/%../g, '.').length };
  } catch {
    return undefined;
  }
}

/**
 * Makes a specification ready, once, so that rating is fast. It trusts the author: what `checkRatingSpec` would complain about
 * shows as an issue when it is met. Never throws. Issues: `rating.not-json`, `rating.too-large` {max}, `rating.spec` (another format),
 * `rating.missing` at `id`, `version`, `currency`.
 */
export function compileRating(spec: unknown, { maxBytes = MAX_SPEC_BYTES } = {}): Result<RatingProgram> {
  const read = plainCopy(spec);
  if (!read) return fail('rating.not-json');
  const { copy, bytes } = read;
  if (bytes > maxBytes) return fail('rating.too-large', '', { max: maxBytes });
  if (own(copy, 'spec') !== 'ins-rating/1') return fail('rating.spec', 'spec', { expected: 'ins-rating/1' });
  for (const key of ['id', 'version', 'currency']) if (typeof own(copy, key) !== 'string') return fail('rating.missing', key);
  const tables = entriesOf((copy as Obj)['tables']).map(([name, table]): [string, Table] => [name, compileTable(table)]);
  return ok({ spec: copy as RatingSpec, tables: new Map(tables) });
}
