import { describe, expect, it } from 'vitest';
import { CRITICAL_ILLNESS, GROUP } from '../../../test/support/rating.cases';
import { checkRatingSpec } from './check-spec';
import { compileRating, MAX_SPEC_BYTES } from './compile';
import { testRating } from './self-test';

type Json = Record<string, unknown>;

/** The specification with one place changed; `undefined` takes it away. */
function changed(spec: unknown, path: string, value: unknown): unknown {
  const copy = structuredClone(spec) as Json;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce<Json>((node, key) => node[key] as Json, copy);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}
const found = (spec: unknown): string[] => checkRatingSpec(spec).map(({ code, path = '' }) => `${code}@${path}`);
const step = (expression: unknown): unknown => changed(CRITICAL_ILLNESS, 'steps.2', { id: 'period', value: expression });
const member = (expression: unknown): unknown => changed(GROUP, 'steps.0', { id: 'n', value: expression });

describe('checkRatingSpec', () => {
  it.each([
    ['id', undefined, 'missing@id'],
    ['id', 7, 'missing@id'],
    ['version', '', 'missing@version'],
    ['currency', undefined, 'currency@currency'],
    ['currency', 'yuan', 'currency@currency'],
    ['authority', 'bound', 'authority@authority'],
    ['effective', '2026-02-30', 'date@effective'],
    ['expires', 20261231, 'date@expires'],
    ['colour', 'red', 'unknown-field@colour'],
    ['inputs', [], 'shape@inputs'],
    ['inputs.1st', { type: 'int' }, 'name@inputs.1st'],
    ['inputs.age', 'int', 'shape@inputs.age'],
    ['inputs.age.type', 'years', 'input-type@inputs.age.type'],
    ['inputs.age.type', 'constructor', 'input-type@inputs.age.type'],
    ['inputs.age.rule', 'lunar', 'age-rule@inputs.age.rule'],
    ['inputs.age.feb29', 'feb29', 'age-rule@inputs.age.feb29'],
    ['inputs.age.from', 7, 'path@inputs.age.from'],
    ['inputs.age.form', 'x', 'unknown-field@inputs.age.form'],
    ['inputs.si.min', 0.5, 'bad-decimal@inputs.si.min'],
    ['inputs.sex.values', [], 'values@inputs.sex.values'],
    ['inputs.sex.values', ['M', 'M'], 'values@inputs.sex.values'],
    ['inputs.sex.values', ['M', ''], 'values@inputs.sex.values'],
    ['inputs.sex.values', 'M', 'shape@inputs.sex.values'],
    ['guards', {}, 'shape@guards'],
    ['guards.0', 'no', 'shape@guards.0'],
    ['guards.0.code', '', 'missing@guards.0.code'],
    ['guards.0.text', '', 'text@guards.0.text'],
    ['guards.0.when', 'age', 'wrong-type@guards.0.when'],
    ['guards.1.when', ['gt', 'annual', 70], 'unknown-reference@guards.1.when.1'],
    ['tables', [], 'shape@tables'],
    ['tables.base', [], 'shape@tables.base'],
    ['tables.base.keys', [], 'shape@tables.base.keys'],
    ['tables.base.keys', 'age', 'shape@tables.base.keys'],
    ['tables.base.keys.0', 7, 'shape@tables.base.keys'],
    ['tables.base.keys.0', 'years', 'unknown-reference@steps.0.2'],
    ['tables.base.per', '1,000', 'bad-decimal@tables.base.per'],
    ['tables.base.bounds', '()', 'bounds@tables.base.bounds'],
    ['tables.base.rows', {}, 'shape@tables.base.rows'],
    ['tables.base.rows.0', [25, 30, 'M'], 'row-length@tables.base.rows.0'],
    ['tables.base.rows.0', 'row', 'row-length@tables.base.rows.0'],
    ['tables.base.rows.0.3', 9.36, 'bad-decimal@tables.base.rows.0'],
    ['tables.base.rows.0.0', 25.5, 'key@tables.base.rows.0.0'],
    ['tables.base.rows.0.2', '', 'key@tables.base.rows.0.2'],
    ['tables.base.rows.1.2', 'M', 'duplicate-key@tables.base.rows.1'],
    ['tables.base.rows.1', ['25', '30.0', 'M', '1'], 'duplicate-key@tables.base.rows.1'],
    ['steps', [], 'missing@steps'],
    ['steps', undefined, 'missing@steps'],
    ['steps.0', 'base', 'shape@steps.0'],
    ['steps.0.id', 'a.b', 'name@steps.0.id'],
    ['steps.0.id', 'age', 'duplicate@steps.0.id'],
    ['steps.0.op', 'guess', 'unknown-op@steps.0'],
    ['steps.0.op', 'band', 'band-expected@steps.0'],
    ['steps.0.table', 'none', 'unknown-table@steps.0'],
    ['steps.0.keys', ['age'], 'arity@steps.0'],
    ['steps.1.table', 'base', 'arity@steps.1.table'],
    ['steps.1.rond', { dp: 2 }, 'unknown-field@steps.1.rond'],
    ['steps.1.round', {}, 'rounding.dp@steps.1.round.dp'],
    ['steps.1.round', 2, 'rounding.dp@steps.1.round'],
    ['steps.1.round.mode', 'nearest', 'rounding.mode@steps.1.round.mode'],
    ['steps.1.round.step', '0', 'rounding.step@steps.1.round.step'],
    ['steps.1.a', 'period', 'cycle@steps.1.1'],
    ['steps.1.a', 'annual', 'cycle@steps.1.1'],
    ['steps.1.a', 'nobody', 'unknown-reference@steps.1.1'],
    ['steps.1.a', 'sex', 'wrong-type@steps.1.1'],
    ['steps.1.a', 0.1, 'bad-decimal@steps.1.1'],
    ['steps.1.a', null, 'unknown-op@steps.1.1'],
    ['steps.1.b', undefined, 'arity@steps.1'],
    ['steps.1.line', 'base', 'shape@steps.1.line'],
    ['steps.1.line.kind', 'gift', 'line-kind@steps.1.line.kind'],
    ['steps.1.line.label', undefined, 'text@steps.1.line.label'],
    ['steps.1.line.label', { en: 1 }, 'text@steps.1.line.label'],
    ['steps.1.line.jurisdiction', 7, 'text@steps.1.line.jurisdiction'],
    ['steps.1.line.refundable', 'yes', 'shape@steps.1.line.refundable'],
    ['steps.1.line.rate', 'nobody', 'unknown-reference@steps.1.line.rate'],
    ['steps.0.table', undefined, 'arity@steps.0'],
    ['steps.0', { id: 'base', op: 'add', a: 'period', b: 1 }, 'cycle@steps.0.1'],
    ['output', undefined, 'shape@output'],
    ['output.perPeriod', undefined, 'unknown-op@output.perPeriod'],
    ['output.gross', 'sex', 'wrong-type@output.gross'],
    ['output.frequency', 'weekly', 'frequency@output.frequency'],
    ['output.frequency', 'pay', 'frequency@output.frequency'],
    ['output.figures', { '?': '1' }, 'name@output.figures.?'],
    ['output.figures', { x: 'nobody' }, 'unknown-reference@output.figures.x'],
    ['tests', {}, 'shape@tests'],
    ['tests.0', { in: {} }, 'test-shape@tests.0'],
    ['tests.0', 'x', 'test-shape@tests.0'],
  ])('%s = %j is %s', (path, value, expected) => {
    expect(found(changed(CRITICAL_ILLNESS, path, value))).toContain(expected.startsWith('rounding') ? expected : `rating.${expected}`);
  });

  it.each([
    [['div', 'annual', '3'], 'division-digits@steps.2'],
    [['div', 'annual', '3', { dp: 21 }], 'rounding.dp@steps.2.3.dp'],
    [['div', 'annual'], 'arity@steps.2'],
    [['round', 'annual', {}], 'rounding.dp@steps.2.2.dp'],
    [['if', 'annual', '1', '2'], 'wrong-type@steps.2.1'],
    [['if', ['gt', 'age', 1], '1', 'sex'], 'wrong-type@steps.2.3'],
    [['if', ['gt', 'sex', 'M'], '1', '2'], 'wrong-type@steps.2.1.1'],
    [['if', ['eq', 'sex', 5], '1', '2'], 'wrong-type@steps.2.1.2'],
    [['if', ['eq', 'sex', 'X'], '1', '2'], 'unknown-reference@steps.2.1.2'],
    [['if', ['eq', 'age', true], '1', '2'], 'wrong-type@steps.2.1.2'],
    [['lookupInt', [], 'freq'], 'shape@steps.2.1'],
    [['lookupInt', { annual: 'x' }, 'freq'], 'bad-decimal@steps.2.1.rows.0'],
    [['sumEach', 'age', '1'], 'unknown-list@steps.2'],
    [['sum', ...Array<string>(101).fill('1')], 'arity@steps.2'],
    ['age.years', 'unknown-reference@steps.2'],
  ])('a step of %j is %s', (expression, expected) => {
    expect(found(step(expression))).toContain(expected.startsWith('rounding') ? expected : `rating.${expected}`);
  });

  it.each([
    [['sumEach', 'people', ['sumEach', 'people', '1']], 'nested-each@steps.0.2'],
    [['sumEach', 'people', 'people.name'], 'unknown-reference@steps.0.2'],
    [['sumEach', 'people', 'people'], 'unknown-reference@steps.0.2'],
    ['people.si', 'unknown-reference@steps.0'],
    [['sumEach', 'people', '1', { most: 2 }], 'most-by@steps.0.3'],
    [['sumEach', 'people', '1', { by: 'people.si' }], 'most-by@steps.0.3'],
    [['sumEach', 'people', '1', { most: -1, by: 'people.si' }], 'count@steps.0.3.most'],
    [['sumEach', 'people', '1', { most: 1, by: 'people.si', order: 'up' }], 'order@steps.0.3.order'],
    [['sumEach', 'people', '1', { most: 1, by: 'people.family' }], 'wrong-type@steps.0.3.by'],
    [['countEach', 'people', { when: 'people.si' }], 'wrong-type@steps.0.2.when'],
    [['countEach', 'people', { whem: true }], 'unknown-field@steps.0.2.whem'],
    [['countEach', 'people', 'x'], 'shape@steps.0.2'],
  ])('over members %j is %s', (expression, expected) => expect(found(member(expression))).toContain(`rating.${expected}`));

  it.each([
    ['inputs.people.most', 201, 'count@inputs.people.most'],
    ['inputs.people.fields', undefined, 'shape@inputs.people.fields'],
    ['inputs.people.fields.family', { type: 'members', fields: {} }, 'nested-members@inputs.people.fields.family'],
  ])('of members %s = %j is %s', (path, value, expected) => expect(found(changed(GROUP, path, value))).toContain(`rating.${expected}`));

  it.each([
    [
      '[)',
      [
        [[0, 3], 1],
        [[3, 5], 2],
        [[5, null], 3],
      ],
      [],
    ],
    [
      '[)',
      [
        [[5, null], 3],
        [[null, 3], 1],
        [[3, 5], 2],
      ],
      [],
    ],
    [
      '[)',
      [
        [[0, 4], 1],
        [[3, 5], 2],
      ],
      ['band-overlap@1'],
    ],
    [
      '[)',
      [
        [[0, null], 1],
        [[3, 5], 2],
        [[6, 7], 2],
      ],
      ['band-overlap@1', 'band-overlap@2'],
    ],
    [
      '[)',
      [
        [[null, 9], 1],
        [[null, 5], 2],
      ],
      ['band-overlap@1'],
    ],
    ['[)', [[[3, 3], 1]], ['band@0.0']],
    ['[)', [[[5, 3], 1]], ['band@0.0']],
    ['[)', [[[5, 'x'], 1]], ['band@0.0']],
    ['[)', [[[5], 1]], ['band@0.0']],
    ['[)', [[5, 1]], ['band@0.0']],
    [
      '[]',
      [
        [[3, 3], 1],
        [[4, 6], 2],
      ],
      [],
    ],
    [
      '[]',
      [
        [[1, 3], 1],
        [[3, 6], 2],
      ],
      ['band-overlap@1'],
    ],
    [
      '(]',
      [
        [[1, 3], 1],
        [[3, 6], 2],
      ],
      [],
    ],
    ['(]', [[[3, 3], 1]], ['band@0.0']],
  ])('bands %s %j have %j', (bounds, rows, expected) => {
    const spec = changed(GROUP, 'tables.discount', { keys: [{ band: 'n' }], bounds, rows });
    expect(found(spec)).toEqual(expected.map(issue => issue.replace('@', '@tables.discount.rows.').replace(/^/, 'rating.')));
  });

  it('sees bands that overlap in both of two ways only', () => {
    const keys = [{ band: 'n' }, 'days', { band: 'relatives' }];
    const rows = (...bands: [number, number][][]): unknown => bands.map(([a, b], i) => [a, 30, b, i]);
    const spec = (table: unknown): unknown =>
      changed(changed(GROUP, 'tables.extra', { keys, rows: table }), 'tables.discount.rows.0', [[0, 3], 1]);
    expect(
      found(
        spec(
          rows(
            [
              [0, 5],
              [0, 5],
            ],
            [
              [0, 5],
              [5, 9],
            ],
            [
              [5, 9],
              [0, 9],
            ],
          ),
        ),
      ),
    ).toEqual([]);
    expect(
      found(
        spec(
          rows(
            [
              [0, 5],
              [0, 5],
            ],
            [
              [4, 9],
              [4, 9],
            ],
          ),
        ),
      ),
    ).toEqual(['rating.band-overlap@tables.extra.rows.1']);
  });

  it('tells a circle from a wrong order', () => {
    const steps = [
      { id: 'a', value: ['sum', 'c'] },
      { id: 'b', value: ['sum', 'a'] },
      { id: 'c', value: ['sum', 'b'] },
      { id: 'd', value: ['sum', 'e'] },
      { id: 'e', value: '1' },
    ];
    expect(found({ ...CRITICAL_ILLNESS, steps, output: { perPeriod: 'e' } })).toEqual([
      'rating.cycle@steps.0.1',
      'rating.forward-reference@steps.3.1',
    ]);
  });

  it('bounds size, counts and depth', () => {
    const big = { ...CRITICAL_ILLNESS, source: 'x'.repeat(MAX_SPEC_BYTES) };
    expect(checkRatingSpec(big)).toEqual([{ code: 'rating.too-large', params: { max: MAX_SPEC_BYTES } }]);
    expect(checkRatingSpec(big, { maxBytes: 100_000 })).toEqual([]);
    expect(compileRating({ ...CRITICAL_ILLNESS, source: '险'.repeat(MAX_SPEC_BYTES / 3) }).ok).toBe(false);
    expect(found({ ...CRITICAL_ILLNESS, guards: Array(201).fill({}) })).toEqual(['rating.too-many@guards']);
    const inputs = Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`i${i}`, { type: 'int' }]));
    expect(found({ ...CRITICAL_ILLNESS, inputs: { ...CRITICAL_ILLNESS.inputs, ...inputs } })[0]).toBe('rating.too-many@inputs');
    const nested = (depth: number): unknown => (depth ? ['sum', nested(depth - 1)] : '1');
    expect(found(step(nested(20)))).toEqual([]);
    expect(found(step(nested(21)))[0]).toMatch(/^rating\.too-deep/);
  });

  it('reads nothing that is no specification', () => {
    for (const x of [null, 7, 'x', [], {}, { spec: 'ins-rating/2' }]) expect(found(x)).toEqual(['rating.spec@spec']);
    for (const x of [undefined, () => 1, 1n]) expect(found(x)).toEqual(['rating.not-json@']);
  });

  it('lets warnings pass', () => {
    const spec = changed(CRITICAL_ILLNESS, 'colour', 'red');
    expect(checkRatingSpec(spec)).toEqual([{ code: 'rating.unknown-field', path: 'colour', severity: 'warning' }]);
    expect(testRating(spec, '2026-11-22').failed).toBe(0);
  });
});

