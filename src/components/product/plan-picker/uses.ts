/** What a page gets wrong, told in development builds only. */
import { checkOffers } from '../../../domain/check/offers';
import type { Environment } from '../../../kit/context';
import { safeUrl } from '../../../kit/url';
import { warn, warnIssues } from '../../../kit/warn';
import { listOf } from './plan-picker.terms';
import type { PlanFilter, PlanSort } from './plan-picker.types';
import type { PlanView } from './plan-picker.view';

interface Uses {
  offers?: unknown;
  filters?: PlanFilter[];
  sorts?: PlanSort[];
  env: Environment;
}

/** @param allowed the sorts that the market leaves */
export const warnUses = (picker: Uses, plans: PlanView[], allowed: PlanSort[]): void => {
  const host = picker as unknown as Element;
  const { offers, filters, sorts, env } = picker;
  warnIssues(host, 'offers', checkOffers(offers).issues);
  for (const [name, list] of Object.entries({ filters, sorts }))
    if (list && !Array.isArray(list)) warn('data.not-a-list', host, `property "${name}" is no list`, 'set it as a property, from script');
  if (allowed.length < listOf(sorts).length)
    warn(
      'plan-picker.price-sort',
      host,
      `the market pack "${env.pack?.id ?? ''}" forbids sorting by price`,
      'leave out sorts of kind "price"',
    );
  if (plans.some(({ offer }) => listOf(offer.docs).some(doc => doc.url && !safeUrl(doc.url))))
    warn('url.unsafe', host, 'a document has an address that cannot be opened safely', 'use http, https or a relative address');
};
