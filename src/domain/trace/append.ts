import { canonicalJson } from '../canonical-json';
import type { TraceEvent } from '../model';
import { fail, ok } from '../result';
import type { Issue, Result } from '../result';
import { hashText, webDigest } from './digest';
import type { Digest } from './digest';
import { protectValue } from './protect';
import type { TraceProtection } from './protect';

/** Where a trace stands: what the next event needs, and what the host anchors (`count` and `head`). */
export interface TraceChain {
  traceId: string;
  count: number;
  /** Hash of the last event; absent while there is none. */
  head?: string;
}

/** `digest` is SHA-256; WebCrypto's by default. */
export interface TraceOptions extends TraceProtection {
  digest?: Digest;
}

/** An event as a component reports it: with the clear value, which goes no further than `protectValue`. */
export interface TraceDraft extends Omit<TraceEvent, 'v' | 'traceId' | 'seq' | 'prev' | 'value'> {
  value?: unknown;
  /** Whether the value tells something about a person; anything but `false` counts as yes. */
  sensitive?: boolean;
}

export interface Appended {
  event: TraceEvent;
  chain: TraceChain;
  /** Warnings `trace.unprotected`: a value was masked because its policy could not be kept. */
  issues: Issue[];
}

export const startTrace = (traceId: string): TraceChain => ({ traceId, count: 0 });

/** The hash of an event: SHA-256 of its canonical JSON. Issues: those of `canonicalJson`, `trace.digest`. */
export async function hashEvent(event: unknown, digest: Digest = webDigest): Promise<Result<string>> {
  const text = canonicalJson(event);
  return text.ok ? hashText(text.value, digest) : text;
}

/** Only the members of the type are kept: whatever else a draft carries could be a clear value. */
function frame(chain: TraceChain, draft: TraceDraft): TraceEvent {
  const { t, page, party, component, kind, field } = draft;
  return {
    v: 1,
    traceId: chain.traceId,
    seq: chain.count,
    t,
    page: { id: page.id, version: page.version, sales: page.sales },
    ...(party === undefined ? {} : { party }),
    component,
    kind,
    ...(field === undefined ? {} : { field }),
    ...(chain.head === undefined ? {} : { prev: chain.head }),
  };
}

/**
 * Adds one event to a chain. One at a time: the next call needs the chain this one gives back (`traceWriter` keeps that order).
 * Issues: `trace.time` (`t` is no whole number of milliseconds), `trace.page` (none), those of `hashEvent`.
 */
export async function appendEvent(chain: TraceChain, draft: TraceDraft, options: TraceOptions = {}): Promise<Result<Appended>> {
  if (!Number.isSafeInteger(draft.t)) return fail('trace.time', 't');
  if (typeof draft.page !== 'object' || draft.page === null) return fail('trace.page', 'page');
  const event = frame(chain, draft);
  const issues: Issue[] = [];
  if (draft.value !== undefined) {
    const safe = await protectValue({ field: draft.field ?? '', value: draft.value, sensitive: draft.sensitive }, options);
    event.value = safe.value;
    issues.push(...safe.issues);
  }
  const head = await hashEvent(event, options.digest);
  return head.ok ? ok({ event, chain: { ...chain, count: chain.count + 1, head: head.value }, issues }) : head;
}

/** Appends in the order of the calls, however long each takes. An event that fails leaves the chain as it was. */
export function traceWriter(start: TraceChain, options: TraceOptions = {}): (draft: TraceDraft) => Promise<Result<Appended>> {
  let last: Promise<TraceChain> = Promise.resolve(start);
  return draft => {
    const result = last.then(chain => appendEvent(chain, draft, options));
    last = Promise.all([last, result]).then(([chain, appended]) => (appended.ok ? appended.value.chain : chain));
    return result;
  };
}
