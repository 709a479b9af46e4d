/** Every state of every business object. The tables of `domain/status` must name each one: the compiler checks it. */
export type QuoteStatus = 'draft' | 'priced' | 'accepted' | 'converted' | 'expired' | 'withdrawn' | 'superseded';

export type ProposalStatus =
  | 'draft'
  | 'submitted'
  | 'underwriting'
  | 'approved'
  | 'counter-offer'
  | 'info-required'
  | 'postponed'
  | 'declined'
  | 'referred'
  | 'accepted'
  | 'refused'
  | 'awaiting-payment'
  | 'paid'
  | 'issuing'
  | 'issued'
  | 'issue-failed'
  | 'refunded'
  | 'cancelled'
  | 'expired';

export type PolicyStatus =
  | 'pending-inception'
  | 'in-force'
  | 'grace'
  | 'apl'
  | 'lapsed'
  | 'paid-up'
  | 'void'
  | 'surrendered'
  | 'terminated'
  | 'expired'
  | 'matured'
  | 'rescinded';

export type ClaimStatus =
  | 'draft'
  | 'reported'
  | 'registered'
  | 'docs-pending'
  | 'reviewing'
  | 'survey'
  | 'investigation'
  | 'assessed'
  | 'approved'
  | 'partial'
  | 'rejected'
  | 'withdrawn'
  | 'agreed'
  | 'paying'
  | 'returned'
  | 'paid'
  | 'closed'
  | 'reopened'
  | 'disputed'
  | 'mediation'
  | 'litigation';

export type EndorsementStatus =
  'draft' | 'submitted' | 'reviewing' | 'info-required' | 'awaiting-payment' | 'approved' | 'effective' | 'rejected' | 'withdrawn';

export type WarrantyStatus =
  | 'ordered'
  | 'granted'
  | 'claimed'
  | 'pending-activation'
  | 'waiting'
  | 'active'
  | 'in-service'
  | 'transferred'
  | 'exhausted'
  | 'expired'
  | 'cancelled';

export type CommissionStatus = 'calculated' | 'frozen' | 'payable' | 'settled' | 'reversed';

export type ReconStatus = 'open' | 'assigned' | 'resolved' | 'waived';

export type SettlementStatus = 'draft' | 'confirmed' | 'invoiced' | 'pushed' | 'paid' | 'failed';

export type ReversalStatus = 'draft' | 'approved' | 'posted' | 'rejected';

export type InstallmentStatus = 'planned' | 'due' | 'grace' | 'paid' | 'failed' | 'waived';
