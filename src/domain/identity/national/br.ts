import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';
import { tail, down, MINUS_11_ZERO } from './sums';

const CNPJ = [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];
const byCode = (character: string): number => character.charCodeAt(0) - 48;

/** Brazil, firms; letters since 2026 count by their code. */
export const brCnpjKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'br.cnpj',
  lengths: [14],
  shape: '[A-Z\\d]{12}\\d\\d',
  part: v => !/^(.)\1*$/.test(v),
  check: v => tail(v.slice(0, 13), CNPJ, MINUS_11_ZERO, byCode) && tail(v, [6, ...CNPJ], MINUS_11_ZERO, byCode),
});

/** Brazil, persons. */
export const brCpfKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 'br.cpf',
  lengths: [11],
  shape: '\\d{11}',
  part: v => !/^(.)\1*$/.test(v),
  check: v => tail(v.slice(0, 10), down(10, 2), MINUS_11_ZERO) && tail(v, down(11, 2), MINUS_11_ZERO),
});
