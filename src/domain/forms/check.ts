import { compilePattern, type CompiledPattern } from '../pattern/pattern';
import { issue, type Issue } from '../result';
import { toIssues } from './complaints';
import { hasFormat } from './formats';
import { interpreter } from './library';
import type { TextRules } from './translate';
import { PreparedSchema, type NodeId, type SchemaNode } from './node';
import { readNumbers } from './numbers';
import { preparedOf } from './prepare';
import { copyJson } from './value';

/** How a value is held against a schema. */
export interface CheckOptions {
  /** Decimals in text count as numbers where the schema wants numbers, as forms hold them. */
  textNumbers?: boolean;
  /** `false`: `format` is a remark, as JSON Schema has it by default. Forms want it checked. */
  formats?: boolean;
}

/** Lists longer than this are not searched for doubles, which takes the square of their length. */
const MAX_UNIQUE = 2_000;

/** Text rules of one check: each pattern compiled once; one that cannot be judged fits, and is reported. */
export function textRules(issues: Issue[], formats = true): TextRules {
  const compiled = new Map<string, CompiledPattern>();
  const matches = (pattern: string, text: string): boolean => {
    const known = compiled.get(pattern);
    const made = known ?? compilePattern(pattern);
    if (!known) compiled.set(pattern, made);
    if (!known && !made.ok) issues.push(made.issue);
    return !made.ok || made.test(text);
  };
  const fits = ({ pattern, format }: SchemaNode, text: string): boolean =>
    (pattern === undefined || matches(pattern, text)) && (!formats || format === undefined || hasFormat(format, text));
  return { fits, matches };
}

const withoutUnique = (schema: PreparedSchema): PreparedSchema =>
  new PreparedSchema(
    schema.nodes.map(({ uniqueItems: _, ...node }) => node),
    schema.issues,
  );

/** The check of one value against one node; the root of the schema is node 0. */
export function checkNode(
  schema: PreparedSchema,
  root: NodeId,
  input: unknown,
  { textNumbers = false, formats = true }: CheckOptions,
): Issue[] {
  const { value: copied, names, longest, issues } = copyJson(input);
  if (copied === undefined) return issues.length ? issues : [issue('schema-form.missing')];
  const value = textNumbers ? readNumbers(schema, root, copied, issues) : copied;
  const manageable = longest > MAX_UNIQUE && schema.nodes.some(node => node.uniqueItems) ? withoutUnique(schema) : schema;
  if (manageable !== schema) issues.push(issue('schema-form.unchecked', '', { keyword: 'uniqueItems', max: MAX_UNIQUE }, 'warning'));
  const rules = textRules(issues, formats);
  const found = interpreter(manageable, [...names], rules)(root, value);
  if (found.unfinished) return [...issues, issue('schema-form.too-complex', '', undefined, 'warning')];
  return [...issues, ...toIssues(schema, root, value, found, rules)];
}

/**
 * Holds a value against a schema (as given, or prepared: cheaper for many values). `valid` = no issue is an error. Paths are JSON
 * pointers into the value; a missing member's path is where it belongs. Codes: `schema-form.required` (`name`), `.type` (`expected`),
 * `.choice`, `.const`, `.min-length`, `.max-length`, `.pattern`, `.format`, `.minimum`, `.maximum`, `.exclusive-minimum`,
 * `.exclusive-maximum`, `.multiple-of`, `.min-items`, `.max-items`, `.unique-items`, `.contains`, `.max-contains`, `.min-properties`,
 * `.max-properties`, `.property-name`, `.not-allowed`, `.forbidden`, `.no-option`, `.several-options`, `.missing`; about data that is
 * no JSON `.not-json`, `.bad-name`, `.too-deep`, `.too-large`; as warnings `.too-precise`, `.too-complex`, `.unchecked`, `pattern.*`.
 */
export function checkSchemaValue(schema: unknown, value: unknown, options: CheckOptions = {}): { valid: boolean; issues: Issue[] } {
  const issues = checkNode(preparedOf(schema), 0, value, options);
  return { valid: issues.every(({ severity }) => severity === 'warning'), issues };
}
