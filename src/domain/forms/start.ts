import type { SchemaField, SchemaForm } from './field';

/** Kinds whose answer is a choice of the person: no schema may make it for them (architecture §6). */
const WILL = ['boolean', 'choice', 'multi', 'list', 'variants'];

function startOf(field: SchemaField): unknown {
  if (field.kind === 'group') {
    const members = (field.fields ?? []).flatMap(child => {
      const value = child.when || child.name === '' ? undefined : startOf(child);
      return value === undefined ? [] : [[child.name, value] as const];
    });
    return members.length ? Object.fromEntries(members) : undefined;
  }
  return WILL.includes(field.kind) ? undefined : field.suggested;
}

/**
 * A new draft of a form: the schema's defaults for text, numbers and dates. A default of a tick, choice or list is never applied,
 * since nothing that expresses a person's will starts chosen; it stays readable in `suggested`.
 */
export const startValue = ({ root }: SchemaForm): unknown => startOf(root) ?? (root.kind === 'group' ? {} : undefined);
