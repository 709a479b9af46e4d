/** National numbers by country. */
export * from './countries';
export { defineNational } from './define';
export type { NationalFacts, NationalScheme } from './define';
export { nationalKinds } from './kinds';
