import type { CalDate, Dec, Text } from '../model/primitives';
import type { Premium } from '../model/quote';
import type { Issue } from '../result';

/** How one step came about: the named values it read, its exact result, and the result as rounded. */
export interface ExplainLine {
  id: string;
  op: string;
  inputs: Record<string, string>;
  result: Dec;
  rounded: Dec;
}

export interface RatingRefusal {
  code: string;
  text?: Text;
}

/** A premium that was worked out; `inputs` as read (ages counted, decimals plain), so that equal cases are equal. */
export interface Rating {
  id: string;
  version: string;
  asOf: CalDate;
  inputs: Record<string, unknown>;
  premium: Premium;
  figures: Record<string, Dec>;
  explain: ExplainLine[];
}

/** `refused` are the insurer's guards that hold, in its own codes and words; each is also an issue `rating.guard` {guard}. */
export type RatingOutcome = { ok: true; value: Rating } | { ok: false; issues: Issue[]; refused: RatingRefusal[]; explain: ExplainLine[] };
