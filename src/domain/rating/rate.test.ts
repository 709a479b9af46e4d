import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CRITICAL_ILLNESS, GROUP, RATING_CASES } from '../../../test/support/rating.cases';
import { checkPremium } from '../check/index';
import { checkRatingSpec } from './check-spec';
import { compileRating } from './compile';
import { hashRating, ratingSpecText } from './hash';
import type { RatingOutcome } from './outcome';
import { ratePremium } from './rate';
import { testRating } from './self-test';
import type { RatingProgram } from './program';

const asOf = '2026-11-22';
const programOf = (spec: unknown): RatingProgram => {
  const compiled = compileRating(spec);
  if (!compiled.ok) throw new Error(compiled.issue.code);
  return compiled.value;
};
const rate = (spec: unknown, inputs: unknown, day = asOf): RatingOutcome => ratePremium(programOf(spec), inputs, { asOf: day });
const codes = (outcome: RatingOutcome): string[] =>
  outcome.ok ? [outcome.value.premium.perPeriod.amount] : outcome.issues.map(({ code, path }) => `${code}@${path}`);

const facts = {
  insured: { birthDate: '2001-05-01', sex: 'M' },
  payTerm: 30,
  sumInsured: '500000',
  frequency: 'monthly',
  policy: { start: '2026-11-23' },
};
const direct = { age: 25, sex: 'M', pay: 30, si: '500000', freq: 'annual' };

describe('specifications', () => {
  it.each(RATING_CASES.map(spec => [spec.id, spec] as const))('%s passes its own tests and is sound', (_, spec) => {
    expect(checkRatingSpec(spec)).toEqual([]);
    expect(testRating(spec, asOf)).toEqual({ passed: spec.tests?.length, failed: 0, issues: [] });
  });

  it.each(RATING_CASES.map(spec => [spec.id, spec] as const))('%s gives premiums that add up', (_, spec) => {
    for (const { in: inputs } of spec.tests ?? []) {
      const outcome = rate(spec, inputs);
      if (!outcome.ok || !outcome.value.premium.lines.length || spec.id === 'demo-cost-share') continue;
      const { lines } = outcome.value.premium;
      // What is passed on to the state stands beside the price.
      expect(checkPremium({ ...outcome.value.premium, lines }).issues.filter(({ code }) => code !== 'premium.lines-gross')).toEqual([]);
    }
  });
});

