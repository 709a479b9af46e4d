import type { CoolingOff, Evidence, PackRule, RulePack } from '../rule';

export interface XxRules {
  /** Cooling-off of places without a pack of their own; a default to be checked, never a constant. */
  'R-XX-01': PackRule<{ coolingOff: Readonly<Record<string, CoolingOff & { evidence: Evidence }>> }>;
}

const asOf = '2026-11-22';
const receipt = (n: number, evidence: Evidence): CoolingOff & { evidence: Evidence } => ({
  n,
  unit: 'day',
  startsOn: 'receipt',
  dayCount: 'next-day',
  evidence,
});

/** Other places. */
export const xxRules: RulePack<XxRules> = {
  id: 'xx',
  asOf,
  reviewBy: '2027-05-31',
  rules: {
    'R-XX-01': {
      source: 'Cooling-off and free-look periods of other places',
      evidence: 'K',
      asOf,
      note: 'TW: not for terms up to 2 years. What counting starts on is checked for TW only.',
      values: {
        coolingOff: {
          TW: /* @__PURE__ */ receipt(10, 'V'),
          HK: /* @__PURE__ */ receipt(21, 'K'),
          SG: /* @__PURE__ */ receipt(14, 'K'),
          JP: /* @__PURE__ */ receipt(8, 'K'),
          KR: /* @__PURE__ */ receipt(15, 'K'),
          AU: /* @__PURE__ */ receipt(14, 'K'),
        },
      },
    },
  },
};
