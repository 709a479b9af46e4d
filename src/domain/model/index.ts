/** The canonical model (types only). */
export type * from './primitives';
export type * from './document';
export type * from './coverage';
export type * from './product';
export type * from './quote';
export type * from './offer';
export type * from './status';
export type * from './identity';
export type * from './party';
export type * from './subject';
export type * from './policy';
export type * from './trace';
export type * from './beneficiary';
export type * from './refund';
export type * from './payout';
export type * from './finance';
