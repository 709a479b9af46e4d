/** US marketplace plans ("landscape" rows): one row per plan and county, premiums per profile, cost sharing in words. */
import type { OfferDoc, OfferFact, PlanOffer } from '../../domain/model';
import { adapted, type Adapted } from '../adapted';
import { chosenRows, Source } from '../source';
import { compact, describe, doc, fact, humanise, ownFact, finishOffers } from '../words';
import { benefitsOf, checkSums, dollars, sumsOf } from './cost-sharing';
import { profileLabel, qhpRows } from './profiles';

/** `profile` chooses the premium (see `qhpProfiles`); without one no plan has a price. `state` and `county` narrow the rows. */
export interface QhpOptions {
  profile?: string;
  state?: string;
  county?: string;
}

const DOC_KINDS: Record<string, { title: string; kind: OfferDoc['kind'] }> = {
  summaryOfBenefits: { title: 'Summary of benefits and coverage', kind: 'sbc' },
  brochure: { title: 'Plan brochure', kind: 'brochure' },
  network: { title: 'Provider directory', kind: 'other' },
  drugFormulary: { title: 'Drug formulary', kind: 'other' },
};
const FACTS = ['metalLevel', 'planType', 'state', 'county', 'ratingArea', 'childOnlyOffering', 'childDental', 'source'];
const FILTERS = ['metalLevel', 'planType', 'state', 'county', 'ratingArea', 'childOnlyOffering'];

/**
 * Landscape rows → offers in the order of the source. The price is the premium of the chosen profile, per month, indicative; the
 * premiums of the other profiles are in `unmapped`. Rows of other places are counted in one issue `adapter.rows-not-chosen`.
 */
export function fromQhpRows(rows: unknown, options: QhpOptions = {}): Adapted<PlanOffer[]> {
  const root = Source.of(rows);
  const wanted = chosenRows(root, qhpRows(root), row => !isElsewhere(row, options));
  const perPlace = new Set(wanted.map(row => row.at('planId').peek())).size < wanted.length;
  return adapted(
    finishOffers(
      wanted.map(row => toOffer(row, options, perPlace)),
      root,
    ),
    root,
  );
}

const isElsewhere = (row: Source, { state, county }: QhpOptions): boolean =>
  (state !== undefined && row.at('state').peek() !== state) || (county !== undefined && row.at('county').peek() !== county);

/** The same plan is sold in many counties, at other prices: then the place belongs to the id. */
function idOf(row: Source, perPlace: boolean): string {
  const id = row.at('planId').text() ?? row.path;
  return perPlace ? [id, row.at('state').peek(), row.at('county').peek()].filter(Boolean).join('/') : id;
}

function toOffer(row: Source, options: QhpOptions, perPlace: boolean): PlanOffer {
  const sharing = row.at('costSharing');
  checkSums(sharing);
  const id = idOf(row, perPlace);
  const issuer = row.at('issuerName').text();
  const deductible = dollars(sharing.at('standard', 'medical_deductible_individual'));
  const maximum = dollars(sharing.at('standard', 'medical_maximum_out_of_pocket_individual'));
  const priced = priceOf(row, options.profile);
  return compact<PlanOffer>({
    id,
    name: row.at('planMarketingName').text() ?? id,
    insurer: issuer ? { legalName: issuer } : undefined,
    ...priced,
    deductible: deductible ? { amount: { amount: deductible, currency: 'USD' }, per: 'year', shared: 'person' } : undefined,
    facts: [...factsOf(row), ...sumsOf(sharing)],
    coverages: benefitsOf(sharing),
    docs: docsOf(row.at('urls')),
    sortKeys: compact({ price: priced.price?.amount, deductible, outOfPocketMaximum: maximum }) as Record<string, string>,
    filterValues: filtersOf(row, issuer),
  });
}

function priceOf(row: Source, profile: string | undefined): Pick<PlanOffer, 'price' | 'unpricedReason'> {
  if (profile === undefined) return { price: null, unpricedReason: 'No premium profile was chosen.' };
  const cell = row.at('monthlyPremiumUSD', profile);
  const amount = cell.amount();
  if (amount !== undefined) return { price: { amount, currency: 'USD', frequency: 'monthly', authority: 'indicative' } };
  return { price: null, unpricedReason: cell.text() ?? `The source names no premium for: ${profileLabel(profile)}` };
}

function filtersOf(row: Source, issuer: string | undefined): Record<string, string> {
  const own = FILTERS.map(key => [key, row.at(key).peek()] as const);
  return compact(Object.fromEntries([...own, ['issuer', issuer]])) as Record<string, string>;
}

function docsOf(urls: Source): OfferDoc[] {
  return urls.keys.flatMap(key => {
    const known = Object.hasOwn(DOC_KINDS, key) ? DOC_KINDS[key] : undefined;
    return doc(urls.at(key), known?.title ?? humanise(key), known?.kind ?? 'other');
  });
}

/** Everything that has no better place, under its own name; premiums of other profiles would be mistaken for prices. */
function factsOf(row: Source): OfferFact[] {
  const phones = row.at('customerServicePhone');
  const known = new Set([
    ...FACTS,
    'customerServicePhone',
    'costSharing',
    'urls',
    'monthlyPremiumUSD',
    'planId',
    'issuerName',
    'planMarketingName',
  ]);
  return [
    ...FACTS.flatMap(key => ownFact(row, key)),
    ...phones.keys.flatMap(key => fact(`phone.${key}`, `Customer service (${humanise(key).toLowerCase()})`, describe(phones.at(key)))),
    ...row.keys.filter(key => !known.has(key)).flatMap(key => ownFact(row, key)),
  ];
}
