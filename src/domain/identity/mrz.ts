import { dateOf, fullYear } from './core/date';
import type { MrzCheck, MrzLayout } from './mrz-check';
import { MRZ_LAYOUTS, mrzDigit } from './mrz-check';
import { fillersOff, linesOf, numberOf, piece } from './mrz-lines';
import type { MrzName } from './mrz-name';
import { splitMrzName } from './mrz-name';
import type { CalDate } from '../model/primitives';
import type { Issue, Result } from '../result';
import { fail, issue, ok } from '../result';

/** What the machine readable zone of a travel document says; fields that cannot be read are absent and in `warnings`. */
export interface MrzFacts {
  form: 'TD1' | 'TD2' | 'TD3';
  /** `P`, `ID`, `I` … without fillers. */
  type: string;
  /** ISO 3166-1 alpha-3, or the shorter codes of ICAO 9303-3 such as `D`. */
  issuer: string;
  nationality: string;
  number: string;
  name: MrzName;
  birthDate?: CalDate;
  sex: 'M' | 'F' | 'X';
  expiry?: CalDate;
  /** Personal number and other optional data, without fillers. */
  optional: string[];
  warnings: Issue[];
}

/** An all-filler field may have a filler as its check digit. */
function isRight(lines: readonly string[], { covers, at: [line, at] }: MrzCheck): boolean {
  const field = covers.map(span => piece(lines, span)).join('');
  const digit = (lines[line] ?? '')[at] as string;
  return digit === mrzDigit(field) || (digit === '<' && /^<+$/.test(field));
}

function faultsOf(lines: readonly string[], layout: MrzLayout, numberRight: boolean): string[] {
  const wrong = layout.checks.filter(check => (check.field === 'number' ? !numberRight : !isRight(lines, check)));
  return wrong.map(check => check.field);
}

/** The year within 50 years of today. */
function expiryOf(two: string, today: CalDate): string {
  const now = Number(today.slice(0, 4));
  const year = now - (now % 100) + Number(two);
  return String(year > now + 50 ? year - 100 : year < now - 50 ? year + 100 : year);
}

function readLines(lines: readonly string[], layout: MrzLayout, today: CalDate): Result<MrzFacts> {
  const { number, rest, right } = numberOf(lines, layout);
  const faults = faultsOf(lines, layout, right);
  if (faults.length) return fail('mrz.checksum', undefined, { field: faults[0] as string, wrong: faults.length });
  const field = (name: keyof MrzLayout['fields']): string => piece(lines, layout.fields[name]);
  const [birth, expiry] = [field('birth'), field('expiry')];
  const birthDate = dateOf(fullYear(birth.slice(0, 2), today) + birth.slice(2));
  const expires = dateOf(expiryOf(expiry.slice(0, 2), today) + expiry.slice(2));
  const [nameLine, nameStart] = layout.names;
  const optional = [rest, ...layout.optional.slice(1).map(span => piece(lines, span))].map(fillersOff).filter(Boolean);
  const sex = field('sex');
  return ok({
    form: layout.form,
    type: fillersOff(field('type')),
    issuer: fillersOff(field('issuer')),
    nationality: fillersOff(field('nationality')),
    number,
    name: splitMrzName((lines[nameLine] ?? '').slice(nameStart)),
    ...(birthDate === undefined ? {} : { birthDate }),
    sex: sex === 'M' || sex === 'F' ? sex : 'X',
    ...(expires === undefined ? {} : { expiry: expires }),
    optional,
    warnings: warningsOf(birthDate, expires, today),
  });
}

function warningsOf(birthDate: CalDate | undefined, expiry: CalDate | undefined, today: CalDate): Issue[] {
  const reasons = [
    ...(birthDate === undefined ? ['birth-date'] : []),
    ...(expiry === undefined ? ['expiry'] : expiry < today ? ['expired'] : []),
  ];
  return reasons.map(reason => issue(`mrz.${reason}`, undefined, undefined, 'warning'));
}

const MAX_MRZ = 400;

/**
 * Reads the machine readable zone of a passport or card: TD1 (3 × 30), TD2 (2 × 36), TD3 (2 × 44), lines by line breaks or run
 * together. Two-digit years are resolved by `today`: births are past, expiries within 50 years. Issues: `mrz.too-long` {max}, `mrz.empty`,
 * `mrz.character` {line}, `mrz.format`, `mrz.checksum` {field, wrong}. Warnings inside: `mrz.birth-date` and `mrz.expiry` for
 * unknown ones, `mrz.expired`.
 */
export function parseMrz(text: unknown, { today }: { today: CalDate }): Result<MrzFacts> {
  if (typeof text !== 'string') return fail('mrz.empty');
  if (text.length > MAX_MRZ) return fail('mrz.too-long', undefined, { max: MAX_MRZ });
  const lines = linesOf(text);
  if (!lines.length) return fail('mrz.empty');
  const bad = lines.findIndex(line => !/^[A-Z\d<]+$/.test(line));
  if (bad >= 0) return fail('mrz.character', undefined, { line: bad + 1 });
  const layout = MRZ_LAYOUTS.find(({ lines: count, width }) => lines.length === count && lines.every(line => line.length === width));
  return layout ? readLines(lines, layout, today) : fail('mrz.format');
}
