import type { EndorsementStatus } from '../model';
import type { Machine } from './machine';

export type EndorsementEvent =
  'submit' | 'review' | 'ask-info' | 'provide-info' | 'charge' | 'pay' | 'approve' | 'take-effect' | 'reject' | 'withdraw';

/** An effective endorsement is undone only by another one. */
export const endorsementMachine: Machine<EndorsementStatus, EndorsementEvent> = {
  name: 'endorsement',
  states: {
    draft: { tone: 'neutral', icon: 'edit', on: { submit: 'submitted', withdraw: 'withdrawn' } },
    submitted: { tone: 'info', icon: 'clock', on: { review: 'reviewing', withdraw: 'withdrawn' } },
    reviewing: {
      tone: 'info',
      icon: 'search',
      on: {
        'ask-info': 'info-required',
        charge: 'awaiting-payment',
        approve: 'approved',
        reject: 'rejected',
        withdraw: 'withdrawn',
      },
    },
    'info-required': { tone: 'warning', icon: 'document', on: { 'provide-info': 'reviewing', withdraw: 'withdrawn' } },
    'awaiting-payment': { tone: 'warning', icon: 'payment', on: { pay: 'approved', withdraw: 'withdrawn' } },
    approved: { tone: 'success', icon: 'check', on: { 'take-effect': 'effective' } },
    effective: { tone: 'success', icon: 'check', on: {} },
    rejected: { tone: 'danger', icon: 'cross', on: {} },
    withdrawn: { tone: 'neutral', icon: 'undo', on: {} },
  },
};
