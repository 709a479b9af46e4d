import type { Money } from '../model/primitives';
import { fail, ok, type Result } from '../result';
import { fromUnits, isAmount, readAmount, scaleOf, toUnits } from './decimal';

/**
 * Total of amounts in one currency, with the largest scale among them. `authority` is not carried over: a sum is ours.
 * Issues, with the `path` of the culprit ("2.amount"): `money.empty-sum` (no amount, hence no currency), `money.mixed-currency`,
 * `money.not-a-number`, `money.too-long`.
 */
export function sumMoney(list: readonly Money[]): Result<Money> {
  const currency = list[0]?.currency;
  if (currency === undefined) return fail('money.empty-sum');
  const scale = list.reduce((most, { amount }) => (isAmount(amount) ? Math.max(most, scaleOf(amount)) : most), 0);
  let sum = BigInt(0);
  for (const [index, money] of list.entries()) {
    const read = readAmount(money.amount);
    if (!read.ok) return { ok: false, issue: { ...read.issue, path: `${index}.amount` } };
    if (money.currency !== currency)
      return fail('money.mixed-currency', `${index}.currency`, { expected: currency, found: money.currency });
    sum += toUnits(read.value, scale);
  }
  return ok({ amount: fromUnits(sum, scale), currency });
}
