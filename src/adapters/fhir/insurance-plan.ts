/** FHIR InsurancePlan, R4 and R5 shapes (also Da Vinci Plan-Net and Drug Formulary) → offers. */
import type { Coverage, OfferDoc, OfferFact, OfferPrice, PlanOffer } from '../../domain/model';
import { isCurrency } from '../../domain/money/currency';
import { adapted, type Adapted } from '../adapted';
import { Source } from '../source';
import { compact, doc, fact, isUrl, joinItems, finishOffers } from '../words';
import { conceptsText, conceptText, extensionLines, identifierText, nameText, periodText, quantityText } from './datatypes';
import { referenceName, referencesText, referenceText, telecomText, type Resolve } from './datatypes';
import { benefitsOf, specificCostsOf } from './benefits';
import { resolverOf, resourcesOf } from './resources';

const STATUSES = ['draft', 'active', 'retired', 'unknown'];
const UNPRICED = 'The source names no premium for this plan.';
/** Purposes of a contact whose address is a document (Da Vinci PlanContactTypeCS). */
const DOC_KINDS: Record<string, OfferDoc['kind']> = { SUMMARY: 'sbc', MARKETING: 'brochure' };

/** One resource, a list or a Bundle of them → one offer per `plan`, or one for a resource that has none. */
export function fromInsurancePlan(resource: unknown): Adapted<PlanOffer[]> {
  const root = Source.of(resource);
  const resolve = resolverOf(root);
  const offers = resourcesOf(root, 'InsurancePlan').flatMap(plan => offersOf(plan, resolve));
  return adapted(finishOffers(offers, root), root);
}

function offersOf(resource: Source, resolve: Resolve): PlanOffer[] {
  const whole = wholeOf(resource, resolve);
  const plans = resource.at('plan').objects;
  if (plans.length === 0) return [compact(whole)];
  return plans.map(plan => withPlan(whole, plan, plans.length > 1, resolve));
}

/** What the resource says for all of its plans. */
function wholeOf(resource: Source, resolve: Resolve): PlanOffer {
  const owner = referenceName(resource.at('ownedBy'), resolve);
  const contacts = resource.at('contact').items;
  const id = resource.at('id').text() ?? resource.at('identifier', 0, 'value').peek() ?? (resource.path || 'InsurancePlan');
  return {
    id,
    name: resource.at('name').text() ?? resource.at('alias', 0).peek() ?? id,
    insurer: owner ? { legalName: owner } : undefined,
    price: null,
    unpricedReason: UNPRICED,
    facts: [...factsOf(resource, resolve), ...contacts.flatMap(contactFacts)],
    coverages: resource.at('coverage').objects.flatMap(coverage => benefitsOf(coverage, resolve)),
    docs: contacts.flatMap(contactDocs),
  };
}

function factsOf(resource: Source, resolve: Resolve): OfferFact[] {
  const status = resource.at('status');
  const code = status.text();
  if (code !== undefined && !STATUSES.includes(code)) status.report('adapter.unknown-code', { system: 'fhir:publication-status', code });
  return [
    ...fact('status', 'Status', code),
    ...fact('type', 'Type', conceptsText(resource.at('type'))),
    ...fact('alias', 'Also known as', listText(resource.at('alias'))),
    ...fact('identifier', 'Identifier', resource.at('identifier').items.map(identifierText).filter(Boolean).join(', ')),
    ...fact('period', 'Period', periodText(resource.at('period'))),
    ...fact('ownedBy', 'Owned by', referenceText(resource.at('ownedBy'), resolve)),
    ...fact('administeredBy', 'Administered by', referenceText(resource.at('administeredBy'), resolve)),
    ...fact('coverageArea', 'Coverage area', referencesText(resource.at('coverageArea'), resolve)),
    ...fact('network', 'Network', referencesText(resource.at('network'), resolve)),
    ...fact('endpoint', 'Endpoint', referencesText(resource.at('endpoint'), resolve)),
    ...extensionFacts(resource),
    ...resource.at('coverage').items.flatMap(extensionFacts),
  ];
}

const listText = (list: Source): string =>
  list.items
    .map(item => item.text())
    .filter(Boolean)
    .join(', ');

