import type { Dec } from '../model';
import { compareAmounts, fromUnits, isAmount } from '../money/decimal';
import { issue, type Issue } from '../result';
import { escapePointer, isObject } from './node';
import type { NodeId, PreparedSchema, SchemaNode } from './node';

/**
 * A JSON number as the decimal its author wrote: the shortest text that gives the same number (`0.1`, not 0.1000000000000000055…),
 * without exponent. Every decimal of up to 15 digits survives the way through a JSON parser.
 */
export function toDecimal(number: number): Dec {
  const [mantissa = '', exponent = '0'] = String(number).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const scale = fraction.length - Number(exponent);
  if (scale <= 0) return fromUnits(BigInt(whole + fraction + '0'.repeat(-scale)), 0);
  return fromUnits(BigInt(whole + fraction), scale);
}

/** Nodes that look at the same value, alternatives included. */
function* around(nodes: readonly SchemaNode[], start: readonly NodeId[]): Generator<SchemaNode> {
  const seen = new Set(start);
  for (const id of seen) {
    const node = nodes[id] as SchemaNode;
    yield node;
    const more = [node.ref, node.if, node.then, node.else, ...(node.allOf ?? []), ...(node.anyOf ?? []), ...(node.oneOf ?? [])];
    for (const next of [...more, ...Object.values(node.dependentSchemas ?? {})]) if (next !== undefined) seen.add(next);
  }
}

const isNumeric = (all: readonly SchemaNode[]): boolean => {
  const types = all.flatMap(node => node.type ?? []);
  return !types.includes('string') && types.some(type => type === 'number' || type === 'integer');
};

function childrenOf(all: readonly SchemaNode[], name: string | number): NodeId[] {
  return all.flatMap(node => {
    if (typeof name === 'number') return [node.prefixItems?.[name] ?? node.items].filter(id => id !== undefined);
    if (Object.hasOwn(node.properties ?? {}, name)) return [node.properties?.[name] as NodeId];
    return [node.additionalProperties, ...Object.values(node.patternProperties ?? {})].filter(id => id !== undefined);
  });
}

/**
 * Reads decimals in text as the numbers that the schema asks for at their place: forms hold `"1234.50"`, insurers want `1234.50`.
 * Order is kept exactly, since both sides are the nearest number to a decimal; where text has more digits than a number can hold
 * (`schema-form.too-precise`) a value may pass for the limit it nearly is.
 */
export function readNumbers({ nodes }: PreparedSchema, root: NodeId, value: unknown, issues: Issue[]): unknown {
  const read = (at: string, start: readonly NodeId[], current: unknown): unknown => {
    const all = [...around(nodes, start)];
    if (typeof current === 'string') return isNumeric(all) && isAmount(current) ? toNumber(at, current, issues) : current;
    const child = (name: string | number, entry: unknown) => read(`${at}/${escapePointer(name)}`, childrenOf(all, name), entry);
    if (Array.isArray(current)) return current.map((entry: unknown, index) => child(index, entry));
    return isObject(current) ? Object.fromEntries(Object.entries(current).map(([name, entry]) => [name, child(name, entry)])) : current;
  };
  return read('', [root], value);
}

function toNumber(at: string, text: Dec, issues: Issue[]): number {
  const number = Number(text);
  if (compareAmounts(toDecimal(number), text) !== 0) issues.push(issue('schema-form.too-precise', at, { digits: 15 }, 'warning'));
  return number;
}
