import type { CalDate, Dec } from '../model/primitives';
import { compareAmounts } from '../money/decimal';
import { issue, type Issue } from '../result';
import { checkRatingSpec } from './check-spec';
import { compileRating } from './compile';
import { decimalOf, isObj, listOf, word } from './env';
import type { RatingOutcome } from './outcome';
import { ratePremium } from './rate';
import type { Obj, RatingProgram } from './program';

/** How the tests of a specification went; `issues` say what was wrong, at `tests.0`, or why none could run. */
export interface RatingTestReport {
  passed: number;
  failed: number;
  issues: Issue[];
}

/**
 * Runs the tests that a specification carries, each on its own `asOf`, else on the given day. Issues: those of `checkRatingSpec`;
 * `rating.test` {expected, got} at `tests.0.perPeriod`. No tests: nothing passed.
 */
export function testRating(spec: unknown, asOf: CalDate, limits?: { maxBytes?: number }): RatingTestReport {
  const issues = checkRatingSpec(spec, limits);
  const program = compileRating(spec, limits);
  const tests = program.ok ? listOf(program.value.spec.tests) : [];
  const results = tests.map((test, i) => (program.ok ? runTest(program.value, test, `tests.${i}`, asOf) : []));
  const failed = results.filter(found => found.length).length;
  return { passed: results.length - failed, failed, issues: [...issues, ...results.flat()] };
}

function runTest(program: RatingProgram, test: unknown, path: string, day: CalDate): Issue[] {
  const { in: inputs, out, code, asOf = day } = isObj(test) ? test : {};
  const outcome = ratePremium(program, inputs, { asOf: word(asOf) });
  if (code !== undefined) return compareCode(word(code), outcome, path);
  const expected: Obj = isObj(out) ? out : { perPeriod: out };
  return Object.entries(expected).flatMap(([name, value]) => compareFigure(name, decimalOf(value), outcome, path));
}

const said = (outcome: RatingOutcome): string[] =>
  outcome.ok ? [] : [...outcome.refused.map(({ code }) => code), ...outcome.issues.map(({ code }) => code)];

function compareCode(code: string, outcome: RatingOutcome, path: string): Issue[] {
  const got = outcome.ok ? [outcome.value.premium.perPeriod.amount] : said(outcome);
  return said(outcome).includes(code) ? [] : [issue('rating.test', path, { expected: code, got: got.join(' ') })];
}

/** `perPeriod`, `periods`, `gross`, `net`, `tax`, `total`, a figure of the output, or a step. */
function compareFigure(name: string, expected: Dec | undefined, outcome: RatingOutcome, path: string): Issue[] {
  const got = outcome.ok ? figureOf(name, outcome.value) : said(outcome).join(' ');
  const read = decimalOf(got);
  if (expected !== undefined && read !== undefined && compareAmounts(expected, read) === 0) return [];
  return [issue('rating.test', `${path}.${name}`, { expected: expected ?? '?', got: got ?? '?' })];
}

function figureOf(name: string, { premium, figures, explain }: Extract<RatingOutcome, { ok: true }>['value']): Dec | undefined {
  if (name === 'periods') return String(premium.periods);
  if (name === 'perPeriod' || name === 'gross' || name === 'net' || name === 'tax' || name === 'total') return premium[name].amount;
  return Object.hasOwn(figures, name) ? figures[name] : explain.find(({ id }) => id === name)?.rounded;
}
