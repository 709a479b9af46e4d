/**
 * A decimal number as text, e.g. `"1234.50"` or `"-0.005"`. Never a float: digits are kept exactly as sent.
 * @pattern ^[+-]?[0-9]+([.][0-9]+)?$
 * @maxLength 300
 */
export type Dec = string;

/**
 * Words for people: one string, or one per BCP 47 tag (`{ "zh-CN": "年交", en: "Annual" }`).
 * Read with `pickText`.
 */
export type Text = string | Record<string, string>;

/** A closed vocabulary that a host may outgrow: unknown codes are legal and show themselves. */
export type Open<T extends string> = T | (string & Record<never, never>);

/**
 * How far an amount can be relied upon: `indicative` = worked out without the insurer, `quoted` = offered by the insurer until
 * a date, `bound` = what will be charged. Only `bound` may stand beside a pay button.
 */
export type Authority = 'indicative' | 'quoted' | 'bound';

/** An amount of money in major units (`"12.50"` = 12 yuan 50), `currency` in ISO 4217 capitals. */
export interface Money {
  amount: Dec;
  /** @pattern ^[A-Z]{3}$ */
  currency: string;
  authority?: Authority;
}

/**
 * A day of the calendar without zone or clock, ISO `"2026-11-22"`, years 0001–9999.
 * @format date
 */
export type CalDate = string;

/**
 * A point in RFC 3339, `"2026-11-22T08:30:00+08:00"`: for records of what happened, never for cover.
 * @format date-time
 */
export type Timestamp = string;

/** A wall-clock time at a place: `{ local: "2026-11-23T00:00:00", zone: "Asia/Shanghai" }`. */
export interface Instant {
  /** @pattern ^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?)?$ */
  local: string;
  /** IANA zone name */
  zone: string;
}

/** When cover runs: from `start` up to but not including `end`. How it is written is the market's (`date/period.ts`). */
export interface CoverPeriod {
  start: Instant;
  end: Instant;
  /** The insurer's own wording; wins over anything derived. */
  text?: string;
  wholeLife?: boolean;
}

/** A length: `{ n: 1, unit: "year" }`; `toAge` = until the insured reaches age `n`; `life` ignores `n`. */
export interface Duration {
  n: number;
  unit: 'day' | 'month' | 'year' | 'toAge' | 'life';
}

/** A code of somebody's list. `system` names the list (`"insurer:demo"`, a FHIR url); without a label the code shows itself. */
export interface CodeRef {
  system: string;
  code: string;
  label?: Text;
}

/** A period in which a right or limit applies, e.g. cooling-off: 15 days from receipt of the policy. */
export interface PeriodRule {
  n: number;
  unit: 'day' | 'month' | 'year';
  startsOn: 'receipt' | 'start' | 'issue' | 'due' | 'diagnosis';
  /** Whether the first day is the start day itself or the one after. */
  dayCount: 'same-day' | 'next-day';
  note?: Text;
}

export type { Rule } from './rule';
