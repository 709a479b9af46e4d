import { cn } from './cn';
import { eu } from './eu';
import type { MarketPack } from './types';
import { uk } from './uk';
import { us } from './us';

export type * from './rule';
export type { CnClock, CnRules, LifeDesign } from './rules/cn-types';
export type { EuRules, TaxRate } from './rules/eu';
export type { UkRules } from './rules/uk';
export type { PrescribedText, UsRules } from './rules/us';
export type { XxRules } from './rules/xx';
export { checkPack, isInForce, packAge, unsureValues, valueOn } from './check';
export { cnRules } from './rules/cn';
export { euRules } from './rules/eu';
export { ukRules } from './rules/uk';
export { usRules } from './rules/us';
export { xxRules } from './rules/xx';
export type { MarketPack, PackRules, RuleId } from './types';
export { cn, eu, uk, us };

/** The packs that come with the library, by id. A host may pass one of its own instead. */
export const packs: Readonly<Record<string, MarketPack>> = { cn, eu, uk, us };
