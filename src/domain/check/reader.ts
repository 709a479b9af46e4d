/**
 * Readers turn untrusted host data into the model's types: they keep what can be shown, report what is wrong, and never throw.
 * A reader returns `undefined` for "nothing there"; `null` counts as nothing. Fields the model does not know are kept.
 */
import { issue } from '../result';
import type { Issue } from '../result';

/** Where a reader stands and where it reports. */
export interface Site {
  path: string;
  issues: Issue[];
}

export type Reader<T> = (value: unknown, site: Site) => T | undefined;

export const report = (site: Site, code: string, params?: Issue['params'], severity?: Issue['severity']): void => {
  site.issues.push(issue(code, site.path, params, severity));
};

/** The site of a member. */
export const at = (site: Site, key: string | number): Site => ({ ...site, path: site.path ? `${site.path}.${key}` : String(key) });

export const isNothing = (value: unknown): value is null | undefined => value === undefined || value === null;

/** An own-property copy, so that getters run once and `__proto__` stays data; `null` when it is no readable object. */
export function copyOf(value: unknown): Record<string, unknown> | null {
  try {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

export const isScalar = (value: unknown): value is string | number | bigint => ['string', 'number', 'bigint'].includes(typeof value);
