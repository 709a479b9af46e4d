/** FHIR Coverage, R4 and R5 shapes (also CARIN Blue Button) → what a policy card shows. */
import type { CoverPeriod, OfferFact, PolicySlice, PolicyStatus } from '../../domain/model';
import { isCalDate } from '../../domain/date/cal-date';
import { adapted, type Adapted } from '../adapted';
import { Source } from '../source';
import { compact, fact, joinItems, joinParts, ownFact, withUnique } from '../words';
import {
  conceptCode,
  conceptText,
  extensionLines,
  identifierText,
  periodText,
  referencesText,
  referenceName,
  referenceText,
  valueText,
} from './datatypes';
import type { Resolve } from './datatypes';
import { resolverOf, resourcesOf } from './resources';

/** The state of the record is all FHIR has; it is kept as a fact beside the state it stands for here. */
const STATUSES: Record<string, PolicyStatus> = {
  active: 'in-force',
  cancelled: 'terminated',
  draft: 'pending-inception',
  'entered-in-error': 'void',
};

/** One Coverage → one policy; of a Bundle or list the first (see `fromCoverages`). Without any: number and status are empty. */
export function fromCoverage(resource: unknown): Adapted<PolicySlice> {
  const all = fromCoverages(resource);
  return { ...all, value: all.value[0] ?? { no: '', status: '' } };
}

/** One resource, a list or a Bundle of them. */
export function fromCoverages(resource: unknown): Adapted<PolicySlice[]> {
  const root = Source.of(resource);
  const resolve = resolverOf(root);
  return adapted(
    resourcesOf(root, 'Coverage').map(coverage => toPolicy(coverage, resolve)),
    root,
  );
}

function toPolicy(coverage: Source, resolve: Resolve): PolicySlice {
  const plan = coverage.at('class').items.find(one => one.at('type', 'coding').items.some(coding => coding.at('code').peek() === 'plan'));
  const planName = plan?.at('name').text();
  const insurer = insurerOf(coverage, resolve);
  const beneficiary = referenceName(coverage.at('beneficiary'), resolve);
  return compact<PolicySlice>({
    no: numberOf(coverage),
    status: statusOf(coverage.at('status')),
    product: insurer ? { insurer: { legalName: insurer } } : undefined,
    planName,
    period: periodOf(coverage.at('period')),
    insuredNames: beneficiary ? [beneficiary] : undefined,
    facts: withUnique(factsOf(coverage, resolve), 'id'),
  });
}

/** The first identifier, else the subscriber's number, else the id of the record. */
function numberOf(coverage: Source): string {
  const identified = coverage.at('identifier').items.find(identifier => identifier.at('value').exists);
  const no = identified?.at('value').text() ?? identifierText(coverage.at('subscriberId').items[0] ?? coverage.at('subscriberId'));
  if (no) return no;
  coverage.report('adapter.no-policy-number');
  return coverage.at('id').text() ?? '';
}

function statusOf(status: Source): PolicySlice['status'] {
  const code = status.text();
  if (code === undefined) {
    status.report('adapter.missing', { field: 'status' });
    return 'unknown';
  }
  const known = Object.hasOwn(STATUSES, code) ? STATUSES[code] : undefined;
  if (!known) status.report('adapter.unknown-code', { system: 'fhir:fm-status', code });
  return known ?? code;
}

/** Whole days as sent; FHIR's end is the last covered day. A period open at one side, or with a clock, is a fact instead. */
function periodOf(period: Source): CoverPeriod | undefined {
  const [start, end] = [period.at('start').peek(), period.at('end').peek()];
  if (!isCalDate(start) || !isCalDate(end)) return undefined;
  periodText(period);
  return { start: { local: start, zone: '' }, end: { local: end, zone: '' } };
}

