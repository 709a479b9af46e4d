import type { Issue } from '../result';
import { activeFields, type ActiveField } from './active';
import { checkSchemaValue } from './check';
import type { SchemaDiff } from './diff';
import { escapePointer } from './node';
import { copyJson } from './value';

/** One answer that must be given again or for the first time. `reason`: `wording`, or the code of what is wrong with it now. */
export interface AskAgain {
  path: string;
  reason: string;
  params?: Issue['params'];
}

/** What a new version of a schema leaves of a saved draft. All paths are JSON pointers into the draft. */
export interface DraftReview {
  /** The draft with what survives. */
  value: unknown;
  survives: string[];
  ask: AskAgain[];
  /** Answers that the new version has no place for: to be shown once, never lost unseen. */
  dropped: { path: string; value: unknown }[];
}

/** Kinds whose answer is one value, whatever it is made of. */
const isWhole = ({ field }: ActiveField): boolean => !['group', 'list', 'variants'].includes(field.kind);

interface Leaf {
  at: string;
  value: unknown;
}

/** Every answer of the draft: what a field holds as a whole, else what has no members. */
function* answers(value: unknown, at: string, whole: ReadonlySet<string>): Generator<Leaf> {
  const inner = typeof value === 'object' && value !== null && !whole.has(at) ? Object.entries(value) : undefined;
  if (!inner?.length) yield { at, value };
  for (const [name, entry] of inner ?? []) yield* answers(entry, `${at}/${escapePointer(name)}`, whole);
}

function without(value: unknown, at: string, removed: ReadonlySet<string>): unknown {
  const keep = ([name]: [string, unknown]): boolean => !removed.has(`${at}/${escapePointer(name)}`);
  const inner = ([name, entry]: [string, unknown]): [string, unknown] => [name, without(entry, `${at}/${escapePointer(name)}`, removed)];
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(keep).map(inner);
  return Array.isArray(value) ? entries.map(([, entry]) => entry) : Object.fromEntries(entries);
}

/** Words that somebody agreed to or chose by: an answer to other words is no answer. */
const isReworded = ({ changes }: SchemaDiff, { field }: ActiveField): boolean =>
  ['boolean', 'choice', 'multi'].includes(field.kind) &&
  changes.some(({ path, change }) => change === 'wording' && (path === field.path || path === `${field.path}/*`));

/**
 * Holds a saved draft against a new version of its schema: what stays, what must be asked again and why, what has no place any more.
 * Decimals in text count as numbers. A tick or choice is asked again when its words have changed: consent is to words.
 */
export function checkDraft(draft: unknown, diff: SchemaDiff): DraftReview {
  const { value = {} } = copyJson(draft);
  const active = activeFields(diff.form, value);
  const places = new Map(active.map(entry => [entry.path, entry]));
  const wrong = checkSchemaValue(diff.form.schema, value, { textNumbers: true }).issues.filter(({ severity }) => severity !== 'warning');
  const ask = new Map<string, AskAgain>();
  const review: DraftReview = { value, survives: [], ask: [], dropped: [] };
  const removed = new Set<string>();
  for (const { code, path = '', params } of wrong) ask.set(path, { path, reason: code, ...(params ? { params } : {}) });
  for (const { at, value: answer } of answers(value, '', new Set(active.filter(isWhole).map(({ path }) => path)))) {
    const place = places.get(at);
    if (place && isReworded(diff, place)) ask.set(at, { path: at, reason: 'wording' });
    const within = wrong.some(({ path = '' }) => path === at || path.startsWith(`${at}/`));
    if (!place) review.dropped.push({ path: at, value: answer });
    else if (!ask.has(at) && !within) review.survives.push(at);
    if (!place || ask.has(at) || within) removed.add(at);
  }
  // A place that is gone is not to be filled again, whatever the schema says of its content.
  for (const { path } of review.dropped) ask.delete(path);
  for (const { path, required, value: held, field } of active)
    if (required && held === undefined && !ask.has(path))
      ask.set(path, { path, reason: 'schema-form.required', params: { name: field.name } });
  return { ...review, ask: [...ask.values()], value: removed.has('') ? undefined : without(value, '', removed) };
}
