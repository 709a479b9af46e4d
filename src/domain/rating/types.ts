import type { CalDate, Dec, Text } from '../model/primitives';
import type { Frequency, PremiumLine } from '../model/quote';
import type { AgeRule, LeapBirthday } from '../date/age';
import type { RoundingRule } from '../money/round';

/**
 * An expression of `ins-rating/1`, data and never text to be parsed: a decimal (`"0.06"`, or a whole number), `true`/`false`, the
 * name of an input or of an EARLIER step, a member's field inside an `…Each` (`"family.age"`), or an operation
 * `["mul", "base", "0.06"]`, also written `{ "mul": ["base", "0.06"] }`. docs/guide/domain.md lists the operations.
 */
export type RatingExpr = string | number | boolean | readonly unknown[] | { readonly [op: string]: unknown };

/** Options of `sumEach`, `countEach`, `minEach`, `maxEach`: which members count. */
export interface EachOptions {
  when?: RatingExpr;
  /** Only so many of them, the first by `by`: `{ most: 3, by: "family.age", order: "desc" }` = the three oldest. */
  most?: number;
  by?: RatingExpr;
  order?: 'asc' | 'desc';
}

/**
 * A declared input; every one is required, nothing is assumed. Read from the inputs' own `key`, else along `from`.
 * `age` takes whole years or a birth date, counted by `rule` at the date along `at`, else at `asOf`. `members` is a list of people
 * or things, each with `fields`.
 */
export interface RatingInput {
  type: 'age' | 'int' | 'number' | 'money' | 'enum' | 'bool' | 'date' | 'region' | 'text' | 'members';
  from?: string;
  at?: string;
  rule?: AgeRule;
  feb29?: LeapBirthday;
  values?: (string | number)[];
  min?: Dec | number;
  max?: Dec | number;
  step?: Dec | number;
  fields?: Record<string, RatingInput>;
  /** Most members, default 50. */
  most?: number;
  label?: Text;
}

/**
 * Rates by key: each row is its keys and then the rate. A key that is a band, `{ "band": "age" }` (one per table), holds `[from, to]`
 * in the rows, `null` for an open end; `bounds` says which end belongs to it, default `"[)"`. `per` and `of` describe the rate to
 * people: the steps divide.
 */
export interface RatingTable {
  keys: (string | { band: string })[];
  rows: unknown[][];
  bounds?: '[)' | '(]' | '[]';
  per?: Dec;
  of?: string;
}

/** A premium line made of a step; its amount is the step's value. */
export interface RatingLine extends Pick<PremiumLine, 'kind' | 'label' | 'coverageCode' | 'jurisdiction' | 'explain' | 'refundable'> {
  rate?: RatingExpr;
  basis?: RatingExpr;
}

/** `op` with its operands in `args` or `a`, `b`, `c` (of a lookup `table`, `keys`), or a whole expression as `value`. */
export interface RatingStep {
  id: string;
  op?: string;
  a?: RatingExpr;
  b?: RatingExpr;
  c?: RatingExpr;
  args?: unknown[];
  table?: string;
  keys?: RatingExpr[];
  value?: RatingExpr;
  round?: RoundingRule;
  line?: RatingLine;
}

/** Refuses to rate where `when` holds. `after`: asked when all steps are done, and may refer to them. */
export interface RatingGuard {
  when: RatingExpr;
  code: string;
  text?: Text;
  after?: boolean;
}

/** A contract test: inputs and what a period costs, figures of the output by name, or the code of the refusal or issue. */
export interface RatingTest {
  in: Record<string, unknown>;
  out?: Dec | Record<string, Dec | number>;
  code?: string;
  asOf?: CalDate;
}

/** A product's premium as data (domain.md §4.2). Untrusted until `compileRating` has read it. */
export interface RatingSpec {
  spec: 'ins-rating/1';
  id: string;
  version: string;
  currency: string;
  /** Default `indicative`. `bound` is refused: what is charged is the insurer's word. */
  authority?: 'indicative' | 'quoted';
  effective?: CalDate;
  /** Last day of use. */
  expires?: CalDate;
  sha256?: string;
  inputs: Record<string, RatingInput>;
  guards?: RatingGuard[];
  tables?: Record<string, RatingTable>;
  steps: RatingStep[];
  output: {
    perPeriod: RatingExpr;
    /** Payments in all, default 1. */
    periods?: RatingExpr;
    /** A `Frequency` or the name of an enum input, default `single`. */
    frequency?: Frequency | string;
    /** Default: the sum of the lines, without lines `perPeriod`. */
    gross?: RatingExpr;
    figures?: Record<string, RatingExpr>;
  };
  tests?: RatingTest[];
}
