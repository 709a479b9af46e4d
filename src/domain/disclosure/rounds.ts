import type { Question } from '../model';
import { issue } from '../result';
import type { Answered } from './answer';
import { recordVisibility } from './record';
import { questionsOf, roundsOf } from './slots';
import { MAX_ROUNDS, placeKey, placeOf, placePath, type AnswerPlace, type DisclosureAct, type DisclosureState } from './state';

const refused = (state: DisclosureState, code: string, place: AnswerPlace, params?: Record<string, number>): Answered => ({
  state,
  issues: [issue(code, placePath(place), params)],
  wouldDrop: [],
});

const groupOf = (state: DisclosureState, id: string): { question: Question; level: number } | undefined => {
  const found = questionsOf(state.disclosure).find(({ question }) => question.id === id);
  return found && found.question.kind === 'group' && found.question.repeats
    ? { question: found.question, level: found.rounds.length - 1 }
    : undefined;
};

const openRounds = (state: DisclosureState, place: AnswerPlace, question: Question): number =>
  roundsOf(state.rounds.find(rounds => placeKey(rounds) === placeKey(place))?.count, question);

const withCount = (state: DisclosureState, place: AnswerPlace, count: number): DisclosureState['rounds'] => [
  ...state.rounds.filter(rounds => placeKey(rounds) !== placeKey(place)),
  { ...place, count },
];

/**
 * Opens another round of a repeating group; `act.index` names the rounds of the groups around it. Refused: `answer.not-a-repeating-group`,
 * `answer.too-many` {max}.
 */
export function addRound(state: DisclosureState, groupId: string, act: DisclosureAct): Answered {
  const place = placeOf(groupId, act.subject, act.index);
  const group = groupOf(state, groupId);
  if (!group) return refused(state, 'answer.not-a-repeating-group', place);
  const count = openRounds(state, place, group.question);
  const max = Math.min(group.question.maxOccurs ?? MAX_ROUNDS, MAX_ROUNDS);
  if (count >= max) return refused(state, 'answer.too-many', place, { max });
  return { state: { ...state, rounds: withCount(state, place, count + 1) }, issues: [], wouldDrop: [] };
}

/**
 * Closes one round (from 0) of a repeating group. Its answers leave, and are kept in the history; later rounds move up.
 * Refused: `answer.not-a-repeating-group`, `answer.no-such-place`, `answer.too-few` {min}.
 */
export function removeRound(state: DisclosureState, groupId: string, round: number, act: DisclosureAct): Answered {
  const place = placeOf(groupId, act.subject, act.index);
  const group = groupOf(state, groupId);
  if (!group) return refused(state, 'answer.not-a-repeating-group', place);
  const count = openRounds(state, place, group.question);
  if (!Number.isSafeInteger(round) || round < 0 || round >= count) return refused(state, 'answer.no-such-place', place);
  const min = group.question.minOccurs ?? 0;
  if (count <= min) return refused(state, 'answer.too-few', place, { min });
  const shift = shifter(state, place, group.level, round);
  const gone = state.answers.filter(answer => shift(answer) === undefined);
  const after: DisclosureState = {
    ...state,
    answers: state.answers.flatMap(answer => shift(answer) ?? []),
    rounds: withCount({ ...state, rounds: state.rounds.flatMap(rounds => shift(rounds) ?? []) }, place, count - 1),
    history: [
      ...state.history,
      ...gone.map(({ questionId, value, index }) => ({
        ...placeOf(questionId, act.subject, index),
        what: 'round-removed' as const,
        value,
        at: act.at,
        by: act.by,
      })),
    ],
  };
  return { state: recordVisibility(state, after, act), issues: [], wouldDrop: [] };
}

/** Where a place is after a round has gone: the same, one round up, or nowhere. */
function shifter(state: DisclosureState, group: AnswerPlace, level: number, round: number) {
  const inside = new Set(
    questionsOf(state.disclosure).flatMap(({ question, rounds }) => (rounds[level] === group.questionId ? [question.id] : [])),
  );
  const outer = JSON.stringify(group.index ?? []);
  return <T extends AnswerPlace>(at: T): T | undefined => {
    const { index = [] } = at;
    const own = index[level];
    const affected = at.subject === group.subject && inside.has(at.questionId) && JSON.stringify(index.slice(0, level)) === outer;
    if (!affected || own === undefined || own < round) return at;
    return own === round ? undefined : { ...at, index: index.map((n, i) => (i === level ? n - 1 : n)) };
  };
}
