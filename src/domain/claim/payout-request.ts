import { at, report } from '../check/reader';
import type { Reader, Site } from '../check/reader';
import { closedWord, string } from '../check/scalars';
import { list, or, record } from '../check/shapes';
import type { ClaimItem } from '../model';
import { currencyDigits, isCurrency } from '../money/currency';
import { compareAmounts, isAmount, scaleOf } from '../money/decimal';
import { claimItem, payoutStep } from './payout-readers';
import type { PayoutRules, PayoutStep } from './payout-steps';

/** Items and rules as they came, readable throughout. */
export interface PayoutRequest {
  items: ClaimItem[];
  rules: PayoutRules;
}

const MODES: unknown[] = ['half-up', 'half-even', 'up', 'down', 'ceil', 'floor', undefined];

/** Ascending, and only the last without end. */
function checkTiers(all: PayoutStep[], site: Site): void {
  all.forEach((one, index) => {
    if (one.kind !== 'coinsurance') return;
    const ends = one.tiers.map(({ upTo }) => upTo);
    const rising = ends.every((end, n) => {
      const before = ends[n - 1];
      return n === 0 || (isAmount(before) && (end === undefined || (isAmount(end) && compareAmounts(before, end) < 0)));
    });
    if (!rising) report(at(site, `rules.steps.${index}.tiers`), 'payout.tiers');
  });
}

const request = record<PayoutRequest>({
  items: or(list(claimItem), [], 'data.missing'),
  rules: or(
    record<PayoutRules>({ currency: or(string, '', 'money.missing-currency'), steps: or(list(payoutStep), []), mode: closedWord }),
    { currency: '', steps: [] },
    'data.missing',
  ),
});

/** An absent currency has been reported. */
const hasCurrency = ({ currency }: PayoutRules): boolean => currency === '' || isCurrency(currency);

/**
 * Issues of its own: `payout.negative`, `.percent`, `.days`, `.step` {kind}, `.tiers`, `.round`, `.duplicate-item` {id}, `.decimals` {max} (an
 * item has more decimals than its currency).
 */
export const payoutRequest: Reader<PayoutRequest> = (value, site) => {
  const read = request(value, site);
  if (!read) return undefined;
  const { items, rules } = read;
  if (!hasCurrency(rules)) report(at(site, 'rules.currency'), 'money.unknown-currency', { currency: rules.currency.slice(0, 20) });
  if (!MODES.includes(rules.mode)) report(at(site, 'rules.mode'), 'payout.round');
  const max = currencyDigits(rules.currency);
  const seen = new Set<string>();
  items.forEach(({ id, billed, given: amounts }, index) => {
    if (seen.has(id)) report(at(site, `items.${index}.id`), 'payout.duplicate-item', { id });
    seen.add(id);
    if ([billed, ...Object.values(amounts ?? {})].some(amount => isAmount(amount) && scaleOf(amount) > max))
      report(at(site, `items.${index}`), 'payout.decimals', { max });
  });
  checkTiers(rules.steps, site);
  return read;
};
