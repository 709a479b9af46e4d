import type { Role } from '../model';
import type { Machine } from '../status/machine';
import type { Condition } from './condition';

/** Who may set an event off: a party of the contract, or one of the sides that keep it. */
export type Actor = Role | 'insurer' | 'provider' | 'clerk' | 'approver' | 'system';

/** What has to happen beside the new state, for the host to do; codes, so that every back office means the same. */
export type Effect =
  | 'create-quote'
  | 'create-proposal'
  | 'create-policy'
  | 'create-warranty'
  | 'link-renewal'
  | 'request-payment'
  | 'record-payment'
  | 'advance-premium'
  | 'stop-premiums'
  | 'refund-full'
  | 'refund-unearned'
  | 'refund-delta'
  | 'pay-cash-value'
  | 'pay-maturity'
  | 'pay-benefit'
  | 'suspend-cover'
  | 'resume-cover'
  | 'end-cover'
  | 'apply-change'
  | 'bind-owner'
  | 'count-service'
  | 'book-negative'
  | 'book-in-open-period'
  | 'push'
  | 'ask-account'
  | 'list-documents'
  | 'notify'
  | 'start-clock'
  | 'pause-clock'
  | 'resume-clock'
  | 'stop-clock';

/** `clock` names a clock of the pack (`claims.decision`, R-CN-12); `when` makes the effect depend on facts. */
export interface EffectRule {
  do: Effect;
  clock?: string;
  when?: Condition;
}

/** One event, or one event in one state: what must hold, who may, what follows. */
export interface Step {
  /** All must hold; keys of the cycle's `guards`. */
  guards?: readonly string[];
  /** Absent: anybody the host lets. */
  by?: readonly Actor[];
  effects?: readonly EffectRule[];
}

/**
 * What a state table does not say (domain.md §2.3): guards, roles and effects as data. `steps` are by event; `at` has the ones that differ
 * in a state and replaces them as a whole. `begin` lists the states something may be born in, first fitting first.
 */
export interface LifeCycle<S extends string = string, E extends string = string> {
  readonly machine: Machine<S, E>;
  readonly guards: Readonly<Record<string, Condition>>;
  readonly begin: Readonly<Partial<Record<S, Step>>>;
  readonly steps: Readonly<Record<E, Step>>;
  readonly at?: Readonly<Partial<Record<S, Readonly<Partial<Record<E, Step>>>>>>;
}
