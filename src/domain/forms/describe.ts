import { issue, type Issue } from '../result';
import type { TextRules } from './translate';
import { escapePointer, isObject, member, type SchemaNode } from './node';
import { toDecimal } from './numbers';

/** One complaint with its node and what it is about. */
export interface Located {
  keyword: string;
  node: SchemaNode;
  /** JSON pointer into the value. */
  path: string;
  value: unknown;
}

type Describe = (at: Located, failed: number, rules: TextRules) => Issue[];

/** Constants are shown where they are words; anything else speaks for itself. */
const shown = (value: unknown): string => (typeof value === 'object' && value !== null ? '' : String(value).slice(0, 80));

const lengthOf = (value: unknown): number => [...String(value)].length;
const sizeOf = (value: unknown): number => Object.keys(isObject(value) || Array.isArray(value) ? value : {}).length;

const absent = ({ path, value }: Located, name: string, because?: string): Issue[] =>
  member(value, name) === undefined
    ? [issue('schema-form.required', `${path}/${escapePointer(name)}`, because === undefined ? { name } : { name, because })]
    : [];

const one =
  (code: string, params: (at: Located) => Issue['params']): Describe =>
  at => [issue(`schema-form.${code}`, at.path, params(at))];

/** A limit as the decimal its author wrote, so that `0.1` is not shown as 0.10000000000000001. */
const limit = (code: string, key: 'minimum' | 'maximum' | 'exclusiveMinimum' | 'exclusiveMaximum' | 'multipleOf'): Describe =>
  one(code, ({ node }) => ({ limit: toDecimal(Number(node[key])) }));

const size = (code: string, key: 'minItems' | 'maxItems' | 'minProperties' | 'maxProperties' | 'minContains' | 'maxContains'): Describe =>
  one(code, ({ node, value }) => ({ limit: node[key] ?? 1, size: sizeOf(value) }));

/** Pattern and format share one hook of the library: which of them failed is asked again. */
const text: Describe = ({ node, path, value }, _, rules) => {
  const { pattern, format } = node;
  if (pattern !== undefined && !rules.matches(pattern, String(value))) return [issue('schema-form.pattern', path)];
  return [issue('schema-form.format', path, { format: String(format).slice(0, 80) })];
};

const DESCRIBE: Readonly<Record<string, Describe>> = {
  type: one('type', ({ node }) => ({ expected: String(node.type).replaceAll(',', ' ') })),
  required: at => (at.node.required ?? []).flatMap(name => absent(at, name)),
  dependentRequired: at =>
    Object.entries(at.node.dependentRequired ?? {}).flatMap(([because, names]) =>
      member(at.value, because) === undefined ? [] : names.flatMap(name => absent(at, name, because)),
    ),
  enum: one('choice', ({ node }) => ({ options: sizeOf(node.enum) })),
  const: one('const', ({ node }) => ({ expected: shown(node.const?.[0]) })),
  not: at => [issue(at.node.never ? 'schema-form.not-allowed' : 'schema-form.forbidden', at.path)],
  minLength: one('min-length', ({ node, value }) => ({ limit: Number(node.minLength), length: lengthOf(value) })),
  maxLength: one('max-length', ({ node, value }) => ({ limit: Number(node.maxLength), length: lengthOf(value) })),
  format: text,
  minimum: limit('minimum', 'minimum'),
  maximum: limit('maximum', 'maximum'),
  exclusiveMinimum: limit('exclusive-minimum', 'exclusiveMinimum'),
  exclusiveMaximum: limit('exclusive-maximum', 'exclusiveMaximum'),
  multipleOf: limit('multiple-of', 'multipleOf'),
  minItems: size('min-items', 'minItems'),
  maxItems: size('max-items', 'maxItems'),
  minProperties: size('min-properties', 'minProperties'),
  maxProperties: size('max-properties', 'maxProperties'),
  contains: size('contains', 'minContains'),
  minContains: size('contains', 'minContains'),
  maxContains: size('max-contains', 'maxContains'),
  uniqueItems: one('unique-items', () => undefined),
  propertyNames: one('property-name', () => undefined),
  anyOf: one('no-option', ({ node }) => ({ options: sizeOf(node.anyOf) })),
  oneOf: ({ node, path }, failed) => {
    const options = sizeOf(node.oneOf);
    return [issue(failed < options ? 'schema-form.several-options' : 'schema-form.no-option', path, { options })];
  },
};

/** A complaint in our words. `failed` = how many of the alternatives do not fit. */
export const describeComplaint: Describe = (at, failed, rules) => DESCRIBE[at.keyword]?.(at, failed, rules) ?? [];
