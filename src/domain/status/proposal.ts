import type { ProposalStatus } from '../model';
import type { Machine } from './machine';

export type ProposalEvent =
  | 'submit'
  | 'underwrite'
  | 'approve'
  | 'counter'
  | 'ask-info'
  | 'provide-info'
  | 'postpone'
  | 'decline'
  | 'refer'
  | 'accept'
  | 'refuse'
  | 'request-payment'
  | 'pay'
  | 'issue'
  | 'complete'
  | 'fail'
  | 'refund'
  | 'cancel'
  | 'expire';

/** Nothing is paid yet: both sides may still leave. */
const unpaid = { cancel: 'cancelled', expire: 'expired' } as const;

/** Money taken without a policy is a real state (`paid`, `issue-failed`) and must have its own screen. */
export const proposalMachine: Machine<ProposalStatus, ProposalEvent> = {
  name: 'proposal',
  states: {
    draft: { tone: 'neutral', icon: 'edit', on: { submit: 'submitted', ...unpaid } },
    submitted: { tone: 'info', icon: 'clock', on: { underwrite: 'underwriting', ...unpaid } },
    underwriting: {
      tone: 'info',
      icon: 'search',
      on: {
        approve: 'approved',
        counter: 'counter-offer',
        'ask-info': 'info-required',
        postpone: 'postponed',
        decline: 'declined',
        refer: 'referred',
        ...unpaid,
      },
    },
    referred: { tone: 'info', icon: 'person', on: { underwrite: 'underwriting', ...unpaid } },
    'info-required': { tone: 'warning', icon: 'document', on: { 'provide-info': 'underwriting', ...unpaid } },
    'counter-offer': { tone: 'warning', icon: 'warning', on: { accept: 'accepted', refuse: 'refused', ...unpaid } },
    approved: { tone: 'success', icon: 'check', on: { 'request-payment': 'awaiting-payment', ...unpaid } },
    accepted: { tone: 'success', icon: 'check', on: { 'request-payment': 'awaiting-payment', ...unpaid } },
    'awaiting-payment': { tone: 'warning', icon: 'payment', on: { pay: 'paid', ...unpaid } },
    paid: { tone: 'info', icon: 'payment', on: { issue: 'issuing', fail: 'issue-failed' } },
    issuing: { tone: 'info', icon: 'clock', on: { complete: 'issued', fail: 'issue-failed' } },
    'issue-failed': { tone: 'danger', icon: 'warning', on: { issue: 'issuing', refund: 'refunded' } },
    issued: { tone: 'success', icon: 'shield', on: {} },
    refunded: { tone: 'neutral', icon: 'undo', on: {} },
    postponed: { tone: 'warning', icon: 'pause', on: {} },
    declined: { tone: 'neutral', icon: 'cross', on: {} },
    refused: { tone: 'neutral', icon: 'cross', on: {} },
    cancelled: { tone: 'neutral', icon: 'cross', on: {} },
    expired: { tone: 'warning', icon: 'clock', on: {} },
  },
};
