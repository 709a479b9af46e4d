import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { mod97 } from '../checksum/iso7064';
import { weightedSum } from '../checksum/weighted';
import { defineNational } from './define';
import { isZero } from './sums';

const DUTCH = [9, 8, 7, 6, 5, 4, 3, 2, -1];
const dutchFilled = (text: string): string =>
  text
    .replace(/[ .-]/g, '')
    .replace(
      /^(NL)?(\d{1,8})(B\d\d)$/,
      (_, country: string | undefined, digits: string, end: string) => (country ?? '') + digits.padStart(9, '0') + end,
    );

/** Netherlands, citizen service number. */
export const nlBsnKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'nl.bsn',
  lengths: [8, 9],
  shape: '(?!0+$)\\d{8,9}',
  check: v => isZero(v.padStart(9, '0'), DUTCH, 11),
});

/** Netherlands, VAT number: by a citizen's number, or since 2020 by 97. */
export const nlBtwKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'nl.btw',
  lengths: [12],
  prefix: 'NL',
  fold: dutchFilled,
  shape: '\\d{9}B\\d\\d',
  check: v => isZero(v.slice(0, 9), DUTCH, 11) || mod97(`NL${v}`) === 1,
});

/** Netherlands, pupils without a citizen's number. */
export const nlOnderwijsnummerKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'nl.onderwijsnummer',
  lengths: [9],
  shape: '10\\d{7}',
  check: v => ((weightedSum(v, DUTCH) % 11) + 11) % 11 === 5,
});
