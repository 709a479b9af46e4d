import { fail, ok, type Result } from '../result';
import { currencyDigits } from './currency';

/** Active codes of ISO 4217, list one (2026); the euro replaced BGN on 2026-01-01, XCG replaced ANG in 2025, ZWG ZWL in 2024. */
const ACTIVE =
  'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CLF ' +
  'CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF ' +
  'IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT ' +
  'MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD ' +
  'SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS ' +
  'VED VES VND VUV WST XAD XAF XCD XCG XOF XPF YER ZAR ZMW ZWG';

/** Metals, bond units, drawing rights and codes for tests: ISO gives them no minor unit ("N.A."). */
const NO_UNIT = 'XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX';

/**
 * Decimals of an active currency by ISO 4217; `null` for the codes that have no minor unit at all (gold `XAU`, `XXX`).
 * Issue: `money.unknown-currency` {currency} for a code that is not on the list or no longer. Formatting and parsing ask
 * `currencyDigits` instead, which lets unknown codes pass.
 */
export function isoDigits(code: string): Result<number | null> {
  if (/^[A-Z]{3}$/.test(code)) {
    if (ACTIVE.includes(code)) return ok(currencyDigits(code));
    if (NO_UNIT.includes(code)) return ok(null);
  }
  return fail('money.unknown-currency', '', { currency: code });
}
