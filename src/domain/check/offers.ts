import type { OfferPrice, PlanOffer } from '../model';
import type { Issue } from '../result';
import { coverage, deductible, exclusion, limit } from './coverage';
import { fact, offerDoc } from './document';
import { reportDuplicates, uniqueKeys } from './duplicates';
import { copyOf, isScalar, report } from './reader';
import type { Reader, Site } from './reader';
import { flag, number, string, text, word } from './scalars';
import { dictionary, list, or, record } from './shapes';
import { checkProduct, compareMoney, reportCurrencies } from './sums';
import { money } from './values';

/** An offer that was read, with a `key` that is unique in its list even where `id` is not. */
export type CheckedOffer = PlanOffer & { key: string };

const priceExtras = record<OfferPrice>(
  { frequency: word, from: flag, original: money, total: money, periods: number, note: text },
  'amount',
);

const price: Reader<OfferPrice> = (value, site) => {
  const amount = money(value, site);
  const extras = amount && priceExtras(amount, site);
  if (!extras) return undefined;
  if (compareMoney(extras.original, extras) === -1) report(site, 'price.original-lower', undefined, 'warning');
  checkProduct(site, 'price.periods-total', extras, extras.periods, extras.total);
  return extras;
};

/** A limit says per what, or is a word; otherwise it is plain money. */
const sumInsured: Reader<NonNullable<PlanOffer['sumInsured']>> = (value, site) => {
  const copy = copyOf(value);
  const isLimit = copy ? Object.hasOwn(copy, 'per') || typeof copy.amount === 'object' || copy.amount === 'unlimited' : false;
  return isLimit ? limit(value, site) : money(value, site);
};

const texts: Reader<string | string[]> = (value, site) => (Array.isArray(value) ? list(string)(value, site) : string(value, site));

const offerFields = record<PlanOffer>(
  {
    id: or(string, '', 'offer.missing-id'),
    name: or(text, '', 'data.missing'),
    insurer: record<NonNullable<PlanOffer['insurer']>>({ legalName: or(text, ''), shortName: text }, 'legalName'),
    product: record<NonNullable<PlanOffer['product']>>({ clauseName: text, marketingName: text, filingNo: string }, 'clauseName'),
    tags: list(text),
    badge: text,
    price,
    sumInsured,
    deductible,
    waitingDays: number,
    facts: list(fact),
    coverages: list(coverage),
    exclusions: list(exclusion),
    docs: list(offerDoc),
    footnotes: list(
      record<NonNullable<PlanOffer['footnotes']>[number]>(
        { id: or(string, ''), text: or(text, '', 'data.missing'), clauseRef: string, url: string },
        'text',
      ),
    ),
    disabled: flag,
    disabledReason: text,
    unpricedReason: text,
    sortKeys: dictionary(string),
    filterValues: dictionary(texts),
  },
  'name',
);

const offer: Reader<PlanOffer> = (value, site) => {
  const read = offerFields(value, site);
  reportDuplicates(
    (read?.facts ?? []).map(entry => entry.id),
    'fact.duplicate-id',
    site,
  );
  reportDuplicates(
    (read?.coverages ?? []).map(entry => entry.code),
    'coverage.duplicate-code',
    site,
  );
  return read;
};

function checkTogether(offers: PlanOffer[], site: Site): void {
  reportDuplicates(
    offers.map(entry => entry.id),
    'offer.duplicate-id',
    site,
  );
  reportCurrencies(
    offers.map(entry => entry.price),
    'offer.mixed-currencies',
    site,
  );
}

/**
 * Reads plan offers from untrusted data: `null` or nothing gives no offers and no issues, a string (an attribute
 * where the property was meant) no offers and `offers.not-a-list`; what has words is kept, also where types are
 * wrong; contradictions are reported and left as sent. Issues: `data.*`, `money.*`, `date.*`, `price.*`, `coverage.*`, `fact.*`, `offer.*`.
 */
export function checkOffers(input: unknown): { offers: CheckedOffer[]; issues: Issue[] } {
  const site: Site = { path: '', issues: [] };
  if (isScalar(input)) report(site, 'offers.not-a-list', { got: typeof input });
  const offers = (isScalar(input) ? undefined : list(offer)(input, site)) ?? [];
  checkTogether(offers, site);
  const keys = uniqueKeys(offers.map(entry => entry.id));
  return { offers: offers.map((entry, index) => ({ ...entry, key: keys[index] ?? '' })), issues: site.issues };
}
