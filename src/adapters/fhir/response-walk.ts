/** Reads the tree of a FHIR QuestionnaireResponse against its questionnaire: structure first, answers on the way. */
import type { Answer } from '../../domain/model';
import type { Issue } from '../../domain/result';
import { issue } from '../../domain/result';
import { valueIssue } from '../../domain/disclosure/limits';
import { isAnswerable, isList } from '../../domain/disclosure/slots';
import { MAX_ROUNDS, placeKey, placeOf, type GroupRounds } from '../../domain/disclosure/state';
import type { Source } from '../source';
import type { Item } from './questionnaire-item';
import { answerValue, valueMembers } from './questionnaire-values';

/** A fault of a response: at which item (`''` = the response itself), and where in the response (`path`). */
export type ResponseIssue = Issue & { linkId: string };

export interface Walk {
  byLinkId: ReadonlyMap<string, Item>;
  issues: ResponseIssue[];
  answers: Answer[];
  rounds: GroupRounds[];
  /** Where each item that is there stands: key of its place → path. */
  present: Map<string, string>;
  /** Questions with an answer that could not be read: what depends on them cannot be judged. */
  broken: Set<string>;
}

export const report = (
  walk: Walk,
  linkId: string,
  path: string,
  code: string,
  params?: Issue['params'],
  severity?: Issue['severity'],
): void => {
  walk.issues.push({ ...issue(code, path, params, severity), linkId });
};

/** Items that a holder (the response, a group's item, an answer) has, under the questionnaire's `expected` ones. */
export function walkItems(holder: Source, expected: readonly Item[], index: readonly number[], walk: Walk, owner: string): void {
  const list = holder.at('item');
  if (list.exists && !list.isList) report(walk, owner, list.path, 'response.structure');
  const found: { item: Item; source: Source }[] = [];
  for (const source of list.items) {
    const linkId = source.at('linkId').peek();
    const item = linkId === undefined ? undefined : walk.byLinkId.get(linkId);
    if (linkId === undefined) report(walk, '', source.path, 'response.no-link-id');
    else if (!item) report(walk, linkId, source.path, 'response.unknown-item');
    else if (!expected.includes(item)) report(walk, linkId, source.path, 'response.misplaced');
    else found.push({ item, source });
  }
  reportOrder(found, walk);
  for (const item of expected) {
    const sources = found.filter(one => one.item === item).map(({ source }) => source);
    if (sources.length > 0) walkItem(item, sources, index, walk);
  }
}

/** Items out of the questionnaire's order; of two ways to see it, the one that moves fewer. */
function reportOrder(found: readonly { item: Item; source: Source }[], walk: Walk): void {
  const positions = found.map(({ item }) => item.position);
  const late = behind(positions);
  const early = behind(positions.map(position => -position).reverse()).reverse();
  const count = (flags: boolean[]): number => flags.filter(Boolean).length;
  const moved = count(early) < count(late) ? early : late;
  found.forEach(({ item, source }, n) => {
    if (moved[n]) report(walk, item.question.id, source.path, 'response.order');
  });
}

/** Which of a row come after something greater. */
function behind(row: readonly number[]): boolean[] {
  let greatest = -Infinity;
  return row.map(position => {
    greatest = Math.max(greatest, position);
    return position < greatest;
  });
}

function walkItem(item: Item, sources: readonly Source[], index: readonly number[], walk: Walk): void {
  const { question } = item;
  const [first] = sources as [Source];
  if (question.kind === 'group') return walkGroup(item, sources, index, walk);
  for (const extra of sources.slice(1)) report(walk, question.id, extra.path, 'response.repeated-item');
  if (first.at('item').exists) report(walk, question.id, first.at('item').path, 'response.structure');
  if (question.kind === 'note') {
    if (first.at('answer').exists) report(walk, question.id, first.at('answer').path, 'response.structure');
    return;
  }
  walkAnswers(item, first, index, walk);
}

function walkGroup(item: Item, sources: readonly Source[], index: readonly number[], walk: Walk): void {
  const { question } = item;
  const max = question.repeats ? question.maxOccurs : 1;
  if (max !== undefined && sources.length > max) report(walk, question.id, (sources[max] as Source).path, 'answer.too-many', { max });
  else if (question.minOccurs !== undefined && sources.length < question.minOccurs) {
    report(walk, question.id, (sources[0] as Source).path, 'answer.too-few', { min: question.minOccurs });
  }
  if (sources.length > MAX_ROUNDS)
    report(walk, question.id, (sources[MAX_ROUNDS] as Source).path, 'response.too-large', { max: MAX_ROUNDS });
  if (question.repeats) walk.rounds.push({ ...placeOf(question.id, undefined, index), count: sources.length });
  sources.forEach((source, n) => {
    if (!question.repeats && n > 0) return;
    const inner = question.repeats ? [...index, n] : index;
    if (source.at('answer').exists) report(walk, question.id, source.at('answer').path, 'response.structure');
    walk.present.set(placeKey(placeOf(question.id, undefined, inner)), source.path);
    walkItems(source, item.items, inner, walk, question.id);
  });
}

function walkAnswers(item: Item, source: Source, index: readonly number[], walk: Walk): void {
  const { question } = item;
  const place = placeOf(question.id, undefined, index);
  const list = source.at('answer');
  if (list.exists && !list.isList) report(walk, question.id, list.path, 'response.structure');
  const answers = list.items;
  if (answers.length === 0) return;
  walk.present.set(placeKey(place), source.path);
  const values = answers.flatMap(answer => {
    const value = readAnswer(item, answer, walk);
    return value === undefined ? [] : [value];
  });
  if (values.length < answers.length) walk.broken.add(question.id);
  if (!isList(question) && answers.length > 1) report(walk, question.id, answers[1]?.path ?? '', 'answer.too-many', { max: 1 });
  const value = isList(question) ? values : values[0];
  if (value !== undefined) walk.answers.push({ ...place, value, at: '', by: 'insured' });
  const inRounds = isList(question) && item.items.some(inner => inner.question.kind !== 'note');
  answers.forEach((answer, n) => {
    if (n === 0 || isList(question)) walkItems(answer, item.items, inRounds ? [...index, n] : index, walk, question.id);
  });
}

/** One answer in our model; undefined, with its fault reported, when it is not what it must be. */
function readAnswer(item: Item, answer: Source, walk: Walk): unknown {
  const { question } = item;
  const members = valueMembers(answer);
  const [member] = members;
  const wrong = (code: string, path: string, params?: Issue['params']): undefined => {
    report(walk, question.id, path, code, params);
    return undefined;
  };
  if (!isAnswerable(question) || member === undefined) return wrong('response.no-value', answer.path);
  if (members.length > 1) return wrong('response.several-values', answer.path);
  const source = answer.at(member);
  if (!item.members.includes(member)) return wrong('response.wrong-type', source.path, { expected: item.members.join(' '), got: member });
  const value = answerValue(item, member, source);
  if (value === undefined) return wrong('response.bad-value', source.path);
  const found = valueIssue(question, value);
  if (!found) return value;
  const badValue = found.code === 'answer.wrong-type';
  report(walk, question.id, source.path, badValue ? 'response.bad-value' : found.code, badValue ? undefined : found.params, found.severity);
  return badValue ? undefined : value;
}
