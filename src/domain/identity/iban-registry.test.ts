import { describe, expect, test } from 'vitest';
import { outsideText } from '../../../test/support/outside-data';
import { ibanCountry } from './iban-countries';
import { ibanKind, parseIban } from './iban';

const rows = (outsideText('identifiers/iban_registry_v99.csv', '89 countries') ?? '')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map(line => line.split(','));

// Needs the folder ../shared/data; its absence was said above (outsideText).
describe.runIf(rows.length)('the IBAN registry', () => {
  test.each(rows)('%s: %s', (country = '', _structure, length, example = '', printed) => {
    expect(ibanCountry(country)).toBeDefined();
    expect(example).toHaveLength(Number(length));
    expect(parseIban(printed)).toMatchObject({ ok: true, value: { country } });
    // Some rows print their own groups; ISO 13616 prints fours.
    expect(ibanKind.format(example)).toBe(example.replace(/.{4}(?=.)/g, '$& '));
    const digit = example[3] === '0' ? '1' : '0';
    expect(parseIban(`${example.slice(0, 3)}${digit}${example.slice(4)}`).ok).toBe(false);
    expect(parseIban(example.slice(0, -1)).ok).toBe(false);
  });
});
