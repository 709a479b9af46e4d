/**
 * Current and still driven series of number plates by market, without blanks and hyphens. District and province codes are not
 * judged: they are founded and abolished.
 */
export const PLATE_SHAPES: readonly (readonly [pattern: string, markets: string])[] = [
  ['[A-Z]{2}(?:\\d{3}(?:[A-Z]{2}|T)|R\\d{3})', 'AL'],
  ['[A-Z]{2}\\d{3}[A-Z]{2}|[A-Z]{3}\\d{3}|[A-Z]\\d{3}[A-Z]{3}', 'AR'],
  ['[A-Z]{3}\\d[A-Z]\\d{2}|[A-Z]{3}\\d{4}', 'BR'],
  ['(?:AG|AI|AR|BE|BL|BS|FR|GE|GL|GR|JU|LU|NE|NW|OW|SG|SH|SO|SZ|TG|TI|UR|VD|VS|ZG|ZH)\\d{1,6}', 'CH'],
  ['[A-FH-NPR-VX-Z\\d]{5,8}', 'CZ'],
  ['(?:[A-ZÄÖÜ]{1,2}[A-Z]{1,2}\\d{1,4}|[A-ZÄÖÜ]{3}(?:[A-Z]\\d{1,4}|[A-Z]{2}\\d{1,3}))[EH]?', 'DE'],
  ['[A-ZÅÄÖ]{2,3}\\d{1,3}|[A-Z]\\d{3,5}|\\d{1,3}[A-ZÅÄÖ]{2,3}', 'FI'],
  ['[A-HJ-NP-TV-Z]{2}\\d{3}[A-HJ-NP-TV-Z]{2}|\\d{1,4}[A-Z]{1,3}\\d{2,3}', 'FR'],
  ['[A-Z]{2}\\d{2}[A-Z]{3}|[A-Z]\\d{1,3}[A-Z]{3}|[A-Z]{3}\\d{1,3}[A-Z]|[A-Z]{1,3}\\d{1,4}|\\d{1,4}[A-Z]{1,3}', 'GB'],
  ['[A-HJ-NPR-Z]{2}\\d{1,4}|[A-HJ-NPR-Z]{1,2}\\d{1,4}', 'HK'],
  [
    '(?:(?!AAA)[A-NPR-TV-Z][A-PR-Z][A-HJ-NPR-Z]|A[ABC][IO]|A[A-W]Q|BP[IO]|UCO|UDO|XAO)(?!000)\\d{3}|[A-Z]{4}\\d{3}|M\\d{6}|' +
      '(?:CK|DT|CD|HC|H[ABEFIKLMNPRSTVX]|MA|OT|R[A-Z]|SP)\\d{4}|CD\\d{6}|C[CX]\\d{4}|X[ABC]\\d{4}|[EPVZ]\\d{5}|SA[A-Z]{2}\\d{2}',
    'HU',
  ],
  ['[A-Z]{2}\\d{1,2}[A-Z]{1,3}\\d{4}|\\d{2}BH\\d{4}[A-HJ-NP-Z]{1,2}', 'IN'],
  ['[A-Z]{2}\\d{3}[A-Z]{2}', 'IT'],
  ['FL\\d{1,5}[UZ]?', 'LI'],
  ['[A-Z]{2}\\d{4}', 'MO'],
  ['[A-Z]{1,4}\\d{3,4}(?:\\d{2})?', 'PK'],
  ['[A-Z]{2}\\d{2}(?:\\d{2}|[A-Z]{2})|\\d{2}(?:[A-Z]{2}\\d{2}|\\d{2}[A-Z]{2})', 'PT'],
  ['[A-HJ-PR-UW-Z]{3}\\d{2}[A-HJ-PR-UW-Z\\d]|[A-ZÅÄÖ]{2,7}', 'SE'],
  ['[A-Z]{1,3}\\d{1,4}[A-Z]', 'SG'],
  ['[A-Z\\d]{2,4}[A-Z\\d]{2,4}', 'TW'],
];
