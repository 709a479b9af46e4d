import type { Answer, Question } from '../model';
import { issue, type Issue } from '../result';
import { findConflict } from './exclusive';
import { countIssue, valueIssue } from './limits';
import { recordVisibility } from './record';
import { isAnswerable, isList, type Slot } from './slots';
import { placeKey, placeOf, placePath, type AnswerPlace, type DisclosureAct, type DisclosureEvent, type DisclosureState } from './state';
import { isTechnical } from './start';
import { viewOf } from './view';

/**
 * What became of an answer. With an error among the issues the state is the old one. `wouldDrop`: values of this question that do
 * not go together with the new one; tell the person, and answer again with `dropConflicts`.
 */
export interface Answered {
  state: DisclosureState;
  issues: Issue[];
  wouldDrop: unknown[];
}

/** Codes that keep an answer out; all others stay with the answer and keep the questionnaire incomplete. */
const REFUSED = ['answer.wrong-type', 'answer.option-unknown'];

/**
 * Gives, changes or (with `undefined` or `null`) withdraws an answer. What it said before is kept: `changedFrom` in the answer, and
 * in the history; so are answers to questions that are no longer asked because of it.
 * Refused: `answer.unknown-question`, `answer.no-such-place` (subject or round), `answer.not-a-question` (a group or note),
 * `answer.not-asked` (its condition does not hold), `answer.read-only`, `answer.wrong-type` {expected}, `answer.option-unknown`
 * {value}, `answer.exclusive` {option, drops}. Kept and reported: see `disclosureIssues`.
 */
export function answerQuestion(state: DisclosureState, questionId: string, value: unknown, act: DisclosureAct): Answered {
  const place = placeOf(questionId, act.subject, act.index);
  const refuse = (code: string, params?: Issue['params'], wouldDrop: unknown[] = []): Answered => ({
    state,
    issues: [issue(code, placePath(place), params)],
    wouldDrop,
  });
  const view = viewOf(state);
  const slot = view.slots.find(({ key }) => key === placeKey(place));
  if (!slot)
    return refuse(view.slots.some(({ question }) => question.id === questionId) ? 'answer.no-such-place' : 'answer.unknown-question');
  if (!isAnswerable(slot.question)) return refuse('answer.not-a-question');
  if (isTechnical(slot.question) && act.by !== 'system') return refuse('answer.read-only');
  if (view.enabled(slot) !== true) return refuse('answer.not-asked');
  const before = view.answerOf(slot);
  if (value === undefined || value === null) return { state: withdraw(state, place, before, act), issues: [], wouldDrop: [] };
  const conflict = findConflict(slot.question, value, before?.value);
  if (conflict && !act.dropConflicts) {
    return refuse('answer.exclusive', { option: conflict.option, drops: conflict.drops.map(String).join(' ') }, conflict.drops);
  }
  const kept = conflict ? conflict.keeps : value;
  const issues = issuesOf(slot.question, kept).map(found => ({ ...found, path: placePath(place) }));
  if (issues.some(({ code }) => REFUSED.includes(code))) return { state, issues, wouldDrop: [] };
  return { state: give(state, slot, kept, before, act, conflict?.drops), issues, wouldDrop: [] };
}

/** What is wrong with an answer, at most one issue per value. */
export function issuesOf(question: Question, value: unknown): Issue[] {
  if (isList(question) !== Array.isArray(value)) return [issue('answer.wrong-type', '', { expected: question.kind })];
  const values = Array.isArray(value) ? (value as unknown[]) : [value];
  const found = values.map(one => valueIssue(question, one)).filter(one => one !== undefined);
  const count = countIssue(question, values);
  return count ? [...found, count] : found;
}

function give(
  state: DisclosureState,
  { place }: Slot,
  value: unknown,
  before: Answer | undefined,
  { at, by }: DisclosureAct,
  drops: readonly unknown[] = [],
): DisclosureState {
  const same = before !== undefined && JSON.stringify(before.value) === JSON.stringify(value);
  if (same || (Array.isArray(value) && value.length === 0)) return same ? state : withdraw(state, place, before, { at, by });
  const given: Answer = { ...place, value, at, by, ...(before ? { changedFrom: before.value } : {}) };
  const events: DisclosureEvent[] = [
    ...(before ? [{ ...place, what: 'changed' as const, value: before.value, at, by }] : []),
    ...drops.map(dropped => ({ ...place, what: 'exclusive' as const, value: dropped, at, by })),
  ];
  return withAnswers(state, place, [given], events, { at, by });
}

function withdraw(state: DisclosureState, place: AnswerPlace, before: Answer | undefined, { at, by }: DisclosureAct): DisclosureState {
  if (!before) return state;
  return withAnswers(state, place, [], [{ ...place, what: 'withdrawn', value: before.value, at, by }], { at, by });
}

function withAnswers(
  state: DisclosureState,
  place: AnswerPlace,
  given: Answer[],
  events: DisclosureEvent[],
  act: DisclosureAct,
): DisclosureState {
  const key = placeKey(place);
  const answers = [...state.answers.filter(one => placeKey(one) !== key), ...given];
  return recordVisibility(state, { ...state, answers, history: [...state.history, ...events] }, act);
}
