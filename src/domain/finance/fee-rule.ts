import { at, report } from '../check/reader';
import type { Reader, Site } from '../check/reader';
import { closedWord, number, string } from '../check/scalars';
import { list, or, record } from '../check/shapes';
import { date, decimal } from '../check/values';
import type { FeeRule, FeeTier } from '../model';
import { addAmounts, compareAmounts, isAmount } from '../money/decimal';
import type { Issue } from '../result';

const needed = or(decimal, '', 'data.missing');
const name = or(string, '', 'data.missing');

const rule = record<FeeRule>({
  id: name,
  version: or(string, ''),
  productId: or(string, ''),
  channelId: or(string, ''),
  kind: closedWord,
  basis: or(closedWord, '' as never, 'data.missing'),
  year: number,
  tiers: list(record<FeeTier>({ from: needed, to: decimal, rate: needed })),
  tierMode: closedWord,
  rate: decimal,
  cap: record({ amount: needed, currency: name }),
  split: list(record<NonNullable<FeeRule['split']>[number]>({ partyId: name, percent: needed })),
  effective: or(record<FeeRule['effective']>({ from: or(date, '', 'data.missing'), to: date }), { from: '' }, 'data.missing'),
  status: closedWord,
});

const MODES: unknown[] = ['slice', 'whole', undefined];

/**
 * A fee rule as sent. Issues besides those of unreadable fields: `fee-rule.rate` (neither a rate nor tiers, or both), `.negative`, `.tier-mode`,
 * `.tiers` (they do not begin at 0), `.tier-gap` {at}, `.tier-overlap` {at}, `.tier-open` (only the last may be without end),
 * `.split` {sum} (not 100 %), `.split-party` (twice the same), `.year`, `.effective` (reversed).
 */
export const feeRule: Reader<FeeRule> = (value, site) => {
  const read = rule(value, site);
  if (read) checkRule(read, site);
  return read;
};

/** Reads a fee rule from untrusted data; see `feeRule` for the issues. */
export function checkFeeRule(input: unknown): { rule: FeeRule | null; issues: Issue[] } {
  const issues: Issue[] = [];
  return { rule: feeRule(input, { path: '', issues }) ?? null, issues };
}

function checkRule({ rate, tiers, tierMode, split, cap, year, effective }: FeeRule, site: Site): void {
  if ((rate === undefined) === !tiers?.length) report(site, 'fee-rule.rate');
  if (!MODES.includes(tierMode)) report(at(site, 'tierMode'), 'fee-rule.tier-mode');
  const figures = [rate, cap?.amount, ...(tiers ?? []).map(tier => tier.rate), ...(split ?? []).map(part => part.percent)];
  if (figures.some(figure => isAmount(figure) && compareAmounts(figure, '0') < 0)) report(site, 'fee-rule.negative');
  if (tiers) checkTiers(tiers, at(site, 'tiers'));
  if (split) checkSplit(split, at(site, 'split'));
  if (year !== undefined && !(Number.isSafeInteger(year) && year >= 1)) report(at(site, 'year'), 'fee-rule.year', { year });
  if (effective.to !== undefined && effective.to < effective.from) report(at(site, 'effective'), 'fee-rule.effective');
}

/** From 0 without gap or overlap, in order. */
function checkTiers(tiers: FeeTier[], site: Site): void {
  let end: string | undefined = '0';
  tiers.forEach(({ from, to }, index) => {
    const here = at(site, index);
    if (end === undefined) report(here, 'fee-rule.tier-open');
    else if (isAmount(from) && isAmount(end) && compareAmounts(from, end) !== 0) {
      if (index === 0) report(here, 'fee-rule.tiers');
      else report(here, compareAmounts(from, end) > 0 ? 'fee-rule.tier-gap' : 'fee-rule.tier-overlap', { at: end });
    }
    if (isAmount(from) && isAmount(to) && compareAmounts(to, from) <= 0) report(here, 'fee-rule.tier-overlap', { at: from });
    end = to;
  });
}

function checkSplit(split: NonNullable<FeeRule['split']>, site: Site): void {
  if (new Set(split.map(part => part.partyId)).size < split.length) report(site, 'fee-rule.split-party');
  const percents = split.map(part => part.percent);
  if (!percents.every(isAmount)) return;
  const sum = addAmounts(...percents);
  if (compareAmounts(sum, '100') !== 0) report(site, 'fee-rule.split', { sum });
}
