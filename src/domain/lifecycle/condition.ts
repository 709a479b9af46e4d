import { compareAmounts, isAmount } from '../money/decimal';
import { isCalDate } from '../date/cal-date';

/** What the host knows: days (`today` among them), amounts as text, counts, yes and no. */
export type Facts = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * A condition over facts as a closed tree; never evaluated as text. Operands are names of facts.
 * `yes` `no` truth values · `given` any value but "" · `is` equals the literal · `same` two facts are equal · `before` `not-after` days ·
 * `at-most` amounts of one currency · `positive` an amount or count above 0.
 */
export type Condition =
  | readonly ['yes' | 'no' | 'given' | 'positive', string]
  | readonly ['is', string, string | number]
  | readonly ['same' | 'before' | 'not-after' | 'at-most', string, string]
  | readonly ['not', Condition]
  | readonly ['any' | 'all', ...Condition[]];

/** `true`, `false`, or the name of the fact that is missing or no such value: what is not known is no permission. */
export type Verdict = true | false | string;

type Test = (a: unknown, b: unknown) => boolean;

const amountOf = (value: unknown): string => String(value);
const isNumberLike = (value: unknown): boolean => (typeof value === 'number' ? Number.isSafeInteger(value) : isAmount(value));
const isText = (value: unknown): boolean => (typeof value === 'string' ? value !== '' : value !== undefined && value !== null);

/** Per operator: what its facts must be, and the question. */
const TESTS: Readonly<Record<string, readonly [fits: (value: unknown) => boolean, test: Test]>> = {
  yes: [value => typeof value === 'boolean', a => a === true],
  no: [value => typeof value === 'boolean', a => a === false],
  positive: [isNumberLike, a => compareAmounts(amountOf(a), '0') > 0],
  is: [isText, (a, b) => a === b],
  same: [isText, (a, b) => a === b],
  before: [isCalDate, (a, b) => (a as string) < (b as string)],
  'not-after': [isCalDate, (a, b) => (a as string) <= (b as string)],
  'at-most': [isNumberLike, (a, b) => compareAmounts(amountOf(a), amountOf(b)) <= 0],
};

const factOf = (facts: Facts, name: string): unknown => (Object.hasOwn(facts, name) ? facts[name] : undefined);

const negate = (verdict: Verdict): Verdict => (typeof verdict === 'string' ? verdict : !verdict);

/** `all`: a single no decides, then a missing fact; `any` the other way round. */
function combine(decisive: boolean, verdicts: Verdict[]): Verdict {
  if (verdicts.includes(decisive)) return decisive;
  return verdicts.find(verdict => typeof verdict === 'string') ?? !decisive;
}

function ask(op: string, names: readonly string[], literal: string | number | undefined, facts: Facts): Verdict {
  const [fits, test] = TESTS[op] ?? [isText, () => false];
  const values = names.map(name => factOf(facts, name));
  const missing = values.findIndex(value => !fits(value));
  return missing >= 0 ? (names[missing] ?? '') : test(values[0], literal ?? values[1]);
}

/** Does the condition hold? Total over whatever the facts are. */
export function evaluate(condition: Condition, facts: Facts): Verdict {
  switch (condition[0]) {
    case 'all':
    case 'any':
      return combine(
        condition[0] === 'any',
        (condition.slice(1) as Condition[]).map(part => evaluate(part, facts)),
      );
    case 'not':
      return negate(evaluate(condition[1], facts));
    case 'given':
      return isText(factOf(facts, condition[1]));
    case 'is':
      return ask('is', [condition[1]], condition[2], facts);
    default:
      return ask(condition[0], condition.slice(1), undefined, facts);
  }
}

/** The names of the facts a condition asks for, each once. */
export function factsOf(condition: Condition): string[] {
  const [op, ...rest] = condition;
  const nested = op === 'all' || op === 'any' || op === 'not';
  const names = nested ? (rest as Condition[]).flatMap(factsOf) : op === 'is' ? [condition[1]] : (rest as string[]);
  return [...new Set(names)];
}
