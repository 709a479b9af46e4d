import type { PlanOffer, PolicySlice } from 'ins-ui/domain';

/** Fictitious insurers; two plans and a policy are enough to prove that objects reach the elements. */
export const offers: PlanOffer[] = [
  {
    id: 'basic',
    name: 'Basic',
    insurer: { legalName: 'Harbour Lane Insurance Ltd' },
    price: { amount: '19.90', currency: 'USD', frequency: 'monthly' },
  },
  {
    id: 'plus',
    name: 'Plus',
    insurer: { legalName: 'Harbour Lane Insurance Ltd' },
    price: { amount: '49.90', currency: 'USD', frequency: 'monthly' },
  },
];

export const policy: PolicySlice = {
  no: 'HL-2026-000042',
  status: 'in-force',
  product: { marketingName: 'Harbour Home' },
  nextDue: { date: '2026-12-01', amount: { amount: '128.00', currency: 'USD' } },
};
