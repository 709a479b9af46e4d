import { issue, type Issue } from '../result';
import { breakCircles } from './circles';
import { PLAIN } from './keywords';
import { modernise } from './legacy';
import { LIST, MAP, ONE, PreparedSchema, escapePointer, isObject } from './node';
import type { NodeId, SchemaNode } from './node';
import { Resources, insideBase, type Place } from './resources';

/** Larger schemas are read up to here, with `schema.too-large`; the largest of an insurer that we know has some 3 000. */
export const MAX_NODES = 20_000;
/** Schemas within schemas. */
const MAX_DEPTH = 200;
/** A schema that is wrong throughout does not fill memory with complaints. */
const MAX_ISSUES = 500;

const LONE_SURROGATE = /\p{Surrogate}/u;

/** What can be said about the documents beside a schema. */
export interface PrepareOptions {
  /** Schemas that references may name, by their address. Nothing is ever fetched. */
  documents?: Readonly<Record<string, unknown>>;
}

interface Waiting extends Place {
  id: NodeId;
  depth: number;
}

class Preparation {
  readonly nodes: SchemaNode[] = [];
  readonly issues: Issue[] = [];
  readonly #resources = new Resources();
  readonly #known = new Map<unknown, NodeId>();
  readonly #queue: Waiting[] = [];

  constructor(schema: unknown, documents: Readonly<Record<string, unknown>>) {
    this.#resources.add(schema, '');
    for (const [address, document] of Object.entries(documents)) this.#resources.add(document, address);
    this.#enter({ raw: schema, base: '' }, '', 0);
    for (const waiting of this.#queue) this.#fill(waiting);
  }

  report(at: string, code: string, params?: Issue['params']): void {
    if (this.issues.length < MAX_ISSUES) this.issues.push(issue(code, at, params, 'warning'));
  }

  /** The node for a schema of the source, made when it is met first. Too many or too deep: one that allows everything. */
  #enter(place: Place, at: string, depth: number): NodeId {
    const known = isObject(place.raw) ? this.#known.get(place.raw) : undefined;
    if (known !== undefined) return known;
    const id = this.nodes.length;
    this.nodes.push({ at });
    if (id >= MAX_NODES || depth > MAX_DEPTH) {
      if (id === MAX_NODES || id < MAX_NODES)
        this.report(at, id < MAX_NODES ? 'schema.too-deep' : 'schema.too-large', { max: id < MAX_NODES ? MAX_DEPTH : MAX_NODES });
      return id;
    }
    if (isObject(place.raw)) this.#known.set(place.raw, id);
    this.#queue.push({ ...place, id, depth });
    return id;
  }

  #fill({ id, raw, base, depth }: Waiting): void {
    const node = this.nodes[id] as SchemaNode;
    if (raw === true) return;
    if (raw === false) node.never = true;
    else if (isObject(raw)) this.#keywords(node, modernise({ ...raw }), insideBase({ raw, base }), depth);
    else this.report(node.at, 'schema.not-a-schema', { got: raw === null ? 'null' : typeof raw });
  }

  #keywords(node: SchemaNode, raw: Record<string, unknown>, base: string, depth: number): void {
    for (const [key, read] of Object.entries(PLAIN)) {
      if (!Object.hasOwn(raw, key)) continue;
      const value = read(raw[key]);
      if (value === undefined) this.report(`${node.at}/${key}`, 'schema.bad-keyword', { keyword: key });
      else Object.assign(node, { [key]: value });
    }
    this.#reference(node, raw, base, depth);
    const child = (value: unknown, path: string): NodeId => this.#enter({ raw: value, base }, node.at + path, depth + 1);
    for (const key of ONE) if (Object.hasOwn(raw, key)) node[key] = child(raw[key], `/${key}`);
    for (const key of LIST) {
      const value = raw[key];
      if (Array.isArray(value)) node[key] = value.map((entry, index) => child(entry, `/${key}/${index}`));
      else if (value !== undefined) this.report(`${node.at}/${key}`, 'schema.bad-keyword', { keyword: key });
    }
    for (const key of MAP) this.#members(node, key, raw[key], child);
  }

  #members(node: SchemaNode, key: (typeof MAP)[number], value: unknown, child: (value: unknown, path: string) => NodeId): void {
    if (value === undefined) return;
    if (!isObject(value)) return this.report(`${node.at}/${key}`, 'schema.bad-keyword', { keyword: key });
    const entries = Object.entries(value).filter(([name]) => !LONE_SURROGATE.test(name));
    node[key] = Object.fromEntries(entries.map(([name, entry]) => [name, child(entry, `/${key}/${escapePointer(name)}`)]));
  }

  #reference(node: SchemaNode, raw: Record<string, unknown>, base: string, depth: number): void {
    const key = raw.$ref === undefined ? '$dynamicRef' : '$ref';
    const reference = raw[key];
    if (reference === undefined) return;
    const at = `${node.at}/${key}`;
    if (typeof reference !== 'string') return this.report(at, 'schema.bad-keyword', { keyword: key });
    const found = this.#resources.find(base, reference);
    if (!found) return this.report(at, 'schema.dangling-ref', { ref: reference.slice(0, 200) });
    node.ref = this.#enter(found, at, depth);
    if (key === '$dynamicRef') this.report(at, 'schema.dynamic-ref');
  }
}

/**
 * Makes a schema ready for `readSchemaForm` and `checkSchemaValue`: 2020-12, drafts 4 to 7, or OpenAPI 3.0. Total: any input gives a
 * result. What is wrong is dropped and reported as a warning with a JSON pointer: `schema.not-a-schema`, `.bad-keyword` (`keyword`),
 * `.dangling-ref` (`ref`), `.dynamic-ref` (read as a plain reference), `.circular`, `.too-deep`, `.too-large` (`max`).
 */
export function prepareSchema(schema: unknown, { documents = {} }: PrepareOptions = {}): PreparedSchema {
  const { nodes, issues } = new Preparation(schema, documents);
  for (const at of breakCircles(nodes)) if (issues.length < MAX_ISSUES) issues.push(issue('schema.circular', at, undefined, 'warning'));
  return new PreparedSchema(nodes, issues);
}

/** A prepared schema as it is, anything else prepared. */
export const preparedOf = (schema: unknown): PreparedSchema => (schema instanceof PreparedSchema ? schema : prepareSchema(schema));
