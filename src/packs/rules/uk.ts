import type { CoolingOff, PackRule, RulePack } from '../rule';

export interface UkRules {
  'R-UK-01': PackRule<{
    renewal: {
      /** Contracts of at least so many months. */
      fromMonths: number;
      /** Shown side by side. */
      shows: readonly string[];
      /** From this renewal on there is one more message. */
      extraMessageFromRenewal: number;
      statements: readonly string[];
    };
    autoRenewal: { cancelBy: 'every-way-to-buy'; extraSteps: boolean; when: readonly string[] };
    coolingOff: CoolingOff;
    coolingOffProtection: CoolingOff;
  }>;
}

const asOf = '2026-11-22';

/** United Kingdom. */
export const ukRules: RulePack<UkRules> = {
  id: 'uk',
  asOf,
  reviewBy: '2027-05-31',
  rules: {
    'R-UK-01': {
      source: 'FCA Handbook ICOBS 6.5.1R, 6A.6, 7; R-XX-01',
      evidence: 'V',
      unsure: { coolingOffProtection: 'K' },
      asOf,
      values: {
        renewal: {
          fromMonths: 10,
          shows: ['renewal-premium', 'last-premium'],
          extraMessageFromRenewal: 4,
          statements: ['check-cover', 'shop-around', 'auto-renews'],
        },
        autoRenewal: { cancelBy: 'every-way-to-buy', extraSteps: false, when: ['at-purchase', 'any-time'] },
        coolingOff: { n: 14, unit: 'day', startsOn: 'receipt', dayCount: 'next-day' },
        coolingOffProtection: { n: 30, unit: 'day', startsOn: 'receipt', dayCount: 'next-day' },
      },
    },
  },
};
