import type { ClaimStatus } from '../model';
import type { Machine } from './machine';

export type ClaimEvent =
  | 'report'
  | 'register'
  | 'ask-documents'
  | 'review'
  | 'survey'
  | 'investigate'
  | 'assess'
  | 'approve'
  | 'approve-part'
  | 'reject'
  | 'withdraw'
  | 'agree'
  | 'dispute'
  | 'mediate'
  | 'litigate'
  | 'pay'
  | 'confirm'
  | 'return'
  | 'close'
  | 'reopen';

/** Until the decision the claimant may take the claim back. */
const open = { withdraw: 'withdrawn' } as const;

/** `docs-pending` pauses the decision clock (R-CN-12). A closed claim can be reopened: no state is final. */
export const claimMachine: Machine<ClaimStatus, ClaimEvent> = {
  name: 'claim',
  states: {
    draft: { tone: 'neutral', icon: 'edit', on: { report: 'reported', ...open } },
    reported: { tone: 'info', icon: 'clock', on: { register: 'registered', ...open } },
    registered: { tone: 'info', icon: 'document', on: { 'ask-documents': 'docs-pending', review: 'reviewing', ...open } },
    'docs-pending': { tone: 'warning', icon: 'document', on: { review: 'reviewing', ...open } },
    reviewing: {
      tone: 'info',
      icon: 'search',
      on: { 'ask-documents': 'docs-pending', survey: 'survey', investigate: 'investigation', assess: 'assessed', ...open },
    },
    survey: { tone: 'info', icon: 'search', on: { assess: 'assessed', ...open } },
    investigation: { tone: 'info', icon: 'search', on: { assess: 'assessed', ...open } },
    assessed: { tone: 'info', icon: 'document', on: { approve: 'approved', 'approve-part': 'partial', reject: 'rejected', ...open } },
    approved: { tone: 'success', icon: 'check', on: { agree: 'agreed', dispute: 'disputed' } },
    partial: { tone: 'warning', icon: 'warning', on: { agree: 'agreed', dispute: 'disputed' } },
    rejected: { tone: 'danger', icon: 'cross', on: { dispute: 'disputed', close: 'closed' } },
    withdrawn: { tone: 'neutral', icon: 'undo', on: { close: 'closed' } },
    disputed: { tone: 'warning', icon: 'dispute', on: { review: 'reviewing', mediate: 'mediation', litigate: 'litigation' } },
    mediation: { tone: 'warning', icon: 'dispute', on: { agree: 'agreed', litigate: 'litigation', close: 'closed' } },
    litigation: { tone: 'warning', icon: 'dispute', on: { agree: 'agreed', close: 'closed' } },
    agreed: { tone: 'success', icon: 'check', on: { pay: 'paying' } },
    paying: { tone: 'info', icon: 'payment', on: { confirm: 'paid', return: 'returned' } },
    returned: { tone: 'danger', icon: 'undo', on: { pay: 'paying' } },
    paid: { tone: 'success', icon: 'payment', on: { close: 'closed' } },
    closed: { tone: 'neutral', icon: 'ended', on: { reopen: 'reopened' } },
    reopened: { tone: 'info', icon: 'undo', on: { review: 'reviewing' } },
  },
};
