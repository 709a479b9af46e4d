import type { Text, Timestamp } from './primitives';
import type { Question } from './question';

/** A questionnaire in one version. `all-no-confirm`: all questions are shown and one act says no to all. */
export interface Disclosure {
  id: string;
  version: string;
  kind: 'health' | 'finance' | 'occupation' | 'vehicle' | 'property' | 'suitability' | 'other';
  mode: 'per-question' | 'all-no-confirm';
  title?: Text;
  /** As its publisher says, e.g. `draft`. */
  status?: string;
  questions: Question[];
}

/** Who answered. `system`: a technical item that no person sees. */
export type AnsweredBy = 'applicant' | 'insured' | 'agent-assisted' | 'system';

/**
 * One answer. `subject` = about whom, `index` = in which rounds of the repeating groups around it, from the outermost; both absent where
 * there is only one. `changedFrom` is what it said before.
 */
export interface Answer {
  questionId: string;
  value: unknown;
  at: Timestamp;
  by: AnsweredBy;
  subject?: string;
  index?: number[];
  changedFrom?: unknown;
}
