import { describe, expect, it } from 'vitest';
import { groupsOfFour, maskName, maskNumber, tailOf } from './mask';

describe('maskNumber', () => {
  it.each([
    ['PL20260001234', '•••••••••1234'],
    ['123456789', '••••••789'],
    ['123456', '••••56'],
    ['12', '••'],
    ['1', '•'],
    ['HB/HOME-17-26', '•••••••726'],
    ['', ''],
    ['𠮷𠮷𠮷𠮷𠮷𠮷', '••••𠮷𠮷'],
  ])('%s → %s', (number, masked) => expect(maskNumber(number)).toBe(masked));

  it('never shows more than a third, and never a length beyond reason', () => {
    for (let length = 0; length < 40; length++) expect(tailOf('7'.repeat(length)).length).toBeLessThanOrEqual(length / 3);
    expect(maskNumber('7'.repeat(10_000))).toBe('••••••••••••7777');
  });
});

it.each([
  ['王小明', '王••'],
  ['Anna-Maria Lee', 'A•• L••'],
  ['王', '•'],
  ['𠮷田', '𠮷••'],
  ['', ''],
])('maskName %s → %s', (name, masked) => expect(maskName(name)).toBe(masked));

it.each([
  ['', []],
  ['123', ['123']],
  ['123456789', ['1', '2345', '6789']],
  ['HB-2026/001', ['HB-2026/001']],
])('groupsOfFour %s', (number, groups) => {
  expect(groupsOfFour(number)).toEqual(groups);
  expect(groupsOfFour(number).join('')).toBe(number);
});
