import type { DisclosureAct, DisclosureEvent, DisclosureState } from './state';
import { viewOf } from './view';

/** Keys of the answered places that are asked at the moment. */
function askedAnswers(state: DisclosureState): { asked: Set<string>; all: Map<string, DisclosureState['answers'][number]> } {
  const view = viewOf(state);
  const answered = view.slots.flatMap(slot => {
    const answer = view.answerOf(slot);
    return answer ? [{ slot, answer }] : [];
  });
  return {
    asked: new Set(answered.filter(({ slot }) => view.enabled(slot) === true).map(({ slot }) => slot.key)),
    all: new Map(answered.map(({ slot, answer }) => [slot.key, answer])),
  };
}

/** Writes into the history which given answers are out of the result since this act, and which are back in it. */
export function recordVisibility(before: DisclosureState, after: DisclosureState, { at, by }: DisclosureAct): DisclosureState {
  const [old, now] = [askedAnswers(before), askedAnswers(after)];
  const events: DisclosureEvent[] = [];
  for (const [key, { questionId, subject, index, value }] of now.all) {
    if (!old.all.has(key) || old.asked.has(key) === now.asked.has(key)) continue;
    const place = { questionId, ...(subject === undefined ? {} : { subject }), ...(index ? { index } : {}) };
    events.push({ ...place, what: now.asked.has(key) ? 'shown' : 'hidden', value, at, by });
  }
  return events.length > 0 ? { ...after, history: [...after.history, ...events] } : after;
}
