import type { EndorsementStatus } from '../model';
import { endorsementMachine } from '../status/endorsement';
import type { EndorsementEvent } from '../status/endorsement';
import type { LifeCycle } from './types';

const insurer = { by: ['insurer', 'system'] } as const;
const asker = ['applicant', 'insured'] as const;

/**
 * Facts: `today`, `effective`, `premiumDelta` (more to pay is positive), `refund` (amount to give back, positive), `needsConsent` (of the
 * insured, by the type of the change), `consented`, `reason`.
 */
export const endorsementCycle: LifeCycle<EndorsementStatus, EndorsementEvent> = {
  machine: endorsementMachine,
  guards: {
    'insured-consents': ['any', ['no', 'needsConsent'], ['yes', 'consented']],
    'payment-due': ['positive', 'premiumDelta'],
    'nothing-due': ['not', ['positive', 'premiumDelta']],
    'effective-reached': ['not-after', 'effective', 'today'],
    'reason-given': ['given', 'reason'],
  },
  begin: { draft: {} },
  steps: {
    submit: { guards: ['insured-consents'], by: asker },
    review: insurer,
    'ask-info': { ...insurer, effects: [{ do: 'list-documents' }] },
    'provide-info': { by: [...asker, 'agent'] },
    charge: { ...insurer, guards: ['payment-due'], effects: [{ do: 'request-payment' }] },
    pay: { by: ['applicant', 'payer'], effects: [{ do: 'record-payment' }] },
    approve: { ...insurer, guards: ['nothing-due'] },
    'take-effect': {
      guards: ['effective-reached'],
      by: ['system'],
      effects: [{ do: 'apply-change' }, { do: 'refund-delta', when: ['positive', 'refund'] }],
    },
    reject: { ...insurer, guards: ['reason-given'], effects: [{ do: 'notify' }] },
    withdraw: { by: asker },
  },
};
