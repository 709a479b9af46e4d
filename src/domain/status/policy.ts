import type { PolicyStatus } from '../model';
import type { Machine } from './machine';

export type PolicyEvent =
  | 'start'
  | 'cool-off'
  | 'miss-payment'
  | 'pay'
  | 'lapse'
  | 'advance-premium'
  | 'terminate'
  | 'reinstate'
  | 'reduce-paid-up'
  | 'surrender'
  | 'exhaust'
  | 'end'
  | 'mature'
  | 'rescind';

/**
 * While cover runs, whether or not the premium is paid up to date: the customer may surrender (no state may hide that door, R-CN-01
 * Art. 29), a claim may use the cover up, the term may end, the insurer may rescind.
 */
const covered = { surrender: 'surrendered', exhaust: 'terminated', end: 'expired', mature: 'matured', rescind: 'rescinded' } as const;

/** Terminal states have no exits: a renewal is a new policy (`renewalOf`), "apply again" a new quote. */
export const policyMachine: Machine<PolicyStatus, PolicyEvent> = {
  name: 'policy',
  states: {
    'pending-inception': { tone: 'info', icon: 'clock', on: { start: 'in-force', 'cool-off': 'void' } },
    'in-force': {
      tone: 'success',
      icon: 'shield',
      on: { 'cool-off': 'void', 'miss-payment': 'grace', 'reduce-paid-up': 'paid-up', ...covered },
    },
    grace: {
      tone: 'warning',
      icon: 'payment',
      on: { pay: 'in-force', lapse: 'lapsed', 'advance-premium': 'apl', terminate: 'terminated', ...covered },
    },
    apl: { tone: 'warning', icon: 'payment', on: { pay: 'in-force', lapse: 'lapsed', ...covered } },
    'paid-up': { tone: 'success', icon: 'shield', on: covered },
    lapsed: { tone: 'danger', icon: 'pause', on: { reinstate: 'in-force', surrender: 'surrendered', terminate: 'terminated' } },
    void: { tone: 'neutral', icon: 'undo', on: {} },
    surrendered: { tone: 'neutral', icon: 'ended', on: {} },
    terminated: { tone: 'neutral', icon: 'ended', on: {} },
    expired: { tone: 'neutral', icon: 'ended', on: {} },
    matured: { tone: 'neutral', icon: 'check', on: {} },
    rescinded: { tone: 'danger', icon: 'cross', on: {} },
  },
};

/** What the customer may do next; the host says which of them it offers now, and where each leads. */
export type PolicyAction = 'view' | 'pay' | 'reinstate' | 'renew' | 'claim' | 'surrender' | 'cool-off' | 'reapply' | 'dispute';

/** Most pressing first. Claims stay open after cover ends: what happened before is still owed. */
const ACTIONS: Readonly<Record<PolicyStatus, readonly PolicyAction[]>> = {
  'pending-inception': ['view', 'cool-off'],
  'in-force': ['claim', 'pay', 'renew', 'view', 'cool-off', 'surrender'],
  grace: ['pay', 'claim', 'view', 'surrender'],
  apl: ['pay', 'claim', 'view', 'surrender'],
  'paid-up': ['claim', 'view', 'surrender'],
  lapsed: ['reinstate', 'claim', 'view', 'surrender'],
  void: ['reapply', 'view'],
  surrendered: ['reapply', 'view'],
  terminated: ['claim', 'reapply', 'view'],
  expired: ['renew', 'claim', 'view'],
  matured: ['claim', 'reapply', 'view'],
  rescinded: ['dispute', 'view'],
};

/** The customer's legal next actions in `state`; only `view` for a state we do not know. */
export const nextActions = (state: unknown): readonly PolicyAction[] =>
  typeof state === 'string' && Object.hasOwn(ACTIONS, state) ? ACTIONS[state as PolicyStatus] : ['view'];
