import { format, validate, type Schema } from '@cfworker/json-schema';
import type { NodeId, PreparedSchema, SchemaNode } from './node';
import { translate, type TextRules } from './translate';

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
/** The library's check of a format, for those that run in linear time; undefined for the others. */
export const libraryFormat = (name: string): ((text: string) => boolean) | undefined => (FORMATS.includes(name) ? format[name] : undefined);

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

/** Holds values against one node of a prepared schema each. */
export type Interpreter = (root: NodeId, value: unknown) => Interpretation;

/**
 * An interpreter for JSON values whose members are called `names`. The only door to `@cfworker/json-schema`: no code generation, no
 * foreign regular expression, bounded effort, nothing thrown.
 */
export function interpreter(schema: PreparedSchema, names: readonly string[], rules: TextRules): Interpreter {
  const { made, patterns, restart } = translate(schema, names, rules);
  const lookup = Object.fromEntries(made.map((node, id) => [String(id), node])) as Record<string, Schema>;
  return (root, value) => {
    restart();
    try {
      const run = () => validate(value, made[root] as Schema, '2020-12', lookup, false);
      return { complaints: withFormats(schema.nodes, rules, run).errors, patterns };
    } catch {
      return { complaints: [], patterns, unfinished: true };
    }
  };
}
