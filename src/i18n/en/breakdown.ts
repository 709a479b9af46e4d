/** Apart from `en.ts`, so that only premiums whose lines are shown carry them. */
export const breakdown = {
  item: 'Item',
  amount: 'Amount',
  net: 'Net premium',
  tax: 'Tax',
  gross: 'Premium',
  toPay: 'Total to pay',
  collected: 'Collected for the authorities, not part of the premium',
  basis: (p: { basis: string; rate: string }) => `${p.basis} × ${p.rate}`,
  refundable: 'refundable',
};
