import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { weightedSum } from '../checksum/weighted';
import { defineNational } from './define';
import { tail, isZero, MINUS_11 } from './sums';

/** Account rules of the banks: weights over bank, branch, account, suffix, and modulus. */
const RULES: Readonly<Record<string, readonly [weights: readonly number[], modulus: number]>> = {
  a: [[0, 0, 6, 3, 7, 9, 0, 0, 10, 5, 8, 4, 2, 1, 0, 0, 0, 0], 11],
  b: [[0, 0, 0, 0, 0, 0, 0, 0, 10, 5, 8, 4, 2, 1, 0, 0, 0, 0], 11],
  d: [[0, 0, 0, 0, 0, 0, 0, 7, 6, 5, 4, 3, 2, 1, 0, 0, 0, 0], 11],
  e: [[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 4, 3, 2, 0, 0, 0, 1], 11],
  f: [[0, 0, 0, 0, 0, 0, 0, 1, 7, 3, 1, 7, 3, 1, 0, 0, 0, 0], 10],
  g: [[0, 0, 0, 0, 0, 0, 0, 1, 3, 7, 1, 3, 7, 1, 0, 3, 7, 1], 10],
  x: [[0], 1],
};

/** Bank, rule (`ab`: a below account 0990000, else b) and branches. */
const BANKS =
  '01ab1-999,1100-1199,1800-1899 02ab1-999,1200-1299 03ab1-999,1300-1399,1500-1599,1700-1799,1900-1999 06ab1-999,1400-1499 ' +
  '08d6500-6599 09e0-0 11ab5000-6499,6600-8999 12ab3000-3299,3400-3499,3600-3699 13ab4900-4999 14ab4700-4799 15ab3900-3999 ' +
  '16ab4400-4499 17ab3300-3399 18ab3500-3599 19ab4600-4649 20ab4100-4199 21ab4800-4899 22ab4000-4049 23ab3700-3799 24ab4300-4349 ' +
  '25f2500-2599 26g2600-2699 27ab3800-3849 28g2100-2149 29g2150-2299 30ab2900-2949 31x2800-2849 33f6700-6799 35ab2400-2499 38ab9000-9499';

/** Which rule a bank and branch use; undefined where there is no such branch. */
function bankRule(value: string): string | undefined {
  const entry = BANKS.split(' ').find(bank => bank.startsWith(value.slice(0, 2)));
  const [, rule = '', ranges = ''] = /^\d\d([a-z]+)(.*)$/.exec(entry ?? '') ?? [];
  const branch = Number(value.slice(2, 6));
  const known = ranges.split(',').some(range => {
    const [from, to] = range.split('-').map(Number) as [number, number];
    return branch >= from && branch <= to;
  });
  if (!known) return undefined;
  return rule === 'ab' ? (value.slice(6, 13) < '0990000' ? 'a' : 'b') : rule;
}

function isBankAccount(value: string): boolean {
  const [weights, modulus] = RULES[bankRule(value) ?? ''] ?? [[0], 1];
  return isZero(`${value.slice(0, 6)}0${value.slice(6, 13)}0${value.slice(13)}`, weights, modulus);
}

/** `01-902-0068389-00`: groups of 2, 4, 7 and 3. */
function padBankGroups(text: string): string {
  const groups = text.split(/[ -]+/);
  if (groups.length !== 4) return text;
  return groups.map((group, at) => group.padStart([2, 4, 7, 3][at] as number, '0')).join('');
}

/** A second round of weights where the first leaves 10. */
function isIrd(value: string): boolean {
  const nine = value.padStart(9, '0');
  const rest = weightedSum(nine.slice(0, 8), [3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return rest === 1 ? tail(nine, [7, 4, 3, 2, 5, 2, 7, 6], MINUS_11) : tail(nine, [3, 2, 7, 6, 5, 4, 3, 2], MINUS_11);
}

/** New Zealand, bank accounts; groups may leave out leading zeros. */
export const nzBankKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'nz.bank',
  lengths: [16],
  fold: padBankGroups,
  shape: '\\d{16}',
  part: v => bankRule(v) !== undefined,
  check: isBankAccount,
});

/** New Zealand, taxpayers. */
export const nzIrdKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'nz.ird',
  lengths: [8, 9],
  prefix: 'NZ',
  shape: '\\d{8,9}',
  part: v => Number(v) > 10_000_000 && Number(v) < 150_000_000,
  check: isIrd,
});
