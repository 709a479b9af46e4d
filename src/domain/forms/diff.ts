import { compareAmounts } from '../money/decimal';
import { eachField } from './active';
import type { FieldLimits, SchemaField, SchemaForm } from './field';
import { readSchemaForm, type ReadOptions } from './read-form';

/**
 * What is different about one field. `kind`: another sort of answer; `stricter`, `looser`: its limits; `wording`: its label or the words of
 * its choices; `condition`: when it is shown.
 */
export type SchemaChangeKind =
  | 'added'
  | 'removed'
  | 'kind'
  | 'required'
  | 'optional'
  | 'options-removed'
  | 'options-added'
  | 'stricter'
  | 'looser'
  | 'wording'
  | 'condition';

export interface SchemaChange {
  /** As in `SchemaField.path`. */
  path: string;
  change: SchemaChangeKind;
}

/** The differences between two versions of a schema, and the new one read as a form. */
export interface SchemaDiff {
  changes: SchemaChange[];
  form: SchemaForm;
}

const byPath = (form: SchemaForm): Map<string, SchemaField[]> => {
  const map = new Map<string, SchemaField[]>();
  for (const field of eachField(form.root)) map.set(field.path, [...(map.get(field.path) ?? []), field]);
  return map;
};

const MINIMA = ['minLength', 'minimum', 'exclusiveMinimum', 'minItems'] as const;
const MAXIMA = ['maxLength', 'maximum', 'exclusiveMaximum', 'maxItems'] as const;

/** -1 stricter, 1 looser; both for a change of which neither can be said. */
function limitChanges(before: FieldLimits, after: FieldLimits): Set<'stricter' | 'looser'> {
  const found = new Set<'stricter' | 'looser'>();
  const compare = (old: string | number | undefined, now: string | number | undefined, upwards: 'stricter' | 'looser'): void => {
    if (String(old) === String(now)) return;
    if (old === undefined) found.add('stricter');
    else if (now === undefined) found.add('looser');
    else if (compareAmounts(String(now), String(old)) > 0) found.add(upwards);
    else found.add(upwards === 'stricter' ? 'looser' : 'stricter');
  };
  for (const key of MINIMA) compare(before[key], after[key], 'stricter');
  for (const key of MAXIMA) compare(before[key], after[key], 'looser');
  for (const key of ['pattern', 'multipleOf', 'uniqueItems'] as const)
    if (String(before[key]) !== String(after[key])) found.add(after[key] === undefined ? 'looser' : 'stricter');
  return found;
}

const values = (fields: SchemaField[]): Set<string> | undefined => {
  const options = fields.flatMap(field => field.options ?? []);
  return options.length ? new Set(options.map(({ value }) => JSON.stringify(value))) : undefined;
};

const lacks = (all: Set<string>, some: Set<string>): boolean => [...all].some(value => !some.has(value));

/** The words that stay the same thing: labels of what is in both. */
function isReworded(before: SchemaField, after: SchemaField): boolean {
  const words = new Map(before.options?.map(({ value, label }) => [JSON.stringify(value), label]));
  return (
    before.label !== after.label || (after.options ?? []).some(({ value, label }) => (words.get(JSON.stringify(value)) ?? label) !== label)
  );
}

function compareFields(before: SchemaField[], after: SchemaField[]): SchemaChangeKind[] {
  const [old, now] = [before[0], after[0]];
  if (!old || !now) return [];
  const found = new Set<SchemaChangeKind>(limitChanges(old.limits, now.limits));
  const kinds = (fields: SchemaField[]): string =>
    fields
      .map(({ kind, format }) => `${kind} ${format ?? ''}`)
      .sort()
      .join();
  if (kinds(before) !== kinds(after)) found.add('kind');
  const [needed, needs] = [before.some(({ required }) => required), after.some(({ required }) => required)];
  if (needed !== needs) found.add(needs ? 'required' : 'optional');
  const [had, has] = [values(before), values(after)];
  if (has && (!had || lacks(had, has))) found.add('options-removed');
  if (had && (!has || lacks(has, had))) found.add('options-added');
  if (isReworded(old, now)) found.add('wording');
  const conditional = ({ when, requiredWhen }: SchemaField): string => `${when?.length ?? 0} ${requiredWhen?.length ?? 0}`;
  if (before.map(conditional).join() !== after.map(conditional).join()) found.add('condition');
  return [...found];
}

/** Compares two versions of a schema field by field; total, as `readSchemaForm` is. */
export function diffSchemas(before: unknown, after: unknown, options: ReadOptions = {}): SchemaDiff {
  const [old, form] = [readSchemaForm(before, options), readSchemaForm(after, options)];
  const [was, is] = [byPath(old), byPath(form)];
  const changes: SchemaChange[] = [];
  for (const [path, fields] of is) {
    const earlier = was.get(path);
    if (!earlier) changes.push({ path, change: 'added' });
    else changes.push(...compareFields(earlier, fields).map(change => ({ path, change })));
  }
  for (const path of was.keys()) if (!is.has(path)) changes.push({ path, change: 'removed' });
  return { changes, form };
}
