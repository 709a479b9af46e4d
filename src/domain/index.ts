/** The insurance domain without any UI: `import { addAmounts, checkPremium } from 'ins-ui/domain'`. */
export type * from './model/index';
export * from './result';
export * from './text';
export * from './canonical-json';
export * from './money/index';
export * from './date/index';
export * from './status/index';
export * from './check/index';
export * from './pattern/index';
export * from './rule/index';
export * from './disclosure/index';
export * from './lifecycle/index';
export * from './trace/index';
export * from './policy/index';
export * from './claim/index';
export * from './finance/index';
