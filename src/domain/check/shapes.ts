import { at, copyOf, isNothing, isScalar, report } from './reader';
import type { Reader } from './reader';

/** A list; one lone item is read as a list of one, and empty items are left out. */
export const list =
  <T>(item: Reader<T>): Reader<T[]> =>
  (value, site) => {
    if (isNothing(value)) return undefined;
    if (!Array.isArray(value)) report(site, 'data.not-a-list', { got: typeof value });
    const items: unknown[] = Array.isArray(value) ? Array.from(value as unknown[]) : [value];
    return items.map((entry, index) => item(entry, at(site, index))).filter(entry => entry !== undefined);
  };

/** Values by free key, e.g. filter values. */
export const dictionary =
  <T>(item: Reader<T>): Reader<Record<string, T>> =>
  (value, site) => {
    if (isNothing(value)) return undefined;
    const copy = copyOf(value);
    if (!copy) return void report(site, 'data.not-an-object', { got: typeof value });
    const entries = Object.entries(copy).map(([key, entry]) => [key, item(entry, at(site, key))] as const);
    return Object.fromEntries(entries.filter((entry): entry is readonly [string, T & NonNullable<unknown>] => !isNothing(entry[1])));
  };

/** `fallback` where there is nothing, so that the model's promises hold; with a `code` its absence is reported. */
export const or =
  <T>(reader: Reader<T>, fallback: T, code?: string): Reader<T> =>
  (value, site) => {
    if (code && isNothing(value)) report(site, code);
    return reader(value, site) ?? fallback;
  };

type Fields<T> = { [K in keyof T]?: Reader<NonNullable<T[K]>> };

/**
 * An object with known fields. A string or number where the object belongs is kept in `words`, the field people read
 * (a plan sent as `"Gold"` still shows its name).
 */
export const record =
  <T extends object>(fields: Fields<T>, words?: keyof T & string): Reader<T> =>
  (value, site) => {
    if (isNothing(value)) return undefined;
    const plain = copyOf(value);
    const copy: Record<string, unknown> | null = plain ?? (words && isScalar(value) ? { [words]: value } : null);
    if (!plain) report(site, 'data.not-an-object', { got: typeof value });
    if (!copy) return undefined;
    for (const [key, reader] of Object.entries<Reader<unknown> | undefined>(fields)) {
      const read = reader?.(Object.hasOwn(copy, key) ? copy[key] : undefined, at(site, key));
      if (read !== undefined) copy[key] = read;
      else if (Object.hasOwn(copy, key)) delete copy[key];
    }
    return copy as T;
  };
