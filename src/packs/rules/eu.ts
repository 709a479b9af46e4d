import type { CalDate, Dec } from '../../domain/model';
import type { CoolingOff, DatedTable, PackRule, RulePack } from '../rule';

/** Percent of the net premium; `extra` is a charge of its own beside the tax. */
export interface TaxRate {
  class: string;
  percent: Dec;
  extra?: { kind: string; percent: Dec };
}

export interface EuRules {
  'R-EU-01': PackRule<{
    /** The order of the document is fixed. */
    headings: readonly string[];
    marks: Readonly<Record<string, { mark: string; colour: string }>>;
    maxPages: number;
    usualPages: number;
    /** Millimetres */
    minXHeight: Dec;
  }>;
  'R-EU-02': PackRule<{ riskScale: readonly [number, number]; scenarios: readonly string[]; maxPages: number }>;
  'R-EU-03': PackRule<{
    explicitConsentFor: readonly string[];
    humanReview: boolean;
    withdrawalFunctionFrom: CalDate;
    coolingOff: CoolingOff;
    coolingOffLife: CoolingOff;
  }>;
  'R-EU-04': PackRule<{ highRisk: readonly string[]; chatbotDisclosureFrom: CalDate; highRiskFrom: CalDate }>;
  'R-EU-05': PackRule<{ standard: string; wcag: string }>;
  /** Insurance premium tax by country, in percent. */
  'R-EU-06': PackRule<{ rates: Readonly<Record<string, DatedTable<readonly TaxRate[]>>> }>;
}

const asOf = '2026-11-22';

/** European Union. */
export const euRules: RulePack<EuRules> = {
  id: 'eu',
  asOf,
  reviewBy: '2027-05-31',
  rules: {
    'R-EU-01': {
      source: 'Directive (EU) 2016/97 Art. 20; Regulation (EU) 2017/1469',
      evidence: 'V',
      asOf,
      values: {
        headings: ['type', 'insured', 'not-insured', 'restrictions', 'where', 'obligations', 'payment', 'period', 'cancellation'],
        marks: {
          insured: { mark: 'tick', colour: 'green' },
          'not-insured': { mark: 'cross', colour: 'red' },
          restrictions: { mark: 'exclamation', colour: 'orange' },
          where: { mark: 'tick', colour: 'blue' },
          optional: { mark: 'none', colour: 'none' },
        },
        maxPages: 3,
        usualPages: 2,
        minXHeight: '1.2',
      },
    },
    'R-EU-02': {
      source: 'PRIIPs: Regulation (EU) 1286/2014 and its standards',
      evidence: 'V',
      unsure: { maxPages: 'K' },
      asOf,
      values: { riskScale: [1, 7], scenarios: ['stress', 'unfavourable', 'moderate', 'favourable'], maxPages: 3 },
    },
    'R-EU-03': {
      source: 'GDPR Art. 9, 15–20, 22; Directive (EU) 2023/2673; R-XX-01',
      evidence: 'K',
      asOf,
      values: {
        explicitConsentFor: ['health'],
        humanReview: true,
        withdrawalFunctionFrom: '2026-06-19',
        coolingOff: { n: 14, unit: 'day', startsOn: 'conclusion', dayCount: 'next-day' },
        coolingOffLife: { n: 30, unit: 'day', startsOn: 'conclusion', dayCount: 'next-day' },
      },
    },
    'R-EU-04': {
      source: 'AI Act Annex III 5(c), Art. 50; Digital Omnibus',
      evidence: 'S',
      asOf,
      note: 'The later date for high risk was agreed politically; its publication is to be checked.',
      values: {
        highRisk: ['life-risk-assessment', 'health-risk-assessment', 'life-pricing', 'health-pricing'],
        chatbotDisclosureFrom: '2026-08-02',
        highRiskFrom: '2027-12-02',
      },
    },
    'R-EU-05': {
      source: 'Directive (EU) 2019/882; EN 301 549',
      evidence: 'V',
      asOf,
      effective: { from: '2025-06-28' },
      values: { standard: 'EN 301 549', wcag: '2.1 AA' },
    },
    'R-EU-06': {
      source: 'Insurance premium taxes as collected by tax advisers (domain.md §5.11)',
      evidence: 'V',
      asOf,
      note: 'DE, BE, ES and the higher rate of GB are [K]. Where no start is known, the row begins with the day of the look-up.',
      values: {
        rates: {
          FI: [{ from: '2024-09-01', value: [{ class: 'standard', percent: '25.5' }] }],
          NL: [{ from: asOf, value: [{ class: 'standard', percent: '21' }] }],
          AT: [
            {
              from: asOf,
              value: [
                { class: 'standard', percent: '11' },
                { class: 'accident', percent: '4' },
                { class: 'health', percent: '1' },
                { class: 'fire', percent: '11', extra: { kind: 'fire-brigade', percent: '8' } },
              ],
            },
          ],
          IT: [{ from: asOf, value: [{ class: 'motor-hull', percent: '12.5', extra: { kind: 'consap', percent: '1' } }] }],
          FR: [
            {
              from: '2025-01-01',
              value: [
                { class: 'standard', percent: '9' },
                { class: 'property', percent: '9', extra: { kind: 'natural-disaster', percent: '20' } },
              ],
            },
          ],
          DE: [{ from: asOf, value: [{ class: 'standard', percent: '19' }] }],
          BE: [{ from: asOf, value: [{ class: 'standard', percent: '9.25' }] }],
          GB: [
            {
              from: asOf,
              value: [
                { class: 'standard', percent: '12' },
                { class: 'higher', percent: '20' },
              ],
            },
          ],
          ES: [{ from: asOf, value: [{ class: 'standard', percent: '8' }] }],
        },
      },
    },
  },
};
