import type { ProposalStatus } from '../model';
import { proposalMachine } from '../status/proposal';
import type { ProposalEvent } from '../status/proposal';
import type { LifeCycle } from './types';

const underwriters = { by: ['insurer', 'system'] } as const;

/**
 * Facts: `today`, `validUntil` (of the decision or the payment window), `confirmed` (the applicant confirmed himself: an agent may not,
 * R-CN-03 Art. 29), `authority` of the price, `reason`, `renewalOf` (number of the policy whose next term this is).
 */
export const proposalCycle: LifeCycle<ProposalStatus, ProposalEvent> = {
  machine: proposalMachine,
  guards: {
    'applicant-confirmed': ['yes', 'confirmed'],
    'still-valid': ['not-after', 'today', 'validUntil'],
    'validity-over': ['before', 'validUntil', 'today'],
    'price-bound': ['is', 'authority', 'bound'],
    'reason-given': ['given', 'reason'],
  },
  begin: { draft: {} },
  steps: {
    submit: { guards: ['applicant-confirmed'], by: ['applicant'] },
    underwrite: underwriters,
    approve: underwriters,
    counter: underwriters,
    'ask-info': { ...underwriters, effects: [{ do: 'list-documents' }] },
    'provide-info': { by: ['applicant', 'insured', 'agent'] },
    postpone: { ...underwriters, guards: ['reason-given'] },
    decline: { ...underwriters, guards: ['reason-given'] },
    refer: underwriters,
    accept: { guards: ['still-valid', 'applicant-confirmed'], by: ['applicant'] },
    refuse: { by: ['applicant'] },
    'request-payment': { ...underwriters, effects: [{ do: 'request-payment' }] },
    pay: { guards: ['still-valid', 'price-bound'], by: ['applicant', 'payer'], effects: [{ do: 'record-payment' }] },
    issue: underwriters,
    complete: {
      ...underwriters,
      effects: [{ do: 'create-policy' }, { do: 'link-renewal', when: ['given', 'renewalOf'] }],
    },
    fail: { ...underwriters, effects: [{ do: 'notify' }] },
    refund: { ...underwriters, effects: [{ do: 'refund-full' }] },
    cancel: { by: ['applicant'] },
    expire: { guards: ['validity-over'], by: ['system'] },
  },
};
