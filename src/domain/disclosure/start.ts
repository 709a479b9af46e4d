import { isCalDate } from '../date/cal-date';
import type { Answer, CalDate, Disclosure, Question } from '../model';
import { fail, ok, type Result } from '../result';
import { memberOf } from '../rule/value';
import { checkDisclosure } from './check';
import { isAnswerable, slotsOf } from './slots';
import type { DisclosureState, DisclosureSubject } from './state';
import { isValueFor } from './value';

export interface DisclosureStart {
  asOf: CalDate;
  /** Who is asked about; without any, everything is asked once. */
  subjects?: DisclosureSubject[];
  facts?: Record<string, unknown>;
}

/**
 * Opens a questionnaire. Nothing is answered, whatever the source suggested (R-CN-03 Art. 23); only technical items that no person
 * answers (`hidden`, or `readOnly` and no choice) take their `preset`, marked `by: "system"`.
 * Issues: the first error of `checkDisclosure`, `date.format` or `date.impossible` for `asOf`, `disclosure.subjects` (ids not unique).
 */
export function startDisclosure(disclosure: Disclosure, { asOf, subjects = [], facts = {} }: DisclosureStart): Result<DisclosureState> {
  const wrong = checkDisclosure(disclosure).find(({ severity }) => severity !== 'warning');
  if (wrong) return { ok: false, issue: wrong };
  if (!isCalDate(asOf)) return fail('date.format', 'asOf');
  if (new Set(subjects.map(({ id }) => id)).size < subjects.length) return fail('disclosure.subjects', 'subjects');
  const state: DisclosureState = { disclosure, asOf, subjects, facts, answers: [], rounds: [], history: [] };
  return ok({ ...state, answers: presets(state) });
}

const isWill = ({ kind }: Question): boolean => kind === 'yesno' || kind === 'single' || kind === 'multi';

/** Nobody sees it, or nobody can change it: then it is no person's statement. */
export const isTechnical = (question: Question): boolean =>
  isAnswerable(question) && (question.hidden === true || (question.readOnly === true && !isWill(question)));

const presets = (state: DisclosureState): Answer[] =>
  slotsOf(state).flatMap(({ question, place }) => {
    const { preset } = question;
    const values = Array.isArray(preset) ? (preset as unknown[]) : [preset];
    const fits = preset !== undefined && isTechnical(question) && values.every(value => isValueFor(question, value));
    return fits ? [{ ...place, value: preset, at: `${state.asOf}T00:00:00Z`, by: 'system' as const }] : [];
  });

/** Takes back what was stored with `JSON.stringify`. Issues: `disclosure.not-a-state`, and those of `startDisclosure`. */
export function restoreDisclosure(stored: unknown): Result<DisclosureState> {
  const lists = ['subjects', 'answers', 'rounds', 'history'].map(key => memberOf(stored, key));
  const listed = lists.every(list => Array.isArray(list) && list.every(item => typeof item === 'object' && item !== null));
  const facts = memberOf(stored, 'facts');
  if (!listed || typeof facts !== 'object' || facts === null) return fail('disclosure.not-a-state');
  const state = stored as DisclosureState;
  const placed = [...state.answers, ...state.rounds, ...state.history].every(
    ({ questionId, index }) => typeof questionId === 'string' && (index === undefined || isIndex(index)),
  );
  if (!placed) return fail('disclosure.not-a-state');
  const started = startDisclosure(state.disclosure, state);
  return started.ok ? ok(state) : started;
}

const isIndex = (index: unknown): boolean => Array.isArray(index) && index.every(Number.isSafeInteger);
