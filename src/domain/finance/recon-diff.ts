/** What two entries, or an entry and a sum, say about each other. */
import { daysBetween } from '../date/arithmetic';
import type { Money, ReconDiff, ReconKind, ReconSuggestion } from '../model';
import { fromUnits } from '../money/decimal';
import type { Entry } from './recon-entry';
import { isComparable, size, sumOf, type Gauge } from './recon-gauge';
import type { Pair } from './recon-match';

/** A difference before it is numbered. */
export type Finding = Omit<ReconDiff, 'id' | 'runId' | 'status'>;

/** The most serious first: it names the difference, the others are `also`. */
const ORDER: ReconKind[] = ['party', 'amount', 'status', 'date', 'rounding'];

const ZERO = BigInt(0);

const SUGGESTIONS: Record<ReconKind, ReconSuggestion> = {
  'missing-ours': 'ask',
  'missing-theirs': 'ask',
  amount: 'ask',
  status: 'accept-theirs',
  date: 'accept-theirs',
  duplicate: 'reverse',
  party: 'ask',
  rounding: 'adjust',
};

/** What differs; nothing: they match. Dates of entries that only add up are not compared: they were booked one by one. */
export function kindsOf({ ours, theirs }: Pair, gauge: Gauge): ReconKind[] {
  const kinds = new Set<ReconKind>();
  const all = [...ours, ...theirs];
  const differ = (field: 'party' | 'status'): boolean => new Set(all.flatMap(entry => entry[field] ?? [])).size > 1;
  if (differ('party')) kinds.add('party');
  if (differ('status')) kinds.add('status');
  const delta = sumOf(ours) - sumOf(theirs);
  if (!isComparable(all)) kinds.add('amount');
  else if (delta !== ZERO) kinds.add(isWithin(delta, ours, gauge) ? 'rounding' : 'amount');
  if (all.length === 2 && daysApart(ours[0], theirs[0]) > (gauge.rules.dateToleranceDays ?? 0)) kinds.add('date');
  return ORDER.filter(kind => kinds.has(kind));
}

const isWithin = (delta: bigint, ours: readonly Entry[], { toleranceOf }: Gauge): boolean =>
  size(delta) <= toleranceOf(sumOf(ours), ours[0]?.currency ?? '');

function daysApart(a: Entry | undefined, b: Entry | undefined): number {
  const days = a?.date && b?.date ? daysBetween(a.date, b.date) : null;
  return days?.ok ? Math.abs(days.value) : 0;
}

/** A difference of one kind between these entries. */
export function finding([kind, ...also]: [ReconKind, ...ReconKind[]], key: string, { ours, theirs }: Pair, gauge: Gauge): Finding {
  const all = [...ours, ...theirs];
  const { scale, rules } = gauge;
  const currency = all[0]?.currency ?? '';
  const money = (units: bigint): Money => ({ amount: fromUnits(units, scale), currency });
  const age = ageOf(all, rules.asOf);
  const left = sumOf(ours);
  const hasSum = isComparable(all);
  return {
    key,
    kind,
    ...(also.length ? { also } : {}),
    ...(ours[0] ? { ours: ours[0].record } : {}),
    ...(theirs[0] ? { theirs: theirs[0].record } : {}),
    oursAt: ours.map(entry => entry.at),
    theirsAt: theirs.map(entry => entry.at),
    ...(hasSum ? { delta: money(left - sumOf(theirs)) } : {}),
    ...(hasSum && ours.length && theirs.length ? { tolerance: money(gauge.toleranceOf(left, currency)) } : {}),
    age,
    suggestion: suggestionOf(kind, age, theirs, gauge),
  };
}

/** Days since the earliest date among the entries; 0 where none has one, and for dates to come. */
function ageOf(entries: readonly Entry[], asOf: string): number {
  const earliest = entries.flatMap(entry => entry.date ?? []).sort()[0];
  const days = earliest === undefined ? null : daysBetween(earliest, asOf);
  return days?.ok ? Math.max(0, days.value) : 0;
}

function suggestionOf(
  kind: ReconKind,
  age: number,
  theirs: readonly Entry[],
  { rules: { suggest, waitDays = 0 } }: Gauge,
): ReconSuggestion {
  const own = suggest && Object.hasOwn(suggest, kind) ? suggest[kind] : undefined;
  if (own) return own;
  if (kind.startsWith('missing') && age < waitDays) return 'wait';
  // Theirs is not ours to take back.
  return kind === 'duplicate' && theirs.length ? 'ask' : SUGGESTIONS[kind];
}
