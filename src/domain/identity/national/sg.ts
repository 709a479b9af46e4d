import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { weightedSum } from '../checksum/weighted';
import { defineNational } from './define';
import { tail } from './sums';

const ENTITIES = 'CC|CD|CH|CL|CM|CP|CS|CX|DP|FB|FC|FM|FN|GA|GB|GS|HS|LL|LP|MB|MC|MD|MH|MM|MQ|NB|NR|PA|PB|PF|RF|RP|SM|SS|TC|TU|VH|XL';
const OTHERS = 'ABCDEFGHJKLMNPQRSTUVWX0123456789';

/** Businesses 8 digits, local companies 9, others a year and kind. */
function isUen(value: string): boolean {
  if (/^\d{8}\D/.test(value)) return tail(value, [10, 4, 9, 3, 8, 2, 7, 1], 'XMKECAWLJDB');
  if (/^\d/.test(value)) return tail(value, [10, 8, 6, 4, 9, 7, 5, 3, 1], 'ZKCMDNERGWH');
  const sum = weightedSum(value.slice(0, 9), [4, 3, 5, 3, 10, 2, 2, 5, 7], character => OTHERS.indexOf(character));
  return OTHERS[(sum + 6) % 11] === value[9];
}

const NRIC: Readonly<Record<string, readonly [start: number, table: string]>> = {
  S: [0, 'JZIHGFEDCBA'],
  T: [4, 'JZIHGFEDCBA'],
  F: [0, 'XWUTRQPNMLK'],
  G: [4, 'XWUTRQPNMLK'],
  M: [3, 'XWUTRQPNJLK'],
};

function isNric(value: string): boolean {
  const [start, table] = NRIC[value.slice(0, 1)] as readonly [number, string];
  return table[(start + weightedSum(value.slice(1, 8), [2, 7, 6, 5, 4, 3, 2])) % 11] === value[8];
}

/** Singapore, firms and other bodies. */
export const sgUenKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'sg.uen',
  lengths: [9, 10],
  shape: `\\d{8,9}[A-Z]|[RST]\\d\\d(?:${ENTITIES})\\d{4}[A-Z\\d]`,
  check: isUen,
});

/** Singapore, citizens, residents and pass holders. */
export const sgNricKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'sg.nric',
  lengths: [9],
  shape: '[FGMST]\\d{7}[A-Z]',
  check: isNric,
});
