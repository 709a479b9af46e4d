import { fail, ok, type Result } from './result';

/** Deeper data is refused, so that no data can exhaust the stack. */
export const MAX_JSON_DEPTH = 64;

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/**
 * One text for equal data, to be hashed: RFC 8785 (JCS), i.e. no blanks, members sorted by UTF-16 units, numbers as ECMAScript
 * writes them. Members that are `undefined` are left out, as in JSON. Issues, with the path of the culprit: `json.not-data` (a
 * function, symbol, bigint, NaN, an object with a prototype of its own such as a `Date`, or `undefined` in a list), `json.not-unicode` (half a
 * surrogate pair), `json.too-deep` {max} (also circular data), `json.unreadable` (a getter that throws).
 */
export function canonicalJson(value: unknown): Result<string> {
  try {
    return write(value, '', 0);
  } catch {
    return fail('json.unreadable');
  }
}

function write(value: unknown, path: string, depth: number): Result<string> {
  if (depth > MAX_JSON_DEPTH) return fail('json.too-deep', path, { max: MAX_JSON_DEPTH });
  if (typeof value === 'string') return LONE_SURROGATE.test(value) ? fail('json.not-unicode', path) : ok(JSON.stringify(value));
  if (value === null || typeof value === 'boolean' || Number.isFinite(value)) return ok(JSON.stringify(value));
  if (Array.isArray(value)) return join('[]', (value as unknown[]).entries(), path, depth);
  if (!isPlain(value)) return fail('json.not-data', path);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return join(
    '{}',
    members.sort(([a], [b]) => (a < b ? -1 : 1)),
    path,
    depth,
  );
}

function join(brackets: string, members: Iterable<[string | number, unknown]>, path: string, depth: number): Result<string> {
  const texts: string[] = [];
  for (const [key, member] of members) {
    const at = path ? `${path}.${key}` : String(key);
    const name = typeof key === 'string' ? write(key, at, 0) : ok('');
    const text = name.ok ? write(member, at, depth + 1) : name;
    if (!name.ok || !text.ok) return text;
    texts.push(name.value && name.value + ':', text.value, ',');
  }
  return ok(brackets.charAt(0) + texts.slice(0, -1).join('') + brackets.charAt(1));
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // A plain object of another realm (an iframe) has another Object.prototype, whose own prototype is null all the same.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
