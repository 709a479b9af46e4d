import { test } from 'vitest';
import { outsideData } from '../../../test/support/outside-data';
import * as d from './index';
import maxPlans from 'libphonenumber-js/metadata.max.json';
interface Row {
  kind: string;
  locale: string;
  value: string;
  valid: string;
  options: string;
  note: string;
  source: string;
}
const kind =
  (k: any, o: any = {}) =>
  (r: Row) => {
    const c = k.check(r.value, o);
    return c.state === 'ok' ? (c.warnings.length ? 'doubt:' + c.warnings[0].code : 'valid') : c.state === 'wrong' ? c.issue.code : c.state;
  };
const reader = d.phoneByPlans(maxPlans as never);
const phone = (m: any) => (r: Row) => {
  const c = d.checkPhone(r.value, { market: m, accept: 'mobile' }, reader);
  return c.state === 'ok' ? (c.warnings.length ? 'doubt:' + c.warnings[0]!.code : 'valid') : c.state === 'wrong' ? c.issue.code : c.state;
};
const cc = (r: Row) =>
  r.locale.includes('-') ? r.locale.split('|')[0]!.split('-')[1] : /^[A-Z]{2}$/.test(r.locale) ? r.locale : undefined;
const anyOf = (r: Row, f: (m: string) => string) => {
  const all = Object.keys((maxPlans as any).countries).map(f);
  return all.includes('valid') ? 'valid' : (all.find(x => x.startsWith('doubt')) ?? 'none');
};
const CARD: any = {
  AmEx: 'amex',
  DinersClub: 'diners',
  Discover: 'discover',
  JCB: 'jcb',
  Mastercard: 'mastercard',
  UnionPay: 'unionpay',
  Visa: 'visa',
};
const map: Record<string, (r: Row) => string> = {
  'aba-routing': kind(d.abaRoutingKind),
  bic: kind(d.bicKind),
  'cn.hukou': kind(d.householdKind),
  'cn.id': kind(d.residentIdKind, { legacy: true }),
  'cn.id15-format': kind(d.residentIdKind, { legacy: true }),
  'cn.id18-format': kind(d.residentIdKind),
  'cn.officer-id': kind(d.militaryIdKind),
  'cn.passport-format': kind(d.passportKind, { market: 'CN' }),
  'cn.plate': kind(d.cnPlateKind),
  'cn.plate-new-energy': kind(d.cnPlateKind),
  'cn.plate-regular': kind(d.cnPlateKind),
  'cn.postal': kind(d.postalCodeKind, { market: 'CN' }),
  'cn.uscc': kind(d.usccKind),
  'cn.uscc-format': kind(d.usccKind),
  'stdnum:cn.uscc': kind(d.usccKind),
  'stdnum:cn.ric': kind(d.residentIdKind),
  'stdnum:hk.hkid': kind(d.hkidKind),
  'hk.id': kind(d.hkidKind),
  'stdnum:tw.natid': kind(d.taiwanIdKind),
  'stdnum:tw.ui': kind(d.taiwanIdKind),
  'tw.id': kind(d.taiwanIdKind),
  'mo.id-format': kind(d.macauIdKind),
  ean: kind(d.eanKind),
  'stdnum:gen.ean': kind(d.eanKind),
  isin: kind(d.isinKind),
  iban: kind(d.ibanKind),
  luhn: r => (d.isLuhn(r.value) ? 'valid' : 'no'),
  imei: kind(d.imeiKind),
  vin: kind(d.vinKind),
  'en.name': r => (d.checkName(r.value).issues.length ? 'issues' : 'valid'),
  'iso3166-alpha2': r => (d.isCountryCode(r.value, r.options ? JSON.parse(r.options).userAssignedCodes : []) ? 'valid' : 'no'),
  'credit-card': r => {
    const c = d.bankCardKind.check(r.value, { strict: true });
    const p = r.options ? CARD[JSON.parse(r.options).provider] : undefined;
    return c.state === 'ok'
      ? p
        ? c.facts.scheme === p
          ? 'valid'
          : 'scheme ' + c.facts.scheme
        : 'valid'
      : c.state === 'wrong'
        ? c.issue.code
        : c.state;
  },
  passport: r => kind(d.passportKind, { market: r.locale, strict: true })(r),
  'license-plate': r => (r.locale === 'any' ? kind(d.plateKind)(r) : kind(d.plateKind, { market: cc(r) })(r)),
  'postal-code': r =>
    r.locale === 'any' ? anyOf(r, m => kind(d.postalCodeKind, { market: m })(r)) : kind(d.postalCodeKind, { market: r.locale })(r),
  'mobile-phone-e164': phone(undefined),
  'cn.mobile': phone('CN'),
  'mobile-phone': r => (cc(r) ? phone(cc(r))(r) : anyOf(r, m => phone(m)(r))),
  'cn.landline': r => {
    const c = d.checkPhone(r.value, { market: 'CN', accept: 'any' });
    return c.state === 'ok' ? 'valid' : c.state;
  },
  'identity-card': r =>
    (({ 'zh-CN': kind(d.residentIdKind, { legacy: true }), 'zh-HK': kind(d.hkidKind), 'zh-TW': kind(d.taiwanIdKind) }) as any)[r.locale]?.(
      r,
    ) ?? 'skip',
};
test('v', () => {
  const rows = outsideData<Row[]>('identifiers/vectors.json', 'x')!;
  const stat: Record<string, number[]> = {};
  for (const r of rows) {
    const f = map[r.kind];
    if (!f) continue;
    const got = f(r);
    if (got === 'skip') continue;
    const s = (stat[r.kind] ??= [0, 0, 0]);
    const ok = r.valid === 'valid' ? got === 'valid' || got.startsWith('doubt') : got !== 'valid';
    if (ok) {
      s[0]!++;
      if (got.startsWith('doubt')) s[2]!++;
    } else {
      s[1]!++;
      console.log(r.kind, r.locale, JSON.stringify(r.value), r.valid, '->', got, r.options);
    }
  }
  console.log(
    Object.entries(stat)
      .map(([k, v]) => k + ' ' + v.join('/'))
      .join('\n'),
  );
});
