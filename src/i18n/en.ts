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
