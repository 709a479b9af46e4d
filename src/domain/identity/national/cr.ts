import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';

/** `1-613-584` stands for `01-0613-0584`. */
function padGroups(text: string): string {
  const [first = '', second = '', third = '', more] = text.split('-').map(group => group.trim());
  const grouped = text.includes('-') && third !== '' && more === undefined;
  const digits = grouped ? first.padStart(2, '0') + second.padStart(4, '0') + third.padStart(4, '0') : text;
  return /^\d{9}$/.test(digits) ? '0' + digits : digits;
}

/** Costa Rica, persons; groups may leave out leading zeros. */
export const crCpfKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'cr.cpf',
  lengths: [10],
  fold: padGroups,
  shape: '0\\d{9}',
});

/** Costa Rica, firms. */
export const crCpjKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'cr.cpj',
  lengths: [10],
  shape: '(?:2[1-4]00|3(?:00[2-9]|01[0-4]|10[1-9]|110)|4000|5001)\\d{6}',
});

/** Costa Rica, residents. */
export const crCrKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'cr.cr',
  lengths: [11, 12],
  shape: '1\\d{10,11}',
});
