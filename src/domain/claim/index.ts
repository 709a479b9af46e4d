export { checkPayout } from './payout-check';
export type { PayoutBalance } from './payout-balance';
export type * from './payout-steps';
export { checkStatement } from './statement-check';
export * from './waterfall';