const extensionFacts = (element: Source): OfferFact[] =>
  extensionLines(element).flatMap(({ id, label, value }) => fact(`extension:${id}`, label, value));

/** "Patient information: phone: +1 …"; addresses on the web become documents instead. */
function contactFacts(contact: Source): OfferFact[] {
  const points = contact.at('telecom').items.filter(point => !isUrl(point.at('value')));
  if (points.length === 0) return [];
  const purpose = conceptText(contact.at('purpose'));
  const value = joinItems([nameText(contact.at('name')), ...points.map(telecomText)]);
  return fact(contact.path, purpose ? `Contact (${purpose})` : 'Contact', value);
}

function contactDocs(contact: Source): OfferDoc[] {
  const addresses = contact.at('telecom').items.filter(point => isUrl(point.at('value')));
  if (addresses.length === 0) return [];
  const code = contact.at('purpose', 'coding', 0, 'code').peek();
  const title = nameText(contact.at('name')) || conceptText(contact.at('purpose')) || 'Website';
  const kind = (code !== undefined && Object.hasOwn(DOC_KINDS, code) && DOC_KINDS[code]) || 'other';
  return addresses.flatMap(point => doc(point.at('value'), title, kind));
}

function withPlan(whole: PlanOffer, plan: Source, several: boolean, resolve: Resolve): PlanOffer {
  const type = conceptText(plan.at('type'));
  const identifier = plan.at('identifier').items.map(identifierText).filter(Boolean).join(', ');
  const suffix = identifier || plan.at('type', 'coding', 0, 'code').peek() || plan.path;
  const price = priceOf(plan.at('generalCost'));
  const coverages: Coverage[] = [...(whole.coverages ?? []), ...specificCostsOf(plan.at('specificCost'))];
  return compact<PlanOffer>({
    ...whole,
    id: several ? `${whole.id}/${suffix}` : whole.id,
    name: several && typeof whole.name === 'string' ? `${whole.name} – ${type ?? suffix}` : whole.name,
    price: price ?? null,
    unpricedReason: price ? undefined : UNPRICED,
    sortKeys: price ? { price: price.amount } : undefined,
    coverages,
    filterValues: type ? { planType: type } : undefined,
    facts: [
      ...(whole.facts ?? []),
      ...fact('plan.type', 'Plan type', type),
      ...fact('plan.identifier', 'Plan identifier', identifier),
      ...fact('plan.coverageArea', 'Plan coverage area', referencesText(plan.at('coverageArea'), resolve)),
      ...fact('plan.network', 'Plan network', referencesText(plan.at('network'), resolve)),
      ...plan.at('generalCost').objects.flatMap(generalCost),
      ...extensionFacts(plan),
    ],
  });
}

/** "Premium: 310.00 USD", with comment and group size beside it. */
function generalCost(cost: Source): OfferFact[] {
  const size = cost.at('groupSize').text();
  const note = joinItems([cost.at('comment').text(), size && `group size ${size}`]);
  const amount = quantityText(cost.at('cost')) || note;
  return fact(cost.path, conceptText(cost.at('type')) ?? 'General cost', amount, amount === note ? undefined : note);
}

/** A general cost is the price only where its type says "premium" and nothing else does; the frequency only where it is said. */
function priceOf(costs: Source): OfferPrice | undefined {
  const typeOf = (cost: Source): string =>
    [cost.at('type', 'text'), cost.at('type', 'coding', 0, 'code'), cost.at('type', 'coding', 0, 'display')]
      .map(part => part.peek() ?? '')
      .join(' ');
  const premiums = costs.items.filter(cost => /premium/i.test(typeOf(cost)));
  const [premium] = premiums;
  if (premiums.length !== 1 || !premium) return undefined;
  const [amount, currency] = [premium.at('cost', 'value').amount(), premium.at('cost', 'currency').peek()];
  if (amount === undefined || !isCurrency(currency)) return undefined;
  const frequency = /month/i.test(typeOf(premium)) ? 'monthly' : /annual|year/i.test(typeOf(premium)) ? 'annual' : undefined;
  return compact<OfferPrice>({ amount, currency, frequency, authority: 'indicative' });
}
