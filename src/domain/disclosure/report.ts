import { issue, type Issue } from '../result';
import { issuesOf } from './answer';
import { isAnswerable, type Slot } from './slots';
import { MAX_SLOTS, placePath, type DisclosureState } from './state';
import { viewOf, type DisclosureView } from './view';

/** The places to show now, in order: questions, groups and notes, without technical items. */
export function visibleQuestions(state: DisclosureState): Slot[] {
  const view = viewOf(state);
  return view.slots.filter(slot => view.enabled(slot) === true && !isHidden(slot));
}

const isHidden = (slot: Slot): boolean => slot.question.hidden === true || (slot.parent !== undefined && isHidden(slot.parent));

/** Must a person answer it? Inside an unanswered question nothing can be missing yet. */
function isDue(view: DisclosureView, slot: Slot): boolean {
  const { required, readOnly, calculated } = slot.question;
  if (!required || readOnly || calculated || !isAnswerable(slot.question) || isHidden(slot)) return false;
  return !slot.parent || !isAnswerable(slot.parent.question) || view.answerOf(slot.parent) !== undefined;
}

/**
 * What still stands in the way, in the order of the questions, paths as in `placePath`: `answer.required`, `answer.too-few` {min},
 * `answer.too-many` {max}, `answer.duplicate`, `answer.too-short` {min}, `answer.too-long` {max}, `answer.below-min` {min}, `answer.above-max` {max},
 * `answer.too-many-decimals` {max}, `answer.pattern`, `answer.pattern-unchecked` (warning), `answer.unit` {unit}, `answer.unit-missing`,
 * `answer.file-type` {type}, `answer.file-too-large` {max}, `answer.reference-type` {type}, `disclosure.too-large` {max} (places are missing),
 * and those of `answerQuestion`.
 */
export const disclosureIssues = (state: DisclosureState): Issue[] => viewIssues(viewOf(state)).map(({ issue: found }) => found);

/** The same with the place that each issue is about. */
export function viewIssues(view: DisclosureView): { slot?: Slot; issue: Issue }[] {
  if (view.slots.length >= MAX_SLOTS) return [{ issue: issue('disclosure.too-large', '', { max: MAX_SLOTS }) }];
  return view.slots
    .filter(slot => view.enabled(slot) === true)
    .flatMap(slot => slotIssues(view, slot).map(found => ({ slot, issue: { ...found, path: placePath(slot.place) } })));
}

function slotIssues(view: DisclosureView, slot: Slot): Issue[] {
  const given = view.answerOf(slot);
  if (given && isAnswerable(slot.question)) return issuesOf(slot.question, given.value);
  return isDue(view, slot) ? [issue('answer.required')] : [];
}

export interface DisclosureProgress {
  /** Questions that are asked now, and how many of them have an answer. */
  asked: number;
  answered: number;
  /** The same for those that must be answered. */
  required: number;
  requiredAnswered: number;
  complete: boolean;
}

export function disclosureProgress(state: DisclosureState): DisclosureProgress {
  const view = viewOf(state);
  const asked = view.slots.filter(slot => view.enabled(slot) === true && isAnswerable(slot.question) && !isHidden(slot));
  const due = asked.filter(slot => isDue(view, slot));
  const answered = (slots: Slot[]): number => slots.filter(slot => view.answerOf(slot)).length;
  return {
    asked: asked.length,
    answered: answered(asked),
    required: due.length,
    requiredAnswered: answered(due),
    complete: isComplete(view),
  };
}

export const isComplete = (view: DisclosureView): boolean => viewIssues(view).every(({ issue: { severity } }) => severity === 'warning');
