import type { CnProductRules } from './cn-types';

const asOf = '2026-11-22';

/** Mainland China: what a product may promise and show. */
export const cnProductRules: CnProductRules = {
  'R-CN-06': {
    source: '银保监规〔2022〕24号 Art. 4, 6, 10',
    evidence: 'V',
    unsure: { unitLinkedRates: 'K' },
    asOf,
    effective: { from: '2023-06-30' },
    note: 'Later window guidance lowered the cap; 3.9 % and 3.5 % are quoted in the trade [K].',
    values: {
      scenarios: {
        participating: ['guaranteed', 'dividend'],
        universal: ['guaranteed', 'illustrated'],
        'unit-linked': ['optimistic', 'neutral', 'pessimistic'],
      },
      dividendCap: [{ from: '2023-06-30', value: '0.045' }],
      unitLinkedRates: ['0.06', '0.035', '-0.01'],
      transcription: '本人已阅读保险条款、产品说明书和投保提示书，了解本产品的特点和保单利益的不确定性',
      neverComparedWith: ['deposit', 'wealth-product', 'fund', 'treasury-bond'],
      realisationRateWorkingDays: 15,
    },
  },
  'R-CN-07': {
    source: 'Pricing-rate ceilings of 2025 (预定利率)',
    evidence: 'V',
    asOf,
    effective: { from: '2025-09-01' },
    note: 'Cut again when the ceiling stays 25 bp above the research value for two quarters.',
    values: {
      ceiling: {
        ordinary: [{ from: '2025-09-01', value: '0.020' }],
        participating: [{ from: '2025-09-01', value: '0.0175' }],
        universal: [{ from: '2025-09-01', value: '0.010' }],
      },
    },
  },
  'R-CN-11': {
    source: '保监发〔2015〕90号',
    evidence: 'V',
    asOf,
    effective: { from: '2016-01-01' },
    values: {
      id: 'R-CN-11',
      bands: [
        { below: 10, max: { amount: '200000', currency: 'CNY' } },
        { below: 18, max: { amount: '500000', currency: 'CNY' } },
      ],
      notCounted: ['premium-refund', 'cash-value', 'aviation-accident', 'natural-disaster'],
    },
  },
  'R-CN-13': {
    source: 'Periods in products (犹豫期 15 日)',
    evidence: 'V',
    unsure: { maxWaitingDays: 'K' },
    asOf,
    values: {
      coolingOff: { n: 15, unit: 'day', startsOn: 'receipt', dayCount: 'next-day' },
      cashValuePaymentDays: 30,
      maxWaitingDays: 180,
    },
  },
};
