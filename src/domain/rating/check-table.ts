import { compareAmounts } from '../money/decimal';
import { at, checkedList, objectOf, report, type Keys, type Scope } from './check-scope';
import { decimalOf, isObj, listOf, own, word } from './env';
import { tokenOf } from './table';

const MAX_ROWS = 20_000;

const isKey = (cell: unknown): boolean =>
  (typeof cell === 'string' && cell !== '') || typeof cell === 'boolean' || Number.isSafeInteger(cell);

/**
 * What the keys are. Issues: `shape`, `too-many` {max}, `bounds`, `bad-decimal`; of a row `row-length` {expected}, `key`, `band`, `bad-decimal`,
 * `duplicate-key` {key}, `band-overlap` {key}.
 */
export function checkTable(raw: unknown, scope: Scope): Keys {
  const table = objectOf(raw, scope, 'keys rows bounds per of label version effective unit source') ?? {};
  const { bounds = '[)', per } = table;
  const keys = checkedList(table['keys'], at(scope, 'keys'), 10);
  const bands = keys.map(isObj);
  if (!keys.length || !keys.every(key => typeof (isObj(key) ? key['band'] : key) === 'string'))
    report(at(scope, 'keys'), 'shape', { expected: 'names' });
  if (bounds !== '[)' && bounds !== '(]' && bounds !== '[]') report(at(scope, 'bounds'), 'bounds');
  if (per !== undefined && decimalOf(per) === undefined) report(at(scope, 'per'), 'bad-decimal');
  const rows = checkedList(table['rows'], at(scope, 'rows'), MAX_ROWS);
  const sound = rows.map((row, i) => (isSound(row, bands, bounds, at(scope, 'rows', i)) ? listOf(row) : []));
  checkKeys(sound, bands, bounds, at(scope, 'rows'));
  return keys.map(key => ({ name: word(own(key, 'band') ?? key), band: isObj(key) }));
}

function isSound(raw: unknown, bands: boolean[], bounds: unknown, scope: Scope): boolean {
  const row = listOf(raw);
  const before = scope.issues.length;
  if (row.length !== bands.length + 1) report(scope, 'row-length', { expected: bands.length + 1 });
  else if (decimalOf(row[bands.length]) === undefined) report(scope, 'bad-decimal');
  bands.forEach((band, i) => {
    if (band ? !isBand(row[i], bounds) : !isKey(row[i])) report(at(scope, i), band ? 'band' : 'key');
  });
  return scope.issues.length === before;
}

/** `[from, to]`, an open end `null`; empty bands are slips. */
function isBand(cell: unknown, bounds: unknown): boolean {
  const [from, to] = listOf(cell).map(end => (end === null ? '' : decimalOf(end)));
  if (from === undefined || to === undefined || listOf(cell).length !== 2) return false;
  return !from || !to || compareAmounts(from, to) < Number(bounds === '[]');
}

/** No two rows may fit the same values: equal keys, and no band that reaches into the one after it. */
function checkKeys(rows: unknown[][], bands: boolean[], bounds: unknown, scope: Scope): void {
  const groups = new Map<string, { cells: unknown[]; at: number }[]>();
  rows.forEach((row, i) => {
    if (!row.length) return;
    const key = bands.flatMap((band, k) => (band ? [] : tokenOf(row[k]))).join(', ');
    groups.set(key, [...(groups.get(key) ?? []), { cells: row.filter((_, k) => bands[k]), at: i }]);
  });
  for (const [key, group] of groups) {
    if (group.length < 2) continue;
    const width = bands.filter(Boolean).length;
    if (!width) for (const { at: i } of group.slice(1)) report(at(scope, i), 'duplicate-key', { key });
    else for (const i of overlapping(group, bounds)) report(at(scope, i), 'band-overlap', { key });
  }
}

/** In order of where the first band begins, a row can only meet those before it that have not ended. */
function overlapping(group: { cells: unknown[]; at: number }[], bounds: unknown): number[] {
  const startOf = ({ cells }: { cells: unknown[] }): string => decimalOf(listOf(cells[0])[0]) ?? '';
  const sorted = group.sort((a, b) => {
    const [x, y] = [startOf(a), startOf(b)];
    return x && y ? compareAmounts(x, y) : Number(x !== '') - Number(y !== '');
  });
  let open: typeof group = [];
  return sorted.flatMap(row => {
    open = open.filter(({ cells }) => meets(cells[0], row.cells[0], bounds));
    const hit = open.some(({ cells }) => cells.every((band, i) => meets(band, row.cells[i], bounds)));
    open.push(row);
    return hit ? [row.at] : [];
  });
}

/** Do two bands have a value in common? Each must begin before the other ends. */
function meets(a: unknown, b: unknown, bounds: unknown): boolean {
  const before = (from: unknown, to: unknown): boolean =>
    from === null || to === null || compareAmounts(word(decimalOf(from)), word(decimalOf(to))) < Number(bounds === '[]');
  const [[from, to], [start, end]] = [listOf(a), listOf(b)];
  return before(from, end) && before(start, to);
}
