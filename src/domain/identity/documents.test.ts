import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bankCardKind,
  checkAddressDetail,
  checkDeviceIds,
  checkIdDoc,
  cnPlateKind,
  compareWithId,
  createRegistry,
  defineNational,
  findCardScheme,
  findRegion,
  foreignResidentKind,
  formatPostalCode,
  householdKind,
  ibanCountry,
  ibanKind,
  identifierKinds,
  isCountryCode,
  isVerhoeff,
  luhnDigit,
  maskEmail,
  mod112,
  mod372,
  mod97,
  modHybrid,
  parseAbaRouting,
  parseBankCard,
  parseBic,
  parseBirthCertificate,
  parseCnPlate,
  parseDriverLicence,
  parseEan,
  parseEid,
  parseEmail,
  parseForeignResident,
  parseHkMoPermit,
  parseHkid,
  parseHouseholdRegister,
  parseIban,
  parseImei,
  parseImeisv,
  parseIsin,
  parseLei,
  parseMacauId,
  parseMeid,
  parseMilitaryId,
  parsePassport,
  parsePlate,
  parsePostalCode,
  parseResidencePermit,
  parseResidentId,
  parseSerialNumber,
  parseTaiwanId,
  parseTwPermit,
  parseUscc,
  parseVat,
  parseVin,
  passportKind,
  regionChildren,
  residentIdKind,
  splitHanName,
  splitRegionCode,
  upgradeResidentId,
  vinKind,
} from './index';
import type { IdDoc } from '../model/identity';
import type { DeviceId } from '../model/subject';

const TODAY = '2026-11-22';
const registry = createRegistry([...identifierKinds, defineNational({ id: 'xx.id', lengths: [4], shape: '\\d{4}' })]);
const codeOf = (result: { ok: boolean; issue?: { code: string } }): string => (result.ok ? 'ok' : (result.issue?.code ?? ''));

