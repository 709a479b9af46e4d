import type { Dec, Money } from '../model';
import { addAmounts, compareAmounts, isAmount, multiplyAmount } from '../money/decimal';
import { report } from './reader';
import type { Site } from './reader';

/** The amounts when all are readable and of one currency; otherwise there is nothing to compare. */
function comparable(all: (Money | undefined)[]): Dec[] | null {
  const amounts = all.map(money => money?.amount);
  const sameCurrency = new Set(all.map(money => money?.currency)).size <= 1;
  return sameCurrency && amounts.every(isAmount) ? amounts : null;
}

/**
 * Reports `code` when `parts` do not add up to `whole`, nor to `whole` with `extra` on top. Both readings occur for tax collected for
 * the state. Nothing is corrected. `params`: what was given, what the parts make.
 */
export function checkSum(site: Site, code: string, parts: Money[], whole: Money | undefined, extra: Money[] = []): void {
  if (!whole || !parts.length) return;
  const amounts = comparable([whole, ...parts, ...extra]);
  if (!amounts) return;
  const [given = '', ...rest] = amounts;
  const sum = addAmounts(...rest.slice(0, parts.length));
  if (compareAmounts(sum, given) === 0 || compareAmounts(addAmounts(...rest), given) === 0) return;
  report(site, code, { given, sum, currency: whole.currency }, 'warning');
}

/** Reports `code` when `each` × `times` is not `total`. */
export function checkProduct(site: Site, code: string, each: Money | undefined, times: number | undefined, total: Money | undefined): void {
  if (!Number.isSafeInteger(times) || !each || !total) return;
  const [one, all] = comparable([each, total]) ?? [];
  if (one === undefined || all === undefined) return;
  const sum = multiplyAmount(one, String(times));
  if (compareAmounts(sum, all) !== 0) report(site, code, { given: all, sum, currency: total.currency }, 'warning');
}

/** -1, 0, 1 for amounts of one currency, `null` where they cannot be compared. */
export function compareMoney(a: Money | undefined, b: Money | undefined): -1 | 0 | 1 | null {
  const [left, right] = comparable([a, b]) ?? [];
  return left === undefined || right === undefined ? null : compareAmounts(left, right);
}

/** Reports amounts of more than one currency in one place: they cannot be added or ranked. */
export function reportCurrencies(all: (Money | null | undefined)[], code: string, site: Site): void {
  const currencies = new Set(all.flatMap(money => (money?.currency ? [money.currency] : [])));
  if (currencies.size > 1) report(site, code, { currencies: [...currencies].join(' ').slice(0, 80) }, 'warning');
}

/** Whether both can be read and the first is the larger. */
export const isGreater = (a: Dec | undefined, b: Dec | undefined): boolean => isAmount(a) && isAmount(b) && compareAmounts(a, b) > 0;
