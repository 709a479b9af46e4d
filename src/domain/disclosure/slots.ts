import type { Answer, Disclosure, Question } from '../model';
import { MAX_QUESTION_DEPTH, MAX_ROUNDS, MAX_SLOTS, placeKey, placeOf, type AnswerPlace, type DisclosureState } from './state';

/** One place to answer: a question, about somebody, in one round of the repeating groups around it. */
export interface Slot {
  key: string;
  place: AnswerPlace;
  question: Question;
  parent?: Slot;
  depth: number;
  /** The repeating questions around it, one for each number of the place's index. */
  rounds: readonly string[];
}

/** Can a person give it an answer at all? */
export const isAnswerable = ({ kind }: Question): boolean => kind !== 'group' && kind !== 'note';

/** Does it take a list of answers? */
export const isList = (question: Question): boolean => isAnswerable(question) && (question.kind === 'multi' || question.repeats === true);

/** Questions inside a question with several answers are asked for each of them; mere notes are not. */
const repeatsInside = (question: Question): boolean => isList(question) && (question.questions ?? []).some(inner => inner.kind !== 'note');

interface Walk {
  state: DisclosureState;
  answers: Map<string, Answer>;
  counts: Map<string, number>;
  slots: Slot[];
}

/** All places of a questionnaire in its order, also those that are not asked at the moment. At most `MAX_SLOTS`. */
export function slotsOf(state: DisclosureState): Slot[] {
  const walk: Walk = {
    state,
    answers: new Map(state.answers.map(answer => [placeKey(answer), answer])),
    counts: new Map(state.rounds.map(rounds => [placeKey(rounds), rounds.count])),
    slots: [],
  };
  for (const question of state.disclosure.questions) {
    for (const subject of subjectsOf(state, question)) visit(walk, question, subject, [], undefined, []);
  }
  return walk.slots;
}

/** Ids of those a question is asked about; a questionnaire without such people is asked once, about nobody in particular. */
function subjectsOf(state: DisclosureState, question: Question): (string | undefined)[] {
  const ids = state.subjects.filter(({ scope }) => scope === question.scope).map(({ id }) => id);
  return ids.length > 0 ? ids : [undefined];
}

function visit(
  walk: Walk,
  question: Question,
  subject: string | undefined,
  index: number[],
  parent: Slot | undefined,
  rounds: string[],
): void {
  const inRounds = [...rounds, question.id];
  if (question.kind === 'group' && question.repeats) {
    const count = roundsOf(walk.counts.get(placeKey(placeOf(question.id, subject, index))), question);
    for (let n = 0; n < count; n++) {
      const slot = add(walk, question, subject, [...index, n], parent, inRounds);
      inside(walk, slot, subject, [...index, n], inRounds);
    }
    return;
  }
  const slot = add(walk, question, subject, index, parent, rounds);
  if (!repeatsInside(question)) return inside(walk, slot, subject, index, rounds);
  const value = slot && walk.answers.get(slot.key)?.value;
  const count = Array.isArray(value) ? Math.min(Math.max(1, value.length), MAX_ROUNDS) : 1;
  for (let n = 0; n < count; n++) inside(walk, slot, subject, [...index, n], inRounds);
}

/** Rounds that are open: as many as were added, else as many as must be, at least one to begin with. */
export const roundsOf = (counted: number | undefined, question: Question): number =>
  Math.min(counted ?? Math.max(1, question.minOccurs ?? 1), MAX_ROUNDS);

function inside(walk: Walk, parent: Slot | undefined, subject: string | undefined, index: number[], rounds: string[]): void {
  if (!parent || parent.depth >= MAX_QUESTION_DEPTH) return;
  for (const question of parent.question.questions ?? []) visit(walk, question, subject, index, parent, rounds);
}

function add(
  walk: Walk,
  question: Question,
  subject: string | undefined,
  index: number[],
  parent: Slot | undefined,
  rounds: string[],
): Slot | undefined {
  if (walk.slots.length >= MAX_SLOTS) return undefined;
  const place = placeOf(question.id, subject, index);
  const depth = parent ? parent.depth + 1 : 0;
  const slot: Slot = { key: placeKey(place), place, question, depth, rounds, ...(parent ? { parent } : {}) };
  walk.slots.push(slot);
  return slot;
}

/** Every question of a questionnaire with the repeating questions it stands in, outermost first (itself, if it is a group). */
export function questionsOf({ questions }: Disclosure): { question: Question; rounds: string[] }[] {
  const found: { question: Question; rounds: string[] }[] = [];
  const collect = (list: readonly Question[], rounds: string[], depth: number): void => {
    for (const question of list) {
      const inner = (question.kind === 'group' && question.repeats) || repeatsInside(question) ? [...rounds, question.id] : rounds;
      found.push({ question, rounds: question.kind === 'group' ? inner : rounds });
      if (depth < MAX_QUESTION_DEPTH) collect(question.questions ?? [], inner, depth + 1);
    }
  };
  collect(questions, [], 0);
  return found;
}