/** Every parser of the folder, and what it says. */
test.each<[name: string, result: { ok: boolean; issue?: { code: string } }, code: string]>([
  ['resident id', parseResidentId('11010519491231002X'), 'ok'],
  ['resident id, empty', parseResidentId(''), 'resident-id.empty'],
  ['resident id, half', parseResidentId('110105'), 'resident-id.incomplete'],
  ['resident id, zero first', parseResidentId('0101'), 'resident-id.format'],
  ['resident id, X inside', parseResidentId('1101051949123X002X'), 'resident-id.format'],
  ['resident id, no such day', parseResidentId('11010519490231002X'), 'resident-id.date'],
  ['resident id, century', parseResidentId('110105174912310025'), 'resident-id.date'],
  ['resident id, born tomorrow', parseResidentId('110105202611230024', { today: TODAY }), 'resident-id.future'],
  ['resident id, 15', parseResidentId('110105491231002'), 'resident-id.incomplete'],
  ['resident id, 15, no such day', parseResidentId('110105499931002'), 'resident-id.incomplete'],
  ['resident id, 15 for looking up', parseResidentId('110105491231002', { legacy: true }), 'ok'],
  ['permit of residence', parseResidencePermit('110105194912310022'), 'residence-permit.format'],
  ['permit of residence, check', parseResidencePermit('810000199003071238'), 'residence-permit.checksum'],
  ['foreigner', parseForeignResident('DEU440399010115', { today: TODAY }), 'ok'],
  ['foreigner, odd day', parseForeignResident('DEU440399990115'), 'ok'],
  ['foreigner, 15 digits', parseForeignResident('911156199205080'), 'foreign-resident.incomplete'],
  ['foreigner, 18 from 1', parseForeignResident('11010519491231002X'), 'foreign-resident.format'],
  ['foreigner, letters', parseForeignResident('DE1440399010115'), 'foreign-resident.format'],
  ['foreigner, check', parseForeignResident('911156199205080011'), 'foreign-resident.checksum'],
  ['Hong Kong permit', parseHkMoPermit('H1234567M'), 'hk-mo-permit.format'],
  ['Taiwan permit', parseTwPermit('1234567801'), 'tw-permit.legacy'],
  ['Taiwan permit, letters', parseTwPermit('A2345678'), 'tw-permit.format'],
  ['HKID', parseHkid('AB987654(3)'), 'ok'],
  ['HKID, two letters yet unfinished', parseHkid('AB987654'), 'hkid.incomplete'],
  ['HKID, check', parseHkid('A123456(4)'), 'hkid.checksum'],
  ['HKID, shape', parseHkid('12345678'), 'hkid.format'],
  ['Macau', parseMacauId('2215299(8)'), 'macau-id.format'],
  ['Taiwan', parseTaiwanId('A123456788'), 'taiwan-id.checksum'],
  ['Taiwan, sex', parseTaiwanId('A323456788'), 'taiwan-id.format'],
  ['passport, short', parsePassport('E1234', { market: 'CN' }), 'passport.incomplete'],
  ['passport, CN', parsePassport('X12345678', { market: 'CN' }), 'passport.format'],
  ['passport, letters', parsePassport('ABCDEF'), 'passport.format'],
  ['passport, odd', parsePassport('AB12345', { market: 'FR', strict: true }), 'passport.unusual'],
  ['birth', parseBirthCertificate('1234567890'), 'birth-certificate.format'],
  ['household', parseHouseholdRegister('1101051949X231002X'), 'household-register.format'],
  ['household, 15', parseHouseholdRegister('110105491231002'), 'ok'],
  ['military', parseMilitaryId('军字第号军字'), 'military-id.format'],
  ['driver', parseDriverLicence('11000012345X'), 'driver-licence.format'],
  ['USCC', parseUscc('9X350100M000100Y43'), 'uscc.checksum'],
  ['USCC, region', parseUscc('91A50100M000100Y43'), 'uscc.format'],
  ['LEI', parseLei('54930084UKLVMY22DS17'), 'lei.checksum'],
  ['LEI, letters', parseLei('54930084UKLVMY22DSAB'), 'lei.format'],
  ['card', parseBankCard('4111111111111112'), 'bank-card.checksum'],
  ['card of nobody', parseBankCard('9999999999999995', { strict: true }), 'bank-card.scheme'],
  ['card, length', parseBankCard('41111111111112', { strict: true }), 'bank-card.length'],
  ['IBAN, country', parseIban('XX431234'), 'iban.country'],
  ['IBAN, one letter', parseIban('D'), 'iban.incomplete'],
  ['IBAN, digits', parseIban('0001'), 'iban.format'],
  ['IBAN, long', parseIban('DE893704004405320130001'), 'iban.too-long'],
  ['IBAN, structure', parseIban('DE8937040044053201300A'), 'iban.structure'],
  ['IBAN, half', parseIban('DE89 3704'), 'iban.incomplete'],
  ['IBAN, check', parseIban('DE89370400440532013001'), 'iban.checksum'],
  ['BIC', parseBic('DEUTXXFF'), 'bic.country'],
  ['BIC, digits', parseBic('DEU1DEFF'), 'bic.format'],
  ['ABA, range', parseAbaRouting('500000005'), 'aba-routing.format'],
  ['ABA', parseAbaRouting('011103094'), 'aba-routing.checksum'],
  ['IMEI', parseImei('000000000000000'), 'imei.placeholder'],
  ['IMEISV', parseImeisv('1111111111111199'), 'imeisv.placeholder'],
  ['MEID, check', parseMeid('A10000009296F1E'), 'meid.checksum'],
  ['MEID, decimal', parseMeid('999999999999999999'), 'meid.format'],
  ['MEID, hex of 18', parseMeid('A10000009296F1A1B2'), 'meid.format'],
  ['MEID, placeholder', parseMeid('FFFFFFFFFFFFFF'), 'meid.placeholder'],
  ['EID', parseEid('89049032123451234512345678901234'), 'eid.checksum'],
  ['EID, start', parseEid('99049032123451234512345678901235'), 'eid.format'],
  ['serial number', parseSerialNumber('ABC'), 'serial-number.incomplete'],
  ['VIN', parseVin('1HGCM82633A004353', { market: 'US' }), 'vin.checksum'],
  ['VIN, strict', parseVin('1HGCM82633A004353', { strict: true }), 'vin.checksum'],
  ['plate', parseCnPlate('京I12345'), 'cn-plate.format'],
  ['plate, three', parseCnPlate('京A1'), 'cn-plate.incomplete'],
  ['plate abroad', parsePlate('12345', { market: 'IT' }), 'plate.format'],
  ['plate of an unknown market', parsePlate('ABC1', { market: 'ZZ' }), 'ok'],
  ['postal code', parsePostalCode('12345', { market: 'CN' }), 'postal-code.format'],
  ['VAT', parseVat('DE12345678'), 'vat.format'],
  ['VAT, unknown', parseVat('QQQQ'), 'vat.format'],
  ['VAT of nowhere', parseVat('12345'), 'ok'],
  ['EAN', parseEan('4006381333932'), 'ean.checksum'],
  ['ISIN', parseIsin('US0378331006'), 'isin.checksum'],
  ['ISIN, digits', parseIsin('123456789012'), 'isin.format'],
  ['e-mail', parseEmail('a@b.example'), 'ok'],
  ['e-mail, empty', parseEmail(undefined), 'email.empty'],
  ['e-mail, half', parseEmail('a.b'), 'email.incomplete'],
  ['e-mail, local', parseEmail('a..b@c.example'), 'email.local'],
  ['e-mail, domain', parseEmail('a@b'), 'email.domain'],
  ['e-mail, long', parseEmail(`${'名'.repeat(22)}@b.example`), 'email.too-long'],
])('%s', (_name, result, code) => {
  expect(codeOf(result)).toBe(code);
});

