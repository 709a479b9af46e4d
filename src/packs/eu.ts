import type { MarketPack } from './types';

/** European Union. */
export const eu: MarketPack = {
  id: 'eu',
  rules: {
    priceSort: 'allowed',
    expressChoice: false,
    periodStyle: 'plain',
    financialColours: 'green-up',
    equalInstallments: false,
    exclusionsCollapsible: false,
    fullNames: false,
    coolingOff: { days: 14, startsOn: 'conclusion', dayCount: 'next-day' },
  },
  sources: {
    priceSort: 'house',
    expressChoice: 'house',
    periodStyle: 'house',
    financialColours: 'house',
    equalInstallments: 'house',
    exclusionsCollapsible: 'R-EU-01',
    fullNames: 'house',
    coolingOff: 'R-XX-01 (14 days, 30 for life; to be checked)',
  },
};
