import { readPath, type Step } from './path';
import type { DictionaryEntry } from './types';

const stars = (steps: Step[]): number => steps.filter(({ kind }) => kind === 'every').length;

/** A line with its paths read. A constant has no canonical side. */
export interface Line {
  entry: DictionaryEntry;
  canonical: Step[] | undefined;
  insurer: Step[];
}

/** Reads a line; undefined when its paths are none, or do not repeat alike. */
export function readLine(entry: DictionaryEntry): Line | undefined {
  const [canonical, insurer] = [readPath(entry.canonical), readPath(entry.insurer)];
  const constant = Object.hasOwn(entry, 'constant');
  const fits = insurer && (constant ? stars(insurer) === 0 : canonical && stars(canonical) === stars(insurer));
  return fits ? { entry, canonical: constant ? undefined : canonical, insurer } : undefined;
}