describe('ratePremium', () => {
  it('gives premium, lines and how each step came about', () => {
    const outcome = rate(CRITICAL_ILLNESS, facts);
    expect(outcome).toEqual({
      ok: true,
      value: {
        id: 'demo-ci',
        version: '2026-11-01',
        asOf,
        inputs: { age: '25', sex: 'M', pay: '30', si: '500000', freq: 'monthly' },
        premium: {
          lines: [{ id: 'annual', kind: 'base', label: { 'zh-CN': '年交保费' }, amount: cny('4680.00') }],
          net: cny('4680.00'),
          tax: cny('0.00'),
          gross: cny('4680.00'),
          frequency: 'monthly',
          perPeriod: cny('421.20'),
          periods: 360,
          total: cny('151632.00'),
          firstDue: asOf,
        },
        figures: {},
        explain: [
          {
            id: 'base',
            op: 'lookup',
            inputs: { age: '25', pay: '30', sex: 'M', 'base[25, 30, M]': '9.36' },
            result: '9.36',
            rounded: '9.36',
          },
          { id: 'annual', op: 'mul', inputs: { base: '9.36', si: '500000' }, result: '4680.00', rounded: '4680.00' },
          {
            id: 'period',
            op: 'mul',
            inputs: { annual: '4680.00', freq: 'monthly', 'freq[monthly]': '0.09' },
            result: '421.2000',
            rounded: '421.20',
          },
        ],
      },
    });
  });

  it('counts age on the day, by the rule of the product', () => {
    const born = (birthDate: string, start?: string, extra = {}): string[] =>
      codes(rate(CRITICAL_ILLNESS, { ...facts, insured: { birthDate, sex: 'M' }, policy: start ? { start } : {}, ...extra }));
    expect(born('2001-11-23', '2026-11-23')).toEqual(['421.20']);
    expect(born('2001-11-24', '2026-11-23')).toEqual(['rating.no-rate@steps.base']);
    expect(born('2001-11-22')).toEqual(['421.20']);
    expect(born('2027-01-01')).toEqual(['age.not-born@inputs.age']);
    expect(born('2001-11-22', 'soon')).toEqual(['date.format@inputs.age']);
    expect(born('2001-02-29')).toEqual(['rating.type@inputs.age']);
    expect(born('1900-01-01')[0]).toBe('rating.guard@guards.0');
  });

  it.each([
    [{ age: -1 }, 'rating.type@inputs.age'],
    [{ age: 25.5 }, 'rating.type@inputs.age'],
    [{ age: '25' }, '4680.00'],
    [{ age: 200 }, 'rating.type@inputs.age'],
    [{ age: true }, 'rating.type@inputs.age'],
    [{ age: null }, 'rating.missing@inputs.age'],
    [{ age: '' }, 'rating.missing@inputs.age'],
    [{ age: { toString: 'x' } }, 'rating.type@inputs.age'],
    [{ sex: 'X' }, 'rating.not-in-list@inputs.sex'],
    [{ sex: ['M'] }, 'rating.type@inputs.sex'],
    [{ pay: '30' }, '4680.00'],
    [{ pay: '030' }, 'rating.not-in-list@inputs.pay'],
    [{ pay: 30.5 }, 'rating.type@inputs.pay'],
    [{ si: 500000 }, '4680.00'],
    [{ si: '500000.00' }, '4680.00'],
    [{ si: { amount: '500000', currency: 'CNY' } }, '4680.00'],
    [{ si: { amount: '500000', currency: 'USD' } }, 'rating.currency@inputs.si'],
    [{ si: { currency: 'CNY' } }, 'rating.type@inputs.si'],
    [{ si: 0.1 }, 'rating.type@inputs.si'],
    [{ si: '1e5' }, 'rating.type@inputs.si'],
    [{ si: '99999' }, 'rating.min@inputs.si'],
    [{ si: '500001' }, 'rating.max@inputs.si'],
    [{ si: '105000' }, 'rating.step@inputs.si'],
    [{ si: '9'.repeat(101) }, 'rating.type@inputs.si'],
  ])('reads %j strictly', (part, expected) => expect(codes(rate(CRITICAL_ILLNESS, { ...direct, ...part }))).toEqual([expected]));

  it('reads every input before it complains', () => {
    const outcome = rate(CRITICAL_ILLNESS, {});
    expect(codes(outcome)).toEqual(['age', 'sex', 'pay', 'si', 'freq'].map(key => `rating.missing@inputs.${key}`));
    expect(codes(rate(GROUP, { days: 90, people: [{ hazard: 9, si: '1', family: 1 }, 7] })).sort()).toEqual([
      'rating.missing@inputs.people.1.family',
      'rating.missing@inputs.people.1.hazard',
      'rating.missing@inputs.people.1.si',
      'rating.not-in-list@inputs.people.0.hazard',
      'rating.type@inputs.people.0.family',
    ]);
    expect(codes(rate(GROUP, { days: 90, people: Array(101).fill({}) }))).toEqual(['rating.too-many@inputs.people']);
    expect(codes(rate(GROUP, { days: 90, people: {} }))).toEqual(['rating.type@inputs.people']);
    for (const inputs of [null, 'x', [], undefined, 1n]) expect(codes(rate(CRITICAL_ILLNESS, inputs))).toEqual(['rating.not-json@inputs']);
  });

  it('has days before, within and after its validity', () => {
    expect(codes(rate(CRITICAL_ILLNESS, direct, '2026-12-31'))).toEqual(['4680.00']);
    expect(codes(rate(CRITICAL_ILLNESS, direct, '2027-01-01'))).toEqual(['rating.expired@asOf']);
    expect(codes(rate({ ...CRITICAL_ILLNESS, effective: '2026-11-23' }, direct))).toEqual(['rating.not-yet@asOf']);
    expect(codes(rate(CRITICAL_ILLNESS, direct, 'today'))).toEqual(['rating.as-of@asOf']);
    const program = programOf(CRITICAL_ILLNESS);
    expect(codes(ratePremium(program, direct, { asOf, firstDue: '2026-13-01' }))).toEqual(['rating.as-of@firstDue']);
    const later = ratePremium(program, direct, { asOf, firstDue: '2026-12-01' });
    expect(later.ok && later.value.premium.firstDue).toBe('2026-12-01');
  });

  it('refuses in the words of the insurer, with all its reasons', () => {
    const outcome = rate(CRITICAL_ILLNESS, { ...direct, age: 51 });
    expect(outcome).toEqual({
      ok: false,
      issues: [
        { code: 'rating.guard', path: 'guards.0', params: { guard: 'AGE_RANGE' } },
        { code: 'rating.guard', path: 'guards.1', params: { guard: 'AGE_PLUS_PAY' } },
      ],
      refused: [{ code: 'AGE_RANGE', text: { 'zh-CN': '投保年龄 0–50 周岁', en: 'Age 0–50' } }, { code: 'AGE_PLUS_PAY' }],
      explain: [],
    });
  });

  it('never calls a price bound', () => {
    const trust = (authority?: string): string | undefined => {
      const outcome = rate({ ...CRITICAL_ILLNESS, authority }, direct);
      return outcome.ok ? outcome.value.premium.gross.authority : undefined;
    };
    expect([trust(), trust('quoted'), trust('bound')]).toEqual(['indicative', 'quoted', 'indicative']);
  });

  it('does not look at a specification again once it is compiled', () => {
    const spec = structuredClone(CRITICAL_ILLNESS);
    const program = programOf(spec);
    (spec.tables?.['base']?.rows[0] as unknown[])[3] = '1';
    expect(codes(ratePremium(program, direct, { asOf }))).toEqual(['4680.00']);
  });
});

