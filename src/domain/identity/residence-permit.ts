import { parseWith } from './core/check';
import { defineKind } from './core/define';
import { compact } from './core/fold';
import type { IdentifierKind, IdentifierOptions, KindSpec, Reading } from './core/kind';
import { refuse, reading } from './core/kind';
import type { Result } from '../result';
import type { ResidentNumberFacts } from './resident-number';
import { readResidentNumber } from './resident-number';

export interface ResidencePermitFacts extends ResidentNumberFacts {
  /** ISO 3166-1 of where the holder is from. */
  origin: string;
}

const ORIGINS: Record<string, string> = { 81: 'HK', 82: 'MO', 83: 'TW' };

function read(value: string, options: IdentifierOptions): Reading<ResidencePermitFacts> {
  const origin = /^8[123]0000/.test(value) ? ORIGINS[value.slice(0, 2)] : undefined;
  if (origin === undefined) return refuse('format');
  const found = readResidentNumber(value, options);
  return 'facts' in found ? reading({ ...found.facts, origin }) : found;
}

const residencePermitSpec: KindSpec<ResidencePermitFacts> = {
  id: 'residence-permit',
  normalise: compact,
  stray: /[^\dX]/,
  lengths: [18],
  start: /^8($|[123]0{0,4}($|\d))/,
  read,
  visible: [4, 4],
  groups: [6, 8, 4],
};

/**
 * Residence permit of Hong Kong, Macau and Taiwan residents, 港澳台居民居住证 (V2): a resident number of region 81, 82 or 830000.
 * Reasons: `format`, `date`, `future`, `checksum` {expected}.
 */
export const residencePermitKind: IdentifierKind<ResidencePermitFacts> = /* @__PURE__ */ defineKind(residencePermitSpec);

/** Reads a residence permit of region 810000, 820000 or 830000. Issues as `residencePermitKind`. */
export const parseResidencePermit = (text: unknown, options?: IdentifierOptions): Result<ResidencePermitFacts> =>
  parseWith(residencePermitSpec, text, options);
