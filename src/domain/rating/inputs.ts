import { ageOn, type AgeOptions } from '../date/age';
import { isCalDate } from '../date/cal-date';
import type { CalDate } from '../model/primitives';
import { compareAmounts, subtractAmounts } from '../money/decimal';
import { roundRatio } from '../money/round';
import { decimalOf, entriesOf, failed, isObj, listOf, own, word } from './env';
import type { Env, Member, Value } from './program';

/** No family is larger, unless the input says so. */
const MOST_MEMBERS = 50;
export const MAX_MEMBERS = 200;

/**
 * Reads what is declared among `fields` from `data`, strictly by type, into `into`. Issues at the input: `rating.missing`, `rating.type`
 * {expected}, `rating.not-in-list` {value}, `rating.min` {min}, `rating.max` {max}, `rating.step` {step}, `rating.currency`
 * {expected}, `rating.too-many` {max}, those of `ageOn`.
 */
export function readInputs(fields: unknown, data: unknown, into: Env['values'], env: Env): void {
  const { path } = env;
  for (const [name, declared] of entriesOf(fields)) {
    env.path = `${path}.${name}`;
    const sent = own(data, name) ?? follow(data, own(declared, 'from')) ?? '';
    const type = word(own(declared, 'type'));
    const read = own(READERS, type) as Reader | undefined;
    const value = sent === '' ? failed(env, 'missing') : (read?.(sent, declared, env) ?? failed(env, 'type', { expected: type }));
    into.set(name, value);
  }
  env.path = path;
}

/** The value along a path, `"insured.birthDate"`. */
const follow = (from: unknown, path: unknown): unknown => (typeof path === 'string' ? path.split('.').reduce(own, from) : undefined);

/** Nothing for what is not of the type; other faults are reported on the way. */
type Reader = (sent: unknown, declared: unknown, env: Env) => Value | Member[] | undefined;

/** A decimal within the declared limits; steps count from `min`. */
const amount: Reader = (sent, declared, env) => {
  const value = decimalOf(sent);
  if (value === undefined) return undefined;
  const [min, max, step] = ['min', 'max', 'step'].map(key => decimalOf(own(declared, key)));
  if (min !== undefined && compareAmounts(value, min) < 0) return failed(env, 'min', { min });
  if (max !== undefined && compareAmounts(value, max) > 0) return failed(env, 'max', { max });
  if (step === undefined || compareAmounts(step, '0') <= 0) return value;
  const above = subtractAmounts(value, min ?? '0');
  return compareAmounts(roundRatio(above, '1', { step, dp: 100 }), above) ? failed(env, 'step', { step }) : value;
};

/** A whole number; digits as text are one, as forms send them. */
const whole: Reader = (sent, declared, env) => (/^-?\d{1,15}$/.test(decimalOf(sent) ?? '') ? amount(sent, declared, env) : undefined);

/** Years as such, or counted from a birth date. */
const age: Reader = (sent, declared, env) => {
  if (!isCalDate(sent)) return /^1?\d{1,2}$/.test(decimalOf(sent) ?? '') ? amount(sent, declared, env) : undefined;
  const on = follow(env.sent, own(declared, 'at')) ?? env.asOf;
  const years = ageOn(sent, on as CalDate, declared as AgeOptions);
  if (years.ok) return amount(years.value, declared, env);
  env.issues.push({ ...years.issue, path: env.path });
  return '0';
};

const text: Reader = sent => {
  const value = Number.isSafeInteger(sent) ? String(sent) : sent;
  return typeof value === 'string' && value.length <= 200 ? value : undefined;
};

/** One of the words; a number's digits are its word, and no other spelling is. */
const choice: Reader = (sent, declared, env) => {
  const value = text(sent, declared, env);
  if (value === undefined || listOf(own(declared, 'values')).some(one => word(one) === value)) return value;
  return failed(env, 'not-in-list', { value: word(value) });
};

const money: Reader = (sent, declared, env) => {
  if (!isObj(sent)) return amount(sent, declared, env);
  const { currency } = env.program.spec;
  return sent['currency'] === currency ? amount(sent['amount'], declared, env) : failed(env, 'currency', { expected: currency });
};

/** Members have no members of their own. */
const members: Reader = (sent, declared, env) => {
  if (!Array.isArray(sent) || env.member) return undefined;
  const most = own(declared, 'most') ?? MOST_MEMBERS;
  const max = typeof most === 'number' ? Math.min(most, MAX_MEMBERS) : 0;
  if (!(sent.length <= max)) return failed(env, 'too-many', { max });
  const { path } = env;
  const list = sent.map((entry, i) => {
    const values: Member = new Map();
    env.path = `${path}.${i}`;
    env.member = { list: '', at: '', values };
    readInputs(own(declared, 'fields'), entry, values, env);
    return values;
  });
  env.path = path;
  env.member = undefined;
  return list;
};

const READERS: Record<string, Reader> = {
  age,
  int: whole,
  number: amount,
  money,
  enum: choice,
  bool: sent => (typeof sent === 'boolean' ? sent : undefined),
  date: sent => (isCalDate(sent) ? sent : undefined),
  region: text,
  text,
  members,
};
