import type { MarketPack } from './types';

/** Mainland China. */
export const cn: MarketPack = {
  id: 'cn',
  rules: {
    priceSort: 'forbidden',
    expressChoice: true,
    periodStyle: 'inclusive-24',
    financialColours: 'red-up',
    equalInstallments: true,
    exclusionsCollapsible: false,
    fullNames: true,
    coolingOff: { days: 15, startsOn: 'receipt', dayCount: 'next-day' },
  },
  sources: {
    priceSort: 'R-CN-01 Art. 15(4)',
    expressChoice: 'R-CN-03 Art. 23; R-CN-01 Art. 17(5)',
    periodStyle: 'V20',
    financialColours: 'house',
    equalInstallments: 'R-CN-09',
    exclusionsCollapsible: 'R-CN-03 Art. 26',
    fullNames: 'R-CN-01 Art. 14, 15(6)',
    coolingOff: 'R-CN-13; R-XX-01',
  },
};
