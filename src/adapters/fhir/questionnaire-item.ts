/** One FHIR item → one question with what is inside it. */
import type { Question, QuestionKind, QuestionScope } from '../../domain/model';
import type { Source } from '../source';
import { compact } from '../words';
import { limitsOf } from './questionnaire-limits';
import { optionsOf, type FindResource, type Options } from './questionnaire-options';
import { extensionText, extensionsOf, hintsOf, translated } from './questionnaire-text';
import { answerValue, membersOf, valueMembers, type ItemAnswers } from './questionnaire-values';

/** An item as the import knows it, for conditions and responses. */
export interface Item extends ItemAnswers {
  source: Source;
  parent?: Item;
  items: Item[];
  /** Position among its siblings. */
  position: number;
  /** Asked under a condition that could not be read. */
  unknownCondition?: true;
}

export interface ImportContext {
  language: string | undefined;
  scope: QuestionScope;
  find: FindResource;
  byLinkId: Map<string, Item>;
}

const KINDS: Record<string, QuestionKind> = {
  group: 'group',
  display: 'note',
  boolean: 'yesno',
  decimal: 'number',
  integer: 'number',
  date: 'date',
  dateTime: 'datetime',
  time: 'time',
  string: 'text',
  text: 'text',
  url: 'url',
  attachment: 'file',
  reference: 'reference',
  quantity: 'quantity',
};
const CHOICES = ['choice', 'open-choice', 'coding', 'question'];
/** Deeper nesting is no form for people; it stays unread, and so is listed. */
const MAX_DEPTH = 30;

export function itemsOf(holder: Source, context: ImportContext, parent?: Item, depth = 0): Item[] {
  const sources = holder.at('item').objects;
  if (depth > MAX_DEPTH) {
    if (sources.length > 0) holder.report('adapter.too-deep', { max: MAX_DEPTH }, 'error');
    return [];
  }
  return sources.map((source, position) => itemOf(source, context, position, parent, depth));
}

function itemOf(source: Source, context: ImportContext, position: number, parent: Item | undefined, depth: number): Item {
  const type = typeOf(source);
  const chosen = optionsOf(source, context.language, context.find);
  const constraint = source.at('answerConstraint').text();
  const openText = constraint === 'optionsOrString' || (constraint === 'optionsOrType' && chosen.members.includes('valueString'));
  const question = questionOf(source, type, chosen, context, openText || type === 'open-choice' || constraint === 'optionsOrType');
  const item: Item = {
    question,
    type,
    members: membersOf(type, chosen.members, openText),
    source,
    items: [],
    position,
    ...(parent ? { parent } : {}),
  };
  context.byLinkId.set(question.id, item);
  withPreset(item, chosen);
  item.items = itemsOf(source, context, item, depth + 1);
  if (item.items.length > 0) question.questions = item.items.map(inner => inner.question);
  return item;
}

function typeOf(source: Source): string {
  const type = source.at('type').text();
  if (type !== undefined && (Object.hasOwn(KINDS, type) || CHOICES.includes(type))) return type;
  if (type === undefined) source.report('adapter.missing', { field: 'type' });
  else source.at('type').report('adapter.unknown-code', { system: 'fhir:item-type', code: type });
  return source.at('item').exists && !source.at('answerOption').exists ? 'group' : 'string';
}

