import type { Coverage, Dec, OfferFact } from '../../domain/model';
import { compareAmounts } from '../../domain/money/decimal';
import type { Source } from '../source';
import { fact, humanise, joinParts, labelled } from '../words';

/** What the plan pays for; all other columns of `costSharing` are sums of the whole plan. */
const BENEFITS: Record<string, string> = {
  primary_care_physician: 'Primary care physician',
  specialist: 'Specialist',
  emergency_room: 'Emergency room',
  inpatient_facility: 'Inpatient facility',
  inpatient_physician: 'Inpatient physician',
  generic_drugs: 'Generic drugs',
  preferred_brand_drugs: 'Preferred brand drugs',
  non_preferred_brand_drugs: 'Non-preferred brand drugs',
  specialty_drugs: 'Specialty drugs',
};
const DOLLARS = /^\$(\d{1,3}(?:,\d{3})*|\d+)(\.\d+)?$/;

/** The amount of a cell that is dollars and nothing else: `"$6,350"` → `"6350"`. "Included in Medical" is no amount. */
export function dollars(cell: Source): Dec | undefined {
  const match = DOLLARS.exec(cell.peek()?.trim() ?? '');
  return match ? (match[1] ?? '').replace(/,/g, '') + (match[2] ?? '') : undefined;
}

/** Names of the rows of all variants, standard first. */
const columnsOf = (sharing: Source): string[] => [...new Set(sharing.members.flatMap(variant => variant.keys))];

/** What reduced-cost variants say about the same row: "CSR 73: $30 · CSR 87: $10". */
function variantNote(sharing: Source, column: string): string {
  const variants = sharing.keys.filter(key => key !== 'standard');
  return joinParts(variants.map(key => labelled(key.replace(/^csr(\d+)$/i, 'CSR $1'), sharing.at(key, column).text())));
}

/** Benefits with the insurer's wording of what the insured pays. No status: the source does not say "covered" in so many words. */
export function benefitsOf(sharing: Source): Coverage[] {
  return columnsOf(sharing)
    .filter(column => Object.hasOwn(BENEFITS, column))
    .map(column => ({
      code: column,
      name: BENEFITS[column] ?? column,
      kind: 'indemnity',
      mandatory: true,
      ...notEmpty('value', sharing.at('standard', column).text()),
      ...notEmpty('note', variantNote(sharing, column)),
    }));
}

const notEmpty = <K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> =>
  (value ? { [key]: value } : {}) as Partial<Record<K, string>>;

/** Deductibles, out-of-pocket maximums and columns we do not know, verbatim. */
export function sumsOf(sharing: Source): OfferFact[] {
  return columnsOf(sharing)
    .filter(column => !Object.hasOwn(BENEFITS, column))
    .flatMap(column => {
      const standard = sharing.at('standard', column).text();
      const variants = variantNote(sharing, column);
      return standard ? fact(column, humanise(column), standard, variants) : fact(column, humanise(column), variants);
    });
}

const PAIRS = [
  ['medical_deductible_individual', 'medical_maximum_out_of_pocket_individual'],
  ['medical_deductible_family', 'medical_maximum_out_of_pocket_family'],
  ['medical_deductible_individual', 'medical_deductible_family'],
  ['medical_maximum_out_of_pocket_individual', 'medical_maximum_out_of_pocket_family'],
] as const;

/** Reports sums that cannot both be right: a deductible above the yearly maximum, a family's below one person's. */
export function checkSums(sharing: Source): void {
  for (const variant of sharing.members) {
    for (const [smaller, larger] of PAIRS) {
      const [a, b] = [dollars(variant.at(smaller)), dollars(variant.at(larger))];
      if (a === undefined || b === undefined || compareAmounts(a, b) <= 0) continue;
      variant.at(smaller).report('adapter.contradiction', { value: `$${a}`, other: larger, otherValue: `$${b}` });
    }
  }
}
