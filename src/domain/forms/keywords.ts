import type { JsonType, SchemaNode } from './node';
import { isObject } from './node';

/** How a keyword's value is read: the value to keep, or undefined when it is none. */
type Read<T> = (value: unknown) => T | undefined;
type Plain = Omit<SchemaNode, 'at' | 'never' | 'ref' | 'properties' | 'patternProperties' | 'dependentSchemas'>;

const TYPES: readonly string[] = ['null', 'boolean', 'object', 'array', 'number', 'integer', 'string'];

const text: Read<string> = value => (typeof value === 'string' ? value : undefined);
const flag: Read<boolean> = value => (typeof value === 'boolean' ? value : undefined);
const finite: Read<number> = value => (typeof value === 'number' && Number.isFinite(value) ? value : undefined);
const count: Read<number> = value => (Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : undefined);
const positive: Read<number> = value => (Number(finite(value)) > 0 ? finite(value) : undefined);
const list: Read<unknown[]> = value => (Array.isArray(value) ? (value as unknown[]) : undefined);
const anything: Read<[unknown]> = value => [value];

const names: Read<string[]> = value => {
  const all = list(value)?.filter((name): name is string => typeof name === 'string');
  return all && all.length === (value as unknown[]).length ? [...new Set(all)] : undefined;
};

const types: Read<JsonType[]> = value => {
  const all = names(typeof value === 'string' ? [value] : value);
  return all?.length && all.every((type): type is JsonType => TYPES.includes(type)) ? all : undefined;
};

const dependents: Read<Record<string, string[]>> = value => {
  if (!isObject(value)) return undefined;
  const entries = Object.entries(value).map(([name, needed]) => [name, names(needed)] as const);
  return entries.every((entry): entry is readonly [string, string[]] => entry[1] !== undefined) ? Object.fromEntries(entries) : undefined;
};

/** The keywords without schemas inside. */
export const PLAIN: { readonly [K in keyof Plain]?: Read<NonNullable<Plain[K]>> } = {
  type: types,
  const: anything,
  default: anything,
  enum: list,
  examples: list,
  title: text,
  description: text,
  format: text,
  pattern: text,
  contentEncoding: text,
  contentMediaType: text,
  readOnly: flag,
  writeOnly: flag,
  deprecated: flag,
  uniqueItems: flag,
  multipleOf: positive,
  maximum: finite,
  minimum: finite,
  exclusiveMaximum: finite,
  exclusiveMinimum: finite,
  maxLength: count,
  minLength: count,
  maxItems: count,
  minItems: count,
  maxContains: count,
  minContains: count,
  maxProperties: count,
  minProperties: count,
  required: names,
  dependentRequired: dependents,
};
