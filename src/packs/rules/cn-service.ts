import type { ClockRule } from '../../domain/date/clock';
import type { CnServiceRules } from './cn-types';

const asOf = '2026-11-22';
const days = (n: number): ClockRule => ({ n, unit: 'day', dayCount: 'next-day' });
const years = (n: number): ClockRule => ({ n, unit: 'year', dayCount: 'next-day' });

/** Mainland China: what is owed after the sale, and how people's data is treated. */
export const cnServiceRules: CnServiceRules = {
  'R-CN-12': {
    source: 'Insurance Law (保险法) Art. 16, 22–24, 36, 37, 44, 47',
    evidence: 'V',
    unsure: { missingDocumentsAtOnce: 'K', pausedIn: 'K' },
    asOf,
    note: 'Of the clocks refusal, surrender-payment, contestable and rescission are [K]. A draft revision of the Law was out for comment 2026-09-04 to 10-03.',
    values: {
      clocks: {
        decision: /* @__PURE__ */ days(30),
        payment: /* @__PURE__ */ days(10),
        refusal: /* @__PURE__ */ days(3),
        'surrender-payment': /* @__PURE__ */ days(30),
        grace: /* @__PURE__ */ days(60),
        'grace-after-demand': /* @__PURE__ */ days(30),
        reinstatement: /* @__PURE__ */ years(2),
        contestable: /* @__PURE__ */ years(2),
        rescission: /* @__PURE__ */ days(30),
        suicide: /* @__PURE__ */ years(2),
      },
      pausedIn: { decision: ['docs-pending'] },
      missingDocumentsAtOnce: true,
    },
  },
  'R-CN-14': {
    source: '2007 Order on customer identification Art. 33; AML Law of 2025',
    evidence: 'V',
    unsure: { cashFrom: 'K', transferFrom: 'K', payoutFrom: 'K' },
    asOf,
    note: 'A new CDD measure is said to apply from 2026-01-01 [K]: check elements and thresholds. Amounts in CNY.',
    values: {
      elements: ['name', 'sex', 'nationality', 'occupation', 'address', 'contact', 'id-type', 'id-number', 'id-validity'],
      cashFrom: '10000',
      transferFrom: '200000',
      payoutFrom: '10000',
    },
  },
  'R-CN-15': {
    source: 'PIPL (个人信息保护法); 人脸识别办法 (from 2025-06-01)',
    evidence: 'K',
    unsure: { faceNotOnlyWay: 'V' },
    asOf,
    values: {
      separateConsent: ['health', 'financial-account', 'biometrics', 'under-14', 'abroad', 'third-party'],
      guardianBelowAge: 14,
      faceNotOnlyWay: true,
    },
  },
  'R-CN-16': {
    source: '人工智能生成合成内容标识办法',
    evidence: 'V',
    asOf,
    effective: { from: '2025-09-01' },
    values: { explicitLabel: true, implicitMetadata: true, removable: false },
  },
  'R-CN-17': {
    source: '无障碍环境建设法; MIIT rules for elder versions',
    evidence: 'V',
    unsure: { elder: 'K' },
    asOf,
    effective: { from: '2023-09-01' },
    values: { elder: { minFontPx: 18, scalePercent: 150, minTargetPx: 44, ads: false } },
  },
  'R-CN-18': {
    source: 'Electronic Signatures Act; R-CN-03 Art. 34; motor tax collected with 交强险',
    evidence: 'V',
    unsure: { collectedTaxes: 'K' },
    asOf,
    values: { collectedTaxes: ['vehicle-vessel'], policyOffers: ['e-policy', 'invoice', 'verification'] },
  },
};
