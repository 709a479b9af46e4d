import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defineNational, nationalKinds } from './index';
import type { NationalFacts } from './index';
import type { IdentifierKind } from '../core/kind';

/** One right number of each kind, drawn at random by us. */
const RIGHT: Record<string, string> = {
  'ad.nrt': 'D346955H',
  'ai.tin': '1234667896',
  'al.nipt': 'I01120999W',
  'ao.bi': '000090981CH007',
  'ao.nif': '4689132809',
  'ar.cbu': '3169502849278582379530',
  'ar.cuit': '20555331682',
  'ar.dni': '20127451',
  'at.businessid': '129168M',
  'at.tin': '189302425',
  'at.uid': 'U52183621',
  'at.vnr': '4537010880',
  'au.abn': '76001710783',
  'au.acn': '761283176',
  'au.tfn': '663452790',
  'az.tin': '4662620741',
  'ba.jmbg': '1103943688963',
  'be.bis': '01200490934',
  'be.insz': '79221199996',
  'be.nn': '40000000361',
  'be.vat': '929139640',
  'bg.egn': '4229111940',
  'bg.pnf': '8797973031',
  'bg.vat': '984091722',
  'bo.ci': '5956565PT',
  'br.cnpj': '10ABC31201BD35',
  'br.cpf': '01053840705',
  'by.unp': '557628684',
  'bz.tin': '00001310',
  'ca.bc_bhn': '9749614245',
  'ca.bn': '024356180',
  'ca.gst': '807498407RT0406',
  'ca.pst': 'PST12348114',
  'ca.qst': '1689334969DB7787',
  'ca.sin': '123296188',
  'ch.ssn': '7569667596989',
  'ch.uid': 'CHE704675502',
  'ch.vat': 'CHE447692878IVA',
  'cl.rut': '77052305',
  'co.nit': '8500542227022',
  'cr.cpf': '0401582175',
  'cr.cpj': '3104729959',
  'cr.cr': '145594381611',
  'cu.ni': '91021997775',
  'cy.vat': '85907867O',
  'cz.dic': '307523641',
  'cz.ico': '45176981',
  'cz.rc': '7803192705',
  'de.idnr': '93248035179',
  'de.passport': 'C61X00T47',
  'de.pwnr': 'T21F07T429',
  'de.stnr': '3779000148',
  'de.svnr': '12370639Q100',
  'de.vat': '807352293',
  'dk.cpr': '2110683665',
  'dk.cvr': '60269890',
  'do.cedula': '06021618225',
  'do.ncf': 'E310000004865',
  'do.rnc': '535040433',
  'dz.nif': '41221180404606684041',
  'ec.ci': '2263474443',
  'ec.ruc': '1892555660701',
  'ee.ik': '36705283108',
  'ee.kmkr': '350591706',
  'ee.registrikood': '79249978',
  'eg.tn': '371715107',
  'es.cif': 'J3232361J',
  'es.dni': '77382325K',
  'es.nie': 'X5253798T',
  'es.nif': 'X5263363C',
  'es.nss': '107830041411',
  'fi.alv': '11921825',
  'fi.hetu': '131006B4085',
  'fi.ytunnus': '20404950',
  'fo.vn': '286391',
  'fr.nif': '3073297500420',
  'fr.nir': '182072A23532983',
  'fr.siren': '562302844',
  'fr.siret': '02705050300047',
  'fr.tva': 'K6399658012',
  'gb.nino': 'HH913345D',
  'gb.utr': '1955839367',
  'gb.vat': '168566127',
  'gh.tin': 'P000366547X',
  'gn.nifp': '028753549',
  'gr.amka': '30058338523',
  'gr.vat': '390614133',
  'gt.cui': '1163322040501',
  'gt.nit': '476935K',
  'hr.oib': '72595744692',
  'hu.anum': '18896132',
  'hu.taxid': '8627328498',
  'id.npwp': '317660504427860',
  'ie.pps': '2533423TW',
  'ie.vat': '7433435WA',
  'il.hp': '516749157',
  'il.idnr': '517474',
  'in.aadhaar': '274158411842',
  'in.epic': 'IND1518224',
  'in.gstin': '25ZAGCB7783P1Z7',
  'in.pan': 'QQRCA0152R',
  'in.vid': '3075754363475075',
  'ir.id': '6785659760',
  'is.kennitala': '6702013250',
  'is.vsk': '09341',
  'it.aic': '904307459',
  'it.cie': 'CA12090AH',
  'it.codicefiscale': 'GCCENL06S26D829I',
  'it.iva': '57704960087',
  'jp.cn': '1835678655946',
  'ke.pin': 'A004416331M',
  'kr.brn': '1168200844',
  'kr.rrn': '2112153479802',
  'li.peid': '28929612',
  'lk.nic': '857700928V',
  'lt.asmens': '96809240064',
  'lt.pvm': '105187919717',
  'lu.matricule': '0707072845129',
  'lu.tva': '18009447',
  'lv.pvn': '26124204600',
  'ly.id': '220765998847',
  'ma.ice9': '141812272',
  'ma.ice': '243106259153502',
  'mc.tva': '35000004405',
  'md.idno': '4799112306952',
  'me.jmbg': '1109909297295',
  'me.pib': '04196287',
  'mk.edb': '9813545446387',
  'mk.jmbg': '2611847198652',
  'mt.tin': '775247431',
  'mt.vat': '79398458',
  'mu.nid': 'Z2807171932836',
  'mx.clabe': '632984201118356719',
  'mx.curp': 'WJMN730310MVZNTJ58',
  'mx.rfc': 'GOVH561231GD9',
  'my.nric': '670605069535',
  'mz.bi': '343162431589U',
  'mz.nuit': '407796543',
  'nl.bsn': '517827323',
  'nl.btw': '705465445B01',
  'nl.onderwijsnummer': '101278324',
  'no.fodselsnummer': '22012219494',
  'no.kontonr': '4090783',
  'no.mva': '795266828MVA',
  'no.orgnr': '998633842',
  'nz.bank': '0308090000347030',
  'nz.ird': '37204919',
  'pe.ce': '002964823',
  'pe.cui': '63195171',
  'pe.ruc': '20480007922',
  'pk.cnic': '7938797729535',
  'pk.ntn': '2543299',
  'pl.nip': '8574241210',
  'pl.pesel': '01220839580',
  'pl.regon': '554818361',
  'pt.cc': '060224077QZ5',
  'pt.nif': '500065420',
  'pt.nipc': '582476240',
  'py.cedula': '4785323',
  'py.ruc': '87679426',
  'ro.cif': '12547290',
  'ro.cnp': '2640615146457',
  'ro.cui': '18567890',
  'ro.onrc': 'J02/855/7012',
  'rs.jmbg': '0511874383761',
  'rs.pib': '748553393',
  'ru.inn': '9402705208',
  'se.orgnr': '9870550382',
  'se.personnummer': '880312-0214',
  'se.vat': '130120654401',
  'sg.nric': 'G6884567Q',
  'sg.uen': '70192960W',
  'si.ddv': '64443523',
  'si.emso': '1508925515237',
  'sk.dph': '8122843619',
  'sk.rc': '461121336',
  'sm.coe': '58',
  'sv.nit': '06335805213012',
  'th.idnr': '3000600220430',
  'th.moa': '0105555401697',
  'th.tin': '3408985021444',
  'tn.cin': '97293995',
  'tn.mf': '4060121J',
  'tr.tckimlik': '17215516660',
  'tr.vkn': '8402961398',
  'tw.ban': '51535676',
  'tw.tax_code': '9600523',
  'tw.ubn': '40004571',
  'ua.edrpou': '32551961',
  'ua.rntrc': '1759813730',
  'us.ein': '332609728',
  'us.ssn': '506885649',
  'uy.cedula': '92347072',
  'uy.nie': '329147495',
  'uy.rut': '218906640011',
  've.rif': 'V180702837',
  'vn.mst': '0592956464',
  'za.idnr': '6503305841089',
  'za.tin': '0879393106',
  'za.vat': '4514663442',
};
const kindOf = (id: string): IdentifierKind<NationalFacts> => nationalKinds.find(kind => kind.id === id) as IdentifierKind<NationalFacts>;
const codeOf = (id: string, text: string, today?: string): string => {
  const found = kindOf(id).check(text, today === undefined ? {} : { today });
  return found.state === 'wrong' ? found.issue.code : found.state;
};

