import { issue, type Issue } from '../result';
import { isPattern } from './formats';
import { PLAIN } from './keywords';
import { modernise } from './legacy';
import { LIST, MAP, ONE, escapePointer, isObject } from './node';
import type { NodeId, SchemaNode } from './node';
import { Resources, insideBase, type Place } from './resources';

/** Larger schemas are read up to here, with `schema.too-large`; the largest of an insurer that we know has some 3 000. */
export const MAX_NODES = 20_000;
/** Schemas within schemas. */
const MAX_DEPTH = 200;
/** A schema that is wrong throughout does not fill memory with complaints. */
const MAX_ISSUES = 500;

const LONE_SURROGATE = /\p{Surrogate}/u;

interface Waiting extends Place {
  id: NodeId;
  depth: number;
}

/** Reads a schema object by object; nothing recurses, so that no nesting can exhaust the stack. */
export class Preparation {
  readonly nodes: SchemaNode[] = [];
  readonly issues: Issue[] = [];
  readonly #resources = new Resources();
  readonly #known = new Map<unknown, NodeId>();
  readonly #queue: Waiting[] = [];
  #rest: NodeId | undefined;

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
    if (depth > MAX_DEPTH) return this.#refuse(at, 'schema.too-deep', MAX_DEPTH);
    if (this.nodes.length >= MAX_NODES) return this.#refuse(at, 'schema.too-large', MAX_NODES);
    const id = this.nodes.push({ at }) - 1;
    if (isObject(place.raw)) this.#known.set(place.raw, id);
    this.#queue.push({ ...place, id, depth });
    return id;
  }

  /** One node stands for all that is not read. */
  #refuse(at: string, code: string, max: number): NodeId {
    if (this.#rest === undefined || !this.issues.some(entry => entry.code === code)) this.report(at, code, { max });
    this.#rest ??= this.nodes.push({ at }) - 1;
    return this.#rest;
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
      if (value === undefined) this.#bad(node, key);
      else Object.assign(node, { [key]: value });
    }
    if (node.pattern !== undefined && !isPattern(node.pattern)) this.report(`${node.at}/pattern`, 'schema.bad-pattern');
    this.#reference(node, raw, base, depth);
    const child = (value: unknown, path: string): NodeId => this.#enter({ raw: value, base }, node.at + path, depth + 1);
    for (const key of ONE) if (Object.hasOwn(raw, key)) node[key] = child(raw[key], `/${key}`);
    for (const key of LIST) {
      const value = raw[key];
      if (Array.isArray(value)) node[key] = value.map((entry, index) => child(entry, `/${key}/${index}`));
      else if (value !== undefined) this.#bad(node, key);
    }
    for (const key of MAP) this.#members(node, key, raw[key], child);
  }

  #members(node: SchemaNode, key: (typeof MAP)[number], value: unknown, child: (value: unknown, path: string) => NodeId): void {
    if (value === undefined) return;
    if (!isObject(value)) return this.#bad(node, key);
    const entries = Object.entries(value).filter(([name]) => !LONE_SURROGATE.test(name));
    if (entries.length < Object.keys(value).length) this.report(`${node.at}/${key}`, 'schema.bad-name');
    node[key] = Object.fromEntries(entries.map(([name, entry]) => [name, child(entry, `/${key}/${escapePointer(name)}`)]));
  }

  #bad(node: SchemaNode, keyword: string): void {
    this.report(`${node.at}/${keyword}`, 'schema.bad-keyword', { keyword });
  }

  #reference(node: SchemaNode, raw: Record<string, unknown>, base: string, depth: number): void {
    const key = raw.$ref === undefined ? '$dynamicRef' : '$ref';
    const reference = raw[key];
    if (reference === undefined) return;
    const at = `${node.at}/${key}`;
    if (typeof reference !== 'string') return this.#bad(node, key);
    const found = this.#resources.find(base, reference);
    if (!found) return this.report(at, 'schema.dangling-ref', { ref: reference.slice(0, 200) });
    node.ref = this.#enter(found, at, depth);
    if (key === '$dynamicRef') this.report(at, 'schema.dynamic-ref');
  }
}
