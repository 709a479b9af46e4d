import { copyJson } from '../forms/value';
import { issue, type Issue } from '../result';
import { canonicalEqual } from './equal';
import { FORMATTERS } from './formatters';
import { readLine } from './lines';
import { findAll, leaves, write, type Step } from './path';
import type { Converted, Dictionary, DictionaryEntry, Formatter } from './types';
import { convertValue, type Direction, type Work } from './value';

/** Formatters beside the built-in ones, by name. */
export interface ConvertOptions {
  formatters?: Readonly<Record<string, Formatter>>;
}

/** Nothing is dropped silently: every value that no line has taken is named. */
function unmappedOf(value: unknown, taken: ReadonlySet<string>): string[] {
  const covered = (leaf: string): boolean => {
    for (let at = leaf; ; at = at.slice(0, at.lastIndexOf('/'))) {
      if (taken.has(at)) return true;
      if (at === '') return false;
    }
  };
  return [...leaves(value)].filter(leaf => leaf !== '' && !covered(leaf));
}

function convert(dictionary: Dictionary, input: unknown, direction: Direction, { formatters = {} }: ConvertOptions): Converted {
  const { value, issues } = copyJson(input);
  const work: Work = { dictionary, direction, issues, formatters: { ...FORMATTERS, ...formatters } };
  const taken = new Set<string>();
  let out: unknown;
  dictionary.entries.forEach((entry, index) => {
    const line = readLine(entry);
    if (!line) return void issues.push(issue('dictionary.bad-path', `/entries/${index}`));
    const constant = Object.hasOwn(entry, 'constant');
    if (constant && direction === 'to') out = write(out, line.insurer, [], entry.constant);
    const [source = [], target] = direction === 'to' ? [line.canonical, line.insurer] : [line.insurer, line.canonical];
    for (const found of value === undefined || (constant && direction === 'to') ? [] : findAll(value, source)) {
      taken.add(found.at);
      markSelectors(found.at, source, taken);
      if (!target) expectConstant(found.value, entry, found.at, issues);
      else {
        const converted = convertValue(found.value, entry, found.at, work);
        if (converted !== undefined) out = write(out, target, found.indices, converted);
      }
    }
  });
  const unmapped = value === undefined ? [] : unmappedOf(value, taken);
  for (const at of unmapped) issues.push(issue('dictionary.unmapped', at, undefined, 'warning'));
  return { value: out ?? {}, issues, unmapped };
}

/** The member that marks an entry (`role`) is told by the path itself. */
function markSelectors(at: string, steps: readonly Step[], taken: Set<string>): void {
  const names = at.split('/');
  steps.forEach((step, index) => {
    if (step.kind === 'marked') taken.add(`${names.slice(0, index + 2).join('/')}/${step.by}`);
  });
}

function expectConstant(value: unknown, { constant }: DictionaryEntry, at: string, issues: Issue[]): void {
  if (!canonicalEqual(value, constant)) issues.push(issue('dictionary.constant', at, undefined, 'warning'));
}

/**
 * The insurer's payload for a canonical slice. Errors: `dictionary.unknown-code` (`list`, `code`), `.format`, `.unknown-format`,
 * `.bad-path`; warnings: `dictionary.unmapped` for what the dictionary does not speak of.
 */
export const toInsurer = (dictionary: Dictionary, canonical: unknown, options: ConvertOptions = {}): Converted =>
  convert(dictionary, canonical, 'to', options);

/**
 * The canonical slice of an insurer's payload. A code that the dictionary does not know becomes `CodeRef` with the dictionary's id as
 * its system, and a warning; the same code goes back to the insurer unchanged.
 */
export const fromInsurer = (dictionary: Dictionary, payload: unknown, options: ConvertOptions = {}): Converted =>
  convert(dictionary, payload, 'from', options);
