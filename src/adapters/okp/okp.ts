/** Swiss compulsory health insurance (OKP): one row per insurer, tariff, age class, accident cover and deductible. */
import type { PlanOffer, Text } from '../../domain/model';
import { compareAmounts, isAmount } from '../../domain/money/decimal';
import { adapted, type Adapted } from '../adapted';
import { chosenRows, Source } from '../source';
import { compact, fact, ownFact, finishOffers } from '../words';

/** Which of the rows are wanted; a row must match all that are given. */
export interface OkpChoice {
  ageClass?: string;
  accidentCover?: boolean;
  /** Yearly deductible in francs, as the rows write it. */
  deductibleCHF?: string | number;
}

/** What the rows offer to choose from, in rising order. */
export interface OkpChoices {
  ageClasses: string[];
  accidentCovers: boolean[];
  deductiblesCHF: string[];
}

const MODELS: Record<string, Text> = {
  standard: { en: 'Standard, free choice of doctor', de: 'Standard, freie Arztwahl' },
  hausarzt: { en: 'Family doctor', de: 'Hausarzt' },
  hmo: { en: 'HMO', de: 'HMO' },
  telmed: { en: 'Telephone first', de: 'Telmedizin' },
};
const LABELS = {
  model: { en: 'Insurance model', de: 'Versicherungsmodell' },
  ageClass: { en: 'Age class', de: 'Altersklasse' },
  accidentCover: { en: 'Accident cover', de: 'Unfalldeckung' },
  deductibleCHF: { en: 'Deductible (CHF a year)', de: 'Franchise (CHF pro Jahr)' },
  canton: { en: 'Canton', de: 'Kanton' },
  region: { en: 'Premium region', de: 'Prämienregion' },
  premiumYear: { en: 'Premium year', de: 'Prämienjahr' },
  insurerId: { en: 'Insurer number', de: 'BAG-Nummer' },
};
const UNPRICED: Text = { en: 'The source names no premium.', de: 'Die Quelle nennt keine Prämie.' };

const truth = (source: Source): boolean | undefined => {
  const text = source.peek()?.trim().toLowerCase();
  return text === 'true' ? true : text === 'false' ? false : undefined;
};

const sameNumber = (a: string | undefined, b: string): boolean => a === b || (isAmount(a) && isAmount(b) && compareAmounts(a, b) === 0);

function matches(row: Source, choice: OkpChoice): boolean {
  if (choice.ageClass !== undefined && row.at('ageClass').peek() !== choice.ageClass) return false;
  if (choice.accidentCover !== undefined && truth(row.at('accidentCover')) !== choice.accidentCover) return false;
  return choice.deductibleCHF === undefined || sameNumber(row.at('deductibleCHF').peek(), String(choice.deductibleCHF));
}

/**
 * Premium rows (of `parseCsv` or JSON) → offers in the order of the source, prices per month as sent. Rows that do not match the
 * choice are left out and counted in one issue `adapter.rows-not-chosen`.
 */
export function fromOkpRows(rows: unknown, choice: OkpChoice = {}): Adapted<PlanOffer[]> {
  const root = Source.of(rows);
  const wanted = chosenRows(root, root.objects, row => matches(row, choice));
  return adapted(finishOffers(wanted.map(toOffer), root), root);
}

const ID_FIELDS = ['premiumYear', 'canton', 'region', 'insurerId', 'model', 'tariff', 'ageClass', 'accidentCover', 'deductibleCHF'];

function toOffer(row: Source): PlanOffer {
  const amount = row.at('monthlyPremiumCHF').amount();
  const deductible = row.at('deductibleCHF').peek();
  const insurer = row.at('insurer').text();
  const model = row.at('model').text();
  const filters = { insurer, model, ageClass: row.at('ageClass').text(), accidentCover: row.at('accidentCover').text() };
  return compact<PlanOffer>({
    id: ID_FIELDS.map(key => row.at(key).peek() ?? '').join('/') || row.path,
    name: row.at('tariff').text() ?? model ?? row.path,
    insurer: insurer ? { legalName: insurer } : undefined,
    price: amount === undefined ? null : { amount, currency: 'CHF', frequency: 'monthly', authority: 'indicative' },
    unpricedReason: amount === undefined ? (row.at('monthlyPremiumCHF').text() ?? UNPRICED) : undefined,
    deductible: isAmount(deductible) ? { amount: { amount: deductible, currency: 'CHF' }, per: 'year' } : undefined,
    facts: [...fact('model', LABELS.model, modelWords(row.at('model'))), ...otherFacts(row)],
    sortKeys: amount === undefined ? undefined : { price: amount },
    filterValues: compact(filters) as Record<string, string>,
  });
}

function modelWords(model: Source): Text | undefined {
  const code = model.peek();
  if (code === undefined) return undefined;
  if (Object.hasOwn(MODELS, code)) return MODELS[code];
  model.report('adapter.unknown-code', { system: 'okp:model', code });
  return code;
}

/** Every other column: the known ones under their label, the others under their own name. */
function otherFacts(row: Source): NonNullable<PlanOffer['facts']> {
  const known = Object.keys(LABELS).filter(key => key !== 'model');
  const labelled = known.flatMap(key => fact(key, LABELS[key as keyof typeof LABELS], row.at(key).text()));
  return [...labelled, ...row.keys.filter(key => !row.at(key).isRead).flatMap(key => ownFact(row, key))];
}

/** The age classes, accident covers and deductibles that occur in the rows. */
export function okpChoices(rows: unknown): OkpChoices {
  const items = Source.of(rows).items;
  const values = (key: string): string[] => [...new Set(items.flatMap(row => row.at(key).peek() ?? []))];
  const amounts = values('deductibleCHF').filter(isAmount);
  return {
    ageClasses: values('ageClass'),
    accidentCovers: [...new Set(items.flatMap(row => truth(row.at('accidentCover')) ?? []))],
    deductiblesCHF: amounts.sort(compareAmounts),
  };
}
