import { isAmount } from '../money/decimal';
import { decimalOf, entriesOf, failed, listOf, own, word } from './env';
import { lookUp } from './names';
import { OPERATIONS } from './operations';
import type { Env, Operation, Value } from './program';

export const MAX_DEPTH = 20;

/**
 * The value of an expression. Issues: `rating.bad-decimal`, `rating.unknown-reference` {name}, `rating.unknown-op` {op},
 * `rating.too-deep` {max}, and those of the operations.
 */
export function evaluate(raw: unknown, env: Env): Value {
  if (typeof raw === 'boolean') return raw;
  if (typeof raw === 'number' || isAmount(raw)) return decimalOf(raw) ?? failed(env, 'bad-decimal');
  if (typeof raw === 'string') return lookUp(raw, env) ?? failed(env, 'unknown-reference', { name: raw });
  const [op, ...args] = operation(raw);
  const apply = own(OPERATIONS, word(op)) as Operation | undefined;
  if (!apply) return failed(env, 'unknown-op', { op: word(op) });
  if (env.depth >= MAX_DEPTH) return failed(env, 'too-deep', { max: MAX_DEPTH });
  env.depth++;
  const value = apply(args, env);
  env.depth--;
  return value;
}

/** `["mul", "a", "b"]`, `{ "mul": ["a", "b"] }`, `{ "lookup": "rates", "keys": ["age"] }`, `{ "lookupInt": { … }, "key": "freq" }`. */
export function operation(raw: unknown): unknown[] {
  if (Array.isArray(raw)) return raw as unknown[];
  const [[op, args] = [], [, more] = []] = entriesOf(raw).sort(([a], [b]) => Number(/^keys?$/.test(a)) - Number(/^keys?$/.test(b)));
  return [op, ...asList(args), ...(more === undefined ? [] : asList(more))];
}

const asList = (raw: unknown): unknown[] => (Array.isArray(raw) ? listOf(raw) : [raw]);
