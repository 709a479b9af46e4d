import type { Coverage, Exclusion, Text } from '../../domain/model';
import type { Source } from '../source';
import { compact, describe, humanise, joinParts, labelled } from '../words';
import { deductibleOf, measures, moneyOf } from './measure';

/** Words for the codes of the specification; a code without words shows itself. */
export type Labels = Readonly<Record<string, Text>>;

export const wordsOf = (code: string, labels: Labels): Text => (Object.hasOwn(labels, code) ? (labels[code] ?? code) : code);

/** Families name the code of a coverage differently. */
const CODE_FIELDS = ['coverage', 'coverageType', 'type', 'code', 'name'];
const DETAIL_FIELDS = ['coverageDetail', 'coverageDescription', 'coverageDetails', 'coverageOthers'];
const DEDUCTIBLE_FIELDS = ['minDeductibleAmount', 'deductibleAmount', 'deductiblePercentage', 'deductible', 'idenizationBasis'];

/**
 * One entry of `coverages[]`. All attributes are in `value` in their own words; limit, deductible and waiting days are taken over
 * besides where the source gives a plain figure. No status: being listed is not yet being covered, `allowApartPurchase` is told.
 */
export function coverageOf(source: Source, labels: Labels): Coverage {
  if (!source.isObject) return compact<Coverage>({ ...named(source.text() ?? source.path, labels) });
  const attributes = source.at('coverageAttributes');
  const code =
    CODE_FIELDS.map(key => source.at(key))
      .find(field => field.exists && !field.isObject)
      ?.text() ?? source.path;
  const limit = moneyOf(attributes.at('maxLMI', 'amount'));
  const deductible = DEDUCTIBLE_FIELDS.map(key => deductibleOf(attributes.at(key))).find(Boolean);
  const waitingDays = daysOf(attributes.at('gracePeriod'));
  const exclusions = [...exclusionsOf(source.at('excludedRisks'), labels), ...exclusionsOf(attributes.at('excludedRisks'), labels)];
  const note = joinParts(DETAIL_FIELDS.map(key => source.at(key).text()));
  const others = source.keys
    .filter(key => key !== 'coverageAttributes')
    .map(key => labelled(humanise(key), describe(source.at(key), measures)));
  return compact<Coverage>({
    ...named(code, labels),
    limit: limit ? { amount: limit, per: 'policy' } : undefined,
    deductible,
    waitingDays,
    exclusions,
    value: joinParts([describe(attributes, measures), ...others]) || undefined,
    note: note || undefined,
  });
}

const named = (code: string, labels: Labels): Pick<Coverage, 'code' | 'name' | 'kind' | 'mandatory'> => ({
  code,
  name: wordsOf(code, labels),
  kind: 'indemnity',
  mandatory: false,
});

/** "carência" in whole days; other units stay in words. */
function daysOf(period: Source): number | undefined {
  const [amount, unit] = [period.at('amount').peek(), period.at('unit').peek()];
  return amount !== undefined && /^\d{1,5}$/.test(amount) && /^DIAS?$/i.test(unit ?? '') ? Number(amount) : undefined;
}

/** Risks that are never paid, by their codes. */
export const exclusionsOf = (risks: Source, labels: Labels): Exclusion[] =>
  risks.items
    .map(risk => ({
      id: risk.path,
      text: risk.isObject ? describe(risk) : wordsOf(risk.text() ?? '', labels),
      severity: 'absolute' as const,
    }))
    .filter(exclusion => exclusion.text !== '');

/** The last name in a path: `a.b[0]` → "B". */
export const fieldName = (source: Source): string => humanise(/([\w-]+)(?:\[\d+\])*$/.exec(source.path)?.[1] ?? source.path);
