/** Readers for the parts of a payout's calculation: amounts are not negative, percentages 0–100, days whole. */
import { at, report } from '../check/reader';
import type { Reader } from '../check/reader';
import { closedWord, number, string, text, word } from '../check/scalars';
import { dictionary, list, or, record } from '../check/shapes';
import { codeRef, decimal } from '../check/values';
import type { ClaimItem } from '../model';
import { compareAmounts, isAmount } from '../money/decimal';
import type {
  AdvanceStep,
  InterestStep,
  CoinsuranceStep,
  CoinsuranceTier,
  DeductibleStep,
  LimitStep,
  PayoutStep,
  UsedBefore,
} from './payout-steps';

const GIVEN = ['not-covered', 'social-insurance', 'other-insurance', 'depreciation', 'salvage'];

/** An amount of the claim's currency: not negative. */
const sum: Reader<string> = (value, site) => {
  const read = decimal(value, site);
  if (isAmount(read) && compareAmounts(read, '0') < 0) report(site, 'payout.negative', { amount: read });
  return read;
};
const percent: Reader<string> = (value, site) => {
  const read = decimal(value, site);
  if (isAmount(read) && !(compareAmounts(read, '0') >= 0 && compareAmounts(read, '100') <= 0))
    report(site, 'payout.percent', { percent: read });
  return read;
};
const days: Reader<number> = (value, site) => {
  const read = number(value, site);
  if (read !== undefined && !(Number.isSafeInteger(read) && read >= 0)) report(site, 'payout.days', { days: read });
  return read;
};
const needed = or(sum, '', 'money.missing-amount');
const used: Reader<UsedBefore> = (value, site) => (typeof value === 'object' ? dictionary(sum)(value, site) : sum(value, site));

export const claimItem = record<ClaimItem>({
  id: or(string, '', 'data.missing'),
  label: text,
  billed: needed,
  given: dictionary(sum),
  coverage: string,
  event: string,
  days,
});

const base = { id: string, label: text, clauseRef: string, reason: codeRef, coverages: list(string), items: list(string) };
const per = or(word, 'policy');
const given = record<PayoutStep>({ ...base, kind: closedWord });
const tier = record<CoinsuranceTier>({ upTo: sum, payPercent: or(percent, '', 'data.missing') });
const paid = record<AdvanceStep | InterestStep>({ ...base, kind: closedWord, amount: needed });

/** Each kind of step has its own fields. */
const STEPS: Record<string, Reader<PayoutStep>> = {
  deductible: record<DeductibleStep>({ ...base, kind: closedWord, amount: sum, percent, days, per, used, offset: list(closedWord) }),
  coinsurance: record<CoinsuranceStep>({
    ...base,
    kind: closedWord,
    tiers: or(list(tier), [], 'data.missing'),
    from: sum,
    cap: sum,
    used: sum,
  }),
  'over-limit': record<LimitStep>({ ...base, kind: closedWord, amount: needed, per, used }),
  advance: paid,
  interest: paid,
};

export const payoutStep: Reader<PayoutStep> = (value, site) => {
  const read = given(value, site);
  if (!read) return undefined;
  if (GIVEN.includes(read.kind)) return read;
  const reader = Object.hasOwn(STEPS, read.kind) ? STEPS[read.kind] : undefined;
  if (!reader) return void report(at(site, 'kind'), 'payout.step', { kind: String(read.kind).slice(0, 40) });
  return reader(value, site);
};
