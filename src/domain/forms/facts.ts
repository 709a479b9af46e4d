import type { FieldCondition } from './field';
import type { JsonType, NodeId, SchemaNode } from './node';

/** A node with its place. */
export interface Entry {
  id: NodeId;
  node: SchemaNode;
}

/** All that holds for one value: schemas that always do, sets of alternatives, schemas that hold under a condition. */
export interface Facts {
  /** The one type looked at, of a value that may have several. */
  only?: JsonType;
  always: Entry[];
  alternatives: NodeId[][];
  conditional: { when: FieldCondition[]; ids: NodeId[] }[];
}

function conditionsOf(node: SchemaNode): Facts['conditional'] {
  const found: Facts['conditional'] = [];
  if (node.if !== undefined && node.then !== undefined) found.push({ when: [{ schema: node.if, holds: true }], ids: [node.then] });
  if (node.if !== undefined && node.else !== undefined) found.push({ when: [{ schema: node.if, holds: false }], ids: [node.else] });
  for (const [present, id] of Object.entries(node.dependentSchemas ?? {})) found.push({ when: [{ present }], ids: [id] });
  return found;
}

/** Follows references and `allOf`. What stands nearer to the value comes first: its title wins over that of a referenced type. */
export function factsOf(nodes: readonly SchemaNode[], ids: readonly NodeId[]): Facts {
  const facts: Facts = { always: [], alternatives: [], conditional: [] };
  for (const id of new Set(ids)) follow(nodes, id, facts, new Set());
  return facts;
}

function follow(nodes: readonly SchemaNode[], start: NodeId, facts: Facts, seen: Set<NodeId>): void {
  seen.add(start);
  for (const id of seen) {
    const node = nodes[id] as SchemaNode;
    if (facts.always.some(entry => entry.id === id)) continue;
    facts.always.push({ id, node });
    for (const list of [node.oneOf, node.anyOf]) if (list?.length) facts.alternatives.push(list);
    facts.conditional.push(...conditionsOf(node));
    for (const next of [node.ref, ...(node.allOf ?? [])]) if (next !== undefined) seen.add(next);
  }
}

/** Both hold. */
export const joinFacts = (a: Facts, b: Facts): Facts => ({
  ...(a.only ? { only: a.only } : {}),
  always: [...a.always, ...b.always.filter(entry => a.always.every(({ id }) => id !== entry.id))],
  alternatives: [...a.alternatives, ...b.alternatives],
  conditional: [...a.conditional, ...b.conditional],
});

/** The first of a keyword's values, nearest first. */
export const firstOf = <K extends keyof SchemaNode>(facts: Facts, key: K): SchemaNode[K] | undefined =>
  facts.always.find(({ node }) => node[key] !== undefined)?.node[key];

const INFERRED: [JsonType, (keyof SchemaNode)[]][] = [
  ['object', ['properties', 'patternProperties', 'additionalProperties', 'required', 'dependentRequired', 'minProperties']],
  ['array', ['items', 'prefixItems', 'minItems', 'maxItems', 'uniqueItems', 'contains']],
  ['string', ['minLength', 'maxLength', 'pattern', 'format', 'contentEncoding', 'contentMediaType']],
  ['number', ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']],
];

const both = (a: JsonType[], b: JsonType[]): JsonType[] =>
  a
    .filter(type => b.includes(type) || (type === 'integer' && b.includes('number')))
    .concat(b.filter(type => type === 'integer' && a.includes('number')));

/** The types that a value may have: what all schemas allow, or what their keywords are about. Empty: any. */
export function typesOf(facts: Facts): JsonType[] {
  if (facts.only) return [facts.only];
  const stated = facts.always.flatMap(({ node }) => (node.type ? [node.type] : []));
  if (stated.length) return [...new Set(stated.reduce(both))];
  return INFERRED.filter(([, keys]) => keys.some(key => facts.always.some(({ node }) => node[key] !== undefined))).map(([type]) => type);
}
