import type { MetadataJson, PhoneNumber } from 'libphonenumber-js/core';
import { parsePhoneNumberFromString } from 'libphonenumber-js/core';

/** Numbering plans of the world, `libphonenumber-js/metadata.mobile.json` or `.max.json`; the host brings it, as it is large. */
export type PhonePlans = MetadataJson;

/** What the library says about a number; `known` is false for ranges the plans do not list. */
export interface PlannedPhone {
  country?: string;
  code: string;
  national: string;
  known: boolean;
  possible: boolean;
  kind?: 'mobile' | 'fixed' | 'either' | 'other';
  formatted: string;
}

const KINDS: Record<string, NonNullable<PlannedPhone['kind']>> = { MOBILE: 'mobile', FIXED_LINE: 'fixed', FIXED_LINE_OR_MOBILE: 'either' };

const kindOf = (found: PhoneNumber): PlannedPhone['kind'] => {
  const type = found.getType();
  return type === undefined ? undefined : (KINDS[type] ?? 'other');
};

/** The one door to the library. `text` is `+digits` or national digits; undefined where it is no number at all. */
export function readByPlans(text: string, market: string | undefined, plans: PhonePlans): PlannedPhone | undefined {
  const known = market !== undefined && Object.hasOwn(plans.countries, market);
  const found = parsePhoneNumberFromString(text, { ...(known ? { defaultCountry: market as 'CN' } : {}), extract: false }, plans);
  if (!found) return undefined;
  const kind = kindOf(found);
  return {
    ...(found.country ? { country: found.country } : {}),
    code: found.countryCallingCode,
    national: found.nationalNumber,
    known: found.isValid(),
    possible: found.isPossible(),
    ...(kind ? { kind } : {}),
    formatted: found.formatInternational(),
  };
}