function questionOf(source: Source, type: string, { options }: Options, context: ImportContext, open: boolean): Question {
  const repeats = source.at('repeats').text() === 'true';
  const choice = CHOICES.includes(type) || options !== undefined || source.at('answerValueSet').exists;
  const kind = choice && type !== 'group' && type !== 'display' ? (repeats ? 'multi' : 'single') : (KINDS[type] ?? 'text');
  const codes = source.at('code').items.map(coding => {
    const label = coding.at('display').text();
    return { system: coding.at('system').text() ?? '', code: coding.at('code').text() ?? '', ...(label ? { label } : {}) };
  });
  const hints = { ...hintsOf(source), ...(options ? {} : valueSetHint(source)) };
  return compact<Question>({
    id: linkIdOf(source, context),
    text: wordsOf(source, kind, codes[0]?.label ?? codes[0]?.code, context),
    prefix: source.at('prefix').text(),
    kind,
    scope: context.scope,
    required: source.at('required').text() === 'true',
    repeats: (repeats && kind !== 'note') || undefined,
    options,
    openChoice: (choice && (open || (options === undefined && kind !== 'group'))) || undefined,
    ...limitsOf(source, type),
    hidden: extensionText(source, 'hidden') === 'true' || undefined,
    readOnly: source.at('readOnly').text() === 'true' || undefined,
    calculated: extensionsOf(source, 'calculatedExpression').length > 0 || undefined,
    control: controlOf(source),
    step: extensionText(source, 'sliderStepValue'),
    placeholder: extensionText(source, 'entryFormat'),
    codes: codes.length > 0 ? codes : undefined,
    hints: Object.keys(hints).length > 0 ? hints : undefined,
  });
}

/** Where options would come from that did not come along. */
function valueSetHint(source: Source): Record<string, string> {
  const valueSet = source.at('answerValueSet').text();
  return valueSet === undefined ? {} : { valueSet };
}

/** Every question has an id of its own; a missing or repeated one is an error of the source, and its place stands in. */
function linkIdOf(source: Source, { byLinkId }: ImportContext): string {
  const linkId = source.at('linkId').text();
  if (linkId !== undefined && !byLinkId.has(linkId)) return linkId;
  if (linkId === undefined) source.report('adapter.missing', { field: 'linkId' }, 'error');
  else source.report('adapter.duplicate-id', { id: linkId }, 'error');
  return `${linkId ?? ''}@${source.path}`;
}

/** The words of an item; a question without any shows its code. */
function wordsOf(source: Source, kind: QuestionKind, code: string | undefined, { language }: ImportContext) {
  for (const extension of source.at('_text', 'extension').items) {
    if (extension.at('valueExpression').exists) {
      extension.report('adapter.unsupported-expression', { url: extension.at('url').peek() ?? '', language: 'text' });
    }
  }
  const words = translated(source, 'text', language);
  if (words !== '' || kind === 'group') return words;
  source.report('adapter.missing', { field: 'text' });
  return code ?? '';
}

/** The code says it all; list and words around it are HL7's own. */
function controlOf(source: Source): string | undefined {
  const control = extensionText(source, 'itemControl');
  if (control !== undefined) for (const extension of extensionsOf(source, 'itemControl')) extension.dismiss();
  return control;
}

/**
 * What the source would fill in beforehand is kept as `preset`. On a choice, and wherever a person answers, it is not applied:
 * `adapter.initial-not-applied` says so (R-CN-03 Art. 23, nothing that expresses will starts chosen).
 */
function withPreset(item: Item, { selected }: Options): void {
  const { source, question } = item;
  const initial = source.at('initial').items.flatMap(one => {
    const [member] = valueMembers(one);
    const value = member === undefined ? undefined : answerValue(item, member, one.at(member));
    if (member !== undefined && value !== undefined) markKept(one.at(member), value);
    return value === undefined ? [] : [value];
  });
  for (const option of source.at('answerOption').items) option.at('initialSelected').text();
  const values = initial.length > 0 ? initial : selected;
  if (values.length === 0) return;
  question.preset = question.kind === 'multi' || question.repeats ? values : values[0];
  const will = ['yesno', 'single', 'multi'].includes(question.kind);
  const technical = question.hidden || (question.readOnly && !will);
  if (!technical) source.report('adapter.initial-not-applied', { count: values.length });
}

/** Counts as read what is in the value; other parts (a unit's name beside its code) stay listed. */
function markKept(source: Source, value: unknown): void {
  source.text();
  const kept = JSON.stringify(value);
  for (const part of source.members) if (kept.includes(part.peek() ?? '\u0000')) part.text();
}
