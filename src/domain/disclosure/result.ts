import type { Answer } from '../model';
import { isComplete } from './report';
import { placeOf, type AnswerPlace, type DisclosureEvent, type DisclosureState } from './state';
import { viewOf, type DisclosureView } from './view';

/** What a proposal takes over. */
export interface DisclosureResult {
  disclosure: { id: string; version: string };
  asOf: string;
  complete: boolean;
  /** Answers to what is asked, in the order of the questions. */
  answers: Answer[];
  /** Answers given to what is no longer asked: not part of the result, but not lost. */
  dropped: Answer[];
  /** Questions whose condition is known not to hold, in any round, for that subject. */
  notAsked: Pick<AnswerPlace, 'questionId' | 'subject'>[];
  history: DisclosureEvent[];
}

export function disclosureResult(state: DisclosureState): DisclosureResult {
  const view = viewOf(state);
  const answered = view.slots.flatMap(slot => {
    const given = view.answerOf(slot);
    return given ? [{ asked: view.enabled(slot) === true, given }] : [];
  });
  const { id, version } = state.disclosure;
  return {
    disclosure: { id, version },
    asOf: state.asOf,
    complete: isComplete(view),
    answers: answered.filter(({ asked }) => asked).map(({ given }) => given),
    dropped: answered.filter(({ asked }) => !asked).map(({ given }) => given),
    notAsked: notAsked(view),
    history: state.history,
  };
}

function notAsked(view: DisclosureView): DisclosureResult['notAsked'] {
  const places = new Map<string, { place: DisclosureResult['notAsked'][number]; asked: boolean }>();
  for (const slot of view.slots) {
    const { questionId, subject } = slot.place;
    const key = JSON.stringify([questionId, subject]);
    const asked = view.enabled(slot) !== false || places.get(key)?.asked === true;
    places.set(key, { place: placeOf(questionId, subject, undefined), asked });
  }
  return [...places.values()].filter(({ asked }) => !asked).map(({ place }) => place);
}
