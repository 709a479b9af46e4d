/**
 * Exact decimal arithmetic on strings, over scaled BigInt. No float is ever involved.
 * Results keep the largest scale of their operands: "1.10" + "2.2" = "3.30".
 *
 * The arithmetic trusts its input: at the edge ask `isAmount` or `readAmount`. A non-amount that slips through
 * throws a RangeError (a silent 0 would be worse), whose message is the issue code.
 */
import type { Dec } from '../model/primitives';
import { fail, ok, type Result } from '../result';
import { isAmount, MAX_AMOUNT_LENGTH, scaleOf } from './amount';

export { isAmount, MAX_AMOUNT_LENGTH, scaleOf };

/** The halves are symmetric: half-up -0.005 → -0.01. `up` goes away from zero, `down` towards it, `ceil`/`floor` to ±∞. */
export type Rounding = 'half-up' | 'half-down' | 'half-even' | 'up' | 'down' | 'ceil' | 'floor';

const ZERO = BigInt(0);

/** The same question with a reason. Issues: `money.too-long`, `money.not-a-number`. */
export function readAmount(x: unknown): Result<Dec> {
  if (isAmount(x)) return ok(x);
  if (typeof x === 'string' && x.length > MAX_AMOUNT_LENGTH) return fail('money.too-long', '', { max: MAX_AMOUNT_LENGTH });
  return fail('money.not-a-number');
}

/** 10^n, built without `**`, which compilers may lower to Math.pow. */
export const powerOfTen = (n: number): bigint => BigInt('1' + '0'.repeat(n));

/** The amount in units of 10^-scale. `scale` must not be smaller than the amount's own. */
export function toUnits(amount: Dec, scale = scaleOf(amount)): bigint {
  const read = readAmount(amount);
  if (!read.ok) throw new RangeError(read.issue.code);
  return BigInt(amount.replace('.', '')) * powerOfTen(scale - scaleOf(amount));
}

/** Inverse of `toUnits`. Zero never carries a sign. */
export function fromUnits(units: bigint, scale: number): Dec {
  const negative = units < ZERO;
  const digits = String(negative ? -units : units).padStart(scale + 1, '0');
  const point = digits.length - scale;
  return (negative ? '-' : '') + digits.slice(0, point) + (scale ? '.' + digits.slice(point) : '');
}

const largestScale = (amounts: Dec[]): number => amounts.reduce((scale, amount) => Math.max(scale, scaleOf(amount)), 0);

export function addAmounts(...amounts: Dec[]): Dec {
  const scale = largestScale(amounts);
  const sum = amounts.reduce((units, amount) => units + toUnits(amount, scale), ZERO);
  return fromUnits(sum, scale);
}

export function negateAmount(amount: Dec): Dec {
  return fromUnits(-toUnits(amount), scaleOf(amount));
}

export function subtractAmounts(a: Dec, b: Dec): Dec {
  return addAmounts(a, negateAmount(b));
}

/** -1 if a < b, 0 if they are the same number ("1.0" and "1"), 1 if a > b. */
export function compareAmounts(a: Dec, b: Dec): -1 | 0 | 1 {
  const scale = largestScale([a, b]);
  const difference = toUnits(a, scale) - toUnits(b, scale);
  return difference < ZERO ? -1 : difference > ZERO ? 1 : 0;
}

/** Exact product; its scale is the sum of both scales. Round it once, where the product says so. */
export function multiplyAmount(a: Dec, b: Dec): Dec {
  return fromUnits(toUnits(a) * toUnits(b), scaleOf(a) + scaleOf(b));
}

/** Integer quotient n/d under a rounding mode. `d` must not be zero. */
export function divideRounded(n: bigint, d: bigint, mode: Rounding = 'half-up'): bigint {
  const quotient = n / d;
  const rest = n % d;
  if (rest === ZERO) return quotient;
  const negative = n < ZERO !== d < ZERO;
  const half = twiceAgainst(rest, d);
  const odd = quotient % BigInt(2) !== ZERO;
  const away = {
    'half-up': half >= 0,
    'half-down': half > 0,
    'half-even': half > 0 || (half === 0 && odd),
    up: true,
    down: false,
    ceil: !negative,
    floor: negative,
  }[mode];
  return away ? quotient + BigInt(negative ? -1 : 1) : quotient;
}

/** Sign of |2·rest| - |d|: below, at or above one half. */
function twiceAgainst(rest: bigint, d: bigint): number {
  const twice = (rest < ZERO ? -rest : rest) * BigInt(2);
  const whole = d < ZERO ? -d : d;
  return twice < whole ? -1 : twice > whole ? 1 : 0;
}

/** Exactly `dp` decimals: rounds what is longer, pads what is shorter. */
export function roundAmount(amount: Dec, dp: number, mode: Rounding = 'half-up'): Dec {
  const scale = scaleOf(amount);
  if (scale <= dp) return fromUnits(toUnits(amount, dp), dp);
  return fromUnits(divideRounded(toUnits(amount), powerOfTen(scale - dp), mode), dp);
}
