import type { Answer } from '../model';
import { evaluateRule, type Truth } from '../rule/evaluate';
import type { RuleValue } from '../rule/value';
import { slotsOf, type Slot } from './slots';
import { placeKey, type DisclosureState } from './state';

/** Longer chains of conditions than any questionnaire has; what lies beyond is not asked. */
const MAX_CHAIN = 400;

/** A state seen as a whole: all places, their answers, and which of them are asked. */
export interface DisclosureView {
  state: DisclosureState;
  slots: Slot[];
  answerOf: (slot: Slot) => Answer | undefined;
  /** Is it asked: yes, no, or unknown as long as what it depends on is unanswered (then it is not). */
  enabled: (slot: Slot) => Truth;
}

const NOTHING: readonly RuleValue[] = [];

/**
 * Builds the view. A condition that asks for an answer gets the answers about the same subject and of the same rounds of the
 * groups that both questions stand in; answers of questions that are not asked themselves do not count.
 */
export function viewOf(state: DisclosureState): DisclosureView {
  const slots = slotsOf(state);
  const answers = new Map(state.answers.map(answer => [placeKey(answer), answer]));
  const byQuestion = new Map<string, Slot[]>();
  for (const slot of slots) {
    const same = byQuestion.get(slot.question.id);
    if (same) same.push(slot);
    else byQuestion.set(slot.question.id, [slot]);
  }
  const known = new Map<string, Truth>();
  let chain = 0;

  const enabled = (slot: Slot): Truth => {
    if (known.has(slot.key) || chain > MAX_CHAIN) return known.get(slot.key);
    // Until it is known it is unknown: a circle of conditions ends here.
    known.set(slot.key, undefined);
    chain++;
    const outer = slot.parent ? enabled(slot.parent) : true;
    const rule = slot.question.enableWhen;
    const truth =
      outer !== true || !rule ? outer : evaluateRule(rule, { answers: id => valuesFor(slot, id), facts: state.facts, asOf: state.asOf });
    chain--;
    known.set(slot.key, truth);
    return truth;
  };

  const valuesFor = (slot: Slot, id: string): readonly RuleValue[] => {
    const asked = nearest(byQuestion.get(id) ?? [], slot).filter(other => enabled(other) === true);
    return asked.flatMap(other => listOf(answers.get(other.key)?.value));
  };

  return { state, slots, answerOf: slot => answers.get(slot.key), enabled };
}

/** The places of a question that belong to the one that asks. */
function nearest(candidates: readonly Slot[], from: Slot): Slot[] {
  const { subject } = from.place;
  const sameSubject = candidates.filter(slot => slot.place.subject === subject);
  return (sameSubject.length > 0 ? sameSubject : candidates).filter(slot => inSameRounds(slot, from));
}

function inSameRounds(slot: Slot, from: Slot): boolean {
  const [mine, its] = [from.place.index ?? [], slot.place.index ?? []];
  for (let n = 0; n < slot.rounds.length && slot.rounds[n] === from.rounds[n]; n++) if (mine[n] !== its[n]) return false;
  return true;
}

/** The values of an answer, one or many. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return NOTHING;
  return Array.isArray(value) ? value : [value];
}
