import { Source } from '../source';
import { humanise } from '../words';

/** Whom a premium of the landscape file is for. `id` is the column, e.g. `adult_individual_age_40`. */
export interface QhpProfile {
  id: string;
  label: string;
}

/** The premium columns that occur in the rows, in their order. */
export function qhpProfiles(rows: unknown): QhpProfile[] {
  const ids = new Set(qhpRows(Source.of(rows)).flatMap(row => row.at('monthlyPremiumUSD').keys));
  return [...ids].map(id => ({ id, label: profileLabel(id) }));
}

/** `couple_1_child_age_30` → "Couple 1 child, age 30"; a bare number at the end is an age too (`couple_21`). */
export const profileLabel = (id: string): string => humanise(id).replace(/ (?:age )?(\d+)$/, ', age $1');

/** A list of rows, or the list in `plans`. */
export const qhpRows = (root: Source): Source[] => (root.at('plans').isList ? root.at('plans') : root).objects;