/** R5 names the insurer; in R4 the first payor that is an organisation. A person who pays is no insurer. */
function insurerOf(coverage: Source, resolve: Resolve): string | undefined {
  const named = referenceName(coverage.at('insurer'), resolve);
  if (named) return named;
  const payor = coverage.at('payor').items.find(one => !/^(Patient|RelatedPerson)\b/.test(one.at('reference').peek() ?? ''));
  return payor && referenceName(payor, resolve);
}

function factsOf(coverage: Source, resolve: Resolve): OfferFact[] {
  const period = coverage.at('period');
  return [
    ...fact('status', 'FHIR status', coverage.at('status').text()),
    ...fact('kind', 'Kind', coverage.at('kind').text()),
    ...fact('type', 'Type', conceptText(coverage.at('type'))),
    ...(period.unread().length > 0 ? fact('period', 'Period', periodText(period)) : []),
    ...fact('identifier', 'Identifier', coverage.at('identifier').items.map(identifierText).filter(Boolean).join(', ')),
    ...fact('subscriberId', 'Subscriber number', coverage.at('subscriberId').items.map(identifierText).filter(Boolean).join(', ')),
    ...fact('dependent', 'Dependent number', coverage.at('dependent').text()),
    ...fact('relationship', 'Relationship to subscriber', conceptText(coverage.at('relationship'))),
    ...fact('policyHolder', 'Policy holder', referenceText(coverage.at('policyHolder'), resolve)),
    ...fact('subscriber', 'Subscriber', referenceText(coverage.at('subscriber'), resolve)),
    ...fact('beneficiary', 'Beneficiary', referenceText(coverage.at('beneficiary'), resolve)),
    ...fact('insurer', 'Insurer', referenceText(coverage.at('insurer'), resolve)),
    ...fact('payor', 'Payor', referencesText(coverage.at('payor'), resolve)),
    ...coverage.at('paymentBy').items.flatMap(payment => paymentFact(payment, resolve)),
    ...coverage.at('class').items.flatMap(classFact),
    ...fact('network', 'Network', coverage.at('network').text()),
    ...ownFact(coverage, 'order', 'Order of payment'),
    ...ownFact(coverage, 'subrogation'),
    ...coverage.at('costToBeneficiary').items.flatMap(costFact),
    ...fact('contract', 'Contract', referencesText(coverage.at('contract'), resolve)),
    ...fact('insurancePlan', 'Insurance plan', referenceText(coverage.at('insurancePlan'), resolve)),
    ...extensionLines(coverage).flatMap(({ id, label, value }) => fact(`extension:${id}`, label, value)),
  ];
}

/** R5: who pays for what. */
function paymentFact(payment: Source, resolve: Resolve): OfferFact[] {
  return fact(payment.path, 'Paid by', joinParts([referenceText(payment.at('party'), resolve), payment.at('responsibility').text()]));
}

/** "Group: MCHMO1 · MEDICARE HMO PLAN"; R5 sends the value as an identifier. */
function classFact(one: Source): OfferFact[] {
  const label = one.at('type', 'coding', 0, 'display').text() ?? conceptText(one.at('type'));
  const words = label === undefined ? undefined : one.at('type', 'text').text();
  const value = joinParts([identifierText(one.at('value')), one.at('name').text()]);
  return fact(`class:${conceptCode(one.at('type')) ?? one.path}`, label ?? 'Class', value, words === label ? undefined : words);
}

/** "gpvisit: 20.0 USD", with R5's category, network, unit and term, and the exceptions as a note. */
function costFact(cost: Source): OfferFact[] {
  const terms = ['category', 'network', 'unit', 'term'].map(key => conceptText(cost.at(key)));
  const exceptions = cost.at('exception').items.map(one => joinParts([conceptText(one.at('type')), periodText(one.at('period'))]));
  const note = exceptions.length > 0 ? `Exception: ${joinItems(exceptions)}` : undefined;
  return fact(cost.path, conceptText(cost.at('type')) ?? 'Cost to beneficiary', joinParts([valueText(cost), ...terms]), note);
}