const TYPED = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: fc.constantFrom(...'0123456789AXZ -/.'), maxLength: 26 }),
);

describe('every national kind', () => {
  test('has a sample, and every sample a kind', () => {
    expect(nationalKinds.map(({ id }) => id).sort()).toEqual(Object.keys(RIGHT).sort());
  });

  test.each(Object.entries(RIGHT))('%s takes %s, spaced and in small letters too', (id, number) => {
    const kind = kindOf(id);
    const found = kind.check(number, { today: '2026-11-22' });
    expect(found).toMatchObject({ state: 'ok', value: number, facts: { number, country: id.slice(0, 2).toUpperCase() } });
    expect(kind.normalise(kind.format(number))).toBe(number);
    expect(kind.normalise(` ${number.toLowerCase()} `)).toBe(number);
    expect(kind.derive(number)).toMatchObject({ number });
    expect(kind.topic).toBe('national-id');
  });

  test.each(Object.entries(RIGHT))('%s shows three characters of %s at most', (id, number) => {
    const shown = kindOf(id).mask(number);
    expect(shown).toHaveLength(number.length);
    expect(shown.replace(/\*/g, '').length).toBeLessThanOrEqual(3);
  });

  test.each(nationalKinds)('$id is total and folds once', kind => {
    fc.assert(
      fc.property(TYPED, text => {
        const once = kind.normalise(text);
        expect(kind.normalise(once)).toBe(once);
        expect(['empty', 'incomplete', 'ok', 'wrong']).toContain(kind.check(text, { today: '2026-11-22' }).state);
      }),
      { numRuns: 25 },
    );
  });
});

