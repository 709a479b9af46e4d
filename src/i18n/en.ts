import type {
  ClaimStatus,
  CommissionStatus,
  EndorsementStatus,
  PolicyStatus,
  ProposalStatus,
  QuoteStatus,
  ReconStatus,
  WarrantyStatus,
} from '../domain/model';
import type { PolicyAction } from '../domain/status/policy';

/**
 * English, and the type of every other locale. One export per component keeps a page from carrying the words of elements it does not use.
 * Placeholders are function parameters, so that a translation cannot forget one. Money, dates, numbers and lists arrive formatted by Intl.
 */
export const common = {
  loading: 'Loading',
  retry: 'Try again',
  close: 'Close',
  required: 'Required',
  optional: 'Optional',
  notGiven: 'Not provided',
  opensElsewhere: 'opens in a new window',
};

/** How often a price is due: short, attached to the figure. */
export const frequency = {
  single: 'once',
  annual: 'per year',
  semiannual: 'per half-year',
  quarterly: 'per quarter',
  monthly: 'per month',
  daily: 'per day',
};

/** Limits and deductibles: amounts that are words, and per what, attached to the figure. */
export const limit = {
  unlimited: 'Unlimited',
  actual: 'Actual cost',
  'by-table': 'As listed in the terms',
  policy: 'per policy',
  year: 'per year',
  event: 'per event',
  day: 'per day',
  item: 'per item',
  lifetime: 'in a lifetime',
  person: 'per person',
  family: 'per family',
  offset: 'reduced by what social insurance pays',
  reduced: (p: { share: string }) => `${p.share} less after a year without claim`,
};

export const planPicker = {
  label: 'Plans',
  sumInsured: 'Sum insured',
  deductible: 'Deductible',
  waiting: 'Waiting period',
  from: 'from',
  original: 'Before reduction',
  total: (p: { total: string; periods: string }) => (p.periods ? `${p.periods} payments, ${p.total} in total` : `${p.total} in total`),
  indicative: 'Estimate',
  unpriced: 'No price available for you',
  blocked: 'This plan cannot be chosen',
  'plan.required': 'Choose a plan',
  'plan.confirm-restored': 'Confirm your earlier choice or choose another plan',
  'plan.unavailable': 'The plan chosen earlier is no longer available. Choose another plan',
};

export { benefit } from './en/benefit';
export { breakdown } from './en/breakdown';
export { planDetails } from './en/plan-details';
export { planCompare } from './en/plan-compare';
export { planFilter } from './en/plan-filter';

export const premium = {
  label: 'Premium',
  from: 'from',
  instead: (p: { original: string }) => `before: ${p.original}`,
  total: (p: { total: string }) => `Total ${p.total}`,
  totalOf: (p: { periods: string; total: string }) => `${p.periods} payments, ${p.total} in total`,
  indicative: 'Estimate – the insurer decides the price',
  quoted: 'Quote',
  quotedUntil: (p: { date: string }) => `Quote, valid until ${p.date}`,
  bound: 'Final price',
  expired: (p: { date: string }) => `No longer valid since ${p.date}`,
  stale: 'Recalculating',
  loading: 'Calculating the premium',
  empty: 'Fill in the details to see the premium',
  failed: 'The premium could not be calculated. Nothing has been charged and your details are kept.',
  retry: 'Try again',
  changed: (p: { from: string; to: string }) => `The premium changed from ${p.from} to ${p.to}`,
  breakdown: 'Breakdown',
};

/** The chrome every field shares. */
export const field = {
  optional: '(optional)',
  stale: 'This may be out of date.',
  failed: 'This could not be loaded. What you entered is kept.',
};

/** Problems any control can have, by issue code. Those of one kind of control stand with its own words. */
export const validity = {
  'value.missing': 'Please fill in this field.',
  'value.invalid': 'Please check this entry.',
};

export const moneyInput = {
  quick: 'Common amounts',
  nearest: 'Nearest possible amounts',
  'money.incomplete': 'Please finish the amount.',
  'money.not-a-number': 'Please enter an amount in figures, such as 1234.50.',
  'money.misplaced-group': 'Please check the commas and points in this amount.',
  'money.too-many-decimals': (p: { max: string }) =>
    p.max === '0' ? 'Please enter a whole amount.' : `No more than ${p.max} decimal places.`,
  'money.other-currency': (p: { currency: string }) => `Please enter an amount in ${p.currency}.`,
  'money.too-long': 'This amount is too long.',
  'money.min': (p: { min: string }) => `The amount must be at least ${p.min}.`,
  'money.max': (p: { max: string }) => `The amount must not be more than ${p.max}.`,
  'money.step': (p: { step: string }) => `The amount must be in steps of ${p.step}.`,
};

export const errorSummary = {
  heading: (p: { count: string; one: boolean }) => (p.one ? 'There is 1 problem to fix' : `There are ${p.count} problems to fix`),
  item: (p: { label: string; problem: string }) => `${p.label}: ${p.problem}`,
};

/**
 * States of every business object, one namespace per machine of `domain/status`: a page that shows policies carries no words of claims.
 * The words say what the state means for the customer; codes without words show themselves.
 */
export const quoteStatus = {
  draft: 'Draft',
  priced: 'Priced',
  accepted: 'Accepted',
  converted: 'Application made',
  expired: 'No longer valid',
  withdrawn: 'Withdrawn',
  superseded: 'Replaced by a newer quote',
} satisfies Record<QuoteStatus, string>;

