import { foldTyped } from './core/fold';

/** A number as typed: `+86 (0)138-0013-8000 ext 5` → plus, digits, extension. */
export interface TypedPhone {
  plus: boolean;
  digits: string;
  extension: string;
  /** What else stood there that no phone number has; `''` for none. */
  stray: string;
}

/** Behind a word or sign, or as a last group behind a whole number: `010-12345678-1234`. */
const EXTENSION = /(?:ext\.?|x|#|转|分机|(?<=\d{7})-) ?(\d{1,8})$/i;

/** Reads signs people write in numbers; `00` and `+` both mean international. */
export function readTyped(text: unknown): TypedPhone {
  const folded = foldTyped(text).replace(/^tel:/i, '');
  const extension = EXTENSION.exec(folded);
  const body = extension ? folded.slice(0, extension.index).trim() : folded;
  const international = /^(?:\+|00)/.exec(body);
  // A trunk zero in brackets after the country code is for callers at home.
  const rest = body.slice(international?.[0].length ?? 0).replace(/\(0\)/, international ? '' : '0');
  return {
    plus: international !== null,
    digits: rest.replace(/[ ().\-/]/g, ''),
    extension: extension?.[1] ?? '',
    stray: rest.replace(/[\d ().\-/]/g, ''),
  };
}
