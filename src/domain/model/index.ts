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
export type * from './consent';
export type * from './proposal';
export type * from './claim';
export type * from './endorsement';
export type * from './rating';
export type * from './customer';
