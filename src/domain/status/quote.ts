import type { QuoteStatus } from '../model';
import type { Machine } from './machine';

export type QuoteEvent = 'price' | 'accept' | 'convert' | 'expire' | 'withdraw' | 'supersede';

/** A priced quote is immutable: changed inputs supersede it by another one. */
export const quoteMachine: Machine<QuoteStatus, QuoteEvent> = {
  name: 'quote',
  states: {
    draft: { tone: 'neutral', icon: 'edit', on: { price: 'priced', withdraw: 'withdrawn', supersede: 'superseded' } },
    priced: {
      tone: 'info',
      icon: 'payment',
      on: { accept: 'accepted', expire: 'expired', withdraw: 'withdrawn', supersede: 'superseded' },
    },
    accepted: {
      tone: 'success',
      icon: 'check',
      on: { convert: 'converted', expire: 'expired', withdraw: 'withdrawn', supersede: 'superseded' },
    },
    converted: { tone: 'success', icon: 'document', on: {} },
    expired: { tone: 'warning', icon: 'clock', on: {} },
    withdrawn: { tone: 'neutral', icon: 'cross', on: {} },
    superseded: { tone: 'neutral', icon: 'undo', on: {} },
  },
};
