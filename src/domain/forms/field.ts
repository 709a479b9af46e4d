import type { Dec } from '../model';
import type { Issue } from '../result';
import type { JsonType, NodeId, PreparedSchema } from './node';

/**
 * What a person does in a field. `group` = members of an object, `list` = repeated entries, `variants` = one of several shapes,
 * `multi` = several of a set, `decimal` = an exact number with a fraction, `unknown` = shown as it is (`fallback` says why).
 */
export type FieldKind =
  'group' | 'list' | 'variants' | 'text' | 'number' | 'decimal' | 'date' | 'choice' | 'multi' | 'boolean' | 'file' | 'unknown';

/** Why a field is `unknown`, or shown otherwise than asked for. */
export type FieldFallback = 'any' | 'open' | 'null' | 'mixed' | 'too-deep' | 'too-many' | 'widget';

/** One choice. `label` is the schema's own title, or the value itself as text. */
export interface FieldOption {
  value: unknown;
  label: string;
  help?: string;
}

/** The bounds of an answer; several `pattern`s hold together. Numbers as the decimals that the schema's author wrote. */
export interface FieldLimits {
  minLength?: number;
  maxLength?: number;
  pattern?: string[];
  minimum?: Dec;
  maximum?: Dec;
  exclusiveMinimum?: Dec;
  exclusiveMaximum?: Dec;
  multipleOf?: Dec;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: true;
}

/** What must be so in the object around a field: its member `present` is there, or it fits (does not fit) the schema at `schema`. */
export type FieldCondition = { present: string } | { schema: NodeId; holds: boolean };

/** One shape of several. */
export interface FieldVariant {
  label?: string;
  /** Its own schema; absent where only the JSON type differs. */
  schema?: NodeId;
  type?: JsonType;
  field: SchemaField;
}

/** A field of a form, neutral as to how it is shown. */
export interface SchemaField {
  /** The member's name; `*` for entries of lists and further members; `''` for the root and for alternatives in a group. */
  name: string;
  /** JSON pointer of the value, with `*` for every entry: `/phones/*`. */
  path: string;
  kind: FieldKind;
  label?: string;
  help?: string;
  /** Always required. `requiredWhen`: also when all conditions of one of these hold. */
  required: boolean;
  requiredWhen?: FieldCondition[][];
  /** Shown only when all conditions of one of these hold; absent: always. */
  when?: FieldCondition[][];
  nullable?: true;
  readOnly?: true;
  writeOnly?: true;
  deprecated?: true;
  format?: string;
  /** Media type of a file. */
  accept?: string;
  limits: FieldLimits;
  options?: FieldOption[];
  /** The schema's default: to be shown as a suggestion. Never applied to what expresses a will (`startValue`). */
  suggested?: unknown;
  examples?: unknown[];
  /** Members of a group; the leading entries of a list. */
  fields?: SchemaField[];
  /** Every (further) entry of a list. */
  item?: SchemaField;
  /** Members of any other name: those whose name fits `namePattern`, and those of no pattern. */
  extra?: SchemaField[];
  namePattern?: string;
  variants?: FieldVariant[];
  /** The path of the field above that this one repeats: its members are those. */
  repeats?: string;
  fallback?: FieldFallback;
  /** The widget asked for, where the host knows it. */
  widget?: string;
  /** The schemas that hold for the value. */
  schemas: NodeId[];
}

/** A schema read as a form. `issues` are all warnings: paths are pointers into the schema, or into the value for `schema-form.*`. */
export interface SchemaForm {
  root: SchemaField;
  schema: PreparedSchema;
  issues: Issue[];
}
