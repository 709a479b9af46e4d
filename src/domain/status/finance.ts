import type { CommissionStatus, ReconStatus } from '../model';
import type { Machine } from './machine';

export type CommissionEvent = 'freeze' | 'release' | 'settle' | 'reverse';
export type ReconEvent = 'assign' | 'resolve' | 'waive';

/** Reversing books a new negative record in the open period; history is never edited. */
export const commissionMachine: Machine<CommissionStatus, CommissionEvent> = {
  name: 'commission',
  states: {
    calculated: { tone: 'neutral', icon: 'document', on: { freeze: 'frozen', reverse: 'reversed' } },
    frozen: { tone: 'warning', icon: 'pause', on: { release: 'payable', reverse: 'reversed' } },
    payable: { tone: 'info', icon: 'payment', on: { settle: 'settled', reverse: 'reversed' } },
    settled: { tone: 'success', icon: 'check', on: { reverse: 'reversed' } },
    reversed: { tone: 'neutral', icon: 'undo', on: {} },
  },
};

/** A difference between two books; waiving needs a reason and an approver. */
export const reconMachine: Machine<ReconStatus, ReconEvent> = {
  name: 'recon',
  states: {
    open: { tone: 'warning', icon: 'warning', on: { assign: 'assigned' } },
    assigned: { tone: 'info', icon: 'person', on: { resolve: 'resolved', waive: 'waived' } },
    resolved: { tone: 'success', icon: 'check', on: {} },
    waived: { tone: 'neutral', icon: 'ended', on: {} },
  },
};
