export * from './check-spec';
export { compileRating, MAX_SPEC_BYTES } from './compile';
export * from './hash';
export { ratePremium, type RatingContext } from './rate';
export * from './self-test';
export type * from './outcome';
export type * from './types';
export type { RatingProgram } from './program';
