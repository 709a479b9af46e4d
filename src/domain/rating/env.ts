import type { Dec } from '../model/primitives';
import { fromUnits, isAmount, scaleOf, toUnits } from '../money/decimal';
import { issue, type Issue } from '../result';
import type { Env, Obj } from './program';

export const failed = (env: Env, code: string, params?: Issue['params']): Dec => {
  env.issues.push(issue('rating.' + code, env.path, params));
  return '0';
};

/** Longer results are no premium; and money's own limit is never met on the way. */
const MAX_LENGTH = 200;

export const limited = (value: Dec, env: Env): Dec => (value.length > MAX_LENGTH ? failed(env, 'overflow', { max: MAX_LENGTH }) : value);

export const number = (raw: unknown, env: Env): Dec => {
  const value = env.evaluate(raw, env);
  return isAmount(value) ? value : failed(env, 'wrong-type', { expected: 'num' });
};

/** One text for equal decimals: no needless zeros, no plus. */
export const plain = (amount: Dec): Dec => {
  const text = fromUnits(toUnits(amount), scaleOf(amount));
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
};

/** A decimal from outside: text, or a whole number; `0.1` as a JSON number may already be another. */
export const decimalOf = (raw: unknown): Dec | undefined => {
  const text = Number.isSafeInteger(raw) ? String(raw) : raw;
  return isAmount(text) && text.length <= 100 ? plain(text) : undefined;
};

export const isObj = (raw: unknown): raw is Obj => typeof raw === 'object' && raw !== null && !Array.isArray(raw);

/** An own member; nothing is ever found in a prototype. */
export const own = (from: unknown, key: string): unknown =>
  typeof from === 'object' && from !== null && Object.hasOwn(from, key) ? (from as Obj)[key] : undefined;

export const listOf = (raw: unknown): unknown[] => (Array.isArray(raw) ? (raw as unknown[]) : []);

/** The members of an object, of anything else none. */
export const entriesOf = (raw: unknown): [string, unknown][] => (isObj(raw) ? Object.entries(raw) : []);

/** A scalar as text. Objects have none: their own `toString` may be anything. */
export const word = (raw: unknown): string =>
  typeof raw === 'string' ? raw : typeof raw === 'number' || typeof raw === 'boolean' ? String(raw) : '';
