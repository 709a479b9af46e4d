import type { Node } from './syntax';

/** With the `u` flag a character is a code point; patterns that only compile without it are read in code units. */
export type Flavour = 'u' | '';

const ESCAPES: Record<Flavour, RegExp> = {
  u: /\\(?:u\{[0-9a-f]+\}|u[d][89ab][0-9a-f]{2}\\u[d][c-f][0-9a-f]{2}|u[0-9a-f]{4}|x[0-9a-f]{2}|p\{[^}]*\}|c[a-z]|[^])/iy,
  '': /\\(?:0[0-7]{0,2}|u[0-9a-f]{4}|x[0-9a-f]{2}|c[a-z]|[^])/iy,
};
const CLASS = /\[(?:\\[^]|[^\]\\])*\]/y;
const PLAIN: Record<Flavour, RegExp> = { u: /[^]/uy, '': /[^]/y };

const matchAt = (regex: RegExp, source: string, at: number): string => {
  regex.lastIndex = at;
  return regex.exec(source)?.[0] ?? '';
};

/** The text of the one-character atom that starts at `at`. The pattern has compiled before, so there is one. */
export function atomAt(source: string, at: number, flavour: Flavour): string {
  if (source[at] === '\\') return matchAt(ESCAPES[flavour], source, at);
  return source[at] === '[' ? matchAt(CLASS, source, at) : matchAt(PLAIN[flavour], source, at);
}

/** Compiles what came with the pattern; undefined when it is no regular expression. */
export function nativeRegex(source: string, flavour: Flavour): RegExp | undefined {
  try {
    return new RegExp(source, flavour);
  } catch {
    return undefined;
  }
}

const ASCII = 128;

/** A native test of one character can neither backtrack nor run long; ASCII answers are remembered. */
export function charNode(atom: string, flavour: Flavour): Node | undefined {
  const regex = nativeRegex(`^(?:${atom})$`, flavour);
  if (!regex) return undefined;
  const known = new Uint8Array(ASCII);
  const test = (char: string): boolean => {
    const code = char.length === 1 ? char.charCodeAt(0) : ASCII;
    if (code >= ASCII) return regex.test(char);
    known[code] ||= regex.test(char) ? 1 : 2;
    return known[code] === 1;
  };
  return { kind: 'char', test };
}
