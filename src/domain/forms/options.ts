import { factsOf, firstOf, type Facts } from './facts';
import type { FieldOption } from './field';
import type { NodeId, SchemaNode } from './node';

/** A longer list of choices is a register to be searched by the host. */
export const MAX_OPTIONS = 5_000;

/** A value as text, for options without a title. */
function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value).slice(0, 80);
  } catch {
    return '';
  }
}

/** The choices of one alternative: `{ const, title }` or a small `enum`; undefined when it is a shape of its own. */
function fixed(nodes: readonly SchemaNode[], id: NodeId): FieldOption[] | undefined {
  const facts = factsOf(nodes, [id]);
  const constant = firstOf(facts, 'const');
  const help = firstOf(facts, 'description');
  if (constant) return [{ value: constant[0], label: firstOf(facts, 'title') ?? shown(constant[0]), ...(help ? { help } : {}) }];
  return firstOf(facts, 'enum')?.map(value => ({ value, label: shown(value) }));
}

const isNull = (nodes: readonly SchemaNode[], id: NodeId): boolean => {
  const facts = factsOf(nodes, [id]);
  const constant = firstOf(facts, 'const');
  return constant ? constant[0] === null : String(firstOf(facts, 'type')) === 'null';
};

/** The alternatives that are more than "nothing". */
export const withoutNull = (nodes: readonly SchemaNode[], ids: NodeId[]): NodeId[] => ids.filter(id => !isNull(nodes, id));

/** The choices a value has, without `null`: `enum`, a constant, or alternatives that are all constants. Undefined: it is free. */
export function optionsOf(nodes: readonly SchemaNode[], facts: Facts): FieldOption[] | undefined {
  for (const list of facts.alternatives) {
    const options = withoutNull(nodes, list).map(id => fixed(nodes, id));
    if (options.length && options.every(option => option !== undefined)) return options.flat();
  }
  const constant = firstOf(facts, 'const');
  if (constant) return [{ value: constant[0], label: shown(constant[0]) }];
  const values = firstOf(facts, 'enum');
  return values?.filter(value => value !== null).map(value => ({ value, label: shown(value) }));
}
