export * from './clawback';
export * from './commission';
export type { CommissionRequest } from './commission-request';
export type { CommissionSlice } from './commission-tiers';
export { checkFeeRule } from './fee-rule';
export type * from './recon-rules';
export * from './reconcile';
export * from './reverse';
export * from './settlement';
