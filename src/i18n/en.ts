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
  unknownStatus: (p: { code: string }) => p.code,
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
  fromAfter: '',
  original: 'Before reduction',
  total: (p: { total: string; periods: string }) => (p.periods ? `${p.periods} payments, ${p.total} in total` : `${p.total} in total`),
  indicative: 'Estimate',
  unpriced: 'No price available for you',
  blocked: 'This plan cannot be chosen',
  errors: {
    'plan.required': 'Choose a plan',
    'plan.confirm-restored': 'Confirm your earlier choice or choose another plan',
    'plan.unavailable': 'The plan chosen earlier is no longer available. Choose another plan',
  },
};

export { benefit } from './en/benefit';
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
  item: 'Item',
  amount: 'Amount',
  net: 'Net premium',
  tax: 'Tax',
  gross: 'Premium',
  toPay: 'Total to pay',
  collected: 'Collected for the authorities, not part of the premium',
  basis: (p: { basis: string; rate: string }) => `${p.basis} × ${p.rate}`,
  refundable: 'refundable',
};
