/** From offers to what every card shows: texts ready to print. Pure; nothing is computed from money; data may be of any shape. */
import type { OfferPrice, PlanOffer } from '../../../domain/model/offer';
import { type MoneyPart, moneyParts } from '../../../domain/money/format';
import type { Issue } from '../../../domain/result';
import { pickText } from '../../../domain/text';
import { attach, codeOf, deductibleText, itemText, listOf, measure, moneyOf, NBSP, shown, sumText, wordFor, type Wording } from './plan-picker.terms';

export interface PriceView {
  parts: MoneyPart[];
  /** "/月" or " per month", attached to the figure. */
  per: string;
  from: boolean;
  original: string;
  /** Total, authority and note, one line each. */
  asides: string[];
}

/** `value` is empty where the source says nothing. */
export interface FactView {
  id: string;
  label: string;
  value: string;
  note: string;
  /** Reference of a clause, or nothing. */
  clause?: string;
}

export interface PlanView {
  /** Unique in the list, also where ids are not; the id itself for the first of them. */
  key: string;
  id: string;
  offer: PlanOffer;
  name: string;
  insurer: string;
  price?: PriceView;
  /** Why there is no price; used only without one. */
  unpriced: string;
  facts: FactView[];
  /** Why it cannot be chosen; empty when it can. */
  blocked: string;
}

const priceView = (price: OfferPrice, { locale, words: { planPicker, frequency } }: Wording): PriceView => {
  const total = shown(price.total, locale);
  return {
    parts: moneyParts(moneyOf(price), locale),
    per: attach('', wordFor(frequency, price.frequency), NBSP),
    from: price.from === true,
    original: shown(price.original, locale),
    asides: [
      total && planPicker.total({ total, periods: codeOf(price.periods) }),
      price.authority === 'indicative' && planPicker.indicative,
      pickText(price.note, locale),
    ].filter((text): text is string => !!text),
  };
};

/** The three facts every plan has come first, then the host's. */
const factsOf = (offer: PlanOffer, wording: Wording): FactView[] => {
  const { locale, words } = wording;
  const own = (id: string, label: string, value: string): FactView => ({ id, label, value, note: '' });
  return [
    own('ins:sum', words.planPicker.sumInsured, sumText(offer.sumInsured, wording)),
    own('ins:deductible', words.planPicker.deductible, deductibleText(offer.deductible, wording)),
    own('ins:waiting', words.planPicker.waiting, measure(offer.waitingDays, 'day', locale)),
    ...listOf(offer.facts).map(fact => {
      const label = pickText(fact.label, locale);
      return { id: codeOf(fact.id) || label, label, value: itemText(fact, 'value', locale), note: pickText(fact.note, locale), clause: codeOf(fact.clauseRef) };
    }),
  ];
};

const planView = (offer: PlanOffer, id: string, key: string, wording: Wording): PlanView => {
  const { locale, words } = wording;
  const { insurer, price } = offer;
  // A second plan of the same id, or one without, cannot be told apart in the form: it is shown and cannot be chosen.
  const blocked = (offer.disabled !== undefined && offer.disabled !== false && offer.disabled !== null) || key !== id;
  return {
    key,
    id,
    offer,
    name: itemText(offer, 'name', locale) || id,
    insurer: itemText(insurer, 'legalName', locale) || pickText(insurer?.shortName, locale),
    price: price && moneyOf(price) ? priceView(price, wording) : undefined,
    unpriced: pickText(offer.unpricedReason, locale) || words.planPicker.unpriced,
    facts: factsOf(offer, wording),
    blocked: blocked ? pickText(offer.disabledReason, locale) || words.planPicker.blocked : '',
  };
};

export const unpricedLast = (plans: PlanView[]): PlanView[] => [...plans.filter(plan => plan.price), ...plans.filter(plan => !plan.price)];

/** Offers as they stand on the page: in the order sent, those without a price last. */
export const planViews = (offers: readonly PlanOffer[] | undefined, wording: Wording): PlanView[] => {
  const ids = new Set<string>();
  return unpricedLast(
    listOf(offers).map((offer, index) => {
      const id = itemText(offer, 'id', '');
      const key = id && !ids.has(id) ? id : `${id}~${index}`;
      ids.add(id);
      return planView(offer, id, key, wording);
    }),
  );
};

/** The facts that any of the plans has a value for, in order of first appearance. */
export const factRows = (plans: PlanView[]): FactView[] => {
  const rows = new Map<string, FactView>();
  for (const { facts } of plans) for (const { id, label } of facts) if (!rows.has(id)) rows.set(id, { id, label, value: '', note: '' });
  const given = new Set(plans.flatMap(({ facts }) => facts.filter(fact => fact.value).map(fact => fact.id)));
  return [...rows.values()].filter(row => given.has(row.id));
};

/**
 * The facts of every plan, those that at least half of the plans have first: one row each across all plans, with a gap told where the
 * source is silent, so that the eye compares along it. Facts of few plans follow.
 */
export const alignedFacts = (plans: PlanView[]): FactView[][] => {
  const has = (plan: PlanView, id: string): boolean => plan.facts.some(fact => fact.id === id && fact.value);
  const common = factRows(plans).filter(row => plans.filter(plan => has(plan, row.id)).length * 2 >= plans.length);
  return plans.map(({ facts }) => {
    const given = facts.filter(fact => fact.value);
    const shared = common.map(row => given.find(fact => fact.id === row.id) ?? row);
    return [...shared, ...given.filter(fact => !shared.includes(fact))];
  });
};

export interface Choice {
  value: string;
  /** What the person chose or confirmed last. */
  expressed: string | undefined;
  required: boolean;
  /** The market asks for a choice of the person's own (`PackRules.expressChoice`). */
  express: boolean;
  /** Plans are there to be compared with the value; false while they load. */
  known: boolean;
}

/** True when the value came from the host or the browser and the person has not confirmed it. */
export const isRestored = ({ value, expressed }: Pick<Choice, 'value' | 'expressed'>): boolean => value !== '' && value !== expressed;

/** What is wrong with the choice: `plan.required`, `plan.unavailable`, `plan.confirm-restored`. */
export const choiceIssue = (choice: Choice, plans: PlanView[]): Issue | undefined => {
  const { value, required, express, known } = choice;
  if (!value) return required ? { code: 'plan.required' } : undefined;
  if (known && !plans.some(plan => plan.key === value && !plan.blocked)) return { code: 'plan.unavailable' };
  return express && isRestored(choice) ? { code: 'plan.confirm-restored' } : undefined;
};

export const hasDetails = ({ offer }: PlanView): boolean =>
  ['coverages', 'exclusions', 'docs', 'footnotes', 'tags', 'badge', 'product'].some(field => offer[field as keyof PlanOffer]);

