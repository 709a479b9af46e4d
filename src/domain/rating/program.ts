/** What the parts of the engine hand each other: types only. */
import type { CalDate, Dec } from '../model/primitives';
import type { Issue } from '../result';
import type { RatingSpec } from './types';

/** A table made ready: its rows by their exact keys. */
export interface Table {
  /** What the keys are called, which a lookup without keys of its own refers to. */
  names: unknown[];
  /** The rates that fit: one, unless there is none or the table contradicts itself; `''` for one that is no decimal. */
  find: (keys: readonly Value[]) => Dec[];
}

/** A specification made ready by `compileRating`: a frozen moment of it, with its tables indexed. */
export interface RatingProgram {
  readonly spec: RatingSpec;
  readonly tables: ReadonlyMap<string, Table>;
}

export type Obj = Record<string, unknown>;
export type Value = string | boolean;
export type Member = Map<string, Value>;

/** One calculation in progress. After the first failure it runs on with zeros, and its result is thrown away. */
export interface Env {
  program: RatingProgram;
  evaluate: (raw: unknown, env: Env) => Value;
  asOf: CalDate;
  /** Everything that was sent. */
  sent: unknown;
  /** Inputs and steps, lists of members among them. */
  values: Map<string, Value | Member[]>;
  /** The member whose turn it is, and its path. */
  member: { list: string; at: string; values: Member } | undefined;
  /** What the current step has read. */
  used: Record<string, string>;
  issues: Issue[];
  path: string;
  depth: number;
}

/** Operands not worked out yet. Operations are total: they report and go on. */
export type Operation = (args: unknown[], env: Env) => Value;
