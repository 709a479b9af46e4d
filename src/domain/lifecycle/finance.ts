import type { CommissionStatus, ReconStatus, ReversalStatus, SettlementStatus } from '../model';
import { commissionMachine, reconMachine } from '../status/finance';
import type { CommissionEvent, ReconEvent } from '../status/finance';
import { reversalMachine, settlementMachine } from './finance-machines';
import type { ReversalEvent, SettlementEvent } from './finance-machines';
import type { LifeCycle } from './types';

/** A counter-entry goes into the period of the original, or, where that is closed, into the open one. */
const negative = [{ do: 'book-negative' }, { do: 'book-in-open-period', when: ['yes', 'originalPeriodClosed'] }] as const;

/** Facts: `reason`, `originalPeriodClosed`. History is never edited: reversing books a new negative record. */
export const commissionCycle: LifeCycle<CommissionStatus, CommissionEvent> = {
  machine: commissionMachine,
  guards: { 'reason-given': ['given', 'reason'] },
  begin: { calculated: {} },
  steps: {
    freeze: { by: ['system', 'clerk'] },
    release: { by: ['system', 'clerk'] },
    settle: { by: ['system', 'clerk'] },
    reverse: { guards: ['reason-given'], by: ['system', 'clerk', 'approver'], effects: negative },
  },
};

/** Facts: `reason`, `assignee`, `approver`. Waiving needs a second person. */
export const reconCycle: LifeCycle<ReconStatus, ReconEvent> = {
  machine: reconMachine,
  guards: {
    'assignee-given': ['given', 'assignee'],
    'reason-given': ['given', 'reason'],
    'second-person': ['not', ['same', 'assignee', 'approver']],
  },
  begin: { open: {} },
  steps: {
    assign: { guards: ['assignee-given'], by: ['clerk', 'approver', 'system'] },
    resolve: { guards: ['reason-given'], by: ['clerk'] },
    waive: { guards: ['reason-given', 'second-person'], by: ['approver'] },
  },
};

/** Facts: `totalsAgree` (lines add up to the batch), `invoiceNo`, `pushKey` (the same for every attempt), `reason`. */
export const settlementCycle: LifeCycle<SettlementStatus, SettlementEvent> = {
  machine: settlementMachine,
  guards: {
    'totals-agree': ['yes', 'totalsAgree'],
    'invoice-given': ['given', 'invoiceNo'],
    'key-given': ['given', 'pushKey'],
    'reason-given': ['given', 'reason'],
  },
  begin: { draft: {} },
  steps: {
    confirm: { guards: ['totals-agree'], by: ['clerk', 'approver'] },
    reopen: { guards: ['reason-given'], by: ['clerk', 'approver'] },
    invoice: { guards: ['invoice-given'], by: ['clerk', 'system'] },
    push: { guards: ['key-given'], by: ['clerk', 'system'], effects: [{ do: 'push' }] },
    pay: { by: ['system'], effects: [{ do: 'record-payment' }] },
    fail: { by: ['system'], effects: [{ do: 'notify' }] },
  },
};

/** Facts: `amount` and `remaining` (of the original, both positive), `reason`, `preparer`, `approver`, `originalPeriodClosed`. */
export const reversalCycle: LifeCycle<ReversalStatus, ReversalEvent> = {
  machine: reversalMachine,
  guards: {
    'amount-positive': ['positive', 'amount'],
    'within-original': ['at-most', 'amount', 'remaining'],
    'reason-given': ['given', 'reason'],
    'second-person': ['not', ['same', 'preparer', 'approver']],
  },
  begin: { draft: {} },
  steps: {
    approve: { guards: ['amount-positive', 'within-original', 'reason-given', 'second-person'], by: ['approver'] },
    reject: { guards: ['reason-given'], by: ['approver'] },
    post: { guards: ['amount-positive', 'within-original'], by: ['clerk', 'system'], effects: negative },
  },
};
