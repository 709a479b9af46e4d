import type { DecisionItem, Loading, OutcomeRule, OutcomeTable, UnderwritingResult } from '../model';
import { addAmounts, compareAmounts, isAmount } from '../money/decimal';

/** From the strongest: what a decision says is never weaker than the strongest rule that holds. */
export const DEFAULT_PRECEDENCE: readonly UnderwritingResult[] = [
  'declined',
  'postponed',
  'refer',
  'info-required',
  'loaded-excluded',
  'reduced',
  'excluded',
  'loaded',
  'standard',
];

/** What two results make together. */
export const DEFAULT_COMBINATIONS: readonly (readonly [UnderwritingResult, UnderwritingResult, UnderwritingResult])[] = [
  ['loaded', 'excluded', 'loaded-excluded'],
];

/** The headline of several results. One that the table's precedence does not name comes before all that it names. */
export function strongestResult(results: readonly UnderwritingResult[], table: OutcomeTable): UnderwritingResult | undefined {
  const order = table.precedence ?? DEFAULT_PRECEDENCE;
  const combined = (table.combine ?? DEFAULT_COMBINATIONS)
    .filter(([a, b]) => results.includes(a) && results.includes(b))
    .map(([, , c]) => c);
  return [...results, ...combined].sort((a, b) => order.indexOf(a) - order.indexOf(b))[0];
}

interface LoadingSum {
  item: DecisionItem & { loading: Loading };
  rules: OutcomeRule[];
}

/** Loadings of the same coverage, type and length as one; in the order in which they first occur. */
function sumLoadings(rules: readonly OutcomeRule[], add: 'sum' | 'highest'): LoadingSum[] {
  const sums = new Map<string, LoadingSum>();
  for (const rule of rules) {
    const { loading, coverageCode } = rule;
    if (!loading || !isAmount(loading.value)) continue;
    const key = JSON.stringify([coverageCode ?? null, loading.type, loading.years ?? null]);
    const sum = sums.get(key);
    if (!sum) sums.set(key, { item: { ...coverageOf(rule), loading }, rules: [rule] });
    else {
      const [a, b] = [sum.item.loading.value, loading.value];
      const value = add === 'sum' ? addAmounts(a, b) : compareAmounts(a, b) < 0 ? b : a;
      sum.item.loading = { ...sum.item.loading, value };
      sum.rules.push(rule);
    }
  }
  return [...sums.values()];
}

const coverageOf = ({ coverageCode }: OutcomeRule): { coverageCode?: string } => (coverageCode === undefined ? {} : { coverageCode });

/** Why, where it is one rule's word; a sum of several has its reasons in the decision. */
const reasonOf = ({ reasonCode, publicReason }: OutcomeRule): Pick<DecisionItem, 'reasonCode' | 'publicReason'> => ({
  ...(reasonCode ? { reasonCode } : {}),
  ...(publicReason === undefined ? {} : { publicReason }),
});

/** What the rules that hold ask for, coverage by coverage, and results of caps that are exceeded. */
export function combineItems(
  rules: readonly OutcomeRule[],
  table: OutcomeTable,
  untilOf: (rule: OutcomeRule) => string | undefined,
): { items: DecisionItem[]; overCap: UnderwritingResult[] } {
  const loadings = sumLoadings(rules, table.loadings?.add ?? 'sum');
  const items: DecisionItem[] = loadings.map(({ item, rules: [first, ...more] }) => ({
    ...item,
    ...(first && more.length === 0 ? reasonOf(first) : {}),
  }));
  for (const rule of rules) {
    const until = untilOf(rule);
    const { exclusionText, newSum } = rule;
    const own = {
      ...(exclusionText === undefined ? {} : { exclusionText }),
      ...(newSum ? { newSum } : {}),
      ...(until === undefined ? {} : { until }),
    };
    const counted = loadings.some(({ rules: summed }) => summed.includes(rule));
    if (Object.keys(own).length > 0 || !counted) items.push({ ...coverageOf(rule), ...own, ...reasonOf(rule) });
  }
  return { items, overCap: exceeded(rules, table) };
}

/** Caps count every loading of their type on a coverage together, whatever its length. */
function exceeded(rules: readonly OutcomeRule[], table: OutcomeTable): UnderwritingResult[] {
  const endless = rules.map(rule => (rule.loading ? { ...rule, loading: { type: rule.loading.type, value: rule.loading.value } } : rule));
  const sums = sumLoadings(endless, table.loadings?.add ?? 'sum').map(({ item }) => item.loading);
  return (table.loadings?.caps ?? [])
    .filter(({ type, max }) => sums.some(sum => sum.type === type && compareAmounts(sum.value, max) > 0))
    .map(({ result }) => result);
}
