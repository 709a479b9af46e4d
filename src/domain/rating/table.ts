import { compareAmounts, isAmount } from '../money/decimal';
import { decimalOf, isObj, listOf, own, word } from './env';
import type { Value, Table } from './program';

/** 25, "25" and "25.0" are one key; "025" is a code and stays apart. */
export const tokenOf = (key: unknown): string =>
  (typeof key !== 'string' || /^-?(0|[1-9]\d*)(\.\d+)?$/.test(key) ? decimalOf(key) : undefined) ?? word(key);

/** Is the value in `[from, to]`, whose ends belong to it as `bounds` says? An end that is `null` is open. */
export function inBand(value: Value, band: unknown, bounds: unknown): boolean {
  const [from, to] = listOf(band).map(end => (end === null ? '' : decimalOf(end)));
  if (from === undefined || to === undefined || !isAmount(value)) return false;
  const above = from ? compareAmounts(value, from) : 1;
  const below = to ? compareAmounts(to, value) : 1;
  return above >= Number(bounds === '(]') && below >= Number(bounds !== '(]' && bounds !== '[]');
}

/** Exact keys are found by a hash; only the rows that share them are searched for the band. */
export function compileTable(table: unknown): Table {
  const keys = listOf(own(table, 'keys'));
  const hash = (cells: readonly unknown[]): string => JSON.stringify(cells.map((cell, i) => (isObj(keys[i]) ? 0 : tokenOf(cell))));
  const index = new Map<string, unknown[][]>();
  for (const row of listOf(own(table, 'rows')).map(listOf)) {
    const key = hash(row.slice(0, keys.length));
    if (row.length !== keys.length + 1) continue;
    const rows = index.get(key);
    if (rows) rows.push(row);
    else index.set(key, [row]);
  }
  const fits = (row: unknown[], values: readonly Value[]): boolean =>
    keys.every((key, i) => !isObj(key) || inBand(values[i] ?? '', row[i], own(table, 'bounds')));
  return {
    names: keys.map(key => own(key, 'band') ?? key),
    find: values => (index.get(hash(values)) ?? []).filter(row => fits(row, values)).map(row => decimalOf(row[keys.length]) ?? ''),
  };
}
