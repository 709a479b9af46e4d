import { number, string } from '../check/scalars';
import { dictionary, or, record } from '../check/shapes';
import { date, decimal, money } from '../check/values';
import type { CalDate, Dec, FeeBasis, Money } from '../model';

/** What a commission is calculated for. `id` is the stem of the records' ids. */
export interface CommissionRequest {
  id: string;
  policyNo: string;
  installmentNo: number;
  /** The amounts the rule may be based on. */
  bases: Partial<Record<FeeBasis, Money>>;
  /** What counted towards the tiers before, e.g. this year's premium of the channel. */
  accumulated?: Dec;
  policyYear?: number;
  /** The day that must lie in the rule's validity. */
  on: CalDate;
  /** Booking month, `"2026-11"`. */
  period: string;
  /** Who earns it where the rule does not split. */
  party: string;
}

const name = or(string, '', 'data.missing');
/** A request as sent. */
export const commissionRequest = record<CommissionRequest>({
  id: name,
  policyNo: name,
  installmentNo: or(number, 0, 'data.missing'),
  bases: or(dictionary(money), {}),
  accumulated: decimal,
  policyYear: number,
  on: or(date, '', 'data.missing'),
  period: name,
  party: name,
});
