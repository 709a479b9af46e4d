/** Narrowing and ordering by what the host supplied as data: nothing is derived from prices or names. */
import type { Dec } from '../../../domain/model/primitives';
import { compareAmounts, isAmount } from '../../../domain/money/decimal';
import type { PlanFilter, PlanSort } from './plan-picker.types';
import { codeOf } from './plan-picker.terms';
import { type PlanView, unpricedLast } from './plan-picker.view';

/** What the person asked for: values by filter id, and the id of a sort. */
export interface Narrowing {
  filters?: Record<string, string[]>;
  sort?: string;
}

const own = <T>(of: Record<string, T> | undefined, key: string): T | undefined => (of && typeof of === 'object' && Object.hasOwn(of, key) ? of[key] : undefined);

const fits = (plan: PlanView, filter: PlanFilter, wanted: string[]): boolean => {
  const values = own(plan.offer.filterValues, filter.id);
  return wanted.some(value => (Array.isArray(values) ? values.includes(value) : values === value));
};

const compareKeys = (kind: PlanSort['kind'], locale: string): ((a: string, b: string) => number) => {
  if (kind === 'text') return new Intl.Collator(locale, { numeric: true }).compare;
  return (a: Dec, b: Dec) => compareAmounts(a, b);
};

/** Plans whose key is missing or no number stand behind all others, in both directions. */
const sorted = (plans: PlanView[], sort: PlanSort, locale: string): PlanView[] => {
  const keyOf = (plan: PlanView): string | undefined => {
    const key = own(plan.offer.sortKeys, sort.key);
    return sort.kind === 'text' ? codeOf(key) || undefined : isAmount(key) ? key : undefined;
  };
  const sign = sort.direction === 'descending' ? -1 : 1;
  const compare = compareKeys(sort.kind, locale);
  return [...plans].sort((a, b) => {
    const [left, right] = [keyOf(a), keyOf(b)];
    if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined);
    return sign * compare(left, right);
  });
};

/** The plans that fit, in the wanted order; those without a price stay last. */
export const arrange = (plans: PlanView[], { filters, sort }: Narrowing, given: { filters: PlanFilter[]; sorts: PlanSort[]; locale: string }): PlanView[] => {
  const asked = given.filters.flatMap(filter => {
    const wanted = own(filters, filter.id);
    return wanted?.length ? [{ filter, wanted }] : [];
  });
  const fitting = plans.filter(plan => asked.every(({ filter, wanted }) => fits(plan, filter, wanted)));
  const order = given.sorts.find(({ id }) => id === sort);
  return order ? unpricedLast(sorted(fitting, order, given.locale)) : fitting;
};
