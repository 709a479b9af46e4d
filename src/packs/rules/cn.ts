import type { RulePack } from '../rule';
import { cnProductRules } from './cn-product';
import { cnSaleRules } from './cn-sale';
import { cnServiceRules } from './cn-service';
import type { CnRules } from './cn-types';

/** The rules of mainland China with values, sources and dates, keyed by the ids of domain.md §1. */
export const cnRules: RulePack<CnRules> = {
  id: 'cn',
  asOf: '2026-11-22',
  reviewBy: '2027-02-28',
  rules: { ...cnSaleRules, ...cnProductRules, ...cnServiceRules },
};
