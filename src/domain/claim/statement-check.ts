import { at, report } from '../check/reader';
import type { Reader, Site } from '../check/reader';
import { string } from '../check/scalars';
import { list, or, record } from '../check/shapes';
import { checkSum } from '../check/sums';
import { NO_MONEY, money } from '../check/values';
import type { BenefitStatement, CategoryAmount, Money, StatementItem } from '../model';
import { addAmounts, compareAmounts, isAmount, negateAmount, subtractAmounts } from '../money/decimal';
import type { Issue } from '../result';

const amount = or(money, NO_MONEY, 'money.missing-amount');
const parts = list(record<CategoryAmount>({ category: or(string, '', 'data.missing'), amount }));
/** Positions have positions; deeper than any real statement is refused rather than followed. */
const DEEPEST = 8;

const itemAt =
  (depth: number): Reader<StatementItem> =>
  (value, site) => {
    if (depth > DEEPEST) return void report(site, 'statement.depth', { max: DEEPEST });
    return record<StatementItem>({ id: string, net: money, parts, items: list(itemAt(depth + 1)) })(value, site);
  };

const statement = record<BenefitStatement>({
  items: list(itemAt(1)),
  totals: or(parts, []),
  payment: record<NonNullable<BenefitStatement['payment']>>({ amount, adjustment: money }),
});

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
 * is not benefit and adjustment; `statement.depth`.
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
  const submitted = find(totals, 'submitted');
  const nets = items.flatMap(item => item.net ?? []);
  if (nets.length === items.length) checkSum(at(site, 'items'), 'statement.net-total', nets, submitted);
  items.forEach((item, index) => checkItem(item, at(site, `items.${index}`)));
  checkExplained(totals, submitted, site);
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

/** What was paid is said once, under one of several names; what was borne under many. Adjustments may come negative. */
function checkExplained(totals: CategoryAmount[], submitted: Money | undefined, site: Site): void {
  const paid = PAID.map(category => find(totals, category)).find(Boolean);
  if (!submitted || !paid) return;
  const borne = totals.filter(part => BORNE.includes(part.category)).map(part => part.amount);
  const all = [submitted, paid, ...borne];
  if (!all.every(sum => isAmount(sum.amount) && sum.currency === submitted.currency)) return;
  const plus = borne.map(({ amount: given }) => (compareAmounts(given, '0') < 0 ? negateAmount(given) : given));
  const sum = addAmounts(paid.amount, ...plus);
  if (compareAmounts(sum, submitted.amount) === 0) return;
  const params = { given: submitted.amount, sum, rest: subtractAmounts(submitted.amount, sum), currency: submitted.currency };
  report(at(site, 'totals'), 'statement.unexplained', params, 'warning');
}

/** An adjustment is taken off, whichever sign it comes with. */
function checkPayment(
  benefit: Money | undefined,
  { amount: paid, adjustment }: NonNullable<BenefitStatement['payment']>,
  site: Site,
): void {
  const less = adjustment && isAmount(adjustment.amount) && !adjustment.amount.startsWith('-');
  checkSum(
    site,
    'statement.payment',
    [
      ...(benefit ? [benefit] : []),
      ...(adjustment ? [less ? { ...adjustment, amount: negateAmount(adjustment.amount) } : adjustment] : []),
    ],
    paid,
  );
}
