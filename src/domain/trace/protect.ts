import { canonicalJson } from '../canonical-json';
import type { TraceMode, TraceValue } from '../model';
import { issue } from '../result';
import type { Issue } from '../result';
import { hashText } from './digest';
import type { Digest } from './digest';

/** Per field how its value stands in the trace. */
export type TracePolicy = Readonly<Record<string, TraceMode>>;

/** What the host lends; without them `hash` and `token` fall back to a full mask. */
export interface TraceProtection {
  policy?: TracePolicy;
  /** A keyed hash (`webHmac`); never a plain one, which can be guessed. */
  hmac?: Digest;
  /** Keeps the value elsewhere and names it. */
  token?: (field: string, value: string) => Promise<string> | string;
  /** The readable mask of the field, e.g. `138****0000`; without it nothing of the value is left. */
  mask?: (field: string, value: string) => string;
}

/** What was entered, before it is protected. `sensitive: false` is the only way to be plain without a policy. */
export interface ClearValue {
  field: string;
  value: unknown;
  sensitive?: boolean;
}

/** Says nothing, not even how long the value was. */
const MASK = '••••';

const textOf = (value: unknown): string | null => {
  if (typeof value === 'string') return value;
  const json = canonicalJson(value);
  return json.ok ? json.value : null;
};

/** Without a policy a field is plain only where the caller says that it is not sensitive. */
function modeOf({ field, sensitive }: ClearValue, policy: TracePolicy): TraceMode {
  if (Object.hasOwn(policy, field)) return policy[field] ?? 'masked';
  return sensitive === false ? 'plain' : 'masked';
}

type Protect = (field: string, clear: string, by: TraceProtection) => Promise<string | null> | string | null;

const PROTECT: Readonly<Record<TraceMode, Protect>> = {
  plain: (_, clear) => clear,
  masked: (field, clear, { mask }) => mask?.(field, clear) ?? MASK,
  // The field is part of what is hashed: equal digits in two fields are not the same value.
  hash: async (field, clear, { hmac }) => {
    const hash = hmac && (await hashText(JSON.stringify([field, clear]), hmac));
    return hash?.ok ? hash.value : null;
  },
  token: async (field, clear, { token }) => (await token?.(field, clear)) ?? null,
};

/**
 * A value as it may stand in the trace. It fails closed: an unknown mode, a missing key, a host function that throws or gives the clear
 * value back all end in a full mask, with the issue `trace.unprotected` (params `field`, `mode`) as a warning.
 */
export async function protectValue(clear: ClearValue, by: TraceProtection): Promise<{ value: TraceValue; issues: Issue[] }> {
  const mode = modeOf(clear, by.policy ?? {});
  const text = textOf(clear.value);
  const data = text === null ? null : await attempt(mode, clear.field, text, by);
  const leaks = mode !== 'plain' && text !== '' && data === text;
  if (typeof data === 'string' && !leaks) return { value: { mode, data }, issues: [] };
  const warning = issue('trace.unprotected', undefined, { field: clear.field, mode: String(mode) }, 'warning');
  return { value: { mode: 'masked', data: MASK }, issues: [warning] };
}

async function attempt(mode: TraceMode, field: string, text: string, by: TraceProtection): Promise<unknown> {
  try {
    return Object.hasOwn(PROTECT, mode) ? await PROTECT[mode](field, text, by) : null;
  } catch {
    return null;
  }
}
