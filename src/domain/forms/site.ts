/** More fields are no form; what lies beyond is one field of raw data. */
export const MAX_FIELDS = 5_000;
export const MAX_DEPTH = 32;

/** Where a field stands. */
export interface Site {
  path: string;
  name: string;
  depth: number;
  /** Composite fields above, by what holds for them. */
  above: ReadonlyMap<string, string>;
}
