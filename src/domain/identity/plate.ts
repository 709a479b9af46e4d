import { parseWith } from './core/check';
import { defineKind } from './core/define';
import { capitals, foldTyped } from './core/fold';
import type { IdentifierKind, IdentifierOptions, KindSpec, Reading } from './core/kind';
import { reading, refuse } from './core/kind';
import { matches, patternOf } from './core/shape';
import { PLATE_SHAPES } from './plate-shapes';
import type { Result } from '../result';

/** `known` is false where the market's series are not in the table, so nothing was judged. */
export interface PlateFacts {
  number: string;
  market?: string;
  known: boolean;
}

function read(number: string, { market }: IdentifierOptions): Reading<PlateFacts> {
  const pattern = market === undefined ? undefined : patternOf(PLATE_SHAPES, market);
  const facts = { number, ...(market === undefined ? {} : { market }), known: pattern !== undefined };
  return pattern === undefined || matches(pattern, number) ? reading(facts) : refuse('format');
}

const plateSpec: KindSpec<PlateFacts> = {
  id: 'plate',
  normalise: text => capitals(foldTyped(text)).replace(/[ ·•・．.-]/g, ''),
  stray: /[^A-ZÀ-ÖØ-Þ\d]/,
  lengths: [2, 3, 4, 5, 6, 7, 8, 9, 10],
  read,
  visible: [2, 2],
  groups: value => value.match(/\D+|\d+/g) ?? [],
};

/** Number plates outside China, by `market` (`PLATE_SHAPES`); unknown markets are not judged. Reason: `format`. */
export const plateKind: IdentifierKind<PlateFacts> = /* @__PURE__ */ defineKind(plateSpec);

/** Reads a number plate: `parsePlate('M AB 1234', { market: 'DE' })`. Issues as `plateKind`. */
export const parsePlate = (text: unknown, options?: IdentifierOptions): Result<PlateFacts> => parseWith(plateSpec, text, options);
