/** Records of either side, read once: keys as text, amounts as whole units of one scale. */
import { copyOf, isNothing, isScalar } from '../check/reader';
import { isCalDate } from '../date/cal-date';
import type { Dec, ReconRecord } from '../model';
import { isAmount, scaleOf, toUnits } from '../money/decimal';
import { issue, type Issue } from '../result';
import type { ReconRules } from './recon-rules';

/** What a record says, as far as the rules ask. */
export interface Entry {
  record: ReconRecord;
  at: number;
  /** `null` where a field of the key is empty: such a record has no counterpart. */
  key: string | null;
  group: string | null;
  /** `null` where the amount cannot be read. */
  amount: Dec | null;
  /** The amount in whole units of the run's scale; 0 where there is none. */
  units: bigint;
  currency: string;
  status: string | null;
  date: string | null;
  party: string | null;
}

/** Before the scale of the run is known. */
type Unmeasured = Omit<Entry, 'units'>;

/** The text of a scalar; `null` for nothing, blanks and objects. */
const textOf = (value: unknown): string | null => (isScalar(value) && String(value).trim() ? String(value).trim() : null);

/** A compound key as JSON, so that "a|b" + "c" is not "a" + "b|c". One field is its own text. */
function keyOf(record: Record<string, unknown>, fields: readonly string[] | undefined): string | null {
  const parts = (fields ?? []).map(field => textOf(record[field]));
  if (!parts.length || parts.includes(null)) return null;
  return parts.length === 1 ? (parts[0] ?? null) : JSON.stringify(parts);
}

function amountOf(record: Record<string, unknown>, { amount: field, currency }: ReconRules): { amount: Dec | null; currency: string } {
  const money = copyOf(record[field]);
  const amount = textOf(money ? money.amount : record[field]);
  const code = textOf(money ? money.currency : currency === undefined ? '' : record[currency]);
  return { amount: isAmount(amount) ? amount : null, currency: code ?? '' };
}

function statusOf(status: string | null, words: Record<string, string> | undefined): string | null {
  return status !== null && words && Object.hasOwn(words, status) ? (words[status] ?? null) : status;
}

function dateOf(value: unknown): string | null {
  const day = textOf(value)?.slice(0, 10);
  return isCalDate(day) ? day : null;
}

/** Reads one side. Issues: `recon.record` (no object), `recon.key` and `recon.amount` (unreadable), with the path of the record. */
export function readEntries(side: 'ours' | 'theirs', records: unknown, rules: ReconRules, issues: Issue[]): Unmeasured[] {
  if (!Array.isArray(records)) {
    if (!isNothing(records)) issues.push(issue('recon.record', side));
    return [];
  }
  return Array.from(records as unknown[], (value, at): Unmeasured => {
    const record = copyOf(value);
    const path = `${side}.${at}`;
    if (!record) issues.push(issue('recon.record', path));
    const fields = record ?? {};
    const key = keyOf(fields, rules.key);
    const { amount, currency } = amountOf(fields, rules);
    if (record && key === null) issues.push(issue('recon.key', path));
    if (record && amount === null) issues.push(issue('recon.amount', path));
    const field = (name: string | undefined): string | null => (name === undefined ? null : textOf(fields[name]));
    const status = statusOf(field(rules.status), side === 'theirs' ? rules.statusWords : undefined);
    const date = rules.date === undefined ? null : dateOf(fields[rules.date]);
    return { record: fields, at, key, group: keyOf(fields, rules.groupBy), amount, currency, status, date, party: field(rules.party) };
  });
}

/** The finest scale among amounts and tolerances: everything is whole in it. */
export const scaleFor = (entries: readonly Unmeasured[], { tolerance = {} }: ReconRules): number =>
  [...entries.map(entry => entry.amount), ...Object.values(tolerance).map(one => one.absolute)].reduce(
    (most: number, amount) => (isAmount(amount) ? Math.max(most, scaleOf(amount)) : most),
    0,
  );

export const measured = (entries: readonly Unmeasured[], scale: number): Entry[] =>
  entries.map(entry => ({ ...entry, units: entry.amount === null ? BigInt(0) : toUnits(entry.amount, scale) }));
