/**
 * One thing found in data: a stable code `topic.reason` for which i18n has the words, where it was found
 * (`path`, e.g. `price.amount`) and the figures the sentence needs. Never a sentence itself.
 */
export interface Issue {
  code: string;
  path?: string;
  params?: Record<string, string | number>;
  /** Absent means `error`. */
  severity?: 'error' | 'warning';
}

/** What a total function on untrusted input returns instead of throwing. */
export type Result<T> = { ok: true; value: T } | { ok: false; issue: Issue };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const fail = (code: string, path?: string, params?: Issue['params']): { ok: false; issue: Issue } => ({
  ok: false,
  issue: issue(code, path, params),
});

/** Builds an issue without empty members, so that issues compare and serialise cleanly. */
export const issue = (code: string, path?: string, params?: Issue['params'], severity?: Issue['severity']): Issue => ({
  code,
  ...(path ? { path } : {}),
  ...(params ? { params } : {}),
  ...(severity ? { severity } : {}),
});