export const proposalStatus = {
  draft: 'Draft',
  submitted: 'Submitted',
  underwriting: 'Being assessed',
  approved: 'Approved',
  'counter-offer': 'Changed terms offered',
  'info-required': 'Information needed',
  postponed: 'Postponed',
  declined: 'Declined',
  referred: 'With an underwriter',
  accepted: 'Terms accepted',
  refused: 'Terms refused',
  'awaiting-payment': 'Payment due',
  paid: 'Paid, policy not issued yet',
  issuing: 'Policy being issued',
  issued: 'Policy issued',
  'issue-failed': 'Paid, policy could not be issued',
  refunded: 'Refunded',
  cancelled: 'Cancelled',
  expired: 'Expired',
} satisfies Record<ProposalStatus, string>;

export const policyStatus = {
  'pending-inception': 'Not yet started',
  'in-force': 'In force',
  grace: 'Grace period',
  apl: 'Automatic premium loan',
  lapsed: 'Lapsed',
  'paid-up': 'Reduced paid-up',
  void: 'Cancelled in cooling-off',
  surrendered: 'Surrendered',
  terminated: 'Ended',
  expired: 'Expired',
  matured: 'Matured',
  rescinded: 'Rescinded by insurer',
} satisfies Record<PolicyStatus, string>;

export const claimStatus = {
  draft: 'Draft',
  reported: 'Reported',
  registered: 'Registered',
  'docs-pending': 'Documents needed',
  reviewing: 'Under review',
  survey: 'Survey',
  investigation: 'Under investigation',
  assessed: 'Assessed',
  approved: 'Approved',
  partial: 'Approved in part',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
  agreed: 'Agreed',
  paying: 'Payment under way',
  returned: 'Payment returned',
  paid: 'Paid',
  closed: 'Closed',
  reopened: 'Reopened',
  disputed: 'Disputed',
  mediation: 'In mediation',
  litigation: 'In court',
} satisfies Record<ClaimStatus, string>;

export const endorsementStatus = {
  draft: 'Draft',
  submitted: 'Submitted',
  reviewing: 'Under review',
  'info-required': 'Information needed',
  'awaiting-payment': 'Payment due',
  approved: 'Approved',
  effective: 'In effect',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
} satisfies Record<EndorsementStatus, string>;

export const warrantyStatus = {
  ordered: 'Ordered',
  granted: 'Gift to claim',
  claimed: 'Gift claimed',
  'pending-activation': 'Not activated',
  waiting: 'Starts after the manufacturer’s warranty',
  active: 'Active',
  'in-service': 'In service',
  transferred: 'Transferred',
  exhausted: 'Used up',
  expired: 'Expired',
  cancelled: 'Cancelled',
} satisfies Record<WarrantyStatus, string>;

export const commissionStatus = {
  calculated: 'Calculated',
  frozen: 'On hold',
  payable: 'Payable',
  settled: 'Settled',
  reversed: 'Reversed',
} satisfies Record<CommissionStatus, string>;

export const reconStatus = {
  open: 'Open',
  assigned: 'Assigned',
  resolved: 'Resolved',
  waived: 'Waived',
} satisfies Record<ReconStatus, string>;

/** What a customer may do next with a policy, as the words of a button. */
export const policyAction = {
  view: 'View policy',
  pay: 'Pay premium',
  reinstate: 'Reinstate',
  renew: 'Renew',
  claim: 'Make a claim',
  surrender: 'Surrender',
  'cool-off': 'Cancel in cooling-off',
  reapply: 'Apply again',
  dispute: 'Dispute',
} satisfies Record<PolicyAction, string>;

export const policyCard = {
  unnamed: 'Insurance policy',
  clauseName: 'Policy terms',
  insured: 'Insured',
  namesOf: (p: { names: string; total: number }) => `${p.names} and others, ${p.total} in all`,
  subject: 'Insured item',
  period: 'Period of cover',
  fromTo: (p: { start: string; end: string }) => `${p.start} to ${p.end}`,
  forLife: (p: { start: string }) => `From ${p.start}, for life`,
  startsIn: (p: { days: number }) => (p.days === 1 ? 'starts tomorrow' : `starts in ${p.days} days`),
  daysLeft: (p: { days: number }) => (p.days === 1 ? '1 day left' : `${p.days} days left`),
  sumInsured: 'Sum insured',
  nextDue: 'Next payment',
  dueOn: (p: { date: string }) => `due ${p.date}`,
  policyNo: 'Policy number',
  showNo: 'Show the policy number',
  endsWith: (p: { tail: string }) => `ending in ${p.tail}`,
  hidden: 'hidden',
  graceUntil: (p: { date: string }) => `Pay by ${p.date} to stay covered`,
  coolingOffUntil: (p: { date: string }) => `Cooling-off period until ${p.date}`,
  startsOn: (p: { date: string }) => `No cover before ${p.date}`,
  noCover: 'No cover',
  noCoverSince: (p: { date: string }) => `No cover since ${p.date}`,
  stale: 'May be out of date',
  staleAsOf: (p: { date: string }) => `As of ${p.date}, may be out of date`,
  empty: 'No policy to show.',
  failed: 'The policy could not be loaded.',
};
