/** `family` and `given` as transliterated, in capitals with blanks; `truncated` where the name filled its field. */
export interface MrzName {
  family: string;
  given: string;
  truncated: boolean;
}

const words = (field: string): string => field.replace(/</g, ' ').trim().replace(/ +/g, ' ');

/** `ZHANG<<SAN<FENG` → family `ZHANG`, given `SAN FENG`. A name without `<<` is all family name (ICAO 9303-3 4.6). */
export function splitMrzName(field: string): MrzName {
  const at = field.indexOf('<<');
  const family = at < 0 ? field : field.slice(0, at);
  return { family: words(family), given: at < 0 ? '' : words(field.slice(at)), truncated: field !== '' && !field.endsWith('<') };
}

const fold = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toUpperCase()
    .replace(/Ü/g, 'U')
    .replace(/ß|ẞ/g, 'SS')
    .replace(/Æ/g, 'AE')
    .replace(/Ø/g, 'O')
    .replace(/Œ/g, 'OE')
    .replace(/Ł/g, 'L')
    .replace(/Đ/g, 'D')
    .replace(/Þ/g, 'TH')
    .replace(/['’.]/g, '')
    .replace(/[^A-Z]+/g, '<')
    .replace(/^<|<$/g, '');

/** Longest name that is looked at. */
const LONGEST = 200;

/**
 * Family and given name in Latin letters as an MRZ writes them, filled and cut to `width` (39 for passports and TD1 30, TD2 31).
 * Pinyin `lü` becomes `LU`; states that write `YU` are matched by the host.
 */
export function toMrzName(family: string, given: string, width = 39): string {
  const [first, second] = [fold(family.slice(0, LONGEST)), fold(given.slice(0, LONGEST))];
  return (second ? `${first}<<${second}` : first).padEnd(width, '<').slice(0, width);
}