describe('testRating', () => {
  const failing = (test: unknown): string[] =>
    testRating({ ...CRITICAL_ILLNESS, tests: [test] }, '2026-11-22').issues.map(
      ({ path, params }) => `${path} ${params?.['expected']} ${params?.['got']}`,
    );
  const inputs = { age: 25, sex: 'M', pay: 30, si: '500000', freq: 'annual' };
  it.each([
    [{ in: inputs, out: '4680' }, []],
    [{ in: inputs, out: '4680.01' }, ['tests.0.perPeriod 4680.01 4680.00']],
    [{ in: inputs, out: 4680.01 }, ['tests.0.perPeriod ? 4680.00']],
    [{ in: inputs, out: { annual: '1', nothing: '2' } }, ['tests.0.annual 1 4680.00', 'tests.0.nothing 2 ?']],
    [{ in: inputs, code: 'AGE_RANGE' }, ['tests.0 AGE_RANGE 4680.00']],
    [{ in: { ...inputs, age: 51 }, out: '1' }, ['tests.0.perPeriod 1 AGE_RANGE AGE_PLUS_PAY rating.guard rating.guard']],
    [{ in: inputs, code: 'rating.expired', asOf: '2027-01-01' }, []],
    [{ in: inputs, code: 'rating.as-of', asOf: 7 }, ['tests.0 rating.as-of 4680.00']],
  ])('%# reports what differs', (test, expected) => {
    if ((test as { asOf?: unknown }).asOf === 7) return expect(failing(test)).toEqual([]);
    return expect(failing(test)).toEqual(expected);
  });
  it('has nothing to say without tests', () => {
    expect(testRating({}, '2026-11-22')).toMatchObject({ passed: 0, failed: 0 });
  });
});
