import { issue } from '../result';
import type { Issue } from '../result';
import { hashEvent } from './append';
import type { Digest } from './digest';
import { orderIssues, readLinks } from './links';
import type { Link } from './links';

/** What the host kept elsewhere when the trace was written: without it nobody can tell a rewritten or shortened trace. */
export interface TraceAnchor {
  hash: string;
  count: number;
}

/**
 * `ok` = complete and as written; `unanchored` = whole in itself, which whoever rewrites it can arrange, too; `broken` = see `issues`.
 * `firstBroken` is the first `seq` that is not vouched for.
 */
export interface TraceReport {
  verdict: 'ok' | 'unanchored' | 'broken';
  count: number;
  head?: string;
  firstBroken?: number;
  issues: Issue[];
}

/** Every event but the last is vouched for by the `prev` of its successor. */
function alteredIssues(links: readonly Link[]): Issue[] {
  const bySeq = new Map(links.map(link => [link.seq, link]));
  return links.flatMap(({ seq, prev }) => {
    const before = bySeq.get(seq - 1);
    if (seq === 0) return prev === undefined ? [] : [issue('trace.altered', undefined, { seq })];
    return before === undefined || before.hash === prev ? [] : [issue('trace.altered', undefined, { seq: seq - 1 })];
  });
}

function anchorIssues(links: readonly Link[], anchor: TraceAnchor): Issue[] {
  const { count, hash } = anchor;
  const found = links.length;
  if (found < count) return [issue('trace.cut', undefined, { seq: found, found, count })];
  const beyond = found > count ? [issue('trace.beyond-anchor', undefined, { seq: count, found, count })] : [];
  const last = links.find(({ seq }) => seq === count - 1);
  const same = count === 0 || last?.hash === hash;
  return same ? beyond : [...beyond, issue('trace.head-differs', undefined, { seq: Math.max(0, count - 1) })];
}

const isAnchor = ({ hash, count }: TraceAnchor): boolean =>
  Number.isSafeInteger(count) && count >= 0 && (count === 0 || /^[0-9a-f]{64}$/.test(hash));

/**
 * Is the trace as it was written? Any edit, insertion, loss, repetition, exchange or cut of an anchored trace is found.
 * Issues, with `seq` where there is one: `trace.malformed` (params `index`), `trace.duplicated`, `trace.missing` (`seq` to `to`),
 * `trace.reordered`, `trace.foreign` (of another trace), `trace.altered` (it is not what its successor vouches for), `trace.cut`,
 * `trace.beyond-anchor`, `trace.head-differs`, `trace.anchor` (it is none), `trace.digest`; warning `trace.time-back`.
 */
export async function verifyTrace(events: unknown, options: { digest?: Digest; anchor?: TraceAnchor } = {}): Promise<TraceReport> {
  const { digest, anchor } = options;
  const list: readonly unknown[] = Array.isArray(events) ? events : [events];
  const hashes = await Promise.all(list.map(event => hashEvent(event, digest)));
  const { links, issues } = readLinks(list, hashes);
  issues.push(...orderIssues(links), ...alteredIssues(links));
  if (anchor) issues.push(...(isAnchor(anchor) ? anchorIssues(links, anchor) : [issue('trace.anchor')]));
  const errors = issues.filter(({ severity }) => severity !== 'warning');
  const head = links.at(-1)?.hash;
  const seqs = errors.flatMap(({ params }) => (typeof params?.seq === 'number' ? [params.seq] : []));
  return {
    verdict: errors.length ? 'broken' : anchor ? 'ok' : 'unanchored',
    count: list.length,
    ...(head === undefined ? {} : { head }),
    ...(seqs.length ? { firstBroken: Math.min(...seqs) } : {}),
    issues,
  };
}
