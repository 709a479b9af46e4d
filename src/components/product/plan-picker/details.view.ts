/** What a plan says beyond price and facts: benefits, exclusions, documents, notes. Pure; loaded when a plan has any of it. */
import type { Coverage, Exclusion } from '../../../domain/model/coverage';
import type { PlanOffer } from '../../../domain/model/offer';
import { pickText } from '../../../domain/text';
import type { Messages } from '../../../i18n/types';
import { safeUrl } from '../../../kit/url';
import { codeOf, deductibleText, itemText, joined, limitText, listOf, measure, sumText, wordFor, type Wording } from './plan-picker.terms';

export interface DetailWords {
  benefit: Messages['benefit'];
  planDetails: Messages['planDetails'];
}

/** `status` is the code as sent, `word` how it reads; both empty where the source does not say. */
export interface BenefitView {
  code: string;
  name: string;
  group: string;
  status: string;
  word: string;
  value: string;
  details: string[];
  clause?: string;
}

export interface ExclusionView {
  text: string;
  conditional: boolean;
  clause?: string;
}

/** `url` is absent where it was unsafe: the title stays. */
export interface DocView {
  id?: string;
  title: string;
  url?: string;
  clause?: string;
}

export interface DetailsView {
  /** Where there is little room; the full name stands elsewhere. */
  insurerShort: string;
  /** Filed name, marketing name and filing number, as far as they say more than the name. */
  product: string;
  badge: string;
  tags: string[];
  /** Absent: the source does not list any. */
  benefits?: BenefitView[];
  exclusions?: ExclusionView[];
  docs: DocView[];
  notes: DocView[];
}

const isGiven = (text: string | undefined | false): text is string => !!text;

/** What a coverage says beside its value: limits below the limit, what the insured bears, when it starts, where it holds. */
const coverageDetails = (given: Coverage, wording: Wording): string[] => {
  const { locale, words } = wording;
  const deductible = deductibleText(given.deductible, wording);
  const waiting = measure(given.waitingDays, 'day', locale);
  const codes = [given.territory, given.network].map(list => listOf(list).map(ref => itemText(ref, 'label', locale) || codeOf(ref.code)));
  return [
    ...listOf(given.sublimits).map(limit => limitText(limit, wording)),
    deductible && `${words.planPicker.deductible} ${deductible}`,
    ...listOf(given.coinsurance).map(share => joined([pickText(share.label, locale), measure(share.payPercent, 'percent', locale)], ' ')),
    waiting && `${words.planPicker.waiting} ${waiting}`,
    ...codes.map(list => joined(list, ', ')),
    itemText(given.trigger, 'text', locale),
    pickText(given.note, locale),
  ].filter(isGiven);
};

const benefitView = (given: Coverage, wording: Wording, words: DetailWords): BenefitView => {
  const { locale } = wording;
  const code = codeOf(given.code);
  const name = itemText(given, 'name', locale) || code;
  return {
    code: code || name,
    name,
    group: pickText(given.group, locale),
    status: codeOf(given.status),
    word: wordFor(words.benefit, given.status),
    value: joined([pickText(given.value, locale), sumText(given.limit, wording)]),
    details: coverageDetails(given, wording),
    clause: codeOf(given.clauseRef),
  };
};

const exclusionView = (given: Exclusion, locale: string): ExclusionView => ({
  text: itemText(given, 'text', locale),
  conditional: given.severity === 'conditional',
  clause: codeOf(given.clauseRef),
});

/** The exclusions of the plan, then those of its benefits, each after the name of its benefit. */
const exclusionsOf = (offer: PlanOffer, locale: string): ExclusionView[] | undefined => {
  const inside = listOf(offer.coverages).flatMap(cover =>
    listOf(cover.exclusions).map(given => {
      const view = exclusionView(given, locale);
      return { ...view, text: joined([itemText(cover, 'name', locale), view.text], ': ') };
    }),
  );
  if (!Array.isArray(offer.exclusions) && !inside.length) return undefined;
  return [...listOf(offer.exclusions).map(given => exclusionView(given, locale)), ...inside];
};

export const detailsView = (offer: PlanOffer, wording: Wording, words: DetailWords): DetailsView => {
  const { locale } = wording;
  const { clauseName, marketingName, filingNo } = { ...offer.product };
  const names = new Set([marketingName, clauseName, filingNo].map(text => pickText(text, locale)));
  names.delete(itemText(offer, 'name', locale));
  return {
    insurerShort: pickText(offer.insurer?.shortName, locale) || itemText(offer.insurer, 'legalName', locale),
    product: joined([...names]),
    badge: pickText(offer.badge, locale),
    tags: listOf(offer.tags).map(tag => pickText(tag, locale)).filter(isGiven),
    benefits: Array.isArray(offer.coverages) ? listOf(offer.coverages).map(given => benefitView(given, wording, words)) : undefined,
    exclusions: exclusionsOf(offer, locale),
    docs: listOf(offer.docs).map(doc => ({ id: codeOf(doc.id), title: itemText(doc, 'title', locale) || codeOf(doc.url), url: safeUrl(doc.url) })),
    notes: listOf(offer.footnotes).map(note => ({ id: codeOf(note.id), title: itemText(note, 'text', locale), url: safeUrl(note.url), clause: codeOf(note.clauseRef) })),
  };
};
