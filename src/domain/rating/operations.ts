import { isCalDate } from '../date/cal-date';
import type { Dec } from '../model/primitives';
import { addAmounts, compareAmounts, isAmount, multiplyAmount, scaleOf, subtractAmounts } from '../money/decimal';
import { readRounding, roundRatio } from '../money/round';
import { COUNTING } from './counting';
import { entriesOf, failed, limited, listOf, number, own, plain, word } from './env';
import { declarationOf } from './names';
import { compileTable } from './table';
import type { Env, Operation, Value, Table } from './program';

/** Decimals into one, from the left. */
const fold =
  (join: (a: Dec, b: Dec) => Dec): Operation =>
  (args, env) =>
    (args.length ? args : [null]).map(arg => number(arg, env)).reduce((a, b) => limited(join(a, b), env));

/** Does every division by it end? Then no digits need to be declared. */
export const ends = (raw: unknown): boolean => /^([1248]0{0,12}|1?250{0,12})$/.test(word(raw));

/** a / b by a rule `{ dp, mode, step }`; issues `rounding.*`. */
export function ratio(a: Dec, b: Dec, rule: unknown, env: Env): Dec {
  const read = readRounding(rule);
  if (!compareAmounts(b, '0')) return failed(env, 'divided-by-zero');
  if (read.ok) return limited(roundRatio(a, b, read.value), env);
  env.issues.push({ ...read.issue, path: env.path });
  return '0';
}

const div: Operation = ([a, b, rule], env) => {
  const [x, y] = [number(a, env), number(b, env)];
  if (rule !== undefined) return ratio(x, y, rule, env);
  return ends(b) ? plain(roundRatio(x, y, { dp: scaleOf(x) + y.length + 2 })) : failed(env, 'division-digits');
};

const smaller = (a: Dec, b: Dec): Dec => (compareAmounts(a, b) > 0 ? b : a);
const larger = (a: Dec, b: Dec): Dec => (compareAmounts(a, b) < 0 ? b : a);

const clamp: Operation = ([x, low, high], env) => {
  const [value = '', least = '', most = ''] = [x, low, high].map(raw => number(raw, env));
  return compareAmounts(least, most) > 0 ? failed(env, 'clamp', { low: least, high: most }) : smaller(larger(value, least), most);
};

/** Decimals by size, all else as text: ISO dates sort so. */
function order(a: unknown, b: unknown, env: Env): number {
  const [x, y] = [operand(a, b, env), operand(b, a, env)];
  return isAmount(x) && isAmount(y) ? compareAmounts(x, y) : x < y ? -1 : Number(x > y);
}

/** Beside an enum its words stand for themselves, and so do dates. */
function operand(raw: unknown, beside: unknown, env: Env): Value {
  const words = listOf(own(declarationOf(word(beside), env), 'values'));
  return typeof raw === 'string' && (isCalDate(raw) || words.some(one => word(one) === raw)) ? raw : env.evaluate(raw, env);
}

const compare =
  (...signs: number[]): Operation =>
  ([a, b], env) =>
    signs.includes(order(a, b, env));

/** The rate under exactly these keys, or `no-rate`: never a neighbour's, never one in between. */
function rateOf(table: Table | undefined, name: string, keys: unknown[], env: Env): Dec {
  if (!table) return failed(env, 'unknown-reference', { name });
  const values = (keys.length ? keys : table.names).map(key => env.evaluate(key, env));
  const key = values.join(', ');
  const [rate, other] = table.find(values);
  if (rate === undefined) return failed(env, 'no-rate', { table: name, key });
  if (!rate || other !== undefined) return failed(env, 'bad-row', { table: name, key });
  return (env.used[`${name}[${key}]`] = rate);
}

const lookup: Operation = ([name, ...keys], env) => rateOf(env.program.tables.get(word(name)), word(name), keys, env);

/**
 * The closed list. Issues: `rating.wrong-type` {expected}, `rating.unknown-reference` {name}, `rating.overflow` {max}, `rating.clamp` {low, high},
 * `rating.division-digits`, `rating.divided-by-zero`, `rounding.*`, `rating.no-rate` {table, key}; `rating.bad-row` {table, key}: two rows fit, or
 * its rate is no decimal; `rating.no-members`.
 */
export const OPERATIONS: Record<string, Operation> = {
  add: fold(addAmounts),
  sum: fold(addAmounts),
  sub: fold(subtractAmounts),
  mul: fold(multiplyAmount),
  min: fold(smaller),
  max: fold(larger),
  clamp,
  div,
  round: ([a, rule], env) => ratio(number(a, env), '1', rule, env),
  lt: compare(-1),
  le: compare(-1, 0),
  gt: compare(1),
  ge: compare(1, 0),
  eq: compare(0),
  ne: compare(-1, 1),
  in: ([a, ...list], env) => list.some(b => !order(a, b, env)),
  and: (args, env) => args.every(arg => env.evaluate(arg, env) === true),
  or: (args, env) => args.some(arg => env.evaluate(arg, env) === true),
  not: ([arg], env) => env.evaluate(arg, env) === false,
  /** Only the branch that is taken is worked out: a rate that is missing in the other does not matter. */
  if: ([when, yes, no], env) => env.evaluate(env.evaluate(when, env) === true ? yes : no, env),
  lookup,
  band: lookup,
  'interp-none': lookup,
  lookupInt: ([map, key], env) => rateOf(compileTable({ keys: [''], rows: entriesOf(map) }), 'lookupInt', [key], env),
  ...COUNTING,
};
