import { format, validate, type Schema } from '@cfworker/json-schema';
import { LIST, MAP, ONE } from './node';
import type { NodeId, PreparedSchema, SchemaNode } from './node';

/** A complaint of the interpreter: where in the value, which keyword, and the way through the schema to it (both URI fragments). */
export interface Complaint {
  keyword: string;
  instanceLocation: string;
  keywordLocation: string;
}

export interface Interpretation {
  complaints: Complaint[];
  /** The schema of each `patternProperties` pattern as it appears in `keywordLocation`. */
  patterns: ReadonlyMap<string, NodeId>;
  /** It would have taken too long, or gone too deep. */
  unfinished?: true;
}

/** What is asked about strings: the interpreter itself never runs a foreign regular expression. */
export interface TextRules {
  fits(node: SchemaNode, text: string): boolean;
  matches(pattern: string, name: string): boolean;
}

/** Evaluations of a schema on a value; a form of 1 000 fields needs some 5 000. */
const MAX_STEPS = 300_000;
const FORMATS = [
  'date',
  'time',
  'date-time',
  'duration',
  'email',
  'ipv4',
  'ipv6',
  'uuid',
  'json-pointer',
  'relative-json-pointer',
  'uri-template',
];
const SAME = [
  ...(['enum', 'required', 'dependentRequired', 'type', 'uniqueItems', 'multipleOf', 'maximum', 'minimum', 'exclusiveMaximum'] as const),
  ...(['exclusiveMinimum', 'maxLength', 'minLength', 'maxItems', 'minItems', 'maxContains', 'minContains'] as const),
  ...(['maxProperties', 'minProperties'] as const),
];
const TOO_MANY = 'too many steps';

/** The library's check of a format, for those that run in linear time; undefined for the others. */
export const libraryFormat = (name: string): ((text: string) => boolean) | undefined => (FORMATS.includes(name) ? format[name] : undefined);

const literal = (names: readonly string[], mark: NodeId): string =>
  `^(?<p${mark}>${names.map(name => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|')})$`;

/**
 * The prepared schema as the library reads it. `pattern` and `format` become one format of ours; a pattern for names becomes the list
 * of the names in this value that fit it. Every evaluation reads `$recursiveRef` once: that is where steps are counted.
 */
function translate({ nodes }: PreparedSchema, names: readonly string[], rules: TextRules) {
  let steps = 0;
  const meter = {
    get $recursiveRef(): undefined {
      if (++steps > MAX_STEPS) throw new RangeError(TOO_MANY);
      return undefined;
    },
  };
  const made = nodes.map(() => Object.create(meter) as Schema);
  const patterns = new Map<string, NodeId>();
  const at = (id: NodeId): Schema => made[id] as Schema;
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
      if (members.length) out[key] = Object.fromEntries(members) as Record<string, Schema>;
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
  return { made, patterns };
}

/** Formats of ours for one run; the library looks them up by name. */
function withFormats<T>(nodes: readonly SchemaNode[], rules: TextRules, run: () => T): T {
  const added = nodes.flatMap((node, id) => (node.pattern === undefined && node.format === undefined ? [] : [`ins:${id}`]));
  for (const name of added) format[name] = text => rules.fits(nodes[Number(name.slice(4))] as SchemaNode, text);
  try {
    return run();
  } finally {
    for (const name of added) delete format[name];
  }
}

/**
 * Interprets the schema from node `root` on over a JSON value whose member names are `names`. The only door to
 * `@cfworker/json-schema`: no code generation, no foreign regular expression, bounded effort, nothing thrown.
 */
export function interpret(
  schema: PreparedSchema,
  root: NodeId,
  value: unknown,
  names: readonly string[],
  rules: TextRules,
): Interpretation {
  const { made, patterns } = translate(schema, names, rules);
  const lookup = Object.fromEntries(made.map((node, id) => [String(id), node]));
  try {
    const run = () => validate(value, made[root] as Schema, '2020-12', lookup, false);
    return { complaints: withFormats(schema.nodes, rules, run).errors, patterns };
  } catch {
    return { complaints: [], patterns, unfinished: true };
  }
}
