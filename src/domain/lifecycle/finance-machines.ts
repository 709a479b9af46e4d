import type { InstallmentStatus, ReversalStatus, SettlementStatus } from '../model';
import type { Machine } from '../status/machine';

export type SettlementEvent = 'confirm' | 'reopen' | 'invoice' | 'push' | 'pay' | 'fail';
export type ReversalEvent = 'approve' | 'reject' | 'post';
export type InstallmentEvent = 'fall-due' | 'pay' | 'fail' | 'retry' | 'miss' | 'waive';

/** A batch for a counterparty. A failed push is pushed again, with the same key. */
export const settlementMachine: Machine<SettlementStatus, SettlementEvent> = {
  name: 'settlement',
  states: {
    draft: { tone: 'neutral', icon: 'edit', on: { confirm: 'confirmed' } },
    confirmed: { tone: 'info', icon: 'check', on: { invoice: 'invoiced', reopen: 'draft' } },
    invoiced: { tone: 'info', icon: 'document', on: { push: 'pushed' } },
    pushed: { tone: 'info', icon: 'clock', on: { pay: 'paid', fail: 'failed' } },
    failed: { tone: 'danger', icon: 'warning', on: { push: 'pushed' } },
    paid: { tone: 'success', icon: 'check', on: {} },
  },
};

/** A counter-entry; what is posted stays, and is undone by another one. */
export const reversalMachine: Machine<ReversalStatus, ReversalEvent> = {
  name: 'reversal',
  states: {
    draft: { tone: 'neutral', icon: 'edit', on: { approve: 'approved', reject: 'rejected' } },
    approved: { tone: 'info', icon: 'check', on: { post: 'posted', reject: 'rejected' } },
    posted: { tone: 'success', icon: 'undo', on: {} },
    rejected: { tone: 'danger', icon: 'cross', on: {} },
  },
};

/** One due amount; a failed collection is tried again until its grace ends. */
export const installmentMachine: Machine<InstallmentStatus, InstallmentEvent> = {
  name: 'installment',
  states: {
    planned: { tone: 'neutral', icon: 'clock', on: { 'fall-due': 'due', pay: 'paid', waive: 'waived' } },
    due: { tone: 'info', icon: 'payment', on: { pay: 'paid', fail: 'failed', miss: 'grace', waive: 'waived' } },
    failed: { tone: 'danger', icon: 'warning', on: { retry: 'due', pay: 'paid', miss: 'grace', waive: 'waived' } },
    grace: { tone: 'warning', icon: 'payment', on: { pay: 'paid', waive: 'waived' } },
    paid: { tone: 'success', icon: 'check', on: {} },
    waived: { tone: 'neutral', icon: 'ended', on: {} },
  },
};
