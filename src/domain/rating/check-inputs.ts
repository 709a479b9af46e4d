import { at, checkedEntries, checkedList, objectOf, report, type Kind, type Ref, type Scope } from './check-scope';
import { decimalOf, isObj, own, word } from './env';
import { MAX_MEMBERS } from './inputs';
import type { Obj } from './program';

const KINDS: Record<string, Kind> = {
  age: 'num',
  int: 'num',
  number: 'num',
  money: 'num',
  enum: 'text',
  bool: 'bool',
  date: 'date',
  region: 'text',
  text: 'text',
  members: 'list',
};

const MEMBERS = 'type from at rule feb29 values min max step fields most label required affects options source';

/**
 * What the declared inputs are. Issues: `shape`, `name`, `too-many` {max}, `input-type` {type}, `bad-decimal`, `values`, `path`,
 * `age-rule`, `count`, `nested-members`, `text`.
 */
export function checkInputs(raw: unknown, scope: Scope): Map<string, Ref> {
  return new Map(checkedEntries(raw, scope, 100).map(([name, declared]) => [name, checkInput(declared, at(scope, name))]));
}

function checkInput(raw: unknown, scope: Scope): Ref {
  const given = objectOf(raw, scope, MEMBERS) ?? {};
  const type = word(given['type']);
  const kind = own(KINDS, type) as Kind | undefined;
  if (!kind && isObj(raw)) report(at(scope, 'type'), 'input-type', { type });
  for (const limit of ['min', 'max', 'step'])
    if (limit in given && decimalOf(given[limit]) === undefined) report(at(scope, limit), 'bad-decimal');
  for (const key of ['from', 'at']) if (key in given && typeof given[key] !== 'string') report(at(scope, key), 'path');
  for (const [key, known] of RULES) if (key in given && !known.includes(word(given[key]))) report(at(scope, key), 'age-rule');
  if (kind === 'list') return { kind, fields: checkMembers(given, scope) };
  if (type !== 'enum') return { kind: kind ?? 'any' };
  const words = checkedList(given['values'], at(scope, 'values'), 1000);
  const values = words.map(word);
  const sound = words.every(one => (typeof one === 'string' && one !== '') || Number.isSafeInteger(one));
  if (!words.length || !sound || new Set(values).size < words.length) report(at(scope, 'values'), 'values');
  return { kind: words.every(one => decimalOf(one) !== undefined) ? 'num' : 'text', values };
}

const RULES: [key: string, known: string[]][] = [
  ['rule', ['last-birthday', 'nearest', 'next', 'calendar-year']],
  ['feb29', ['mar1', 'feb28']],
];

function checkMembers({ fields, most = 1 }: Obj, scope: Scope): Map<string, Ref> {
  if (scope.each !== undefined) return report(scope, 'nested-members') ?? new Map<string, Ref>();
  if (!(Number.isSafeInteger(most) && Number(most) > 0 && Number(most) <= MAX_MEMBERS)) report(at(scope, 'most'), 'count');
  if (!isObj(fields)) report(at(scope, 'fields'), 'shape', { expected: 'object' });
  return checkInputs(isObj(fields) ? fields : {}, { ...at(scope, 'fields'), each: '' });
}
