import { isCalDate } from '../date/cal-date';
import { isAmount } from '../money/decimal';
import { reference, refOf, SHAPES } from './check-names';
import { at, report, type Kind, type Scope } from './check-scope';
import { checkRounding, checkSelection, type Check } from './check-rules';
import { decimalOf, entriesOf, isObj, word } from './env';
import { MAX_DEPTH, operation } from './evaluate';
import { ends, OPERATIONS } from './operations';
import { checkTable } from './check-table';

/**
 * What an expression gives, without working it out. Issues: `bad-decimal`, `unknown-reference` {name}, `forward-reference` {name},
 * `cycle` {name}, `unknown-op` {op}, `arity` {op}, `too-deep` {max}, `wrong-type` {expected, got}, `unknown-table` {table},
 * `band-expected` {table}, `division-digits`, `unknown-list` {name}, `nested-each`, `count`, `order`, `most-by`, `rounding.*`.
 */
export const check: Check = (raw, scope, want = 'any') => {
  const got = kindOf(raw, { ...scope, depth: scope.depth + 1 });
  if (want === 'any' || got === 'any' || got === want) return got;
  report(scope, 'wrong-type', { expected: want, got });
  return 'any';
};

function kindOf(raw: unknown, scope: Scope): Kind {
  if (typeof raw === 'boolean') return 'bool';
  if (typeof raw === 'string' && !isAmount(raw)) return reference(raw, scope);
  if (typeof raw === 'string' || typeof raw === 'number') {
    if (decimalOf(raw) === undefined) report(scope, 'bad-decimal');
    return 'num';
  }
  const [op, ...args] = operation(raw);
  const name = word(op);
  if (scope.depth > MAX_DEPTH) return report(scope, 'too-deep', { max: MAX_DEPTH }) ?? 'any';
  if (!Object.hasOwn(OPERATIONS, name)) return report(scope, 'unknown-op', { op: name }) ?? 'any';
  const [least, most, takes, gives] = SHAPES[name] ?? [1, 11, '*', 'num'];
  if (args.length < least || args.length > most) report(scope, 'arity', { op: name });
  else if (takes !== '*') args.forEach((arg, i) => check(arg, at(scope, i + 1), takes));
  else return special(name, args, scope) ?? gives;
  return gives;
}

/** The operations whose operands are not all of one kind. */
function special(op: string, args: unknown[], scope: Scope): Kind | undefined {
  if (op === 'round' || op === 'div') return divide(op, args, scope);
  if (op.endsWith('Each')) return each(op, args, scope);
  if (op === 'lookupInt') {
    if (!isObj(args[0])) report(at(scope, 1), 'shape', { expected: 'object' });
    checkTable({ keys: ['key'], rows: entriesOf(args[0]) }, at(scope, 1));
    return void check(args[1], at(scope, 2));
  }
  if (op === 'if') {
    check(args[0], at(scope, 1), 'bool');
    return check(args[2], at(scope, 3), check(args[1], at(scope, 2)));
  }
  if (!(op in SHAPES)) return lookup(op, args, scope);
  const kinds = args.map((arg, i) => operand(arg, args[i ? 0 : 1], at(scope, i + 1)));
  const ordered = op !== 'eq' && op !== 'ne' && op !== 'in';
  const [kind = 'any'] = kinds;
  if (ordered && (kind === 'text' || kind === 'bool')) report(at(scope, 1), 'wrong-type', { expected: 'num', got: kind });
  kinds.forEach((other, i) => {
    if (other !== kind && other !== 'any' && kind !== 'any') report(at(scope, i + 1), 'wrong-type', { expected: kind, got: other });
  });
  return undefined;
}

function divide(op: string, [a, b, rule]: unknown[], scope: Scope): undefined {
  check(a, at(scope, 1), 'num');
  if (op === 'round') return checkRounding(b, at(scope, 2));
  check(b, at(scope, 2), 'num');
  if (rule !== undefined) checkRounding(rule, at(scope, 3));
  else if (!ends(b)) report(scope, 'division-digits');
}

function each(op: string, args: unknown[], scope: Scope): undefined {
  const name = word(args[0]);
  if (scope.refs.get(name)?.kind !== 'list') return report(scope, 'unknown-list', { name });
  if (scope.each !== undefined) return report(scope, 'nested-each');
  const inside = { ...scope, each: name };
  if (op !== 'countEach') check(args[1], at(inside, 2), 'num');
  const options = op === 'countEach' ? 1 : 2;
  if (args[options] !== undefined) checkSelection(args[options], at(inside, options + 1), check);
}

function lookup(op: string, [name, ...given]: unknown[], scope: Scope): undefined {
  const keys = scope.tables.get(word(name));
  if (!keys) return report(scope, 'unknown-table', { table: word(name) });
  if (op === 'band' && !keys.some(({ band }) => band)) report(scope, 'band-expected', { table: word(name) });
  if (given.length && given.length !== keys.length) return report(scope, 'arity', { op });
  keys.forEach((key, i) => check(given.length ? given[i] : key.name, at(scope, i + 2), key.band ? 'num' : 'any'));
}

/** Beside an enum its words stand for themselves, beside a date a day. */
function operand(raw: unknown, beside: unknown, scope: Scope): Kind {
  const ref = typeof beside === 'string' ? refOf(beside, scope) : undefined;
  if (ref?.values?.includes(word(raw)) || (ref?.kind === 'date' && isCalDate(raw))) return ref.kind;
  return check(raw, scope);
}
