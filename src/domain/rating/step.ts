import { isObj, listOf } from './env';

/** A step as one expression; the rounding of a division is its digits. */
export function expressionOf(step: unknown): unknown {
  const { op, args, a, b, c, table, keys, round, value } = isObj(step) ? step : {};
  if (op === undefined) return value;
  if (table !== undefined) return [op, table, ...listOf(keys)];
  const operands = args === undefined ? [a, b, c].filter(operand => operand !== undefined) : listOf(args);
  return [op, ...operands, ...(op === 'div' && operands.length === 2 && round !== undefined ? [round] : [])];
}
