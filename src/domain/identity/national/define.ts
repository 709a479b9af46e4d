import { dateOf, fullYear } from '../core/date';
import { defineKind } from '../core/define';
import { capitals, foldTyped } from '../core/fold';
import type { IdentifierKind, IdentifierOptions, Reading } from '../core/kind';
import { reading, refuse } from '../core/kind';
import { matches } from '../core/shape';
import type { CalDate } from '../../model/primitives';

/** A number that a state gives to a person, firm or account. */
export interface NationalFacts {
  number: string;
  /** ISO 3166-1 alpha-2 */
  country: string;
  birthDate?: CalDate;
  sex?: 'M' | 'F';
}

/** What a national number is made of; everything but `id`, `lengths` and `shape` where the country publishes it. */
export interface NationalScheme {
  /** Country and customary short name: `be.nn`. */
  id: string;
  lengths: readonly number[];
  /** The whole number, blanks and signs taken out. */
  shape: string;
  /** A country prefix that may stand before the number. */
  prefix?: string;
  /** Signs that mean something and stay, such as the century sign of `fi.hetu`. */
  keep?: string;
  /** Instead of the usual folding, of the text with signs. Idempotent. */
  fold?: (text: string) => string;
  /** Parts that are never given out. */
  part?: (value: string) => boolean;
  /** Day of birth or registration; `''` where it may be unknown, undefined for an impossible one. */
  date?: (value: string, today: CalDate | undefined) => CalDate | '' | undefined;
  /** True where the date is not one of birth. */
  founded?: boolean;
  /** True for men. */
  sex?: (value: string) => boolean;
  /** Sizes of groups for the eye; default three. */
  groups?: readonly number[];
  check?: (value: string) => boolean;
}

/** A day from six digits `YYMMDD` in whichever century has it, the latest not after `today` first. */
export function shortDate(six: string, today?: CalDate): CalDate | undefined {
  const year = fullYear(six.slice(0, 2), today);
  const rest = six.slice(2);
  return dateOf(year + rest) ?? dateOf(String(Number(year) - 100) + rest) ?? dateOf(String(Number(year) + 100) + rest);
}

function read(
  { id, shape, part, date, sex, founded, check }: NationalScheme,
  value: string,
  { today }: IdentifierOptions,
): Reading<NationalFacts> {
  const kind = { kind: id };
  if (!matches(shape, value)) return refuse('format', kind);
  if (part?.(value) === false) return refuse('component', kind);
  const day = date ? date(value, today) : '';
  if (day === undefined) return refuse('date', kind);
  if (today !== undefined && day > today) return refuse('future', kind);
  if (check?.(value) === false) return refuse('checksum', kind);
  const facts: NationalFacts = { number: value, country: id.slice(0, 2).toUpperCase() };
  if (day !== '' && !founded) facts.birthDate = day;
  if (sex) facts.sex = sex(value) ? 'M' : 'F';
  return reading(facts);
}

/** What people write between groups. */
const SIGNS = " -./,:_()'";

function folder({ prefix, keep = '', fold }: NationalScheme): (text: unknown) => string {
  const signs = new RegExp(`[${Array.from(SIGNS, sign => (keep.includes(sign) ? '' : `\\${sign}`)).join('')}]`, 'g');
  const before = prefix === undefined ? /^$/ : new RegExp(`^(?:${prefix})+`);
  const once = (text: string): string => {
    const folded = capitals(foldTyped(text));
    return (fold ? fold(folded) : folded).replace(signs, '').replace(before, '');
  };
  // Taking a prefix or sign away may lay bare what a fold completes (`ES 12A`), so it is done until nothing changes.
  return text => {
    let value = once(typeof text === 'string' ? text : '');
    for (let n = 0, last = ''; n < 9 && value !== last; n++, value = once(value)) last = value;
    return value;
  };
}

/**
 * Makes a kind of a national number. Reasons, all of topic `national-id` with {kind}: `format`, `component` (a part never given
 * out), `date`, `future` (with `today`), `checksum`.
 */
export const defineNational = (scheme: NationalScheme): IdentifierKind<NationalFacts> =>
  defineKind({
    id: scheme.id,
    topic: 'national-id',
    normalise: folder(scheme),
    stray: new RegExp(`[^A-ZÑ\\d&${scheme.keep?.replace(/[-/]/g, '\\$&') ?? ''}]`),
    lengths: scheme.lengths,
    read: (value, options) => read(scheme, value, options),
    visible: [1, 2],
    groups: scheme.groups ?? [3],
  });
