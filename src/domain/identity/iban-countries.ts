/**
 * Structures of the SWIFT IBAN registry, release 99, after country and check digits: `DE8n10n` = 8 digits, then 10. n digits,
 * a capitals, c both. The first part is the bank's.
 */
const REGISTRY =
  'AD4n4n12c AE3n16n AL8n16c AT5n11n AZ4a20c BA3n3n8n2n BE3n7n2n BG4a4n2n8c BH4a14c BI5n5n11n2n BR8n5n10n1a1c BY4c4n16c CH5n12c ' +
  'CR4n14n CY3n5n16c CZ4n6n10n DE8n10n DJ5n5n11n2n DK4n9n1n DO4c20n EE2n14n EG4n4n17n ES4n4n1n1n10n FI3n11n FK2a12n FO4n9n1n ' +
  'FR5n5n11c2n GB4a6n8n GE2a16n GI4a15c GL4n9n1n GR3n4n16c GT4c20c HN4a20n HR7n10n HU3n4n1n15n1n IE4a6n8n IL3n3n13n IQ4a3n12n ' +
  'IS4n2n6n10n IT1a5n5n12c JO4a4n18c KW4a22c KZ3n13c LB4n20c LC4a24c LI5n12c LT5n11n LU3n13c LV4a13c LY3n3n15n MC5n5n11c2n MD2c18c ' +
  'ME3n13n2n MK3n10c2n MN4n12n MR5n5n11n2n MT4a5n18c MU4a2n2n12n3n3a NI4a20n NL4a10n NO4n6n1n OM3n16c PK4a16c PL8n16n PS4a21c ' +
  'PT4n4n11n2n QA4a21c RO4a16c RS3n13n2n RU9n5n15c SA2n18c SC4a2n2n16n3a SD2n12n SE3n16n1n SI5n8n2n SK4n6n10n SM1a5n5n12c SO4n3n12n ' +
  'ST8n11n2n SV4a20n TL3n14n2n TN2n3n13n2n TR5n1n16c UA6n19c VA3n15n VG4a16n XK4n10n2n YE4a4n18c';

/** In use without being registered. */
const UNREGISTERED =
  'AO21n BF2c22n BJ2c22n CF23n CG23n CI2a22n CM23n CV21n DZ22n GA23n GQ23n GW2c19n IR22n KM23n MA24n MG23n ML2c22n MZ21n NE2a22n ' +
  'SN2a22n TD23n TG2a22n';

/** Countries of the single euro payments area as the registry marks them. */
const SEPA = 'AD AT BE BG CH CY CZ DE DK EE ES FI FR GB GI GR HR HU IE IS IT LI LT LU LV MC MT NL NO PL PT RO SE SI SK SM VA';

export interface IbanCountry {
  /** Of the whole IBAN. */
  length: number;
  parts: readonly { length: number; pattern: RegExp }[];
  registered: boolean;
  sepa: boolean;
}

const PATTERNS: Record<string, RegExp> = { n: /^\d+$/, a: /^[A-Z]+$/, c: /^[A-Z\d]+$/ };

function structureOf(list: string, country: string): IbanCountry['parts'] | undefined {
  const entry = list.split(' ').find(item => item.startsWith(country));
  return entry
    ?.slice(2)
    .match(/\d+[nac]/g)
    ?.map(part => ({ length: parseInt(part, 10), pattern: PATTERNS[part.slice(-1)] as RegExp }));
}

/** Structure of the IBANs of a country (ISO 3166-1 alpha-2), undefined where there are none. */
export function ibanCountry(country: string): IbanCountry | undefined {
  if (!/^[A-Z]{2}$/.test(country)) return undefined;
  const known = structureOf(REGISTRY, country);
  const parts = known ?? structureOf(UNREGISTERED, country);
  if (!parts) return undefined;
  return {
    length: parts.reduce((sum, part) => sum + part.length, 4),
    parts,
    registered: known !== undefined,
    sepa: SEPA.includes(country),
  };
}
