import type { ReconKind, ReconRecord } from '../model';
import { ok, type Issue, type Result } from '../result';
import { finding, kindsOf, type Finding } from './recon-diff';
import { measured, readEntries, scaleFor, type Entry } from './recon-entry';
import { gaugeOf, type Gauge } from './recon-gauge';
import { findPairs, type Pair } from './recon-match';
import { checkRules } from './recon-rules-check';
import type { Reconciled, ReconMatch, ReconRules } from './recon-rules';
import { totalsOf } from './recon-totals';

/** Matches and differences so far. */
interface Run {
  gauge: Gauge;
  matches: ReconMatch[];
  findings: Finding[];
}

/**
 * Compares two books, ours and theirs. Every record ends in exactly one match or one of eight kinds of difference; the same input always gives the
 * same answer, in O(n log n). A key that comes back on a side is matched in the way that leaves least: equal records, near ones, then
 * one against a sum (of at most eight that are searched for combinations, else all); what remains over is a `duplicate`. Differences
 * within the tolerance are `rounding`: shown, never settled in silence. Nothing is resolved here, `suggestion` is only that.
 * Refused: unreadable rules (`recon.rules` {field}, `date.*` of `asOf`). Issues beside the result: `recon.record`, `recon.key`, `recon.amount`
 * with the record's path; such records are differences too.
 */
export function reconcile(
  ours: readonly ReconRecord[],
  theirs: readonly ReconRecord[],
  rules: ReconRules,
): Result<Reconciled & { issues: Issue[] }> {
  const checked = checkRules(rules);
  if (!checked.ok) return checked;
  const issues: Issue[] = [];
  const read = [readEntries('ours', ours, rules, issues), readEntries('theirs', theirs, rules, issues)];
  const scale = scaleFor(read.flat(), rules);
  const [left = [], right = []] = read.map(side => measured(side, scale));
  const run: Run = { gauge: gaugeOf(rules, scale), matches: [], findings: [] };
  const rest: Pair = { ours: [], theirs: [] };
  for (const [key, bucket] of bucketsOf({ ours: left, theirs: right }, entry => entry.key)) {
    if (key !== null && bucket.ours.length && bucket.theirs.length) settleKey(key, bucket, run);
    else for (const side of ['ours', 'theirs'] as const) for (const entry of bucket[side]) rest[side].push(entry);
  }
  for (const [group, bucket] of bucketsOf(rest, entry => entry.group)) settleGroup(group, bucket, run);
  const { runId } = rules;
  const diffs = run.findings.map((found, index) => ({ id: `${runId}:${index + 1}`, runId, ...found, status: 'open' as const }));
  return ok({ matches: run.matches, diffs, totals: totalsOf(left, right, run.findings, scale), issues });
}

/** By key in text order, records without one last. */
function bucketsOf({ ours, theirs }: Pair, keyOf: (entry: Entry) => string | null): [string | null, Pair][] {
  const buckets = new Map<string | null, Pair>();
  const put = (side: keyof Pair, entry: Entry): void => {
    const key = keyOf(entry);
    const bucket = buckets.get(key) ?? { ours: [], theirs: [] };
    bucket[side].push(entry);
    buckets.set(key, bucket);
  };
  for (const entry of ours) put('ours', entry);
  for (const entry of theirs) put('theirs', entry);
  return [...buckets].sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1));
}

const atOf = (entries: readonly Entry[]): number[] => entries.map(entry => entry.at);

function judge(key: string, pair: Pair, { gauge, matches, findings }: Run): void {
  const [first, ...also] = kindsOf(pair, gauge);
  if (first === undefined) matches.push({ key, oursAt: atOf(pair.ours), theirsAt: atOf(pair.theirs) });
  else findings.push(finding([first, ...also], key, pair, gauge));
}

/** Both sides have the key: what finds no counterpart is compared in order, and what is over came twice. */
function settleKey(key: string, bucket: Pair, run: Run): void {
  const pairs: Pair[] = [];
  const left = findPairs(bucket.ours, bucket.theirs, run.gauge, pairs);
  const common = Math.min(left.ours.length, left.theirs.length);
  for (let n = 0; n < common; n++) pairs.push({ ours: left.ours.slice(n, n + 1), theirs: left.theirs.slice(n, n + 1) });
  for (const pair of pairs) judge(key, pair, run);
  report(['duplicate'], key, { ours: left.ours.slice(common), theirs: left.theirs.slice(common) }, run);
}

/** Keys of one side only: what belongs to one payment, then what is missing. Without a group nothing is sought. */
function settleGroup(group: string | null, bucket: Pair, run: Run): void {
  const pairs: Pair[] = [];
  const left = group === null ? bucket : findPairs(bucket.ours, bucket.theirs, run.gauge, pairs);
  for (const pair of pairs) judge(group ?? '', pair, run);
  const seen = new Set<string>();
  for (const [side, kind] of [['ours', 'missing-theirs'] as const, ['theirs', 'missing-ours'] as const])
    for (const entry of left[side]) {
      const print = JSON.stringify([side, entry.key, entry.amount, entry.currency]);
      const again = entry.key !== null && seen.has(print);
      seen.add(print);
      report([again ? 'duplicate' : kind], entry.key ?? '', { ours: [], theirs: [], [side]: [entry] }, run);
    }
}

/** Each record for itself. */
function report(kinds: [ReconKind], key: string, { ours, theirs }: Pair, { gauge, findings }: Run): void {
  for (const entry of ours) findings.push(finding(kinds, key, { ours: [entry], theirs: [] }, gauge));
  for (const entry of theirs) findings.push(finding(kinds, key, { ours: [], theirs: [entry] }, gauge));
}
