import type { Dec } from '../model/primitives';
import { issue, type Issue } from '../result';
import { compareAmounts, fromUnits, isAmount, readAmount, scaleOf, toUnits } from './decimal';

/** Limits of an amount. A limit that is not an amount is ignored, and so is a step that is not positive. */
export interface AmountRange {
  min?: Dec;
  max?: Dec;
  /** Legal values are `base` + k·`step`; `base` defaults to `min`, else 0. */
  step?: Dec;
  base?: Dec;
}

/**
 * What is wrong with an amount, or null. Issues: `money.not-a-number`, `money.too-long`; `money.min` {min}; `money.max` {max};
 * `money.step` {step, lower, upper}: the nearest legal values around it, one of them missing where it lies beyond a limit.
 */
export function checkRange(amount: Dec, { min, max, step, base = min }: AmountRange): Issue | null {
  const read = readAmount(amount);
  if (!read.ok) return read.issue;
  if (isAmount(min) && compareAmounts(amount, min) < 0) return issue('money.min', '', { min });
  if (isAmount(max) && compareAmounts(amount, max) > 0) return issue('money.max', '', { max });
  if (!isAmount(step) || compareAmounts(step, '0') <= 0) return null;
  const [lower, upper] = neighbours(amount, step, isAmount(base) ? base : '0');
  if (lower === upper) return null;
  return issue('money.step', '', {
    step,
    ...(!isAmount(min) || compareAmounts(lower, min) >= 0 ? { lower } : {}),
    ...(!isAmount(max) || compareAmounts(upper, max) <= 0 ? { upper } : {}),
  });
}

/** The step values at or below and at or above; twice the same where the amount is legal. */
function neighbours(amount: Dec, step: Dec, base: Dec): [lower: Dec, upper: Dec] {
  const scale = Math.max(scaleOf(amount), scaleOf(step), scaleOf(base));
  const shown = Math.max(scaleOf(step), scaleOf(base));
  const [units, size, origin] = [toUnits(amount, scale), toUnits(step, scale), toUnits(base, scale)];
  const rest = (((units - origin) % size) + size) % size;
  const lower = units - rest;
  const toText = (value: bigint): Dec => fromUnits(value / toUnits('1', scale - shown), shown);
  return [toText(lower), toText(rest ? lower + size : lower)];
}
