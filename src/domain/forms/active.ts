import { compilePattern } from '../pattern/pattern';
import type { CheckOptions } from './check';
import { conditionsFor, type Conditions } from './conditions';
import type { FieldVariant, SchemaField, SchemaForm } from './field';
import { escapePointer, isObject, member, type JsonType } from './node';

/** A field that is there for this value. */
export interface ActiveField {
  field: SchemaField;
  /** JSON pointer into the value. */
  path: string;
  /** Now, with the conditions as they stand. */
  required: boolean;
  /** What is there; undefined: nothing yet. */
  value: unknown;
}

/** More entries are not laid out. */
const MAX_ACTIVE = 20_000;

const typeOf = (value: unknown): JsonType | undefined => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  const type = typeof value;
  return type === 'object' || type === 'string' || type === 'boolean' || type === 'number' ? type : undefined;
};

/** Members with a fixed value that tell alternatives apart, and whether all of them are as this one has them. */
function isMarked({ field }: FieldVariant, value: unknown): boolean {
  const marks = (field.fields ?? []).filter(({ kind, options }) => kind === 'choice' && options?.length === 1);
  return marks.length > 0 && marks.every(({ name, options }) => member(value, name) === options?.[0]?.value);
}

class Layout {
  readonly found: ActiveField[] = [];

  constructor(
    readonly conditions: Conditions,
    readonly byPath: ReadonlyMap<string, SchemaField>,
  ) {}

  visit(field: SchemaField, path: string, value: unknown, required: boolean): void {
    if (this.found.length >= MAX_ACTIVE) return;
    this.found.push({ field, path, required, value });
    const shape = (field.repeats === undefined ? undefined : this.byPath.get(field.repeats)) ?? field;
    // What repeats itself is laid out only as far as it is filled in.
    if (shape === field || value !== undefined) this.#inside(shape, path, value);
  }

  #inside(field: SchemaField, path: string, value: unknown): void {
    if (Array.isArray(value)) {
      value.forEach((entry, index) => {
        const item = field.fields?.[index] ?? field.item;
        if (item) this.visit(item, `${path}/${index}`, entry, index < (field.limits.minItems ?? 0));
      });
    } else if (field.kind !== 'list') this.#members(field, path, value);
    const variant = field.variants && this.variant(field.variants, path, value);
    if (variant) this.#inside(variant.field, path, value);
  }

  #members(field: SchemaField, path: string, value: unknown): void {
    const names = new Set<string>();
    for (const child of field.fields ?? []) {
      names.add(child.name);
      if (!this.conditions.hold(child.when, value, path)) continue;
      if (child.name === '') this.#inside(child, path, value);
      else this.visit(child, `${path}/${escapePointer(child.name)}`, member(value, child.name), this.#required(child, path, value));
    }
    for (const [name, entry] of Object.entries(isObject(value) ? value : {})) {
      const extra = names.has(name) ? undefined : field.extra?.find(({ namePattern }) => this.#named(namePattern, name));
      if (extra) this.visit(extra, `${path}/${escapePointer(name)}`, entry, false);
    }
  }

  #named(pattern: string | undefined, name: string): boolean {
    const compiled = pattern === undefined ? undefined : compilePattern(pattern);
    return compiled === undefined || (compiled.ok && compiled.test(name));
  }

  #required({ required, requiredWhen }: SchemaField, path: string, around: unknown): boolean {
    return required || (requiredWhen !== undefined && this.conditions.hold(requiredWhen, around, path));
  }

  /** The alternative that fits; else the one whose marks are set. Neither: the person has yet to choose. */
  variant(variants: FieldVariant[], path: string, value: unknown): FieldVariant | undefined {
    if (value === undefined) return undefined;
    const fits = ({ schema, type }: FieldVariant): boolean =>
      schema === undefined
        ? type === typeOf(value) || (type === 'integer' && typeof value === 'number')
        : this.conditions.fits(schema, value, path);
    return variants.find(fits) ?? variants.find(variant => isMarked(variant, value));
  }
}

/** Every field of a tree, a node before its members. */
export function* eachField(field: SchemaField): Generator<SchemaField> {
  yield field;
  const inner = [...(field.fields ?? []), ...(field.item ? [field.item] : []), ...(field.extra ?? [])];
  for (const child of [...inner, ...(field.variants ?? []).map(variant => variant.field)]) yield* eachField(child);
}

/**
 * The fields to show for a value, top down, with what is required now: conditions decided, list entries laid out, alternatives as far
 * as they are chosen. The root comes first. Decimals in text count as numbers (`textNumbers: false`: only JSON numbers do).
 */
export function activeFields({ root, schema }: SchemaForm, value: unknown, options: CheckOptions = {}): ActiveField[] {
  const conditions = conditionsFor(schema, value, options);
  const byPath = new Map<string, SchemaField>();
  for (const field of eachField(root)) if (field.repeats === undefined && !byPath.has(field.path)) byPath.set(field.path, field);
  const layout = new Layout(conditions, byPath);
  layout.visit(root, '', conditions.value, true);
  return layout.found;
}
