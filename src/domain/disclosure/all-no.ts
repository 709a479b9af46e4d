import { issue } from '../result';
import { answerQuestion, type Answered } from './answer';
import { visibleQuestions } from './report';
import { MAX_SLOTS, placePath, type DisclosureAct, type DisclosureState } from './state';
import { viewOf } from './view';

/**
 * One act that says no to every yes-or-no question shown (about `act.subject`, or everybody); each becomes an answer of its own.
 * Refused: `disclosure.not-all-no` (the questionnaire does not allow it), `answer.contradiction` for each that says yes already.
 */
export function confirmAllNo(state: DisclosureState, act: DisclosureAct): Answered {
  if (state.disclosure.mode !== 'all-no-confirm') return { state, issues: [issue('disclosure.not-all-no')], wouldDrop: [] };
  const view = viewOf(state);
  const yes = openQuestions(state, act).filter(slot => view.answerOf(slot)?.value === true);
  if (yes.length > 0) return { state, issues: yes.map(({ place }) => issue('answer.contradiction', placePath(place))), wouldDrop: [] };
  let next = state;
  // A "no" may open further questions, which are meant as well.
  for (let left = MAX_SLOTS; left > 0; left--) {
    const now = viewOf(next);
    const open = openQuestions(next, act).find(slot => now.answerOf(slot) === undefined);
    if (!open) break;
    next = answerQuestion(next, open.question.id, false, { at: act.at, by: act.by, ...open.place }).state;
  }
  return { state: next, issues: [], wouldDrop: [] };
}

const openQuestions = (state: DisclosureState, { subject }: DisclosureAct) =>
  visibleQuestions(state).filter(
    ({ question, place }) => question.kind === 'yesno' && !question.readOnly && (subject === undefined || place.subject === subject),
  );