describe('facts', () => {
  test.each([
    [parseResidentId('11010519491231002X'), { region: '110105', birthDate: '1949-12-31', sex: 'F', legacy: false }],
    [parseResidentId('110105491231002', { legacy: true }), { number: '11010519491231002X', legacy: true }],
    [parseResidencePermit('820000198511150027'), { origin: 'MO', birthDate: '1985-11-15', sex: 'F' }],
    [parseForeignResident('DEU440399010115', { today: TODAY }), { form: '2017', nationality: 'DEU', birthDate: '1999-01-01' }],
    [parseHkMoPermit('H1234567802'), { number: 'H12345678', origin: 'HK', issue: '02' }],
    [parseTaiwanId('AB12345677'), { holder: 'resident-old', sex: 'F', region: 'A' }],
    [parseTaiwanId('A800000014'), { holder: 'resident', sex: 'M' }],
    [parsePassport('EA1234567', { market: 'CN' }), { form: 'electronic', issuer: 'CN' }],
    [parseIban('GB29NWBK60161331926819'), { country: 'GB', parts: ['NWBK', '601613', '31926819'], sepa: true }],
    [parseUscc('91350100M000100Y43'), { authority: '9', region: '350100', organisation: 'M000100Y4' }],
    [parseVin('1M8GDM9AXKP042788'), { wmi: '1M8', region: 'north-america', modelYears: [1989, 2019], checked: true }],
    [parseVin('WVWZZZ1KZ8W000001', { today: TODAY }), { region: 'europe', modelYears: [2008, 2038], checked: false }],
    [parseVin('LBV5S3102ESJ25655', { today: TODAY }), { region: 'asia', modelYears: [2014, 1984] }],
    [parseVin('0BV5S31020SJ25655'), { modelYears: [] }],
    [parseCnPlate('京AD12345'), { form: 'new-energy-small', energy: 'battery', province: '京' }],
    [parseCnPlate('粤B12345F'), { form: 'new-energy-large', energy: 'other' }],
    [parseCnPlate('粤Z1234港'), { form: 'hong-kong' }],
    [parseCnPlate('沪A1234挂'), { form: 'trailer' }],
    [parseCnPlate('使014578'), { form: 'embassy' }],
    [parseCnPlate('未上牌'), { form: 'unplated' }],
    [parseMeid('A10000009296F1'), { decimal: '270113177609606897' }],
  ])('%#', (result, facts) => {
    expect(result).toMatchObject({ ok: true, value: facts });
  });

  test('warnings are not refusals', () => {
    const warnings = (kind: { check: (text: string, options?: object) => object }, text: string, options = {}) =>
      (kind.check(text, options) as { warnings?: { code: string }[] }).warnings?.map(({ code }) => code);
    expect(warnings(residentIdKind, '810000199003071237')).toEqual(['resident-id.other-kind']);
    expect(warnings(residentIdKind, '911156199205080010')).toEqual(['resident-id.other-kind']);
    expect(warnings(foreignResidentKind, 'DEU440399990115')).toEqual(['foreign-resident.date']);
    expect(warnings(householdKind, '110105194912310021')).toEqual(['household-register.resident-number']);
    expect(warnings(bankCardKind, '6222021234567890123')).toEqual(['bank-card.checksum']);
    expect(warnings(bankCardKind, '9999999999999991', { market: 'CN' })).toEqual(['bank-card.checksum', 'bank-card.scheme']);
    expect(warnings(passportKind, 'AB12345', { market: 'FR' })).toEqual(['passport.unusual']);
    expect(warnings(ibanKind, 'DZ580002100001113000000570')).toEqual(['iban.unregistered']);
    expect(parseSerialNumber('ABCDEFGO')).toMatchObject({ ok: true });
    expect(vinKind.check('1HGCM82633A004353')).toMatchObject({
      warnings: [{ code: 'vin.checksum', severity: 'warning', params: { expected: '5' } }],
    });
  });

  test('corrections are offered, never put in', () => {
    const offered = (found: object): string | undefined => (found as { suggestion?: string }).suggestion;
    expect(offered(residentIdKind.check('110105194912310021'))).toBe('11010519491231002X');
    expect(offered(residentIdKind.check('110105491231002'))).toBe('11010519491231002X');
    expect(offered(vinKind.check('IHGCM82633AOO4352'))).toBe('1HGCM82633A004352');
    expect(offered(vinKind.check('IHGCM82633A!04352'))).toBeUndefined();
    expect(offered(bankCardKind.check('4111111111111112'))).toBeUndefined();
    expect(upgradeResidentId('abc')).toBe('abc');
  });
});

