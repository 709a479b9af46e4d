import { mod112 } from './checksum/iso7064';
import { parseWith } from './core/check';
import { defineKind } from './core/define';
import { compact } from './core/fold';
import type { IdentifierKind, IdentifierOptions, KindSpec, Reading } from './core/kind';
import { reading } from './core/kind';
import type { Result } from '../result';
import type { ResidentNumberFacts } from './resident-number';
import { RESIDENT_START, readResidentNumber } from './resident-number';

/** `legacy`: a card of 15 digits was read, no document any more since 2013. */
export interface ResidentIdFacts extends ResidentNumberFacts {
  legacy: boolean;
}

/** 15 → 18: the century 19 goes in after the region, then the check character. Not 15 digits: as it is. */
export function upgradeResidentId(fifteen: string): string {
  if (!/^\d{15}$/.test(fifteen)) return fifteen;
  const seventeen = `${fifteen.slice(0, 6)}19${fifteen.slice(6)}`;
  return seventeen + mod112(seventeen);
}

/** Regions that GB 11643 numbers of other documents use (V2, V3). */
const otherKind = (value: string): string | undefined =>
  /^8[123]0000/.test(value) ? 'residence-permit' : value.startsWith('9') ? 'foreign-resident' : undefined;

function read(value: string, options: IdentifierOptions): Reading<ResidentIdFacts> {
  const legacy = value.length === 15;
  const found = readResidentNumber(upgradeResidentId(value), options);
  if (!('facts' in found)) return legacy && !options.legacy ? { incomplete: true } : found;
  if (legacy && !options.legacy) return { incomplete: true, suggestion: found.facts.number };
  const kind = otherKind(value);
  return reading({ ...found.facts, legacy }, ...(kind ? [{ reason: 'other-kind', params: { kind } }] : []));
}

const residentIdSpec: KindSpec<ResidentIdFacts> = {
  id: 'resident-id',
  normalise: compact,
  stray: /[^\dX]/,
  lengths: [15, 18],
  start: RESIDENT_START,
  read,
  visible: [4, 4],
  groups: [6, 8, 4],
};

/**
 * Chinese resident id, 居民身份证 (GB 11643-1999, V1). Reasons: `format`, `date`, `future` (with `today`), `checksum` {expected}.
 * Warning: `other-kind` {kind} for the number of a residence permit or a foreign permanent resident. 15 digits are read with
 * `legacy`; without it they are incomplete, with the 18 as suggestion. No region is ever refused.
 */
export const residentIdKind: IdentifierKind<ResidentIdFacts> = /* @__PURE__ */ defineKind(residentIdSpec);

/** Reads a resident id: `parseResidentId('11010519491231002x')`. Issues as `residentIdKind`. */
export const parseResidentId = (text: unknown, options?: IdentifierOptions): Result<ResidentIdFacts> =>
  parseWith(residentIdSpec, text, options);