const cny = (amount: string): unknown => ({ amount, currency: 'CNY', authority: 'indicative' });

/** One step over these inputs, and what it gives. */
const stepOf = (value: unknown, inputs: Record<string, unknown> = {}, more = {}): string[] => {
  const declared = {
    n: { type: 'number' },
    word: { type: 'enum', values: ['step', 'red', '10'] },
    day: { type: 'date' },
    list: { type: 'members', fields: { n: { type: 'number' }, w: { type: 'enum', values: ['a', 'b'] } } },
  };
  const spec = {
    spec: 'ins-rating/1',
    id: 'x',
    version: '1',
    currency: 'EUR',
    inputs: Object.fromEntries(Object.entries(declared).filter(([key]) => key in inputs)),
    steps: [{ id: 'step', value }],
    output: { perPeriod: ['round', 'step', { dp: 2, mode: 'down' }], figures: { exact: 'step' } },
    ...more,
  };
  const outcome = rate(spec, inputs);
  return outcome.ok ? [outcome.value.figures['exact'] ?? ''] : codes(outcome);
};

describe('operations', () => {
  const list = [
    { n: 3, w: 'a' },
    { n: 1, w: 'b' },
    { n: 3, w: 'b' },
    { n: '2.5', w: 'a' },
  ];
  it.each<[unknown, Record<string, unknown>, string]>([
    [['add', '0.1', '0.2', 1], {}, '1.3'],
    [['sum', '1'], {}, '1'],
    [['sub', 'n', '0.5'], { n: '-1' }, '-1.5'],
    [['mul', 'n', 'n', 'n'], { n: '1.1' }, '1.331'],
    [['min', '2', '10', '9'], {}, '2'],
    [['max', '2', '10', '9'], {}, '10'],
    [['clamp', 'n', '0.65', '1.35'], { n: 1 }, '1'],
    [['clamp', 'n', '1.35', '0.65'], { n: 1 }, 'rating.clamp@steps.step'],
    [['div', 'n', 1000], { n: '9.36' }, '0.00936'],
    [['div', 'n', '8'], { n: 1 }, '0.125'],
    [['div', 'n', '125'], { n: '-1' }, '-0.008'],
    [['div', '1', '3', { dp: 4 }], {}, '0.3333'],
    [['div', '2', '3', { dp: 4, mode: 'down' }], {}, '0.6666'],
    [['div', '1', '3', { step: '0.05' }], {}, '0.35'],
    [['div', '1', '3'], {}, 'rating.division-digits@steps.step'],
    [['div', '1', 'n'], { n: 1000 }, 'rating.division-digits@steps.step'],
    [['div', '1', 'n', { dp: 2 }], { n: '0.00' }, 'rating.divided-by-zero@steps.step'],
    [['div', '1', '3', { dp: 2, mode: 'nearest' }], {}, 'rounding.mode@steps.step'],
    [['round', '-0.005', { dp: 2 }], {}, '-0.01'],
    [['round', '0.445', { dp: 2, mode: 'half-even' }], {}, '0.44'],
    [['round', '1.01', { step: '0.1', mode: 'ceil' }], {}, '1.1'],
    [['round', '1.01'], {}, 'rounding.dp@steps.step'],
    [['if', ['le', 'n', 1], '1', ['div', '1', '3']], { n: 1 }, '1'],
    [['if', ['ge', 'n', 2], '1', '2'], { n: 1 }, '2'],
    [['if', ['eq', 'word', 'red'], '1', '2'], { word: 'red' }, '1'],
    [['if', ['ne', 'word', 'red'], '1', '2'], { word: 'red' }, '2'],
    // A word of the enum is the word even where a step has its name.
    [['if', ['eq', 'step', 'word'], '1', '2'], { word: 'step' }, '1'],
    [['if', ['eq', 'word', 10], '1', '2'], { word: '10' }, '1'],
    [['if', ['in', 'word', 'step', 'red'], '1', '2'], { word: 'red' }, '1'],
    [['if', ['in', 'n', 1, 2], '1', '2'], { n: '2.0' }, '1'],
    [['if', ['in', 'n', 1, 2], '1', '2'], { n: '3' }, '2'],
    [['if', ['lt', 'day', '2026-01-01'], '1', '2'], { day: '2025-12-31' }, '1'],
    [['if', ['gt', '2026-01-01', 'day'], '1', '2'], { day: '2026-01-01' }, '2'],
    [['if', ['and', ['gt', 'n', 0], ['lt', 'n', 2]], '1', '2'], { n: 1 }, '1'],
    [['if', ['and', ['gt', 'n', 0], ['lt', 'n', 1]], '1', '2'], { n: 1 }, '2'],
    [['if', ['or', ['gt', 'n', 1], ['eq', 'n', 1]], '1', '2'], { n: 1 }, '1'],
    [['if', ['not', ['gt', 'n', 1]], '1', '2'], { n: 1 }, '1'],
    [['if', 'n', '1', '2'], { n: 1 }, '2'],
    [{ lookupInt: { red: 3, '10': 4 }, key: 'word' }, { word: 'red' }, '3'],
    [{ lookupInt: { red: 3, '10': 4 }, key: 'word' }, { word: 'step' }, 'rating.no-rate@steps.step'],
    [['lookupInt', 'x', 'n'], { n: 1 }, 'rating.no-rate@steps.step'],
    [['sumEach', 'list', 'list.n'], { list }, '9.5'],
    [['sumEach', 'list', 'list.n'], { list: [] }, '0'],
    [['countEach', 'list'], { list }, '4'],
    [['countEach', 'list', { when: ['eq', 'list.w', 'b'] }], { list }, '2'],
    [['maxEach', 'list', 'list.n'], { list }, '3'],
    [['minEach', 'list', 'list.n'], { list }, '1'],
    [['minEach', 'list', 'list.n'], { list: [] }, 'rating.no-members@steps.step'],
    [['sumEach', 'list', 'list.n', { most: 2, by: 'list.n', order: 'desc' }], { list }, '6'],
    [['sumEach', 'list', 'list.n', { most: 2, by: 'list.n' }], { list }, '3.5'],
    // Of equals the earlier one: the first 3 has w = a.
    [['sumEach', 'list', ['if', ['eq', 'list.w', 'a'], '1', '0'], { most: 1, by: 'list.n', order: 'desc' }], { list }, '1'],
    [['sumEach', 'list', 'list.n', { most: 9, by: 'list.n', when: ['eq', 'list.w', 'a'] }], { list }, '5.5'],
    [['sumEach', 'list', ['sumEach', 'list', 'list.n']], { list }, 'rating.unknown-reference@steps.step'],
    [['sumEach', 'list', 'list.w'], { list: [list[0]] }, 'rating.wrong-type@steps.step'],
    [['sumEach', 'nobody', '1'], {}, 'rating.unknown-reference@steps.step'],
    ['list.n', { list }, 'rating.unknown-reference@steps.step'],
    ['list', { list }, 'rating.unknown-reference@steps.step'],
    ['step', {}, 'rating.unknown-reference@steps.step'],
    [['add', ['gt', 1, 2], '1'], {}, 'rating.wrong-type@steps.step'],
    [['lookup', 'none'], {}, 'rating.unknown-reference@steps.step'],
    [['gt', 'nobody', 1], {}, 'rating.unknown-reference@steps.step'],
    [['eval', '1+1'], {}, 'rating.unknown-op@steps.step'],
    [['constructor'], {}, 'rating.unknown-op@steps.step'],
    [[], {}, 'rating.unknown-op@steps.step'],
    [null, {}, 'rating.unknown-op@steps.step'],
    [['add'], {}, 'rating.unknown-op@steps.step'],
    [0.5, {}, 'rating.bad-decimal@steps.step'],
    ['9'.repeat(101), {}, 'rating.bad-decimal@steps.step'],
    [true, {}, 'rating.wrong-type@steps.step'],
    [['mul', ...Array<string>(100).fill('9999999999')], {}, 'rating.overflow@steps.step'],
    [['round', ['mul', '9'.repeat(99), '9'.repeat(100)], { dp: 20 }], {}, 'rating.overflow@steps.step'],
  ])('%j of %j is %s', (value, inputs, expected) => expect(stepOf(value, inputs)[0]).toBe(expected));

  it('goes so deep and no deeper', () => {
    const nested = (depth: number): unknown => (depth ? ['sum', nested(depth - 1)] : '1');
    expect(stepOf(nested(20))).toEqual(['1']);
    expect(stepOf(nested(21))).toEqual(['rating.too-deep@steps.step']);
  });

  it('takes a name once', () => {
    expect(
      stepOf(
        '1',
        {},
        {
          steps: [
            { id: 'step', value: '1' },
            { id: 'step', value: '2' },
          ],
        },
      ),
    ).toEqual(['rating.duplicate@steps.step']);
  });

  it('asks for what can be paid, counted and is a price', () => {
    const output = (part: unknown): string[] => stepOf('1.005', {}, { output: part });
    expect(output({ perPeriod: 'step' })).toEqual(['rating.unrounded@output.perPeriod']);
    expect(output({ perPeriod: '1', periods: '0' })).toEqual(['rating.periods@output.periods']);
    expect(output({ perPeriod: '1', periods: '1.5' })).toEqual(['rating.periods@output.periods']);
    expect(output(null)[0]).toBe('rating.unknown-op@output.perPeriod');
    expect(output({ perPeriod: '1', gross: '2' })).toEqual(['']);
  });
});

