/** Small files in outside formats with fictitious insurers, for the «Bring your own data» page. */
export interface Sample {
  label: string;
  name: string;
  text: string;
}

const insurancePlan = {
  resourceType: 'InsurancePlan',
  id: 'harbour-silver',
  status: 'active',
  name: 'Harbour Silver',
  type: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/insurance-plan-type', code: 'medical', display: 'Medical' }] }],
  period: { start: '2027-01-01', end: '2027-12-31' },
  ownedBy: { display: 'Harbour Mutual Health (fictitious)' },
  coverage: [
    {
      type: { text: 'Primary care visit' },
      benefit: [
        {
          type: { text: 'Office visit' },
          requirement: 'Referral not needed',
          limit: [{ value: { value: 20, unit: 'visits' }, code: { text: 'per year' } }],
        },
      ],
    },
    { type: { text: 'Emergency room' }, benefit: [{ type: { text: 'Emergency care' } }] },
  ],
  plan: [
    {
      type: { text: 'Silver' },
      generalCost: [{ type: { text: 'Deductible' }, cost: { value: 2500, currency: 'USD' }, comment: 'per person, per year' }],
      specificCost: [
        {
          category: { text: 'Primary care' },
          benefit: [{ type: { text: 'Office visit' }, cost: [{ type: { text: 'copay' }, value: { value: 30, unit: 'USD' } }] }],
        },
      ],
    },
  ],
};

const coverage = {
  resourceType: 'Coverage',
  id: 'c-1',
  status: 'active',
  subscriberId: 'HM-4821-7730-0152',
  beneficiary: { display: 'Mina Example' },
  payor: [{ display: 'Harbour Mutual Health (fictitious)' }],
  period: { start: '2027-01-01', end: '2027-12-31' },
  class: [{ type: { coding: [{ code: 'plan' }] }, value: 'SLV', name: 'Harbour Silver' }],
};

const okp = [
  'premiumYear,canton,region,ageClass,accidentCover,deductibleCHF,insurerId,insurer,model,tariff,monthlyPremiumCHF',
  '2027,VD,1,adult26plus,True,300,9001,Seekasse,standard,Grundversicherung,612.40',
  '2027,VD,1,adult26plus,True,2500,9001,Seekasse,standard,Grundversicherung,489.15',
  '2027,VD,1,adult26plus,True,300,9002,Bergkasse,telmed,Anruf zuerst,571.00',
  '2027,VD,1,adult26plus,True,2500,9002,Bergkasse,telmed,Anruf zuerst,447.80',
  '2027,VD,1,young19to25,True,300,9002,Bergkasse,hausarzt,Hausarzt,398.60',
].join('\n');

const opin = {
  data: {
    brand: {
      name: 'Aurora Seguros (fictícia)',
      companies: [
        {
          name: 'Aurora Seguros (fictícia)',
          cnpjNumber: '00000000000000',
          products: [
            {
              name: 'Garantia Mais',
              code: 'AUR-1',
              coverages: [{ coverage: 'GARANTIA_ESTENDIDA_ORIGINAL', coverageDescription: '', allowApartPurchase: false }],
              securityType: ['SMARTPHONE', 'NOTEBOOK'],
              premiumRates: { range_1: { minimum: '89.90', maximum: '349.00', median: '159.50' } },
              termsAndConditions: { susepProcessNumber: '15414000000000000', definition: 'https://example.com/condicoes.pdf' },
            },
          ],
        },
      ],
    },
  },
};

const json = (value: unknown): string => JSON.stringify(value, null, 2);

export const SAMPLES: Sample[] = [
  { label: 'FHIR InsurancePlan', name: 'insurance-plan.json', text: json(insurancePlan) },
  { label: 'FHIR Coverage', name: 'coverage.json', text: json(coverage) },
  { label: 'Swiss premiums', name: 'premiums.csv', text: okp },
  { label: 'Open Insurance Brasil', name: 'extended-warranty.json', text: json(opin) },
];
