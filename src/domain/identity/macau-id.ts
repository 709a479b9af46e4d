import { parseWith } from './core/check';
import { defineKind } from './core/define';
import { compact } from './core/fold';
import type { IdentifierKind, IdentifierOptions, KindSpec } from './core/kind';
import { reading, refuse } from './core/kind';
import type { Result } from '../result';

export interface MacauIdFacts {
  number: string;
  check: string;
}

const macauIdSpec: KindSpec<MacauIdFacts> = {
  id: 'macau-id',
  normalise: text => compact(text).replace(/[()[\]/]/g, ''),
  stray: /\D/,
  lengths: [8],
  start: /^[157]/,
  read: value => (/^[157]/.test(value) ? reading({ number: value.slice(0, 7), check: value.slice(7) }) : refuse('format')),
  visible: [1, 2],
  groups: value => [value.length === 8 ? `${value.slice(0, 7)}(${value.slice(7)})` : value].filter(Boolean),
};

/**
 * Macau resident identity card: 1, 5 or 7, six digits, one check digit in brackets whose rule is unpublished and therefore not
 * tested. Reason: `format`.
 */
export const macauIdKind: IdentifierKind<MacauIdFacts> = /* @__PURE__ */ defineKind(macauIdSpec);

/** Reads `1234567(8)`, brackets or not. Issues as `macauIdKind`. */
export const parseMacauId = (text: unknown, options?: IdentifierOptions): Result<MacauIdFacts> => parseWith(macauIdSpec, text, options);
