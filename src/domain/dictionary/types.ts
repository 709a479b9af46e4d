import type { Issue, Result } from '../result';

/** A value's way through a dictionary in both directions. Total: what cannot be converted is a `Result` that says so. */
export interface Formatter {
  to(value: unknown): Result<unknown>;
  from(value: unknown): Result<unknown>;
}

/**
 * One line of a dictionary. Paths are JSON pointers; `*` stands for every entry of a list (as often on both sides), `[role=insured]` for the
 * one entry whose member has that value. Exactly one of `canonical` and `constant` says where the value comes from.
 */
export interface DictionaryEntry {
  /** Where it is in the canonical slice. */
  canonical?: string;
  /** Where the insurer wants it. */
  insurer: string;
  /** A list of codes in `Dictionary.codes`. */
  codes?: string;
  /** A formatter by name. */
  format?: string;
  /** The same for everybody: written to the insurer, and expected back. */
  constant?: unknown;
}

/** How one insurer's payload is the canonical model in other words: data, not code. `id` is the system of its codes, `insurer:demo`. */
export interface Dictionary {
  id: string;
  version: string;
  entries: DictionaryEntry[];
  /** Our code → theirs, by list. */
  codes?: Record<string, Record<string, string>>;
}

/** A converted payload. `unmapped`: JSON pointers of values that no line of the dictionary speaks of; each is also an issue. */
export interface Converted {
  value: unknown;
  issues: Issue[];
  unmapped: string[];
}
