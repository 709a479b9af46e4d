import { Source } from '../source';

/** A place and the premium region it belongs to. Region `0` = the canton has only one. */
export interface OkpRegion {
  postcode: string;
  place: string;
  canton: string;
  region: string;
}

/**
 * All places of a postcode (rows of `postcode_regions`). Some postcodes span places, cantons or regions: then all candidates are
 * returned and the person has to say which is theirs. Unknown postcode: an empty list.
 */
export function okpRegions(rows: unknown, postcode: string | number): OkpRegion[] {
  const wanted = String(postcode).trim();
  return Source.of(rows)
    .items.filter(row => row.at('postcode').peek()?.trim() === wanted)
    .map(row => ({ postcode: wanted, place: cell(row, 'place'), canton: cell(row, 'canton'), region: cell(row, 'region') }));
}

const cell = (row: Source, key: string): string => row.at(key).peek()?.trim() ?? '';
