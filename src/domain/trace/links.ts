import type { TraceEvent } from '../model';
import { issue } from '../result';
import type { Issue, Result } from '../result';

/** What matters of an event for the chain. */
export interface Link {
  seq: number;
  hash: string;
  t: number;
  traceId: string;
  prev?: string;
}

const isEvent = (event: unknown): event is TraceEvent => {
  const { v, seq, t, traceId, prev } = (event ?? {}) as Partial<TraceEvent>;
  const counted = Number.isSafeInteger(seq) && Number(seq) >= 0 && Number.isSafeInteger(t);
  return v === 1 && counted && typeof traceId === 'string' && (prev === undefined || typeof prev === 'string');
};

/** The readable events as they come, with their hashes. */
export function readLinks(events: readonly unknown[], hashes: readonly Result<string>[]): { links: Link[]; issues: Issue[] } {
  const links: Link[] = [];
  const issues: Issue[] = [];
  hashes.forEach((hash, index) => {
    const event = events[index];
    if (!hash.ok) issues.push(issue(hash.issue.code === 'trace.digest' ? 'trace.digest' : 'trace.malformed', undefined, { index }));
    else if (isEvent(event)) {
      const { seq, t, traceId, prev } = event;
      links.push({ seq, hash: hash.value, t, traceId, ...(prev === undefined ? {} : { prev }) });
    } else issues.push(issue('trace.malformed', undefined, { index }));
  });
  return { links, issues };
}

/** The numbers from 0 to the highest that no event has, as ranges. */
function gaps(seqs: readonly number[]): Issue[] {
  const sorted = [...new Set(seqs)].sort((a, b) => a - b);
  return sorted.flatMap((seq, i) => {
    const expected = i === 0 ? 0 : (sorted[i - 1] ?? 0) + 1;
    return seq === expected ? [] : [issue('trace.missing', undefined, { seq: expected, to: seq - 1 })];
  });
}

/** Repetitions, gaps, exchanged events, events of another trace, and clocks that ran back. */
export function orderIssues(links: readonly Link[]): Issue[] {
  const seen = new Set<number>();
  const issues = gaps(links.map(({ seq }) => seq));
  links.forEach(({ seq, t, traceId }, i) => {
    const before = links[i - 1];
    if (seen.has(seq)) issues.push(issue('trace.duplicated', undefined, { seq }));
    else if (before && seq < before.seq) issues.push(issue('trace.reordered', undefined, { seq }));
    if (traceId !== links[0]?.traceId) issues.push(issue('trace.foreign', undefined, { seq }));
    if (before && t < before.t) issues.push(issue('trace.time-back', undefined, { seq }, 'warning'));
    seen.add(seq);
  });
  return issues;
}
