import type { MarketPack } from './types';

/** United Kingdom. */
export const uk: MarketPack = {
  id: 'uk',
  rules: {
    priceSort: 'allowed',
    expressChoice: false,
    periodStyle: 'plain',
    financialColours: 'green-up',
    equalInstallments: false,
    exclusionsCollapsible: false,
    fullNames: false,
    coolingOff: { days: 14, startsOn: 'receipt', dayCount: 'next-day' },
  },
  sources: {
    priceSort: 'house',
    expressChoice: 'house',
    periodStyle: 'house',
    financialColours: 'house',
    equalInstallments: 'house',
    exclusionsCollapsible: 'R-UK-01 (IPID annex)',
    fullNames: 'house',
    coolingOff: 'R-UK-01; R-XX-01 (30 days for pure protection)',
  },
};
