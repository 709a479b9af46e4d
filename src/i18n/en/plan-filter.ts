/** Apart from `en.ts`, so that only pages with filters or sorting carry them. */
export const planFilter = {
  label: 'Filter and sort',
  any: 'Any',
  sort: 'Sort by',
  asSent: 'Default order',
  count: (p: { shown: string; all: string }) => `${p.shown} of ${p.all} plans`,
};
