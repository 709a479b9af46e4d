import type { ClaimStatus } from '../model';
import { claimMachine } from '../status/claim';
import type { ClaimEvent } from '../status/claim';
import type { LifeCycle } from './types';

const claimants = ['claimant', 'insured', 'beneficiary', 'guardian'] as const;
const insurer = { by: ['insurer'] } as const;
const decided = [{ do: 'stop-clock', clock: 'decision' }, { do: 'notify' }] as const;

/**
 * Facts: `missingDocuments` (count), `reason`, `confirmed`. Clocks are the pack's (R-CN-12); waiting for documents pauses the decision's.
 * Missing documents are listed at once and whole (Art. 22), a refusal gives its reasons (Art. 24).
 */
export const claimCycle: LifeCycle<ClaimStatus, ClaimEvent> = {
  machine: claimMachine,
  guards: {
    'documents-complete': ['is', 'missingDocuments', 0],
    'documents-missing': ['positive', 'missingDocuments'],
    'reason-given': ['given', 'reason'],
    confirmed: ['yes', 'confirmed'],
  },
  begin: { draft: {} },
  steps: {
    report: { by: [...claimants, 'applicant', 'agent', 'contact'] },
    register: { ...insurer, effects: [{ do: 'start-clock', clock: 'decision' }] },
    'ask-documents': {
      ...insurer,
      guards: ['documents-missing'],
      effects: [{ do: 'list-documents' }, { do: 'pause-clock', clock: 'decision' }],
    },
    review: insurer,
    survey: insurer,
    investigate: insurer,
    assess: insurer,
    approve: { ...insurer, effects: decided },
    'approve-part': { ...insurer, guards: ['reason-given'], effects: [...decided, { do: 'start-clock', clock: 'refusal' }] },
    reject: { ...insurer, guards: ['reason-given'], effects: [...decided, { do: 'start-clock', clock: 'refusal' }] },
    withdraw: { guards: ['confirmed'], by: claimants, effects: [{ do: 'stop-clock', clock: 'decision' }] },
    agree: { by: claimants, effects: [{ do: 'start-clock', clock: 'payment' }] },
    dispute: { by: claimants },
    mediate: { by: [...claimants, 'insurer'] },
    litigate: { by: [...claimants, 'insurer'] },
    pay: { ...insurer, effects: [{ do: 'pay-benefit' }] },
    confirm: { by: ['insurer', 'system'], effects: [{ do: 'stop-clock', clock: 'payment' }, { do: 'notify' }] },
    return: { by: ['insurer', 'system'], effects: [{ do: 'ask-account' }] },
    close: { by: ['insurer', 'system'] },
    reopen: { guards: ['reason-given'], by: [...claimants, 'insurer'] },
  },
  at: {
    // No clock runs yet.
    draft: { withdraw: { guards: ['confirmed'], by: claimants } },
    reported: { withdraw: { guards: ['confirmed'], by: claimants } },
    'docs-pending': { review: { ...insurer, guards: ['documents-complete'], effects: [{ do: 'resume-clock', clock: 'decision' }] } },
    disputed: { review: { ...insurer, effects: [{ do: 'start-clock', clock: 'decision' }] } },
    reopened: { review: { ...insurer, effects: [{ do: 'start-clock', clock: 'decision' }] } },
  },
};
