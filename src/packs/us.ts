import type { MarketPack } from './types';

/** United States; free-look periods are the states’ (10 to 30 days), so there is no default. */
export const us: MarketPack = {
  id: 'us',
  rules: {
    priceSort: 'allowed',
    expressChoice: false,
    periodStyle: 'plain',
    financialColours: 'green-up',
    equalInstallments: false,
    exclusionsCollapsible: true,
    fullNames: false,
  },
  sources: {
    priceSort: 'house',
    expressChoice: 'house',
    periodStyle: 'house',
    financialColours: 'house',
    equalInstallments: 'house',
    exclusionsCollapsible: 'house',
    fullNames: 'house',
    coolingOff: 'R-XX-01',
  },
};
