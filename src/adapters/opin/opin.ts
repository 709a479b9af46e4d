/** Product documents of Open Insurance Brasil, phase 1: every family of the shape `data.brand.companies[].products[]`. */
import type { OfferDoc, OfferFact, PlanOffer, Text } from '../../domain/model';
import { compareAmounts, isAmount } from '../../domain/money/decimal';
import { adapted, type Adapted } from '../adapted';
import { Source } from '../source';
import { compact, describe, doc, fact, humanise, isUrl, joinParts, ownFact, finishOffers } from '../words';
import { coverageOf, exclusionsOf, fieldName, type Labels } from './coverage';
import { measures } from './measure';

/** `labels` gives words to the specification's codes (coverages, excluded risks). */
export interface OpinOptions {
  labels?: Labels;
}

const UNPRICED: Text = {
  en: 'The source publishes ranges of premium rates, no price.',
  'pt-BR': 'A fonte publica faixas de taxas de prêmio, não um preço.',
};
const RATES_NOTE: Text = {
  en: 'Indicative: published by the insurer, not a quote.',
  'pt-BR': 'Indicativo: publicado pela seguradora, não é uma cotação.',
};
const DOCS: Record<string, { title: Text; kind: OfferDoc['kind'] }> = {
  definition: { title: { en: 'General conditions', 'pt-BR': 'Condições gerais' }, kind: 'clause' },
  minimumRequirementDetails: { title: { en: 'Minimum requirements', 'pt-BR': 'Requisitos mínimos' }, kind: 'notice' },
  contractingMinRequirement: { title: { en: 'Minimum requirements', 'pt-BR': 'Requisitos mínimos' }, kind: 'notice' },
};

/** Products → offers without a price: rates are ranges, told as facts. Amounts that are empty stay absent, never zero. */
export function fromOpinProducts(json: unknown, { labels = {} }: OpinOptions = {}): Adapted<PlanOffer[]> {
  const root = Source.of(json);
  const offers = root.at('data').items.flatMap(data => data.at('brand').items.flatMap(brand => offersOf(brand, familyOf(root), labels)));
  if (offers.length === 0) root.report('adapter.wrong-kind', { expected: 'data.brand.companies[].products[]' }, 'error');
  return adapted(finishOffers(offers, root), root);
}

/** The family, as the document names itself: `…/v3/auto-insurance` → "Auto insurance". */
function familyOf(root: Source): string | undefined {
  const address = root.at('links', 'self').peek()?.split(/[?#]/)[0];
  const family = /\/v\d+\/([\w-]+)/.exec(address ?? '')?.[1];
  return family && humanise(family);
}

function offersOf(brand: Source, family: string | undefined, labels: Labels): PlanOffer[] {
  return brand
    .at('companies')
    .items.flatMap(company => company.at('products').objects.map(product => toOffer(brand, company, product, family, labels)));
}

function toOffer(brand: Source, company: Source, product: Source, family: string | undefined, labels: Labels): PlanOffer {
  const code = product.at('code').text();
  const cnpj = company.at('cnpjNumber').text();
  const name = product.at('name').text() ?? code;
  if (!name) product.report('adapter.missing', { field: 'name' });
  const [brandName, companyName] = [brand.at('name').text(), company.at('name').text()];
  const insurer = companyName ?? brandName ?? cnpj;
  const filingNo = product.at('termsAndConditions').items.map(terms => terms.at('susepProcessNumber').text())[0];
  checkAssistance(product.at('assistanceServices'));
  return compact<PlanOffer>({
    id: [cnpj, code].filter(Boolean).join('/') || product.path,
    name: name ?? family ?? product.path,
    insurer: insurer ? compact({ legalName: insurer, shortName: brandName === insurer ? undefined : brandName }) : undefined,
    product: filingNo ? { filingNo } : undefined,
    price: null,
    unpricedReason: UNPRICED,
    coverages: product.at('coverages').items.map(coverage => coverageOf(coverage, labels)),
    exclusions: exclusionsOf(product.at('excludedRisks'), labels),
    docs: product.unread().filter(isUrl).flatMap(documentOf),
    facts: [...fact('cnpjNumber', 'CNPJ', cnpj), ...fact('code', 'Code', code), ...factsOf(product)],
    filterValues: insurer ? { insurer } : undefined,
  });
}

function documentOf(address: Source): OfferDoc[] {
  const key = /([\w-]+)$/.exec(address.path)?.[1] ?? '';
  const known = Object.hasOwn(DOCS, key) ? DOCS[key] : undefined;
  return doc(address, known?.title ?? fieldName(address), known?.kind ?? 'other');
}

/** One fact per remaining field of the product, one per range of rates. */
function factsOf(product: Source): OfferFact[] {
  const rates = product.at('premiumRates');
  const filing = product.at('termsAndConditions').items.map(terms => terms.at('susepProcessNumber').text());
  return [
    ...fact('susepProcessNumber', { en: 'SUSEP process', 'pt-BR': 'Processo SUSEP' }, filing.filter(Boolean).join(', ')),
    ...product.keys
      .filter(key => key !== 'premiumRates' && key !== 'coverages')
      .flatMap(key => ownFact(product, key, humanise(key), measures)),
    ...(rates.isObject ? rates.members.flatMap(rateFact) : fact('premiumRates', 'Premium rates', describe(rates, measures), RATES_NOTE)),
  ];
}

const RATE_PARTS = ['minimum', 'median', 'maximum'] as const;

/** "Minimum: 900.00 · Median: … · Maximum: …", as sent; figures out of order are reported. */
function rateFact(range: Source): OfferFact[] {
  const [low, mid, high] = RATE_PARTS.map(part => range.at(part).peek());
  for (const [a, b] of [
    [low, mid],
    [mid, high],
    [low, high],
  ] as const) {
    if (!isAmount(a) || !isAmount(b) || compareAmounts(a, b) <= 0) continue;
    range.report('adapter.contradiction', { value: a, other: RATE_PARTS.join(' ≤ '), otherValue: b });
    break;
  }
  const parts = RATE_PARTS.map(part => range.at(part).text()).map((text, i) => (text ? `${humanise(RATE_PARTS[i] ?? '')}: ${text}` : ''));
  const value = joinParts([...parts, describe(range, measures)]);
  return fact(range.path.slice(range.path.indexOf('premiumRates')), `Premium rates, ${fieldName(range).toLowerCase()}`, value, RATES_NOTE);
}

/** A package of services beside the statement that there are none. */
function checkAssistance(services: Source): void {
  for (const one of services.items) {
    const none = one.at('assistanceServices').peek() === 'false';
    const offered = one.at('assistanceServicesPackage');
    if (none && offered.exists)
      offered.report('adapter.contradiction', { value: offered.peek() ?? '', other: 'assistanceServices', otherValue: 'false' });
  }
}
