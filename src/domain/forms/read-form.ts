import type { SchemaForm } from './field';
import { applyHints, type FieldHint } from './hints';
import { preparedOf, type PrepareOptions } from './prepare';
import { FieldReader } from './reader';

/** How a schema is to be read as a form. */
export interface ReadOptions extends PrepareOptions {
  /** The host's wishes by field path, e.g. `{ "/phones/*": { widget: "phone", order: 1 } }`. */
  ui?: Readonly<Record<string, FieldHint>>;
  /** Names of the widgets the host has. One that is asked for and not among them is reported, and the field shown by its kind. */
  widgets?: readonly string[];
}

/**
 * Reads a schema as a form: a tree of fields with labels, limits, choices and conditions, whoever draws it. Total: a faulty, circular
 * or hostile schema gives the fields that can be read, and warnings (`prepareSchema`, `schema-form.too-deep`, `.too-many`,
 * `.too-many-options`, `.unknown-widget`); nothing is dropped silently, nothing starts chosen.
 */
export function readSchemaForm(schema: unknown, { ui = {}, widgets = [], ...options }: ReadOptions = {}): SchemaForm {
  const prepared = preparedOf(schema, options);
  const reader = new FieldReader(prepared);
  const root = reader.field([0], { path: '', name: '', depth: 0, above: new Map() });
  const issues = [...prepared.issues, ...reader.issues];
  return { root: applyHints(root, ui, widgets, issues), schema: prepared, issues };
}
