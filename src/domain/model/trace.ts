import type { Open } from './primitives';

/** What happened on a page of a sale (R-CN-02 Art. 15: entering, leaving, what was filled or clicked, when). */
export type TraceKind =
  | 'enter'
  | 'leave'
  | 'view'
  | 'open-doc'
  | 'read-end'
  | 'input'
  | 'choose'
  | 'confirm'
  | 'refuse'
  | 'sign'
  | 'submit'
  | 'pay'
  | 'error'
  | 'blur'
  | 'resume';

/**
 * How a value stands in a trace: `plain` as entered, `masked` unreadable, `hash` keyed by the host so that equal values can be told without
 * guessing them, `token` a name under which the host keeps it.
 */
export type TraceMode = 'plain' | 'masked' | 'hash' | 'token';

/** A value in a trace, as the field policy lets it stand. */
export interface TraceValue {
  mode: TraceMode;
  data: string;
}

/** The page in the version that was shown; `sales` pages are those whose entering and leaving counts (R-CN-02). */
export interface TracePage {
  id: string;
  version: string;
  sales: boolean;
}

/**
 * One link of a trace (domain.md §2.2). `seq` counts from 0; `t` is in milliseconds since 1970 UTC by the host's clock; `prev` is the
 * SHA-256 (lower-case hex) of the event before in canonical JSON (RFC 8785), absent in the first.
 */
export interface TraceEvent {
  v: 1;
  traceId: string;
  seq: number;
  t: number;
  page: TracePage;
  /** Which person acted, as a reference of the host's; never a name. */
  party?: string;
  component: string;
  kind: Open<TraceKind>;
  field?: string;
  value?: TraceValue;
  prev?: string;
}
