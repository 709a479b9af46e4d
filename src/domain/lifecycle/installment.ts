import type { InstallmentStatus } from '../model';
import { installmentMachine } from './finance-machines';
import type { InstallmentEvent } from './finance-machines';
import type { LifeCycle } from './types';

/** Facts: `today`, `due`, `reason`. The clock of the grace period is the policy's. */
export const installmentCycle: LifeCycle<InstallmentStatus, InstallmentEvent> = {
  machine: installmentMachine,
  guards: {
    'due-reached': ['not-after', 'due', 'today'],
    'due-passed': ['before', 'due', 'today'],
    'reason-given': ['given', 'reason'],
  },
  begin: { planned: {} },
  steps: {
    'fall-due': { guards: ['due-reached'], by: ['system'], effects: [{ do: 'request-payment' }] },
    pay: { by: ['applicant', 'payer', 'system'], effects: [{ do: 'record-payment' }] },
    fail: { by: ['system'], effects: [{ do: 'notify' }] },
    retry: { by: ['applicant', 'payer', 'system'], effects: [{ do: 'request-payment' }] },
    miss: { guards: ['due-passed'], by: ['system'] },
    waive: { guards: ['reason-given'], by: ['insurer', 'approver'] },
  },
};
