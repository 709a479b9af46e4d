import { factsOf, joinFacts, type Facts } from './facts';
import type { FieldVariant, SchemaField } from './field';
import { kindOf } from './kind';
import { furtherMembers, membersOf } from './members';
import type { NodeId, SchemaNode } from './node';
import { withoutNull } from './options';

/** What always holds, and the alternatives that are shapes of their own. */
export interface Shapes {
  facts: Facts;
  of: NodeId[][];
  nullable: boolean;
}

/** Alternatives like `{ required: ["a"] }` say what goes together and show nothing. */
function describes(nodes: readonly SchemaNode[], id: NodeId): boolean {
  const facts = factsOf(nodes, [id]);
  const inner = facts.alternatives.some(list => list.some(other => other !== id && nodes[other]?.type));
  const members = membersOf(nodes, facts).some(({ ids }) => ids.length) || furtherMembers(nodes, facts).length > 0;
  return inner || members || !['group', 'unknown'].includes(kindOf(facts).kind);
}

/** Takes "nothing" away from alternatives; one that is left alone then is no alternative but holds. */
export function shapesOf(nodes: readonly SchemaNode[], facts: Facts): Shapes {
  const found: Shapes = { facts: { ...facts, alternatives: [] }, of: [], nullable: false };
  for (const list of facts.alternatives) {
    const shapes = withoutNull(nodes, list);
    if (shapes.length < list.length) found.nullable = true;
    const [only, ...more] = shapes;
    if (only !== undefined && !more.length) {
      const inner = shapesOf(nodes, factsOf(nodes, [only]));
      found.facts = joinFacts(found.facts, inner.facts);
      found.of.push(...inner.of);
    } else if (shapes.some(id => describes(nodes, id))) found.of.push(shapes);
  }
  return found;
}

const STRUCTURE = ['properties', 'patternProperties', 'additionalProperties', 'items', 'prefixItems', 'anyOf', 'oneOf'] as const;

/** What makes two fields of one kind the same all the way down, so that a tree of trees is read once. */
export const shapeOf = (facts: Facts, shapes: NodeId[][]): string =>
  `${facts.only ?? ''}|${facts.always
    .filter(({ node }) => STRUCTURE.some(key => node[key] !== undefined))
    .map(({ id }) => id)
    .sort((a, b) => a - b)
    .join()}|${shapes.join()}`;

/** Alternatives beside the members of a group. */
export const alternativesAt = (path: string, variants: FieldVariant[]): SchemaField => ({
  name: '',
  path,
  kind: 'variants',
  required: false,
  limits: {},
  variants,
  schemas: [],
});
