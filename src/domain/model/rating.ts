import type { CalDate, Dec } from './primitives';

/**
 * A rate table as filed: `keys` name the first columns of a row, the last column is the rate per `unit` (`per: "1000"` of the sum insured).
 * `dp` = decimals a premium is rounded to. A missing row is no rate, never a neighbour's.
 */
export interface RateTable {
  id: string;
  version: string;
  effective: CalDate;
  keys: string[];
  unit: { per: Dec; of: 'sumInsured' | 'premium' | 'unit' };
  currency: string;
  dp: number;
  rows: (string | number)[][];
}
