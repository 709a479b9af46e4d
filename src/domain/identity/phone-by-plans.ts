import type { MetadataJson } from 'libphonenumber-js/core';
import { parsePhoneNumberFromString } from 'libphonenumber-js/core';
import { reading, refuse } from './core/kind';
import type { PhoneFacts, PhoneReader } from './phone';

/** Numbering plans of the world, `libphonenumber-js/metadata.mobile.json` or `.max.json`; the host brings it, as it is large. */
export interface PhonePlans {
  version: number;
  country_calling_codes: Readonly<Record<string, readonly string[]>>;
  countries: Readonly<Record<string, unknown>>;
}

const KINDS: Readonly<Record<string, PhoneFacts['kind']>> = { MOBILE: 'mobile', FIXED_LINE: 'fixed', FIXED_LINE_OR_MOBILE: 'unknown' };

/**
 * A reader for `checkPhone` over the numbering plans of the world, which the host imports or loads on demand:
 * `checkPhone(text, { market: 'DE' }, phoneByPlans(metadata))`; the one door to the library. Plans grow faster than metadata is
 * renewed, so these only warn, and refuse with `strict`: `phone.unknown-range`, a number of possible length in a range the plans do
 * not list; `phone.not-mobile`; `phone.rewritten`, more than signs was left out, such as a 0 behind the country code.
 * Further issues: `phone.format`, `phone.market`.
 */
export const phoneByPlans =
  (plans: PhonePlans): PhoneReader =>
  ({ plus, digits }, { market, accept = 'mobile', strict }) => {
    if (!plus && market === undefined) return refuse('market');
    const home = market !== undefined && Object.hasOwn(plans.countries, market) ? { defaultCountry: market as 'CN' } : {};
    const found = parsePhoneNumberFromString((plus ? '+' : '') + digits, { ...home, extract: false }, plans as unknown as MetadataJson);
    if (!found?.isPossible()) return found && digits.length < 7 ? { incomplete: true } : refuse('format');
    const { country, countryCallingCode: code, nationalNumber: national, number } = found;
    const type = found.getType();
    const kind = type === undefined ? 'unknown' : KINDS[type];
    const fixed = accept === 'mobile' && (kind === undefined || kind === 'fixed');
    const doubt = !found.isValid() ? 'unknown-range' : fixed ? 'not-mobile' : plus && number !== `+${digits}` ? 'rewritten' : undefined;
    if (strict && doubt !== undefined) return refuse(doubt);
    const facts: PhoneFacts = { e164: number, code, national, kind: kind ?? 'unknown', formatted: found.formatInternational() };
    if (country) facts.country = country;
    return doubt === undefined ? reading(facts) : reading(facts, { reason: doubt });
  };
