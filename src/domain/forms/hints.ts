import { issue, type Issue } from '../result';
import type { SchemaField } from './field';

/** What a host wishes for one field. Words win over the schema's. Fields with an `order` come first, ascending. */
export interface FieldHint {
  widget?: string;
  label?: string;
  help?: string;
  order?: number;
}

const hintOf = (ui: Readonly<Record<string, FieldHint>>, path: string): FieldHint => (Object.hasOwn(ui, path) ? (ui[path] ?? {}) : {});

/** The tree with the host's wishes. */
export function applyHints(
  field: SchemaField,
  ui: Readonly<Record<string, FieldHint>>,
  widgets: readonly string[],
  issues: Issue[],
): SchemaField {
  if (!Object.keys(ui).length) return field;
  const into = (child: SchemaField): SchemaField => applyHints(child, ui, widgets, issues);
  const { widget, label, help } = hintOf(ui, field.path);
  const known = widget !== undefined && widgets.includes(widget);
  if (widget !== undefined && !known)
    issues.push(issue('schema-form.unknown-widget', field.path, { widget: widget.slice(0, 80) }, 'warning'));
  const order = (child: SchemaField): number => hintOf(ui, child.path).order ?? Number.MAX_SAFE_INTEGER;
  return {
    ...field,
    ...(label === undefined ? {} : { label }),
    ...(help === undefined ? {} : { help }),
    ...(known ? { widget } : {}),
    ...(widget !== undefined && !known ? { fallback: 'widget' as const } : {}),
    ...(field.fields ? { fields: field.fields.map(into).sort((a, b) => order(a) - order(b)) } : {}),
    ...(field.item ? { item: into(field.item) } : {}),
    ...(field.extra ? { extra: field.extra.map(into) } : {}),
    ...(field.variants ? { variants: field.variants.map(variant => ({ ...variant, field: into(variant.field) })) } : {}),
  };
}
