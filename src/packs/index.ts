import { cn } from './cn';
import { eu } from './eu';
import type { MarketPack } from './types';
import { uk } from './uk';
import { us } from './us';

export type { MarketPack, PackRules, RuleId } from './types';
export { cn, eu, uk, us };

/** The packs that come with the library, by id. A host may pass one of its own instead. */
export const packs: Readonly<Record<string, MarketPack>> = { cn, eu, uk, us };
