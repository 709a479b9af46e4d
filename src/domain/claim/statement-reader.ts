import { report } from '../check/reader';
import type { Reader } from '../check/reader';
import { string } from '../check/scalars';
import { list, or, record } from '../check/shapes';
import { NO_MONEY, money } from '../check/values';
import type { BenefitStatement, CategoryAmount, StatementItem } from '../model';

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

/** A statement as sent. Issue of its own: `statement.depth`. */
export const statement = record<BenefitStatement>({
  items: list(itemAt(1)),
  totals: or(parts, []),
  payment: record<NonNullable<BenefitStatement['payment']>>({ amount: money, adjustment: money }),
});
