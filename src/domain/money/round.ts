import type { Dec } from '../model/primitives';
import { fail, ok, type Result } from '../result';
import { compareAmounts, divideRounded, fromUnits, isAmount, scaleOf, toUnits, type Rounding } from './decimal';

/**
 * How one step of a calculation rounds, as the product declares it (domain.md V17): to `dp` decimals, or to multiples of `step`
 * (`"0.1"`, `"0.05"`, `"10"`) which are then written with `dp` decimals, default those of the step. Default mode half-up.
 */
export interface RoundingRule {
  dp?: number;
  mode?: Rounding;
  step?: Dec;
}

/** More decimals are no price. */
const MAX_DP = 20;
const MODES = ['half-up', 'half-down', 'half-even', 'up', 'down', 'ceil', 'floor'];

/** A usable rule, or what is wrong with it. Issues: `rounding.dp` {max} (none, or no count), `rounding.mode`, `rounding.step`. */
export function readRounding(rule: unknown): Result<RoundingRule> {
  if (typeof rule !== 'object' || rule === null) return fail('rounding.dp', '', { max: MAX_DP });
  const { dp, mode = 'half-up', step } = rule as Record<string, unknown>;
  if (step !== undefined && !(isAmount(step) && compareAmounts(step, '0') > 0)) return fail('rounding.step', 'step');
  const least = step === undefined ? 0 : scaleOf(step);
  const digits = dp ?? (step === undefined ? NaN : least);
  if (!Number.isInteger(digits) || Number(digits) < least || Number(digits) > MAX_DP) return fail('rounding.dp', 'dp', { max: MAX_DP });
  if (!MODES.includes(mode as string)) return fail('rounding.mode', 'mode');
  return ok({ dp: Number(digits), mode: mode as Rounding, ...(step === undefined ? {} : { step }) });
}

/** An amount rounded once by a rule. Issues: those of `readRounding` and of the amount. */
export function roundTo(amount: Dec, rule: RoundingRule): Result<Dec> {
  const read = readRounding(rule);
  if (!read.ok) return read;
  return isAmount(amount) ? ok(roundRatio(amount, '1', read.value)) : fail('money.not-a-number');
}

/** a / b, rounded once by a rule that was read; `b` is not zero. */
export function roundRatio(a: Dec, b: Dec, { dp = 0, mode, step = fromUnits(BigInt(1), dp) }: RoundingRule): Dec {
  const scale = Math.max(scaleOf(a), scaleOf(b) + scaleOf(step));
  const unit = toUnits(b) * toUnits(step, scale - scaleOf(b));
  const multiple = divideRounded(toUnits(a, scale), unit, mode);
  return fromUnits(multiple * toUnits(step, dp), dp);
}
