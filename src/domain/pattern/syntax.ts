/** What a regular expression means, as far as a match in linear time can be promised. */
export type Node =
  /** One character: `a`, `\d`, `[a-z]`. */
  | { kind: 'char'; test: (char: string) => boolean }
  | { kind: 'assert'; at: 'start' | 'end' | 'word' | 'no-word' }
  | { kind: 'look'; body: Node; negative: boolean }
  | { kind: 'all'; parts: Node[] }
  | { kind: 'any'; choices: Node[] }
  | { kind: 'repeat'; body: Node; min: number; max: number };

/** Why a pattern that is legal JavaScript is not run. */
export type Refusal = 'backreference' | 'lookbehind' | 'syntax' | 'depth' | 'size';

/** Groups within groups; no pattern for people's input comes near. */
export const MAX_DEPTH = 40;
