import type { QuoteStatus } from '../model';
import { quoteMachine } from '../status/quote';
import type { QuoteEvent } from '../status/quote';
import type { LifeCycle } from './types';

/** Facts: `today`, `validUntil` (last day of the price), `hash` (inputs priced) and `newHash` (inputs now). */
export const quoteCycle: LifeCycle<QuoteStatus, QuoteEvent> = {
  machine: quoteMachine,
  guards: {
    'still-valid': ['not-after', 'today', 'validUntil'],
    'validity-over': ['before', 'validUntil', 'today'],
    'inputs-changed': ['not', ['same', 'hash', 'newHash']],
  },
  begin: { draft: {} },
  steps: {
    price: { by: ['insurer', 'system'] },
    accept: { guards: ['still-valid'], by: ['applicant'] },
    convert: { guards: ['still-valid'], by: ['applicant', 'system'], effects: [{ do: 'create-proposal' }] },
    expire: { guards: ['validity-over'], by: ['system'] },
    withdraw: { by: ['applicant', 'agent', 'insurer'] },
    supersede: { guards: ['inputs-changed'], effects: [{ do: 'create-quote' }] },
  },
};
