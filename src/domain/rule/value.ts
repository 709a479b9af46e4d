import { compareDates, isCalDate } from '../date/cal-date';
import { compareAmounts, isAmount } from '../money/decimal';

/** What an answer or a fact may be, as far as rules can compare it: a text, number, flag, code, or a measure with its unit. */
export type RuleValue = unknown;

const MOMENT = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?)?)?$/;
const TIME = /^\d\d:\d\d(:\d\d(\.\d+)?)?$/;

/** A member of a plain object, own members only. */
export const memberOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;

/** A number as exact decimal text; undefined for what is none (also NaN and floats in exponent notation). */
export function decimalOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return isAmount(text) ? text : undefined;
}

/** What stands for a coded or measured value: `{ value: "70", unit: "kg" }` → `"70"`, `{ code }` and `{ text }` → their text. */
const coreOf = (value: unknown): unknown =>
  memberOf(value, 'value') ?? memberOf(value, 'code') ?? memberOf(value, 'text') ?? memberOf(value, 'reference') ?? value;

/** Two measures can be compared where they have the same unit, or one says none. */
function sameUnit(a: unknown, b: unknown): boolean {
  const [one, other] = [memberOf(a, 'unit'), memberOf(b, 'unit')];
  return one === undefined || other === undefined || one === other;
}

/** Two codes of different lists are different codes. */
function sameSystem(a: unknown, b: unknown): boolean {
  const [one, other] = [memberOf(a, 'system'), memberOf(b, 'system')];
  return one === undefined || other === undefined || one === other;
}

/** -1, 0, 1, or undefined where the two have no order: text, unlike units, dates of which one is only a year. */
export function orderOf(a: RuleValue, b: RuleValue): -1 | 0 | 1 | undefined {
  if (!sameUnit(a, b)) return undefined;
  const [one, other] = [coreOf(a), coreOf(b)];
  const [n, m] = [decimalOf(one), decimalOf(other)];
  // A bare year is a number as well as a date; beside a date it is a date.
  if (n !== undefined && m !== undefined) return compareAmounts(n, m);
  if (typeof one !== 'string' || typeof other !== 'string') return undefined;
  return [MOMENT, TIME].some(shape => shape.test(one) && shape.test(other)) ? orderOfMoments(one, other) : undefined;
}

const withoutZone = (moment: string): string => (moment.includes('T') ? moment.replace(/(?:Z|[+-]\d\d:\d\d)$/, '') : moment);

/** Moments in one zone sort as text; a shorter one that is the beginning of the longer is neither before nor after it. */
function orderOfMoments(a: string, b: string): -1 | 0 | 1 | undefined {
  if (isCalDate(a) && isCalDate(b)) return compareDates(a, b);
  const [one, other] = [withoutZone(a), withoutZone(b)];
  const zones = [a.slice(one.length), b.slice(other.length)];
  if (one.length !== other.length && (one.startsWith(other) || other.startsWith(one))) return undefined;
  const sameDay = one.slice(0, 10) === other.slice(0, 10);
  if (zones[0] !== zones[1] && sameDay) return undefined;
  return one < other ? -1 : one > other ? 1 : 0;
}

/**
 * Is it the same value? Text and codes by their characters (`"01"` is not `"1"`), numbers as numbers as soon as one side is a
 * number or a measure. Undefined where that cannot be said (unlike units).
 */
export function sameValue(a: RuleValue, b: RuleValue): boolean | undefined {
  const [one, other] = [coreOf(a), coreOf(b)];
  if (typeof one === 'boolean' || typeof other === 'boolean') return one === other;
  const numeric = [one, other].some(value => typeof value === 'number') || [a, b].some(value => memberOf(value, 'unit') !== undefined);
  if (numeric) {
    const order = orderOf(a, b);
    return order === undefined && !sameUnit(a, b) ? undefined : order === 0;
  }
  return sameSystem(a, b) && one === other;
}
