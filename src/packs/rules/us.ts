import type { DatedTable, Evidence, PackRule, RulePack } from '../rule';

/** Words that a state prescribes; shown as they are, never folded away. */
export interface PrescribedText {
  lang: string;
  text: string;
  evidence: Evidence;
}

export interface UsRules {
  'R-US-01': PackRule<{ examples: readonly string[]; disclaimer: string }>;
  'R-US-02': PackRule<{ guaranteedFirst: boolean; signedBy: readonly string[]; summaryYears: readonly number[]; summaryAge: number }>;
  /** Fraud statements by state and date: on applications and on claims. */
  'R-US-03': PackRule<{ statements: Readonly<Record<string, DatedTable<PrescribedText>>>; on: readonly string[] }>;
  /** Days; the states differ. */
  'R-XX-01': PackRule<{ freeLookDays: readonly [least: number, most: number] }>;
}

const asOf = '2026-11-22';

/** United States. */
export const usRules: RulePack<UsRules> = {
  id: 'us',
  asOf,
  reviewBy: '2027-05-31',
  rules: {
    'R-US-01': {
      source: 'Summary of Benefits and Coverage, 45 CFR 147.200',
      evidence: 'V',
      asOf,
      values: { examples: ['having-a-baby', 'type-2-diabetes', 'simple-fracture'], disclaimer: 'This is not a cost estimator' },
    },
    'R-US-02': {
      source: 'NAIC Model #582, e.g. N.J.A.C. 11:4-52',
      evidence: 'V',
      unsure: { summaryYears: 'K', summaryAge: 'K' },
      asOf,
      values: { guaranteedFirst: true, signedBy: ['applicant', 'agent'], summaryYears: [5, 10, 20], summaryAge: 70 },
    },
    'R-US-03': {
      source: 'Cal. Ins. Code §1871.2 (amended from 2024-01-01); other states have their own',
      evidence: 'V',
      asOf,
      note: 'Florida wants its statement inside the form; New York approves other wordings beforehand.',
      values: {
        on: ['application', 'claim'],
        statements: {
          'US-CA': [
            {
              from: '2024-01-01',
              value: {
                lang: 'en',
                evidence: 'V',
                text:
                  'For your protection California law requires the following to appear on this form: Any person who knowingly presents ' +
                  'false or fraudulent information to obtain or amend insurance coverage or to make a claim for the payment of a loss is ' +
                  'guilty of a crime and may be subject to fines and confinement in state prison.',
              },
            },
          ],
        },
      },
    },
    'R-XX-01': { source: 'Free-look periods of the states', evidence: 'K', asOf, values: { freeLookDays: [10, 30] } },
  },
};
