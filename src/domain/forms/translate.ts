import { LIST, MAP, ONE } from './node';
import type { NodeId, PreparedSchema, SchemaNode } from './node';

/** What is asked about strings: the interpreter itself never runs a foreign regular expression. */
export interface TextRules {
  fits(node: SchemaNode, text: string): boolean;
  matches(pattern: string, name: string): boolean;
}

/** Evaluations of a schema on a value; a form of 1 000 fields needs some 5 000. */
const MAX_STEPS = 300_000;
const SAME = [
  ...(['enum', 'required', 'dependentRequired', 'type', 'uniqueItems', 'multipleOf', 'maximum', 'minimum', 'exclusiveMaximum'] as const),
  ...(['exclusiveMinimum', 'maxLength', 'minLength', 'maxItems', 'minItems', 'maxContains', 'minContains'] as const),
  ...(['maxProperties', 'minProperties'] as const),
];

/** A schema object of the library. */
type Made = Record<string, unknown>;

const literal = (names: readonly string[], mark: NodeId): string =>
  `^(?<p${mark}>${names.map(name => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|')})$`;

/**
 * The prepared schema as the library reads it. `pattern` and `format` become one format of ours; a pattern for names becomes the list
 * of the names in this value that fit it. Every evaluation reads `$recursiveRef` once: that is where steps are counted.
 */
export function translate({ nodes }: PreparedSchema, names: readonly string[], rules: TextRules) {
  let steps = 0;
  const meter = {
    get $recursiveRef(): undefined {
      if (++steps > MAX_STEPS) throw new RangeError('too many steps');
      return undefined;
    },
  };
  const made = nodes.map(() => Object.create(meter) as Made);
  const patterns = new Map<string, NodeId>();
  const at = (id: NodeId): Made => made[id] as Made;
  nodes.forEach((node, id) => {
    const out = at(id);
    for (const key of SAME) if (node[key] !== undefined) Object.assign(out, { [key]: node[key] });
    if (node.const) out.const = node.const[0];
    if (node.never) out.not = {};
    if (node.ref !== undefined) Object.assign(out, { $ref: String(node.ref), __absolute_ref__: String(node.ref) });
    if (node.pattern !== undefined || node.format !== undefined) out.format = `ins:${id}`;
    for (const key of ONE) if (node[key] !== undefined) out[key] = at(node[key]);
    for (const key of LIST) if (node[key]) out[key] = node[key].map(at);
    for (const key of MAP) {
      const members = Object.entries(node[key] ?? {}).map(([name, to]) => [key === 'patternProperties' ? fitting(name, to) : name, at(to)]);
      if (members.length) out[key] = Object.fromEntries(members);
    }
  });
  function fitting(pattern: string, to: NodeId): string {
    const source = literal(
      names.filter(name => rules.matches(pattern, name)),
      to,
    );
    patterns.set(source, to);
    return source;
  }
  return { made, patterns, restart: () => void (steps = 0) };
}
