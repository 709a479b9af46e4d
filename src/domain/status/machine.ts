/** What a state means for the reader; colour is one of three ways it is told, beside the word and the icon. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

/** Names of drawings the kit must have. */
export type StatusIcon =
  | 'edit'
  | 'clock'
  | 'check'
  | 'shield'
  | 'warning'
  | 'cross'
  | 'pause'
  | 'help'
  | 'search'
  | 'document'
  | 'payment'
  | 'ended'
  | 'undo'
  | 'person'
  | 'dispute'
  | 'service';

/** One row of a table: how the state looks, and where each event leads. No exits = terminal. */
export interface StateRow<S extends string = string, E extends string = string> {
  readonly tone: Tone;
  readonly icon: StatusIcon;
  readonly on: Readonly<Partial<Record<E, S>>>;
}

/** A business object's states as a table (domain.md §2.3). `name` is the prefix of its words in i18n. */
export interface Machine<S extends string = string, E extends string = string> {
  readonly name: string;
  readonly states: Readonly<Record<S, StateRow<S, E>>>;
}

/** How to show a state. Unknown codes are `known: false` and show themselves. */
export interface Status {
  machine: string;
  code: string;
  known: boolean;
  tone: Tone;
  icon: StatusIcon;
  terminal: boolean;
}

const rowOf = (machine: Machine, state: unknown): StateRow | undefined =>
  typeof state === 'string' && Object.hasOwn(machine.states, state) ? machine.states[state] : undefined;

/** Tone, icon and finality of `state`; total, whatever the host sent. */
export function statusOf(machine: Machine, state: unknown): Status {
  const row = rowOf(machine, state);
  const code = typeof state === 'string' || typeof state === 'number' ? String(state) : '';
  if (!row) return { machine: machine.name, code, known: false, tone: 'neutral', icon: 'help', terminal: false };
  return { machine: machine.name, code, known: true, tone: row.tone, icon: row.icon, terminal: Object.keys(row.on).length === 0 };
}

/** The events that may happen in `state`, in table order; none for terminal and unknown states. */
export const allowedEvents = (machine: Machine, state: unknown): string[] => Object.keys(rowOf(machine, state)?.on ?? {});

/** Where `event` leads from `state`, or `null` when it may not happen there. */
export function nextState(machine: Machine, state: unknown, event: string): string | null {
  const on = rowOf(machine, state)?.on;
  return on && Object.hasOwn(on, event) ? (on[event] ?? null) : null;
}