test('checksums', () => {
  expect([
    mod112('11010519491231002'),
    luhnDigit('7992739871'),
    modHybrid('0794'),
    mod97('DE'),
    mod372('A99912345678'),
    isVerhoeff('2363'),
    isVerhoeff(''),
  ]).toEqual(['X', '3', '5', 1314 % 97, mod372('A99912345678'), true, false]);
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9A-Z]{1,20}$/), fc.nat(19), fc.constantFrom(...'0123456789ABCXYZ'), (text, at, other) => {
      const place = at % text.length;
      if (text[place] !== other) expect(mod372(text.slice(0, place) + other + text.slice(place + 1))).not.toBe(mod372(text));
    }),
  );
});

describe('documents of a person', () => {
  const doc: Partial<IdDoc> = { type: 'CN-RIC', number: '11010519491231002X' };
  const codes = (given: Partial<IdDoc>, options = {}): string[] =>
    checkIdDoc(given, registry, { today: TODAY, ...options }).map(({ code, path }) => `${code}@${path}`);

  test.each<[Partial<IdDoc>, string[]]>([
    [doc, []],
    [{ ...doc, number: '' }, ['resident-id.empty@number']],
    [{ ...doc, number: '1101' }, ['resident-id.incomplete@number']],
    [{ ...doc, number: '110105194912310021' }, ['resident-id.checksum@number']],
    [{ ...doc, number: '810000199003071237' }, ['resident-id.other-kind@number']],
    [{ ...doc, validTo: 'long-term', validFrom: '2020-01-01' }, []],
    [{ ...doc, validTo: '2026-11-21' }, ['id-doc.expired@validTo']],
    [{ ...doc, validTo: '2026-11-22' }, ['id-doc.expiring@validTo']],
    [{ ...doc, validTo: '2026-12-22' }, []],
    [
      { ...doc, validFrom: '2026-11-23', validTo: '2026-11-22' },
      ['id-doc.period@validTo', 'id-doc.not-yet-valid@validFrom', 'id-doc.expiring@validTo'],
    ],
    [{ ...doc, validFrom: 'x', validTo: '2026-02-30' }, ['id-doc.date@validFrom', 'id-doc.date@validTo']],
    [{ type: 'OTHER', number: ' ' }, ['id-doc.number-empty@number']],
    [{ type: 'OTHER', number: 'anything' }, []],
    [{}, ['id-doc.number-empty@number']],
    [{ type: 'PASSPORT', number: 'X12345678', country: 'CN' }, ['passport.format@number']],
    [{ type: 'NATIONAL-ID', number: '12', country: 'XX' }, ['national-id.incomplete@number']],
    [{ type: 'NATIONAL-ID', number: '12', country: 'YY' }, []],
    [{ type: 'NATIONAL-ID', number: '12' }, []],
  ])('%j', (given, expected) => {
    expect(codes(given, { national: { XX: 'xx.id' } })).toEqual(expected);
  });

  test('a number may contradict what was said', () => {
    const derived = { birthDate: '1949-12-31', sex: 'F' as const };
    expect(compareWithId(derived, { birthDate: '1949-12-31', sex: 'F' })).toEqual([]);
    expect(compareWithId(derived, {})).toEqual([]);
    expect(compareWithId(derived, { birthDate: '1949-12-30', sex: 'M' })).toEqual([
      { code: 'id-doc.birth-date-differs', path: 'birthDate', params: { given: '1949-12-30', derived: '1949-12-31' } },
      { code: 'id-doc.sex-differs', path: 'sex', params: { given: 'M', derived: 'F' } },
    ]);
  });
});

