import type { WarrantyStatus } from '../model';
import { warrantyMachine } from '../status/warranty';
import type { WarrantyEvent } from '../status/warranty';
import type { Condition } from './condition';
import type { LifeCycle } from './types';

const usedUp: Condition = ['any', ['is', 'timesLeft', 0], ['is', 'remaining', '0.00'], ['is', 'remaining', '0']];

/**
 * Facts: `today`, `start` and `end` (first day without cover), `claimUntil` (last day to take up a gift), `origin`, `timesLeft` or
 * `remaining` (amount), `transferable`. Goods that go back take the warranty along: what was paid is refunded in full, a gift is not.
 */
export const warrantyCycle: LifeCycle<WarrantyStatus, WarrantyEvent> = {
  machine: warrantyMachine,
  guards: {
    'within-claim-window': ['not-after', 'today', 'claimUntil'],
    'claim-window-over': ['before', 'claimUntil', 'today'],
    'start-reached': ['not-after', 'start', 'today'],
    'starts-later': ['before', 'today', 'start'],
    'end-reached': ['not-after', 'end', 'today'],
    'not-ended': ['before', 'today', 'end'],
    'cover-left': ['any', ['positive', 'timesLeft'], ['positive', 'remaining']],
    'used-up': usedUp,
    transferable: ['yes', 'transferable'],
    'is-gift': ['is', 'origin', 'gift'],
    'is-sold': ['not', ['is', 'origin', 'gift']],
  },
  begin: { granted: { guards: ['is-gift'] }, ordered: { guards: ['is-sold'] } },
  steps: {
    claim: { guards: ['within-claim-window'], by: ['insured', 'applicant'], effects: [{ do: 'bind-owner' }] },
    deliver: { by: ['system', 'provider'] },
    activate: { guards: ['start-reached'], by: ['system', 'insured', 'applicant'] },
    wait: { guards: ['starts-later'], by: ['system'] },
    start: { guards: ['start-reached'], by: ['system'] },
    service: { guards: ['start-reached', 'not-ended', 'cover-left'], by: ['insured', 'applicant', 'provider'] },
    complete: { by: ['provider'], effects: [{ do: 'count-service' }] },
    exhaust: { guards: ['used-up'], by: ['system', 'provider'], effects: [{ do: 'end-cover' }] },
    expire: { guards: ['end-reached'], by: ['system'], effects: [{ do: 'end-cover' }] },
    transfer: { guards: ['transferable'], by: ['insured', 'applicant'], effects: [{ do: 'create-warranty' }] },
    'return-goods': {
      by: ['system', 'provider'],
      effects: [{ do: 'end-cover' }, { do: 'refund-full', when: ['not', ['is', 'origin', 'gift']] }],
    },
  },
  at: { granted: { expire: { guards: ['claim-window-over'], by: ['system'] } } },
};
