import type { Issue } from '../result';

/** The place of a node in `PreparedSchema.nodes`. */
export type NodeId = number;

export type JsonType = 'null' | 'boolean' | 'object' | 'array' | 'number' | 'integer' | 'string';

/**
 * One schema after cleaning: every keyword has the type that JSON Schema 2020-12 gives it, references are places, older drafts and
 * OpenAPI 3.0 are written the new way. What could not be understood is in `PreparedSchema.issues`.
 */
export interface SchemaNode {
  /** JSON pointer into the schema as it was given. */
  at: string;
  /** `false`: nothing fits. */
  never?: true;
  ref?: NodeId;
  type?: JsonType[];
  /** In a list of one, since `null` is a constant too. */
  const?: [unknown];
  enum?: unknown[];
  default?: [unknown];
  examples?: unknown[];
  title?: string;
  description?: string;
  format?: string;
  pattern?: string;
  contentEncoding?: string;
  contentMediaType?: string;
  readOnly?: boolean;
  writeOnly?: boolean;
  deprecated?: boolean;
  uniqueItems?: boolean;
  multipleOf?: number;
  maximum?: number;
  minimum?: number;
  exclusiveMaximum?: number;
  exclusiveMinimum?: number;
  maxLength?: number;
  minLength?: number;
  maxItems?: number;
  minItems?: number;
  maxContains?: number;
  minContains?: number;
  maxProperties?: number;
  minProperties?: number;
  required?: string[];
  dependentRequired?: Record<string, string[]>;
  properties?: Record<string, NodeId>;
  patternProperties?: Record<string, NodeId>;
  dependentSchemas?: Record<string, NodeId>;
  prefixItems?: NodeId[];
  allOf?: NodeId[];
  anyOf?: NodeId[];
  oneOf?: NodeId[];
  additionalProperties?: NodeId;
  unevaluatedProperties?: NodeId;
  propertyNames?: NodeId;
  items?: NodeId;
  unevaluatedItems?: NodeId;
  contains?: NodeId;
  not?: NodeId;
  if?: NodeId;
  then?: NodeId;
  else?: NodeId;
}

/** A schema made ready once, for reading as a form and for checking many values. The root is node 0. Made by `prepareSchema` only. */
export class PreparedSchema {
  /** `issues`: what is wrong with the schema itself; `path` is a JSON pointer into it. All of it is survivable. */
  constructor(
    readonly nodes: readonly SchemaNode[],
    readonly issues: readonly Issue[],
  ) {}
}

export const ONE = [
  'additionalProperties',
  'unevaluatedProperties',
  'propertyNames',
  'items',
  'unevaluatedItems',
  'contains',
  'not',
  'if',
  'then',
  'else',
] as const;
export const LIST = ['prefixItems', 'allOf', 'anyOf', 'oneOf'] as const;
export const MAP = ['properties', 'patternProperties', 'dependentSchemas'] as const;

/** A member of a JSON pointer. */
export const escapePointer = (name: string | number): string => String(name).replace(/~/g, '~0').replace(/\//g, '~1');
export const unescapePointer = (part: string): string => part.replace(/~1/g, '/').replace(/~0/g, '~');

/** The names in a JSON pointer, `''` being none. */
export const pointerNames = (pointer: string): string[] => pointer.split('/').slice(1).map(unescapePointer);
export const toPointer = (names: readonly (string | number)[]): string => names.map(name => `/${escapePointer(name)}`).join('');

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An own member; inherited ones do not count. */
export const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
