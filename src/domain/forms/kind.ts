import { firstOf, typesOf, type Facts } from './facts';
import type { FieldFallback, FieldKind, FieldLimits } from './field';
import type { JsonType, SchemaNode } from './node';
import { toDecimal } from './numbers';

const FILES = ['binary', 'byte', 'base64', 'data-url', 'file'];

/** Text that is not for reading: an encoding, or a media type other than text. */
function isFile(facts: Facts): boolean {
  const media = firstOf(facts, 'contentMediaType');
  return (
    FILES.includes(firstOf(facts, 'format') ?? '') ||
    firstOf(facts, 'contentEncoding') === 'base64' ||
    (media !== undefined && !/^text\/|json|xml/.test(media))
  );
}

const isWhole = (facts: Facts): boolean => {
  const step = firstOf(facts, 'multipleOf');
  return step !== undefined && Number.isInteger(step);
};

/** An object or list whose members are described: they must not be lost because a text would do as well. */
const isComposite = (facts: Facts, type: JsonType): boolean =>
  (type === 'object' && facts.always.some(({ node }) => node.properties ?? node.additionalProperties)) ||
  (type === 'array' && facts.always.some(({ node }) => node.items ?? node.prefixItems));

/** The kind of a value without choices, from the types it may have. */
export function kindOf(facts: Facts): { kind: FieldKind; fallback?: FieldFallback } {
  const all = typesOf(facts);
  const types = all.filter((type): type is Exclude<JsonType, 'null'> => type !== 'null');
  if (!types.length) return { kind: 'unknown', fallback: all.length ? 'null' : 'any' };
  if (types.length > 1 && types.some(type => isComposite(facts, type))) return { kind: 'variants' };
  if (types.length > 1 && types.includes('string')) return { kind: 'text' };
  if (types.length > 1 && !types.every(type => type === 'number' || type === 'integer')) return { kind: 'unknown', fallback: 'mixed' };
  const [type] = types;
  if (type === 'object') return { kind: 'group' };
  if (type === 'array') return { kind: 'list' };
  if (type === 'boolean') return { kind: 'boolean' };
  if (type === 'integer' || type === 'number') return { kind: types.includes('number') && !isWhole(facts) ? 'decimal' : 'number' };
  if (isFile(facts)) return { kind: 'file' };
  return { kind: firstOf(facts, 'format') === 'date' ? 'date' : 'text' };
}

type Bound = 'minLength' | 'maxLength' | 'minimum' | 'maximum' | 'exclusiveMinimum' | 'exclusiveMaximum' | 'minItems' | 'maxItems';

const all = (facts: Facts, key: Bound | 'multipleOf'): number[] =>
  facts.always.flatMap(({ node }: { node: SchemaNode }) => (node[key] === undefined ? [] : [node[key]]));

/** The bounds of all schemas together: the highest minimum, the lowest maximum. */
export function limitsOf(facts: Facts): FieldLimits {
  const limits: FieldLimits = {};
  for (const key of ['minLength', 'minItems'] as const) if (all(facts, key).length) limits[key] = Math.max(...all(facts, key));
  for (const key of ['maxLength', 'maxItems'] as const) if (all(facts, key).length) limits[key] = Math.min(...all(facts, key));
  for (const key of ['minimum', 'exclusiveMinimum'] as const)
    if (all(facts, key).length) limits[key] = toDecimal(Math.max(...all(facts, key)));
  for (const key of ['maximum', 'exclusiveMaximum'] as const)
    if (all(facts, key).length) limits[key] = toDecimal(Math.min(...all(facts, key)));
  const step = all(facts, 'multipleOf')[0];
  if (step !== undefined) limits.multipleOf = toDecimal(step);
  const pattern = facts.always.flatMap(({ node }) => (node.pattern === undefined ? [] : [node.pattern]));
  if (pattern.length) limits.pattern = pattern;
  if (facts.always.some(({ node }) => node.uniqueItems)) limits.uniqueItems = true;
  return limits;
}
