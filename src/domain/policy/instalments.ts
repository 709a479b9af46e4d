import { readInput } from '../check/input';
import { at, report } from '../check/reader';
import type { Site } from '../check/reader';
import { closedWord, flag, number } from '../check/scalars';
import { list, or, record } from '../check/shapes';
import { checkSum } from '../check/sums';
import { NO_MONEY, date, money } from '../check/values';
import { addMonths } from '../date/arithmetic';
import { isCalDate } from '../date/cal-date';
import type { CalDate, Installment, Money } from '../model';
import { currencyDigits } from '../money/currency';
import { compareAmounts, isAmount } from '../money/decimal';
import { allocate } from '../money/sum';
import { fail, ok, type Issue, type Result } from '../result';

/** How a schedule is drawn up. */
export interface InstalmentPlan {
  total: Money;
  count: number;
  firstDue: CalDate;
  /** 1 monthly, 3 quarterly, 6 half-yearly, 12 yearly. */
  everyMonths: number;
  /** Short contracts sold online must have equal instalments (R-CN-09): refuses a total that does not divide. */
  equal?: boolean;
}

const MOST = 1200;

const amount = or(money, NO_MONEY, 'money.missing-amount');
const day = or(date, '', 'data.missing');

const plan = record<InstalmentPlan>({ total: amount, count: or(number, 0), firstDue: day, everyMonths: or(number, 0), equal: flag });

/**
 * A schedule whose amounts add up to the total: cents that do not divide go to the early ones, and due dates keep the day of the first, or
 * the last day of a shorter month. Issues: `instalments.count` {max}, `instalments.step`, `instalments.unequal` {total, count};
 * those of unreadable input and of the amount (`money.*`).
 */
export function scheduleInstalments(input: InstalmentPlan): Result<Installment[]> {
  const read = readInput(plan, input);
  if (!read.ok) return read;
  const { total, count, firstDue, everyMonths, equal } = read.value;
  if (!Number.isSafeInteger(count) || count < 1 || count > MOST) return fail('instalments.count', 'count', { max: MOST });
  if (!Number.isSafeInteger(everyMonths) || everyMonths < 1 || everyMonths > MOST) return fail('instalments.step', 'everyMonths');
  const parts = allocate(total.amount, Array<string>(count).fill('1'), currencyDigits(total.currency));
  if (!parts.ok) return fail(parts.issue.code, 'total', parts.issue.params);
  if (equal && new Set(parts.value).size > 1) return fail('instalments.unequal', 'total', { total: total.amount, count });
  const schedule: Installment[] = [];
  for (const [index, amount] of parts.value.entries()) {
    const due = addMonths(firstDue, index * everyMonths);
    if (!due.ok) return fail(due.issue.code, 'firstDue');
    schedule.push({ no: index + 1, due: due.value, amount: { ...total, amount }, status: 'planned' });
  }
  return ok(schedule);
}

const instalments = list(
  record<Installment>({
    no: or(number, 0),
    due: day,
    amount,
    status: closedWord,
  }),
);

/**
 * Reads a schedule from untrusted data and reports, without correcting: `instalments.none`, `instalments.no` (not 1, 2, 3 …),
 * `instalments.due-order`, `instalments.currency`, `instalments.total` {given, sum} against a given total, `instalments.zero-first` (a free
 * first instalment with paid ones behind it: a warning without `equal`), and with `equal` `instalments.unequal` {expected, found} (R-CN-09), at the first that differs.
 */
export function checkInstalments(
  input: unknown,
  rules: { equal?: boolean; total?: Money } = {},
): { schedule: Installment[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const site: Site = { path: '', issues };
  const schedule = instalments(input, site) ?? [];
  if (!schedule.length) report(site, 'instalments.none');
  schedule.forEach((entry, index) => checkPlace(schedule, entry, index, at(site, index)));
  const amounts = schedule.map(entry => entry.amount);
  checkSum(at(site, 'total'), 'instalments.total', amounts, rules.total);
  const first = amounts[0];
  if (!first || !isAmount(first.amount)) return { schedule, issues };
  const other = amounts.findIndex(({ amount }) => isAmount(amount) && compareAmounts(amount, first.amount) !== 0);
  const found = amounts[other]?.amount;
  if (found === undefined) return { schedule, issues };
  if (compareAmounts(first.amount, '0') === 0)
    report(at(site, '0.amount'), 'instalments.zero-first', undefined, rules.equal ? undefined : 'warning');
  else if (rules.equal) report(at(site, `${other}.amount`), 'instalments.unequal', { expected: first.amount, found });
  return { schedule, issues };
}

function checkPlace(schedule: Installment[], { no, due, amount }: Installment, index: number, site: Site): void {
  if (no !== index + 1) report(at(site, 'no'), 'instalments.no', { expected: index + 1, found: no });
  const before = schedule[index - 1];
  if (!before) return;
  if (isCalDate(due) && isCalDate(before.due) && due <= before.due)
    report(at(site, 'due'), 'instalments.due-order', { before: before.due });
  if (amount.currency !== before.amount.currency)
    report(at(site, 'amount'), 'instalments.currency', { expected: before.amount.currency, found: amount.currency });
}
