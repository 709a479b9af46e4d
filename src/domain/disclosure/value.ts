import { isCalDate, parseCalDate } from '../date/cal-date';
import type { Question } from '../model';
import { isAmount } from '../money/decimal';
import { memberOf } from '../rule/value';

const isText = (value: unknown): value is string => typeof value === 'string';
const DATE_TIME = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(:([0-5]\d|60)(\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d(:([0-5]\d|60)(\.\d+)?)?$/;
const ADDRESS = /^[a-z][a-z0-9+.-]*:\S+$/i;

/** A day; where partial dates are allowed also `2026` and `2026-11`. */
export const isDateLike = (value: unknown, partial = false): boolean =>
  isCalDate(value) || (partial && isText(value) && /^\d{4}(-\d\d)?$/.test(value) && parseCalDate(`${value}-01-01`.slice(0, 10)).ok);

/** `2026-11-22T08:30`, with seconds and zone where given; where partial dates are allowed a date as well. */
export function isDateTime(value: unknown, partial = false): boolean {
  const match = isText(value) ? DATE_TIME.exec(value) : null;
  return match ? isCalDate(match[1]) : partial && isDateLike(value, true);
}

export const isTime = (value: unknown): boolean => isText(value) && TIME.test(value);

const isChoice = (value: unknown): boolean => (isText(value) && value !== '') || isOwnWords(value);

/** Words of one's own beside the options: `{ text: "…" }`. */
export const isOwnWords = (value: unknown): value is { text: string } => {
  const text = memberOf(value, 'text');
  return isText(text) && text.trim() !== '';
};

const isMeasure = (value: unknown): boolean => {
  const unit = memberOf(value, 'unit');
  return isAmount(memberOf(value, 'value')) && (unit === undefined || isText(unit));
};

const SHAPES: Record<string, (value: unknown, question: Question) => boolean> = {
  yesno: value => typeof value === 'boolean',
  single: isChoice,
  multi: isChoice,
  number: isAmount,
  quantity: isMeasure,
  date: (value, { partialDate }) => isDateLike(value, partialDate),
  datetime: (value, { partialDate }) => isDateTime(value, partialDate),
  time: isTime,
  text: value => isText(value) && value.trim() !== '',
  url: value => isText(value) && ADDRESS.test(value),
  file: value => isText(memberOf(value, 'name')) || isText(memberOf(value, 'url')),
  reference: value => isText(memberOf(value, 'reference')) || isText(memberOf(value, 'display')),
};

/** Is it one answer of this kind (one of a list, for questions with several)? */
export const isValueFor = (question: Question, value: unknown): boolean =>
  Object.hasOwn(SHAPES, question.kind) && SHAPES[question.kind]?.(value, question) === true;
