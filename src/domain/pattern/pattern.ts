import { issue, type Issue } from '../result';
import { nativeRegex, type Flavour } from './atom';
import { parsePattern } from './parse';
import { toProgram, type Program } from './program';
import { runProgram } from './run';
import type { Refusal } from './syntax';

/** Longer patterns are lists of words that belong into an option list. */
export const MAX_PATTERN_LENGTH = 5_000;

export type CompiledPattern =
  | {
      ok: true;
      /** Whether the text fits; undefined when it is too long for a safe answer. */
      match(text: string): boolean | undefined;
      /** The same for checks that must not block what they could not examine: undefined counts as fitting. */
      test(text: string): boolean;
    }
  | { ok: false; issue: Issue };

/**
 * Makes a foreign regular expression harmless. The pattern is matched by a machine of ours that never backtracks, so that no
 * pattern and no text can run away: time grows with text length × pattern size and ends at a fixed effort.
 *
 * The language is that of JavaScript (with `u`, or without where it only compiles so), without captures. `anchored`: the whole
 * text must match (FHIR, XML Schema); otherwise a match anywhere will do (JSON Schema).
 *
 * Warnings: `pattern.invalid` (no regular expression), `pattern.too-long` (`max`), `pattern.unsafe` (`reason`: `backreference`,
 * `lookbehind`, `syntax`, `depth`, `size`): legal, but not matched here. Total: nothing throws, whatever is passed in.
 */
export function compilePattern(source: unknown, { anchored = false }: { anchored?: boolean } = {}): CompiledPattern {
  if (typeof source !== 'string') return refused('pattern.invalid');
  if (source.length > MAX_PATTERN_LENGTH) return refused('pattern.too-long', { max: MAX_PATTERN_LENGTH });
  const flavour = flavourOf(source);
  if (flavour === undefined) return refused('pattern.invalid');
  const program = programOf(source, flavour);
  if (typeof program === 'string') return refused('pattern.unsafe', { reason: program });
  const match = (text: string): boolean | undefined => runProgram(program, text, flavour, anchored);
  return { ok: true, match, test: text => match(text) !== false };
}

const refused = (code: string, params?: Issue['params']): CompiledPattern => ({ ok: false, issue: issue(code, '', params, 'warning') });

const flavourOf = (source: string): Flavour | undefined => (['u', ''] as const).find(flavour => nativeRegex(source, flavour) !== undefined);

function programOf(source: string, flavour: Flavour): Program | Refusal {
  const node = parsePattern(source, flavour);
  return typeof node === 'string' ? node : (toProgram(node) ?? 'size');
}
