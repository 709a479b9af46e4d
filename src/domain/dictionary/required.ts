import type { SchemaField } from '../forms/field';
import type { Dictionary } from './types';

/** Paths with every kind of entry written as `*`. */
export const general = (path: string): string => path.replace(/\/(\[[^\]]*\]|\d+)(?=\/|$)/g, '/*');

const isLeaf = ({ kind, fallback, repeats }: SchemaField): boolean =>
  repeats === undefined && !['group', 'list', 'variants'].includes(kind) && fallback !== 'null';

/** Required from the root down: a required member of an optional group is required only where the group is. */
function* requiredLeaves(field: SchemaField, always: boolean): Generator<{ path: string; conditional: boolean }> {
  const needed = field.required || field.requiredWhen !== undefined || field.name === '' || field.name === '*';
  const here = always && !field.requiredWhen && !field.when && (field.required || field.path === '');
  if (isLeaf(field) && needed) yield { path: field.path, conditional: !here };
  for (const child of field.fields ?? []) yield* requiredLeaves(child, here || (always && child.name === ''));
  if (field.item) yield* requiredLeaves(field.item, false);
  for (const variant of field.variants ?? []) yield* requiredLeaves(variant.field, false);
}

const covers = (paths: readonly string[], path: string): boolean => paths.some(known => known === path || path.startsWith(`${known}/`));

/** A required field that nobody fills. */
export interface MissingField {
  path: string;
  conditional: boolean;
}

/** Required insurer fields without a line and without a widget. */
export function missingIn(dictionary: Dictionary, root: SchemaField, widgets: readonly string[]): MissingField[] {
  const mapped = [...dictionary.entries.map(({ insurer }) => general(insurer)), ...widgets.map(general)];
  const found = new Map<string, boolean>();
  for (const { path, conditional } of requiredLeaves(root, true))
    if (!covers(mapped, path)) found.set(path, conditional && (found.get(path) ?? true));
  return [...found].map(([path, conditional]) => ({ path, conditional }));
}
