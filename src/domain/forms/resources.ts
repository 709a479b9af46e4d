import { isObject, member, pointerNames } from './node';
import { resolveUri, splitFragment } from './uri';

/** A schema object of the source and the address that references in it are read from. */
export interface Place {
  raw: unknown;
  base: string;
}

/** Where schemas stand inside a schema, in every draft. Members of `const`, `enum` and unknown keywords are data. */
const SCHEMAS = new Set([
  ...['additionalProperties', 'unevaluatedProperties', 'propertyNames', 'items', 'unevaluatedItems', 'additionalItems', 'contains'],
  ...['not', 'if', 'then', 'else', 'contentSchema', 'prefixItems', 'allOf', 'anyOf', 'oneOf'],
]);
const MAPS = new Set(['properties', 'patternProperties', 'dependentSchemas', 'dependencies', '$defs', 'definitions']);

/** More objects than this are not searched for names. */
const MAX_OBJECTS = 50_000;

const baseOf = (raw: Record<string, unknown>, base: string): string =>
  typeof raw.$id === 'string' ? splitFragment(resolveUri(base, raw.$id))[0] : base;

function* inside(raw: Record<string, unknown>): Generator<unknown> {
  for (const [key, value] of Object.entries(raw)) {
    if (SCHEMAS.has(key)) yield* Array.isArray(value) ? (value as unknown[]) : [value];
    else if (MAPS.has(key) && isObject(value)) yield* Object.values(value);
  }
}

/** The addressable schemas of a document: by `$id`, `$anchor` and JSON pointer. */
export class Resources {
  readonly #documents = new Map<string, Place>();
  readonly #anchors = new Map<string, Place>();
  readonly #seen = new Set<unknown>();

  /** Enters a document and everything in it. The first of two of the same name stays. */
  add(document: unknown, address: string): void {
    this.#name(this.#documents, address, { raw: document, base: address });
    const queue: Place[] = [{ raw: document, base: address }];
    for (const { raw, base } of queue) {
      if (!isObject(raw) || this.#seen.has(raw) || this.#seen.size > MAX_OBJECTS) continue;
      this.#seen.add(raw);
      const own = baseOf(raw, base);
      if (typeof raw.$id === 'string') this.#name(this.#documents, own, { raw, base });
      for (const key of ['$anchor', '$dynamicAnchor'])
        if (typeof raw[key] === 'string') this.#name(this.#anchors, `${own}#${raw[key]}`, { raw, base });
      for (const child of inside(raw)) queue.push({ raw: child, base: own });
    }
  }

  #name(map: Map<string, Place>, name: string, place: Place): void {
    if (!map.has(name)) map.set(name, place);
  }

  /** What `reference` means at `base`; undefined for one that leads nowhere. */
  find(base: string, reference: string): Place | undefined {
    const [address, fragment] = splitFragment(resolveUri(base, reference));
    if (fragment !== '' && !fragment.startsWith('/')) return this.#anchors.get(`${address}#${fragment}`);
    const document = this.#documents.get(address);
    return document && this.#walk(document, pointerNames(fragment));
  }

  #walk(place: Place, names: string[]): Place | undefined {
    for (const name of names) {
      const raw = member(place.raw, name);
      if (raw === undefined) return undefined;
      place = { raw, base: isObject(place.raw) ? baseOf(place.raw, place.base) : place.base };
    }
    return place;
  }
}

/** The address that references inside `raw` are read from. */
export const insideBase = ({ raw, base }: Place): string => (isObject(raw) ? baseOf(raw, base) : base);