describe('hashRating', () => {
  const program = programOf(CRITICAL_ILLNESS);
  const text = (inputs: unknown, day = asOf): string => {
    const hash = hashRating(program, inputs, day, content => `<${content}>`);
    return hash.ok ? hash.value : hash.issue.code;
  };
  it('is the same for the same case, however it was sent', () => {
    expect(text(facts)).toBe(text({ ...direct, freq: 'monthly', si: 500000 }));
    expect(text(direct)).toBe(text(Object.fromEntries(Object.entries(direct).reverse())));
    expect(text(direct)).toMatch(/^<\{"asOf":"2026-11-22","inputs":\{"age":"25"/);
  });
  it('differs by day, input and specification', () => {
    const other = programOf({ ...CRITICAL_ILLNESS, version: '2' });
    const hashes = [text(direct), text(direct, '2026-11-23'), text({ ...direct, sex: 'F' })];
    const changed = hashRating(other, direct, asOf, content => `<${content}>`);
    expect(new Set([...hashes, changed.ok && changed.value]).size).toBe(4);
  });
  it('has no hash of what cannot be rated', () => expect(text({})).toBe('rating.missing'));
  it('states the text whose hash a specification carries', () => {
    const plain = ratingSpecText(CRITICAL_ILLNESS);
    expect(plain.ok && plain.value.includes('sha256')).toBe(false);
    expect(ratingSpecText({ ...CRITICAL_ILLNESS, sha256: 'other' })).toEqual(plain);
    expect(ratingSpecText('x')).toEqual({ ok: true, value: '"x"' });
  });
});

describe('whatever it is given', () => {
  const json = fc.jsonValue({ maxDepth: 4 });
  /** A sound specification with one or two places replaced by something else. */
  const mutated = fc
    .tuple(fc.constantFrom(...RATING_CASES), fc.array(fc.tuple(fc.nat(), fc.oneof(json, words())), { minLength: 1, maxLength: 3 }))
    .map(([spec, changes]) => changes.reduce((copy, [where, what]) => replaced(copy, where, what), structuredClone(spec) as unknown));

  function words(): fc.Arbitrary<unknown> {
    const names = ['age', 'si', 'base', 'family', 'family.age', 'toString', '__proto__', 'M', '0.1', '-1', '9'.repeat(100)];
    const ops = ['add', 'mul', 'div', 'round', 'lookup', 'if', 'sumEach', 'countEach', 'in', 'clamp', 'lookupInt'];
    const leaf = fc.oneof(fc.constantFrom(...names), fc.integer(), fc.constant({ dp: 2 }), fc.constant({ toString: 1, valueOf: 1 }));
    return fc.oneof(
      leaf,
      fc.tuple(fc.constantFrom(...ops), leaf, leaf).map(parts => [...parts]),
      fc.tuple(fc.constantFrom(...ops), fc.array(leaf)).map(([op, args]) => ({ [op]: args })),
    );
  }

  function replaced(root: unknown, where: number, what: unknown): unknown {
    const places: [Record<string, unknown>, string][] = [];
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const key of Object.keys(value)) {
        places.push([value as Record<string, unknown>, key]);
        walk((value as Record<string, unknown>)[key]);
      }
    };
    walk(root);
    const [holder, key] = places[where % places.length] ?? [];
    if (holder && key !== undefined)
      Object.defineProperty(holder, key, { value: structuredClone(what), enumerable: true, writable: true, configurable: true });
    return root;
  }

  const inputsFor = (spec: unknown): unknown[] => {
    const tests = (spec as { tests?: unknown }).tests;
    return Array.isArray(tests) ? tests.slice(0, 2).map(test => (test as { in?: unknown } | null)?.in) : [{}];
  };

  it('never throws, and what the checker passes fails only over data', { timeout: 60_000 }, () => {
    const DATA =
      /^rating\.(no-rate|missing|type|not-in-list|min|max|step|currency|too-many|guard|expired|not-yet|overflow|divided-by-zero|clamp|no-members|unrounded|periods|not-json)$|^(age|date)\./;
    fc.assert(
      fc.property(fc.oneof(mutated, json), spec => {
        const issues = checkRatingSpec(spec);
        testRating(spec, asOf);
        const compiled = compileRating(spec);
        if (!compiled.ok) return void expect(issues.length).toBeGreaterThan(0);
        for (const inputs of inputsFor(spec)) {
          const outcome = ratePremium(compiled.value, inputs, { asOf });
          const sound = issues.every(({ severity }) => severity === 'warning');
          if (sound && !outcome.ok) for (const { code } of outcome.issues) expect(code).toMatch(DATA);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('never throws over inputs', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...RATING_CASES.map(programOf)),
        fc.anything(),
        fc.array(fc.tuple(fc.nat(), json)),
        (program, junk, parts) => {
          ratePremium(program, junk, { asOf: junk as string });
          const inputs = parts.reduce(
            (all, [where, what]) => replaced(all, where, what),
            structuredClone(program.spec.tests?.[0]?.in) as unknown,
          );
          const outcome = ratePremium(program, inputs, { asOf });
          if (!outcome.ok) expect(outcome.issues.length).toBeGreaterThan(0);
          expect(JSON.stringify(ratePremium(program, structuredClone(inputs), { asOf }))).toBe(JSON.stringify(outcome));
        },
      ),
    );
  });

  it('stops at data that is too deep, circular or hostile', () => {
    const ring: Record<string, unknown> = { spec: 'ins-rating/1' };
    ring['steps'] = [ring];
    const deep: unknown = JSON.parse('["sum",'.repeat(3000) + '1' + ']'.repeat(3000));
    const getter = {
      get spec(): string {
        throw new Error('no');
      },
    };
    expect(checkRatingSpec(ring)).toEqual([{ code: 'rating.not-json' }]);
    expect(checkRatingSpec(getter)).toEqual([{ code: 'rating.not-json' }]);
    expect(
      checkRatingSpec({
        ...CRITICAL_ILLNESS,
        steps: [
          { id: 'a', value: deep },
          { id: 'b', value: 'c' },
        ],
      }).map(({ code }) => code),
    ).toContain('rating.too-deep');
    expect(codes(rate({ ...CRITICAL_ILLNESS, steps: [{ id: 'a', value: deep }] }, direct))[0]).toBe('rating.too-deep@steps.a');
    expect(codes(rate(CRITICAL_ILLNESS, { ...direct, age: deep }))).toEqual(['rating.type@inputs.age']);
  });
});
