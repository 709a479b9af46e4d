import { canonicalJson } from '../canonical-json';
import type { CalDate } from '../model/primitives';
import { ok, type Result } from '../result';
import { inputsOf, startRating } from './rate';
import type { RatingProgram } from './program';

/**
 * The specification as the text whose SHA-256 its own `sha256` states: canonical JSON without that member.
 * Issues: those of `canonicalJson`.
 */
export function ratingSpecText(spec: unknown): Result<string> {
  return canonicalJson(typeof spec === 'object' && spec !== null ? { ...spec, sha256: undefined } : spec);
}

/**
 * What identifies a price: specification, inputs as read, and the day. Pass your hash of a text (WebCrypto's gives a promise, Node's
 * a string) and keep what it returns as `Quote.hash`; the same case on another day is another price (birthdays, expiry).
 * Issues: those of the inputs, the first one.
 */
export function hashRating<T>(program: RatingProgram, inputs: unknown, asOf: CalDate, hash: (text: string) => T): Result<T> {
  const env = startRating(program, inputs, asOf);
  const [issue] = env.issues;
  if (issue) return { ok: false, issue };
  const text = canonicalJson({ asOf, inputs: inputsOf(env), spec: program.spec });
  return text.ok ? ok(hash(text.value)) : text;
}
