import { at, report } from '../check/reader';
import type { Site } from '../check/reader';
import { checkSum } from '../check/sums';
import type { BenefitStatement, CategoryAmount, Money, StatementItem } from '../model';
import { addAmounts, compareAmounts, isAmount, negateAmount, subtractAmounts } from '../money/decimal';
import type { Issue } from '../result';
import { statement } from './statement-reader';

/** Categories whose amounts say where a submitted amount went (FHIR, CARIN). */
const PAID = ['benefit', 'paidtoprovider', 'paidtopatient'];
const BORNE = [
  'paidbypatient',
  'memberliability',
  'deductible',
  'coinsurance',
  'copay',
  'noncovered',
  'discount',
  'priorpayerpaid',
  'adjustment',
];

/**
 * Reads what a payer says about a claim (FHIR ExplanationOfBenefit, ClaimResponse) and reports as warnings where it contradicts itself; shown
 * as sent, never corrected. `statement.items-total` {category, given, sum}: positions do not add up to the total of their category;
 * `statement.net-total`: nor their net amounts to what was submitted; `statement.parts` {category …}: nor sub-positions to their position;
 * `statement.unexplained` {given, sum}: submitted is not what was paid and borne (the invariant of domain.md §5.12); `statement.payment`: the payment
 * is neither the benefit nor that less its adjustment; `statement.depth`.
 */
export function checkStatement(input: unknown): { statement: BenefitStatement | null; issues: Issue[] } {
  const issues: Issue[] = [];
  const site: Site = { path: '', issues };
  const read = statement(input, site) ?? null;
  if (read) checkFigures(read, site);
  return { statement: read, issues };
}

function checkFigures({ items = [], totals, payment }: BenefitStatement, site: Site): void {
  for (const [index, total] of totals.entries()) checkTotal(items, total, at(site, `totals.${index}`));
  const nets = items.flatMap(item => item.net ?? []);
  if (nets.length === items.length) checkSum(at(site, 'items'), 'statement.net-total', nets, find(totals, 'submitted'));
  items.forEach((item, index) => checkItem(item, at(site, `items.${index}`)));
  checkExplained(totals, payment, site);
  if (payment) checkPayment(find(totals, 'benefit'), payment, at(site, 'payment'));
}

const find = (all: CategoryAmount[], category: string): Money | undefined => all.find(part => part.category === category)?.amount;

/** Only where every position says something about the category: payers leave out what they sum up at the top. */
function checkTotal(items: StatementItem[], { category, amount: whole }: CategoryAmount, site: Site): void {
  const stated = items.map(item => (item.parts ?? []).filter(part => part.category === category).map(part => part.amount));
  if (stated.every(list => list.length)) check(site, 'statement.items-total', stated.flat(), whole, { category });
}

/** Sub-positions against their position, in net and in each category that the position states. */
function checkItem({ items = [], net, parts: own = [] }: StatementItem, site: Site): void {
  if (!items.length) return;
  const nets = items.flatMap(item => item.net ?? []);
  if (nets.length === items.length) check(site, 'statement.parts', nets, net, { category: 'net' });
  for (const { category, amount: whole } of own) {
    const stated = items.map(item => (item.parts ?? []).filter(part => part.category === category).map(part => part.amount));
    if (stated.every(list => list.length)) check(site, 'statement.parts', stated.flat(), whole, { category });
  }
  items.forEach((item, index) => checkItem(item, at(site, `items.${index}`)));
}

function check(site: Site, code: string, all: Money[], whole: Money | undefined, params: Record<string, string>): void {
  const before = site.issues.length;
  checkSum(site, code, all, whole);
  for (const found of site.issues.slice(before)) found.params = { ...params, ...found.params };
}

const size = (amount: string): string => (compareAmounts(amount, '0') < 0 ? negateAmount(amount) : amount);

/**
 * What was paid is said once, under one of several names; what was borne under many, or as the adjustment of the payment. Adjustments
 * may come negative.
 */
function checkExplained(totals: CategoryAmount[], payment: BenefitStatement['payment'], site: Site): void {
  const submitted = find(totals, 'submitted');
  const paid = PAID.map(category => find(totals, category)).find(Boolean);
  if (!submitted || !paid) return;
  const borne = totals.filter(part => BORNE.includes(part.category)).map(part => part.amount);
  const adjusted = payment?.adjustment ?? { amount: '0', currency: submitted.currency };
  const all = [submitted, paid, ...borne, adjusted];
  if (!all.every(sum => isAmount(sum.amount) && sum.currency === submitted.currency)) return;
  const sum = addAmounts(paid.amount, ...borne.map(({ amount }) => size(amount)));
  const withAdjustment = addAmounts(sum, size(adjusted.amount));
  if ([sum, withAdjustment].some(explained => compareAmounts(explained, submitted.amount) === 0)) return;
  const params = { given: submitted.amount, sum, rest: subtractAmounts(submitted.amount, sum), currency: submitted.currency };
  report(at(site, 'totals'), 'statement.unexplained', params, 'warning');
}

/** The payment is the benefit, or the benefit less an adjustment, whichever sign that comes with. */
function checkPayment(
  benefit: Money | undefined,
  { amount: paid, adjustment }: NonNullable<BenefitStatement['payment']>,
  site: Site,
): void {
  if (!benefit || !paid) return;
  const adjusted = adjustment && isAmount(adjustment.amount) ? [{ ...adjustment, amount: negateAmount(size(adjustment.amount)) }] : [];
  if (isAmount(paid.amount) && isAmount(benefit.amount) && adjusted.length && compareAmounts(paid.amount, benefit.amount) === 0) return;
  checkSum(site, 'statement.payment', [benefit, ...adjusted], paid);
}
