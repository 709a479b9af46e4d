import { isCalDate } from '../date/cal-date';
import type { CalDate, Dec } from '../model/primitives';
import { issue } from '../result';
import { plainCopy } from './compile';
import { failed, isObj, listOf, number, own, word } from './env';
import { evaluate } from './evaluate';
import { readInputs } from './inputs';
import { ratio } from './operations';
import type { ExplainLine, RatingOutcome, RatingRefusal } from './outcome';
import { premiumOf } from './premium';
import { expressionOf } from './step';
import type { Env, Obj, RatingProgram } from './program';

/** The day the price is for, and when the first payment is due (default: that day). */
export interface RatingContext {
  asOf: CalDate;
  firstDue?: CalDate;
}

/**
 * Works out a premium. Equal program, inputs and `asOf` give equal results to the last digit; nothing is rounded that the
 * specification does not round, nothing interpolated, nothing assumed. Never throws. Issues: `rating.as-of`, `rating.not-yet`
 * {effective}, `rating.expired` {expires}; at `inputs.…` those of `readInputs` and `rating.not-json`; at `guards.…` `rating.guard`
 * {guard}; at `steps.…` and `output.…` those of `evaluate` (`rating.no-rate` {table, key} is the NO_RATE of the format) and
 * `rating.duplicate` {name}, `rating.unrounded` {digits}, `rating.periods`.
 */
export function ratePremium(program: RatingProgram, inputs: unknown, { asOf, firstDue = asOf }: RatingContext): RatingOutcome {
  const env = startRating(program, inputs, asOf);
  if (firstDue !== asOf && !isCalDate(firstDue)) env.issues.push(issue('rating.as-of', 'firstDue'));
  const explain: ExplainLine[] = [];
  const refused: RatingRefusal[] = [];
  const go = (work: () => void): void => void (env.issues.length || work());
  const read = inputsOf(env);
  go(() => refused.push(...ask(env, false)));
  for (const step of listOf(program.spec.steps)) go(() => explain.push(run(step, env)));
  env.used = {};
  go(() => refused.push(...ask(env, true)));
  const { id, version } = program.spec;
  if (!env.issues.length) {
    const priced = premiumOf(env, firstDue);
    if (!env.issues.length) return { ok: true, value: { id, version, asOf, inputs: read, ...priced, explain } };
  }
  return { ok: false, issues: env.issues, refused, explain };
}

/** Begins with the inputs as read. */
export function startRating(program: RatingProgram, inputs: unknown, asOf: CalDate): Env {
  const { effective, expires, inputs: declared } = program.spec;
  const sent = plainCopy(inputs)?.copy;
  const env: Env = { program, evaluate, asOf, sent, values: new Map(), member: undefined, used: {}, issues: [], path: 'asOf', depth: 0 };
  if (!isCalDate(asOf)) failed(env, 'as-of');
  else if (effective !== undefined && asOf < effective) failed(env, 'not-yet', { effective });
  else if (expires !== undefined && asOf > expires) failed(env, 'expired', { expires });
  env.path = 'inputs';
  if (!isObj(sent)) failed(env, 'not-json');
  else if (!env.issues.length) readInputs(declared, sent, env.values, env);
  return env;
}

/** What was read, as plain data. */
export const inputsOf = ({ values }: Env): Obj =>
  Object.fromEntries(
    Array.from(values, ([name, value]) => [name, Array.isArray(value) ? value.map(member => Object.fromEntries(member)) : value]),
  );

/** The guards that hold, each an issue too. */
function ask(env: Env, after: boolean): RatingRefusal[] {
  return listOf(env.program.spec.guards).flatMap((guard, index) => {
    const { when, code, text, after: late = false } = isObj(guard) ? guard : {};
    env.path = `guards.${index}`;
    const before = env.issues.length;
    if (late !== after || evaluate(when, env) !== true || env.issues.length > before) return [];
    failed(env, 'guard', { guard: word(code) });
    return [{ code: word(code), ...(text === undefined ? {} : { text }) } as RatingRefusal];
  });
}

function run(step: unknown, env: Env): ExplainLine {
  const id = word(own(step, 'id'));
  const expression = expressionOf(step);
  env.path = `steps.${id}`;
  env.used = {};
  // A second step of that name would stand in the first one's line.
  if (env.values.has(id)) failed(env, 'duplicate', { name: id });
  const result: Dec = number(expression, env);
  const rule = own(step, 'round');
  const rounded = rule === undefined ? result : ratio(result, '1', rule, env);
  env.values.set(id, rounded);
  return { id, op: word(listOf(expression)[0] ?? 'value'), inputs: env.used, result, rounded };
}
