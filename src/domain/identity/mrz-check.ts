import { valueOf, weightedSum } from './checksum/weighted';

/** Check digit of ICAO 9303-3: weights 7, 3, 1, letters A = 10 … Z = 35, filler `<` is 0. */
export const mrzDigit = (field: string): string =>
  String(weightedSum(field, [7, 3, 1], character => (character === '<' ? 0 : valueOf(character))) % 10);

/** Where one check digit stands and what it covers: `[line, start, end]` pieces in order. */
export interface MrzCheck {
  field: 'number' | 'birth' | 'expiry' | 'personal' | 'composite';
  covers: readonly (readonly [line: number, start: number, end: number])[];
  at: readonly [line: number, position: number];
}

/** Fields of one document size (ICAO 9303-4, -5, -6), zero-based. */
export interface MrzLayout {
  form: 'TD1' | 'TD2' | 'TD3';
  lines: number;
  width: number;
  names: readonly [line: number, start: number];
  fields: Record<
    'type' | 'issuer' | 'number' | 'birth' | 'sex' | 'expiry' | 'nationality',
    readonly [line: number, start: number, end: number]
  >;
  optional: readonly (readonly [line: number, start: number, end: number])[];
  checks: readonly MrzCheck[];
}

const twoLines = (form: 'TD2' | 'TD3', width: number, optionalEnd: number, personal: readonly MrzCheck[]): MrzLayout => ({
  form,
  lines: 2,
  width,
  names: [0, 5],
  fields: {
    type: [0, 0, 2],
    issuer: [0, 2, 5],
    number: [1, 0, 9],
    nationality: [1, 10, 13],
    birth: [1, 13, 19],
    sex: [1, 20, 21],
    expiry: [1, 21, 27],
  },
  optional: [[1, 28, optionalEnd]],
  checks: [
    { field: 'number', covers: [[1, 0, 9]], at: [1, 9] },
    { field: 'birth', covers: [[1, 13, 19]], at: [1, 19] },
    { field: 'expiry', covers: [[1, 21, 27]], at: [1, 27] },
    ...personal,
    {
      field: 'composite',
      covers: [
        [1, 0, 10],
        [1, 13, 20],
        [1, 21, width - 1],
      ],
      at: [1, width - 1],
    },
  ],
});

const TD1: MrzLayout = {
  form: 'TD1',
  lines: 3,
  width: 30,
  names: [2, 0],
  fields: {
    type: [0, 0, 2],
    issuer: [0, 2, 5],
    number: [0, 5, 14],
    birth: [1, 0, 6],
    sex: [1, 7, 8],
    expiry: [1, 8, 14],
    nationality: [1, 15, 18],
  },
  optional: [
    [0, 15, 30],
    [1, 18, 29],
  ],
  checks: [
    { field: 'number', covers: [[0, 5, 14]], at: [0, 14] },
    { field: 'birth', covers: [[1, 0, 6]], at: [1, 6] },
    { field: 'expiry', covers: [[1, 8, 14]], at: [1, 14] },
    {
      field: 'composite',
      covers: [
        [0, 5, 30],
        [1, 0, 7],
        [1, 8, 15],
        [1, 18, 29],
      ],
      at: [1, 29],
    },
  ],
};

export const MRZ_LAYOUTS: readonly MrzLayout[] = [
  TD1,
  /* @__PURE__ */ twoLines('TD2', 36, 35, []),
  /* @__PURE__ */ twoLines('TD3', 44, 42, [{ field: 'personal', covers: [[1, 28, 42]], at: [1, 42] }]),
];
