/** The insurance domain without any UI: `import { addAmounts, checkPremium } from 'ins-ui/domain'`. */
export type * from './model/index';
export * from './result';
export * from './text';
export * from './canonical-json';
export * from './money/index';
export * from './date/index';
export * from './status/index';
export * from './check/index';
export * from './rating/index';
