import type { Dec } from '../model/primitives';
import { fail, ok, type Result } from '../result';
import { powerOfTen, readAmount, scaleOf, toUnits } from './decimal';
import type { Ratio } from './ratio';

/** `rate` per period as a fraction (`"0.005"` = 0.5 % a month); `due` when each period begins (`begin`) or ends (default). */
export interface AnnuityTerms {
  rate: Dec;
  periods: number;
  presentValue?: Dec;
  futureValue?: Dec;
  payment?: Dec;
  due?: 'begin' | 'end';
}

const MAX_PERIODS = 1200;
export const ONE = /* @__PURE__ */ BigInt(1);
const ZERO = /* @__PURE__ */ BigInt(0);

/** The terms over powers of ten: growth = (base + rate)^n / base^n, all amounts in units of 10^-scale. */
export interface Read {
  rate: bigint;
  base: bigint;
  periods: number;
  present: bigint;
  future: bigint;
  payment: bigint;
  unit: bigint;
  begin: boolean;
}

export function readTerms(terms: AnnuityTerms): Result<Read> {
  const { rate, periods, presentValue = '0', futureValue = '0', payment = '0', due = 'end' } = terms;
  for (const read of [rate, presentValue, futureValue, payment].map(readAmount)) if (!read.ok) return read;
  if (!Number.isInteger(periods) || periods < 1 || periods > MAX_PERIODS) return fail('money.periods', 'periods', { max: MAX_PERIODS });
  const base = powerOfTen(scaleOf(rate));
  if (scaleOf(rate) > 30 || base + toUnits(rate) <= ZERO) return fail('money.rate', 'rate');
  const scale = Math.max(...[presentValue, futureValue, payment].map(scaleOf));
  const [present = ZERO, future = ZERO, paid = ZERO] = [presentValue, futureValue, payment].map(amount => toUnits(amount, scale));
  return ok({ rate: toUnits(rate), base, periods, present, future, payment: paid, unit: powerOfTen(scale), begin: due === 'begin' });
}

/** (1 + rate)^n as numerator and denominator. */
export const growth = ({ rate, base }: Read, n: number): [up: bigint, down: bigint] => [power(base + rate, n), power(base, n)];

function power(x: bigint, n: number): bigint {
  let [result, square] = [ONE, x];
  for (let rest = n; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2) result *= square;
    square *= square;
  }
  return result;
}

/** What a payment of 1 each period has grown to after `n`: ((1+i)^n − 1) / i, times 1+i if due at the beginning. */
export function accumulated(read: Read, n: number): Ratio {
  if (read.rate === ZERO) return [BigInt(n), ONE];
  const [up, down] = growth(read, n);
  const later: Ratio = [(up - down) * read.base, down * read.rate];
  return read.begin ? [later[0] * (read.base + read.rate), later[1] * read.base] : later;
}

/** −(present · growth + payment · accumulated) after `n` periods, in units: the future value. */
export function balance(read: Read, payment: Ratio, n: number): Ratio {
  const [up, down] = growth(read, n);
  const [sum, parts] = accumulated(read, n);
  return [-(read.present * up * parts * payment[1] + payment[0] * sum * down), down * parts * payment[1]];
}

/** The payment as a ratio of units: −(present · growth + future) / accumulated. */
export function exactPayment(read: Read): Ratio {
  const [up, down] = growth(read, read.periods);
  const [sum, parts] = accumulated(read, read.periods);
  return [-(read.present * up + read.future * down) * parts, down * sum];
}