test('identifiers of a device', () => {
  const ids = [
    { kind: 'IMEI', value: '354178036859789' },
    { kind: 'IMEI2', value: '35-417803-685978-9' },
    { kind: 'SN', value: 'C02XK1YO' },
    { kind: 'VIN', value: '' },
    { kind: 'MEID', value: 'FFFFFFFFFFFFFF' },
    { kind: 'toString', value: '1' },
  ] as DeviceId[];
  expect(checkDeviceIds(ids, registry).map(({ code, path }) => `${code}@${path}`)).toEqual([
    'device-id.duplicate@1.value',
    'serial-number.ambiguous@2.value',
    'vin.empty@3.value',
    'meid.placeholder@4.value',
  ]);
});

describe('addresses', () => {
  const tree = { 86: { 110000: '北京市' }, 110000: { 110100: '市辖区' }, 110100: { 110105: '朝阳区' } };

  test('regions', () => {
    expect(findRegion('110105', tree).map(({ text }) => text)).toEqual(['北京市', '市辖区', '朝阳区']);
    expect(findRegion('110199', tree).map(({ text }) => text)).toEqual(['北京市', '市辖区']);
    expect(findRegion('990000', tree)).toEqual([]);
    expect(findRegion('x', tree)).toEqual([]);
    expect(regionChildren(tree)).toEqual([{ code: '110000', text: '北京市' }]);
    expect(regionChildren(tree, 'toString')).toEqual([]);
    expect(splitRegionCode('441900003')).toEqual({ province: '440000', prefecture: '441900', town: '441900003' });
    expect(splitRegionCode(110000)).toBeUndefined();
  });

  test('detail and postal code', () => {
    const codes = (address: object): string[] => checkAddressDetail(address).map(({ code }) => code);
    expect(codes({ country: 'CN', detail: '朝阳路一号院', postcode: '100000' })).toEqual([]);
    expect(codes({})).toEqual(['address.detail-empty']);
    expect(codes({ detail: '12345 6' })).toEqual(['address.detail-digits']);
    expect(codes({ detail: '一号', country: 'CN', postcode: '999999999' })).toEqual(['address.detail-too-short', 'postal-code.format']);
    expect(codes({ detail: '朝阳路一号院', postcode: '1' })).toEqual(['postal-code.incomplete']);
  });

  test.each([
    ['1350000', 'JP', '135-0000'],
    ['a1a1a1', 'CA', 'A1A 1A1'],
    ['sw1a1aa', 'GB', 'SW1A 1AA'],
    ['SA99', 'GB', 'SA99'],
    ['1011ab', 'NL', '1011 AB'],
    ['12345', 'US', '12345'],
    ['75008', 'FR', '75008'],
    ['1', 'JP', '1'],
    ['1', '??', '1'],
  ])('%s in %s is written %s', (code, country, written) => {
    expect(formatPostalCode(code, country)).toBe(written);
  });
});

test('small helpers', () => {
  expect([isCountryCode('cn'), isCountryCode('XK'), isCountryCode('xk', ['XK']), isCountryCode('XXX', ['XXX']), isCountryCode(1)]).toEqual([
    true,
    false,
    true,
    false,
    false,
  ]);
  expect(ibanCountry('DE')).toMatchObject({ length: 22, registered: true, sepa: true });
  expect(ibanCountry('de')).toBeUndefined();
  expect(findCardScheme('2720990000000000')?.id).toBe('mastercard');
  expect(maskEmail('zhang.san@example.com')).toBe('z********@example.com');
  expect(maskEmail('not one')).toBe('*******');
  expect([splitHanName('欧阳小明'), splitHanName('王明'), splitHanName('Ann Lee')]).toEqual([
    { family: '欧阳', given: '小明' },
    { family: '王', given: '明' },
    { family: '', given: 'Ann Lee' },
  ]);
  expect(cnPlateKind.format('京a12345')).toBe('京A·12345');
});
