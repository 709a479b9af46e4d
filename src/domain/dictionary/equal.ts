import { isObject } from '../forms/node';

/** Whether two JSON values are the same, whatever the order of their members. */
export function canonicalEqual(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((entry, index) => canonicalEqual(entry, b[index]));
  if (!isObject(a) || !isObject(b)) return Object.is(a, b);
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every(name => Object.hasOwn(b, name) && canonicalEqual(a[name], b[name]));
}

/** JSON pointers at which two values differ, at most `max`. */
export function differences(a: unknown, b: unknown, at = '', max = 100): string[] {
  if (canonicalEqual(a, b)) return [];
  const both = (Array.isArray(a) && Array.isArray(b)) || (isObject(a) && isObject(b));
  if (!both) return [at];
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const names = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  return names
    .flatMap(name => differences(left[name], right[name], `${at}/${name.replace(/~/g, '~0').replace(/\//g, '~1')}`))
    .slice(0, max);
}
