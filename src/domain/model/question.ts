import type { CalDate, CodeRef, Dec, Duration, Text } from './primitives';
import type { Rule } from './rule';

/**
 * How a question is answered. `yesno` true or false; `single` an option's value or `{ text }`; `multi` a list of those; `number`
 * a decimal as text; `quantity` `{ value, unit }`; `date` a day, or only its year or month where `partialDate`; `file` a `FileRef`;
 * `reference` `{ reference }`. `group` holds questions, `note` is text without answer.
 */
export type QuestionKind =
  | 'yesno'
  | 'single'
  | 'multi'
  | 'number'
  | 'quantity'
  | 'date'
  | 'datetime'
  | 'time'
  | 'text'
  | 'url'
  | 'file'
  | 'reference'
  | 'group'
  | 'note';

export type QuestionScope = 'insured' | 'applicant' | 'vehicle' | 'property' | 'device';

/** `exclusive`: excludes all others ("none of these"). `code`: what the option means in somebody's list. */
export interface QuestionOption {
  value: string;
  label: Text;
  exclusive?: boolean;
  code?: CodeRef;
  prefix?: string;
}

/** What an answer must be; only what fits the kind is looked at. */
export interface QuestionLimits {
  /** Least and greatest: a decimal for numbers and quantities, else a date, datetime or time. */
  min?: Dec | CalDate;
  max?: Dec | CalDate;
  /** In code points. */
  minLength?: number;
  maxLength?: number;
  /** A regular expression that the whole text must match; foreign, so only ever run by `compilePattern`. */
  pattern?: string;
  maxDecimals?: number;
  /** How many answers, where several are possible; for a group, how many times. */
  minOccurs?: number;
  maxOccurs?: number;
  /** Units to choose from; `openUnit` allows others too. */
  units?: CodeRef[];
  openUnit?: boolean;
  /** MIME types with `*`, and bytes, of files. */
  accept?: string[];
  maxBytes?: number;
  /** Kinds of things a reference may point to. */
  targets?: string[];
  /** A year or month alone is a date, too. */
  partialDate?: boolean;
}

/**
 * One question, group or note. Nothing is ever answered before a person answers it: `preset` is what a source suggested, is
 * never applied to a choice, and elsewhere only to technical items (`hidden`, `readOnly`) that no person answers.
 */
export interface Question extends QuestionLimits {
  id: string;
  text: Text;
  help?: Text;
  prefix?: string;
  kind: QuestionKind;
  /** Whom it is asked of: once for each. Nested questions follow the one they are in. */
  scope: QuestionScope;
  options?: QuestionOption[];
  /** Words of one's own besides the options. */
  openChoice?: boolean;
  required: boolean;
  /** Several answers to one question; a group that may be filled in several times. `multi` needs it not. */
  repeats?: boolean;
  enableWhen?: Rule;
  /** How far back the question asks, from the day of reference (R-CN-08: nobody knows all of his life). */
  lookback?: Duration;
  sensitive?: boolean;
  /** The author knows that it asks for anything and everything (R-CN-03 Art. 27 forbids that). */
  catchAll?: boolean;
  /** Never shown; technical. */
  hidden?: boolean;
  readOnly?: boolean;
  /** Worked out by somebody else (host, server): not asked. */
  calculated?: boolean;
  preset?: unknown;
  /** How the author would show it, e.g. `drop-down`, `slider`. */
  control?: string;
  step?: Dec;
  placeholder?: Text;
  codes?: CodeRef[];
  /** What else its author says about how to show or read it, by name. */
  hints?: Record<string, string>;
  questions?: Question[];
}
