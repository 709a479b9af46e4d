import { factsOf, type Facts } from './facts';
import type { FieldCondition } from './field';
import type { NodeId, SchemaNode } from './node';

/** A member of an object as its schemas declare it. `when` empty: always there. */
export interface Member {
  name: string;
  ids: NodeId[];
  /** Under which conditions it is there at all: any of these. */
  when: FieldCondition[][];
  required: boolean;
  requiredWhen: FieldCondition[][];
}

interface Declaration {
  ids: NodeId[];
  when: FieldCondition[];
}

interface Collected {
  declared: Map<string, Declaration[]>;
  required: Map<string, FieldCondition[][]>;
}

const push = <T>(map: Map<string, T[]>, name: string, entry: T): void => void map.set(name, [...(map.get(name) ?? []), entry]);

/** Conditions within conditions; no form for people goes deeper. */
const MAX_NESTING = 12;

function collect(nodes: readonly SchemaNode[], facts: Facts, when: FieldCondition[], into: Collected): void {
  for (const { node } of facts.always) {
    for (const [name, id] of Object.entries(node.properties ?? {})) if (!nodes[id]?.never) push(into.declared, name, { ids: [id], when });
    for (const name of node.required ?? []) push(into.required, name, when);
    for (const [present, names] of Object.entries(node.dependentRequired ?? {}))
      for (const name of names) push(into.required, name, [...when, { present }]);
  }
  if (when.length >= MAX_NESTING) return;
  for (const { when: further, ids } of facts.conditional) collect(nodes, factsOf(nodes, ids), [...when, ...further], into);
}

/** A member that nobody describes and that is required all the same. */
const undescribed = (collected: Collected): string[] => [...collected.required.keys()].filter(name => !collected.declared.has(name));

/** Declared without condition, it is one field; otherwise one per condition, since each may be of another kind. */
function toMembers(name: string, declarations: Declaration[], required: FieldCondition[][]): Member[] {
  const isRequired = required.some(conditions => !conditions.length);
  const rest = { required: isRequired, requiredWhen: isRequired ? [] : required };
  const always = declarations.filter(({ when }) => !when.length);
  if (always.length) return [{ name, ids: always.flatMap(({ ids }) => ids), when: [], ...rest }];
  const merged = new Map<string, Member>();
  for (const { ids, when } of declarations) {
    const known = merged.get(String(ids));
    if (known) known.when.push(when);
    else merged.set(String(ids), { name, ids, when: [when], ...rest });
  }
  return [...merged.values()];
}

/** The members of an object in the order of the schema; those under conditions come after. */
export function membersOf(nodes: readonly SchemaNode[], facts: Facts): Member[] {
  const collected: Collected = { declared: new Map(), required: new Map() };
  collect(nodes, facts, [], collected);
  const described = [...collected.declared].flatMap(([name, declarations]) =>
    toMembers(name, declarations, collected.required.get(name) ?? []),
  );
  const bare = undescribed(collected).flatMap(name => toMembers(name, [{ ids: [], when: [] }], collected.required.get(name) ?? []));
  return [...described, ...bare];
}

/** The schemas of members that have no name of their own in the schema; a schema that says nothing only lets them be. */
export const furtherMembers = (nodes: readonly SchemaNode[], facts: Facts): { namePattern?: string; id: NodeId }[] =>
  facts.always
    .flatMap(({ node }) => [
      ...Object.entries(node.patternProperties ?? {}).map(([namePattern, id]) => ({ namePattern, id })),
      ...(node.additionalProperties === undefined ? [] : [{ id: node.additionalProperties }]),
    ])
    .filter(({ id }) => !nodes[id]?.never && Object.keys(nodes[id] ?? {}).length > 1);
