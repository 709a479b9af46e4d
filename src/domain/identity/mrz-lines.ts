import { capitals, foldTyped } from './core/fold';
import type { MrzCheck, MrzLayout } from './mrz-check';
import { MRZ_LAYOUTS, mrzDigit } from './mrz-check';

/** Part of a line, end excluded. */
export type Span = readonly [line: number, start: number, end: number];
export const piece = (lines: readonly string[], [line, start, end]: Span): string => (lines[line] ?? '').slice(start, end);
/** Without closing fillers, others as blanks. */
export const fillersOff = (field: string): string => field.replace(/<+$/, '').replace(/</g, ' ');

/** Lines as read by a scanner or typed: folded, blanks as fillers gone, look-alike quotes (`«`) as two fillers. */
export function linesOf(text: string): string[] {
  const rows = text.split(/\r?\n/).map(row => capitals(foldTyped(row)).replace(/ /g, '').replace(/«/g, '<<'));
  const full = rows.filter(row => row !== '');
  const only = full.length === 1 ? (full[0] as string) : '';
  const layout = MRZ_LAYOUTS.find(({ lines, width }) => only.length === lines * width);
  return layout ? Array.from({ length: layout.lines }, (_, n) => only.slice(n * layout.width, (n + 1) * layout.width)) : full;
}

/** Long numbers of TD1 and TD2 run on into the optional field, their check digit behind them (ICAO 9303-5 note j). */
export function numberOf(
  lines: readonly string[],
  { fields, optional, checks }: MrzLayout,
): { number: string; rest: string; right: boolean } {
  const start = piece(lines, fields.number);
  const spill = piece(lines, optional[0] as Span);
  const [line, at] = (checks[0] as MrzCheck).at;
  const digit = (lines[line] ?? '')[at] as string;
  const tail = /^([A-Z\d]+)(\d)(?:<|$)/.exec(spill);
  if (digit !== '<' || !tail) return { number: fillersOff(start), rest: spill, right: digit === mrzDigit(start) };
  const [whole, more = '', check] = tail;
  return {
    number: start + more,
    rest: spill.slice(whole.length),
    right: check === mrzDigit(`${start}<${more}`) || check === mrzDigit(start + more),
  };
}
