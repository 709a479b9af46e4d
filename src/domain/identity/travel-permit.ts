import { parseWith } from './core/check';
import { defineKind } from './core/define';
import { compact } from './core/fold';
import type { IdentifierKind, IdentifierOptions, KindSpec } from './core/kind';
import { reading, refuse } from './core/kind';
import type { Result } from '../result';

/** `issue`: how often the document was replaced, the last two digits of a long number. */
export interface TravelPermitFacts {
  number: string;
  /** ISO 3166-1 of where the holder is from. */
  origin: 'HK' | 'MO' | 'TW';
  issue?: string;
}

const hkMoPermitSpec: KindSpec<TravelPermitFacts> = {
  id: 'hk-mo-permit',
  normalise: compact,
  stray: /[^\dHM]/,
  lengths: [9, 11],
  start: /^[HM]\d*$/,
  read: value => {
    if (!/^[HM]\d+$/.test(value)) return refuse('format');
    const facts = { number: value.slice(0, 9), origin: value.startsWith('H') ? ('HK' as const) : ('MO' as const) };
    return reading(value.length > 9 ? { ...facts, issue: value.slice(9) } : facts);
  },
  visible: [1, 3],
  groups: [1, 4],
};

/**
 * Travel permit of Hong Kong and Macau residents, 港澳居民来往内地通行证 (V4): H or M and 8 digits, older ones with 2 more. No check
 * digit. Reason: `format`.
 */
export const hkMoPermitKind: IdentifierKind<TravelPermitFacts> = /* @__PURE__ */ defineKind(hkMoPermitSpec);

const twPermitSpec: KindSpec<TravelPermitFacts> = {
  id: 'tw-permit',
  normalise: value => compact(value).replace(/[()]/g, ''),
  stray: /[^\dA-Z]/,
  lengths: [8, 10, 11],
  start: /^\d*$/,
  read: (value, { legacy }) => {
    if (!/^\d{8}(\d\d[A-Z]?)?$/.test(value)) return refuse('format');
    if (value.length === 8) return reading({ number: value, origin: 'TW' });
    return legacy ? reading({ number: value.slice(0, 8), origin: 'TW', issue: value.slice(8) }) : refuse('legacy');
  },
  visible: [1, 3],
  groups: [4],
};

/**
 * Travel permit of Taiwan residents, 台湾居民来往大陆通行证 (V4): 8 digits. The form of 10 digits and a letter is read with `legacy`;
 * without it, it is `legacy`. No check digit. Reasons: `format`, `legacy`.
 */
export const twPermitKind: IdentifierKind<TravelPermitFacts> = /* @__PURE__ */ defineKind(twPermitSpec);

/** Reads a travel permit of Hong Kong or Macau residents. Issues as `hkMoPermitKind`. */
export const parseHkMoPermit = (text: unknown, options?: IdentifierOptions): Result<TravelPermitFacts> =>
  parseWith(hkMoPermitSpec, text, options);

/** Reads a travel permit of Taiwan residents. Issues as `twPermitKind`. */
export const parseTwPermit = (text: unknown, options?: IdentifierOptions): Result<TravelPermitFacts> =>
  parseWith(twPermitSpec, text, options);
