import { describe, expect, test } from 'vitest';
import { outsideData } from '../../../test/support/outside-data';
import {
  bankCardKind,
  findRegion,
  foreignResidentKind,
  ibanKind,
  imeiKind,
  imeisvKind,
  isLuhn,
  residencePermitKind,
  residentIdKind,
  upgradeResidentId,
  usccKind,
  vinKind,
} from './index';
import type { IdentifierKind, RegionTree } from './index';

interface Golden {
  cnId: {
    valid: string[];
    invalid: [string, string][];
    to18: [string, string][];
    residenceSynthetic: string[];
    foreignPrSynthetic: string[];
  };
  uscc: { valid: string[]; invalid: string[] };
  imei: { valid15: string[]; imeisv16: string[]; noCheck14: string[]; invalid: string[]; complete: [string, string][] };
  vin: { valid: string[]; invalid: [string, string][] };
  luhn: { valid: string[]; invalid: string[] };
  iban: { valid: string[]; invalid: string[] };
}
const golden = outsideData<Golden>('golden/domain-golden.json', 'identifiers');
const codes = (kind: IdentifierKind<unknown>, texts: string[], options = {}): string[] =>
  texts.map(text => {
    const found = kind.check(text, options);
    return found.state === 'wrong' ? found.issue.code : found.state;
  });
const all = (state: string, rows: readonly unknown[]): string[] => rows.map(() => state);

// Skipped without the data folder; outsideData says so.
describe.runIf(golden)('golden identifiers', () => {
  const { cnId, uscc, imei, vin, luhn, iban } = golden as Golden;

  test('resident ids', () => {
    expect(codes(residentIdKind, cnId.valid)).toEqual(all('ok', cnId.valid));
    const reasons: Record<string, string> = { CHECKSUM: 'resident-id.checksum', DATE: 'resident-id.date', FORMAT: 'resident-id.character' };
    expect(
      codes(
        residentIdKind,
        cnId.invalid.map(([text]) => text),
      ),
    ).toEqual(cnId.invalid.map(([, reason]) => reasons[reason]));
    expect(cnId.to18.map(([old]) => upgradeResidentId(old))).toEqual(cnId.to18.map(([, now]) => now));
    expect(codes(residencePermitKind, cnId.residenceSynthetic)).toEqual(all('ok', cnId.residenceSynthetic));
    expect(codes(foreignResidentKind, cnId.foreignPrSynthetic)).toEqual(all('ok', cnId.foreignPrSynthetic));
  });

  test('credit codes', () => {
    expect(codes(usccKind, uscc.valid)).toEqual(all('ok', uscc.valid));
    expect(codes(usccKind, uscc.invalid)).not.toContain('ok');
  });

  test('IMEI', () => {
    expect(codes(imeiKind, imei.valid15)).toEqual(all('ok', imei.valid15));
    expect(codes(imeisvKind, imei.imeisv16)).toEqual(all('ok', imei.imeisv16));
    expect(codes(imeiKind, imei.imeisv16)).toEqual(all('imei.software-version', imei.imeisv16));
    expect(codes(imeiKind, imei.noCheck14)).toEqual(all('incomplete', imei.noCheck14));
    expect(codes(imeiKind, imei.invalid)).toEqual(all('imei.checksum', imei.invalid));
    const completed = imei.complete.map(([short]) => imeiKind.check(short));
    expect(completed.map(found => 'suggestion' in found && found.suggestion)).toEqual(imei.complete.map(([, whole]) => whole));
  });

  test('VIN', () => {
    expect(codes(vinKind, vin.valid, { market: 'US' })).toEqual(all('ok', vin.valid));
    expect(vin.invalid.map(([text]) => vinKind.check(text, { market: 'CN' }))).toMatchObject([{ issue: { params: { expected: '5' } } }]);
  });

  test('Luhn and cards', () => {
    expect(luhn.valid.filter(isLuhn)).toEqual(luhn.valid);
    expect(luhn.invalid.filter(isLuhn)).toEqual([]);
    expect(bankCardKind.check(luhn.invalid[0])).toMatchObject({ state: 'ok', warnings: [{ code: 'bank-card.checksum' }] });
  });

  test('IBAN', () => {
    expect(codes(ibanKind, iban.valid)).toEqual(all('ok', iban.valid));
    expect(codes(ibanKind, iban.invalid)).not.toContain('ok');
  });
});

const areas = outsideData<{ tree: RegionTree }>('cn/areas_gbt2260.json', 'regions');
// Skipped without the data folder; outsideData says so.
test.runIf(areas)('every region of GB/T 2260 is found by its code', () => {
  const tree = areas?.tree ?? {};
  const wrong = Object.entries(tree).flatMap(([parent, children]) =>
    Object.entries(children)
      // The file gives Taichung's districts (710400) the codes of Keelung's.
      .filter(([code]) => parent !== '710400' || code.startsWith('7104'))
      .filter(([code, text]) => !findRegion(code, tree).some(part => part.text === text && part.code === code)),
  );
  expect(wrong.map(([code, text]) => code + text)).toEqual([]);
});
