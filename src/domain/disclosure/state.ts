import type { Answer, AnsweredBy, CalDate, Disclosure, QuestionScope, Timestamp } from '../model';

/** Somebody or something that questions are asked about, once for each. */
export interface DisclosureSubject {
  id: string;
  scope: QuestionScope;
}

/** Where an answer belongs. */
export interface AnswerPlace {
  questionId: string;
  subject?: string;
  index?: number[];
}

/** How many rounds of a repeating group are open. */
export interface GroupRounds extends AnswerPlace {
  count: number;
}

/**
 * What happened to an answer that no longer stands as it was: `changed`, `withdrawn`, `exclusive` (gave way to an exclusive option, or
 * such an option gave way), `round-removed`, `hidden` (its question is no longer asked; the answer is out of the result), `shown`
 * (asked again).
 */
export interface DisclosureEvent extends AnswerPlace {
  what: 'changed' | 'withdrawn' | 'exclusive' | 'round-removed' | 'hidden' | 'shown';
  value: unknown;
  at: Timestamp;
  by: AnsweredBy;
}

/** A questionnaire in the middle of being answered. Plain JSON; every function returns a new one. */
export interface DisclosureState {
  disclosure: Disclosure;
  /** The day that look-back periods count from. */
  asOf: CalDate;
  subjects: DisclosureSubject[];
  /** What the host knows, for rules: `{ age: 40 }`. */
  facts: Record<string, unknown>;
  answers: Answer[];
  rounds: GroupRounds[];
  history: DisclosureEvent[];
}

/** Who acts when; `subject` and `index` where there are several. */
export interface DisclosureAct {
  at: Timestamp;
  by: AnsweredBy;
  subject?: string;
  index?: number[];
  /** The person has seen which answers an exclusive option excludes, and agreed. */
  dropConflicts?: boolean;
}

/** Bounds on what hostile definitions can make us do. */
export const MAX_ROUNDS = 1_000;
export const MAX_SLOTS = 5_000;
export const MAX_QUESTION_DEPTH = 32;

/** One name for a place, however it is written. */
export const placeKey = ({ questionId, subject, index }: AnswerPlace): string =>
  JSON.stringify([questionId, subject ?? null, index?.length ? index : null]);

/** The place as issues name it: `q7`, `child-1:q7`, `q7[2]`. */
export const placePath = ({ questionId, subject, index = [] }: AnswerPlace): string =>
  (subject === undefined ? '' : `${subject}:`) + questionId + index.map(n => `[${n}]`).join('');

/** A place without empty members. */
export const placeOf = (questionId: string, subject: string | undefined, index: readonly number[] | undefined): AnswerPlace => ({
  questionId,
  ...(subject === undefined ? {} : { subject }),
  ...(index?.length ? { index: [...index] } : {}),
});
