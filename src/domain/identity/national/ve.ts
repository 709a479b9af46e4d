import type { IdentifierKind } from '../core/kind';
import type { NationalFacts } from './define';
import { defineNational } from './define';
import { tail } from './sums';

/** Venezuela, taxpayers; the letter counts. */
export const veRifKind: IdentifierKind<NationalFacts> = /* @__PURE__ */ defineNational({
  id: 've.rif',
  lengths: [10],
  shape: '[VEJPG]\\d{9}',
  check: v =>
    tail(v, [4, 3, 2, 7, 6, 5, 4, 3, 2], '00987654321', letter => ('GVEJP'.includes(letter) ? 'xVEJPG'.indexOf(letter) : Number(letter))),
});
