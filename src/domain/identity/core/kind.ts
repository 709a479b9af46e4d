import type { CalDate } from '../../model/primitives';
import { fail, issue, ok } from '../../result';
import type { Issue, Result } from '../../result';

/** What the host knows beside the text. Each kind names the ones it reads; all others are ignored. */
export interface IdentifierOptions {
  /** Today; without it nothing is said about the future, and two-digit years stay as the kind documents. */
  today?: CalDate;
  /** ISO 3166-1 alpha-2 of the market or issuer. */
  market?: string;
  /** Also accept forms that are no longer issued or valid, for looking up old policies. */
  legacy?: boolean;
  /** Still being typed: what is not yet as long as it may become is never wrong. Leave out once the field is left. */
  typing?: boolean;
  /** Overrides whether a failed check digit is an error (true) or a warning (false). */
  strict?: boolean;
}

/**
 * What a typed text is. `incomplete` may still become one and is not to be complained about while typing. Issues are
 * `<topic>.<reason>`; `suggestion` is a whole text that would pass, to be offered and never put in silently.
 */
export type IdentifierCheck<D> =
  | { state: 'empty' }
  | { state: 'incomplete'; value: string; suggestion?: string }
  | { state: 'ok'; value: string; facts: D; warnings: Issue[] }
  | { state: 'wrong'; value: string; issue: Issue; suggestion?: string };

/**
 * One kind of identifier. All members are total. `value` everywhere is free text: it is normalised first.
 * Reasons every kind may give: `too-long` {max}, `character` {at} (from 1), `format`; `parse` also gives `empty`, `incomplete`.
 */
export interface IdentifierKind<D> {
  readonly id: string;
  /** What its issue codes begin with; kinds of one family share it. */
  readonly topic: string;
  /** Folded to the one spelling that is stored and compared; idempotent. */
  readonly normalise: (text: unknown) => string;
  readonly check: (text: unknown, options?: IdentifierOptions) => IdentifierCheck<D>;
  /** `check` as a `Result`; warnings are left out. */
  readonly parse: (text: unknown, options?: IdentifierOptions) => Result<D>;
  /** What the number says by itself; undefined where it is not right. */
  readonly derive: (text: unknown, options?: IdentifierOptions) => D | undefined;
  /** For lists and logs: stars but for the characters the kind allows to be seen. */
  readonly mask: (text: unknown) => string;
  /** Grouped for the eye; normalising it gives the value back. */
  readonly format: (text: unknown) => string;
  /** Groups to be read aloud character by character, in order; free of language. */
  readonly spoken: (text: unknown) => string[];
}

/** What a kind's reader found in a normalised value of right length and characters. */
export type Reading<D> =
  | { facts: D; warnings: readonly Reason[] }
  | { reason: string; params?: Issue['params']; suggestion?: string | undefined }
  | { incomplete: true; suggestion?: string | undefined };
export interface Reason {
  reason: string;
  params?: Issue['params'];
}

/** How a kind is described; `defineKind` makes the functions. */
export interface KindSpec<D> {
  id: string;
  /** Of its issue codes; default the id. */
  topic?: string;
  readonly normalise: (text: unknown) => string;
  /** A character that cannot occur. */
  stray: RegExp;
  /** Possible lengths, ascending. */
  lengths: readonly number[];
  /** What a text that is still too short must look like so far; else it is `format` already. */
  start?: RegExp;
  readonly read: (value: string, options: IdentifierOptions) => Reading<D>;
  /** Letters that are often typed for others; the result is offered where a character cannot be. */
  fix?: (value: string) => string;
  /** Characters left visible at start and end by `mask`. */
  visible: readonly [number, number];
  /** Sizes of the groups for the eye; the last repeats. A function where it depends on the value. */
  groups: readonly number[] | ((value: string) => readonly string[]);
  /** What stands between the groups; default a blank. */
  joint?: string;
}

export const reading = <D>(facts: D, ...warnings: Reason[]): Reading<D> => ({ facts, warnings });

export const refuse = (reason: string, params?: Issue['params'], suggestion?: string): Reading<never> =>
  params ? { reason, params, suggestion } : { reason, suggestion };

/** Warnings as issues of the kind. */
export const asWarning = (id: string, { reason, params }: Reason): Issue => issue(`${id}.${reason}`, undefined, params, 'warning');

/** A check as a `Result`: empty and incomplete are refusals too, once somebody wants the value. */
export function toResult<D>(id: string, check: IdentifierCheck<D>): Result<D> {
  if (check.state === 'ok') return ok(check.facts);
  return check.state === 'wrong' ? { ok: false, issue: check.issue } : fail(`${id}.${check.state}`);
}
