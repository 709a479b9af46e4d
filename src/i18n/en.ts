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