/** Kinds whose check finds every single wrong digit: by a prime above 10, Luhn, ISO 7064 or Verhoeff. */
const SURE = [
  'ar.cuit',
  'at.tin',
  'au.abn',
  'au.tfn',
  'be.vat',
  'br.cpf',
  'ca.sin',
  'ch.ssn',
  'ch.uid',
  'cl.rut',
  'de.vat',
  'dk.cvr',
  'ee.kmkr',
  'fi.ytunnus',
  'fr.siren',
  'fr.nif',
  'gn.nifp',
  'hr.oib',
  'hu.anum',
  'il.hp',
  'in.aadhaar',
  'lu.tva',
  'ma.ice',
  'mt.vat',
  'mx.clabe',
  'nl.bsn',
  'no.orgnr',
  'no.mva',
  'pl.nip',
  'se.orgnr',
  'sg.nric',
  'uy.rut',
  'za.tin',
];

test.each(SURE)('%s finds every single wrong digit', id => {
  const number = RIGHT[id] as string;
  const changed = Array.from(number).flatMap((old, at) =>
    /\d/.test(old)
      ? Array.from('0123456789')
          .filter(digit => digit !== old)
          .map(digit => number.slice(0, at) + digit + number.slice(at + 1))
      : [],
  );
  expect(changed.filter(text => codeOf(id, text) === 'ok')).toEqual([]);
});

describe('what is wrong', () => {
  test.each([
    ['be.nn', '8507303303', 'incomplete'],
    ['be.nn', '85073033028x', 'national-id.too-long'],
    ['be.nn', '8507303302x', 'national-id.format'],
    ['be.nn', '8507303302é', 'national-id.character'],
    ['be.nn', '85073003327', 'national-id.checksum'],
    ['be.nn', '85073203327', 'national-id.date'],
    ['fi.hetu', '131052-308T', 'ok'],
    ['fi.hetu', '131052-308U', 'national-id.checksum'],
    ['fi.hetu', '311152-308T', 'national-id.date'],
    ['by.unp', 'MA1953684', 'ok'],
    ['bg.vat', '175074752', 'ok'],
    ['bg.vat', '7523169263', 'ok'],
    ['fr.siret', '35600000049837', 'ok'],
    ['fr.nir', '253072B07300470', 'ok'],
    ['fr.nir', '253072A07300443', 'ok'],
    ['gb.vat', 'GD100', 'ok'],
    ['ru.inn', '123456789047', 'ok'],
    ['ec.ruc', '1792060346000', 'national-id.checksum'],
    ['ua.edrpou', '32855968', 'national-id.checksum'],
    ['us.ssn', '078-05-1120', 'national-id.component'],
    ['us.ssn', '000-12-1234', 'national-id.format'],
  ])('%s %s: %s', (id, text, code) => {
    expect(codeOf(id, text)).toBe(code);
  });

  test('a day that is still to come', () => {
    expect(codeOf('pl.pesel', '02670803626')).toBe('ok');
    expect(codeOf('pl.pesel', '02670803626', '2026-11-22')).toBe('national-id.future');
  });

  test('says which kind', () => {
    expect(kindOf('us.ssn').check('000-12-1234')).toMatchObject({ issue: { params: { kind: 'us.ssn' } } });
  });
});

test('facts say birth and sex where the number does, and no birth where it is a founding', () => {
  expect(kindOf('fi.hetu').derive('131052-308T')).toEqual({ number: '131052-308T', country: 'FI', birthDate: '1952-10-13', sex: 'F' });
  expect(kindOf('al.nipt').derive('L42307014K')).not.toHaveProperty('birthDate');
});

test('a host defines its own', () => {
  const own = defineNational({ id: 'xx.own', lengths: [4], shape: '\\d{4}', prefix: 'XX', check: value => value.endsWith('7') });
  expect(own.parse('XX 12-37')).toEqual({ ok: true, value: { number: '1237', country: 'XX' } });
  expect(own.parse('1238')).toMatchObject({ issue: { code: 'national-id.checksum', params: { kind: 'xx.own' } } });
});
