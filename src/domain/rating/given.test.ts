import { describe, expect, it } from 'vitest';
import { givenText } from '../../../test/support/given-adapters';
import { outsideData } from '../../../test/support/outside-data';
import { AGE_CURVE, COMPULSORY_MOTOR, COST_SHARE } from '../../../test/support/rating.cases';
import { checkRatingSpec } from './check-spec';
import { compileRating } from './compile';
import { ratePremium } from './rate';

interface Golden {
  motorBase2008: Record<string, number>;
  acaAgeCurve: Record<string, string>;
  rate: { table: string; key: string; rate: string; si: string; premium: string }[];
  kvg: [bill: number, deductible: number, pays: string][];
  sbc: { total: string; deductible: string; coins: string; pays: string; coinsurance: string }[];
}
const golden = outsideData<Golden>('golden/domain-golden.json', 'motor tariff, age curve, rates and cost shares');

/** Rates one case, or says why not. */
function rater(spec: unknown, maxBytes?: number): (inputs: unknown) => string {
  const limits = maxBytes === undefined ? {} : { maxBytes };
  expect(checkRatingSpec(spec, limits)).toEqual([]);
  const program = compileRating(spec, limits);
  if (!program.ok) throw new Error(program.issue.code);
  return inputs => {
    const outcome = ratePremium(program.value, inputs, { asOf: '2026-11-22' });
    return outcome.ok ? outcome.value.premium.perPeriod.amount : outcome.issues.map(({ code }) => code).join();
  };
}

const lookup = (id: string, currency: string, keys: Record<string, unknown>, rows: unknown[], per = 1): Record<string, unknown> => ({
  spec: 'ins-rating/1',
  id,
  version: '1',
  currency,
  inputs: { ...keys, si: { type: 'money' } },
  tables: { rates: { keys: Object.keys(keys), rows } },
  steps: [{ id: 'premium', op: 'mul', a: { lookup: 'rates' }, b: ['div', 'si', per], round: { dp: 2 } }],
  output: { perPeriod: 'premium' },
});
const text = { type: 'text' };
const dp2 = (amount: string | number): string => (/\.\d\d$/.test(String(amount)) ? String(amount) : Number(amount).toFixed(2));

describe('published figures', () => {
  it.skipIf(!golden)('reproduces every base premium of the compulsory motor schedule', () => {
    const rate = rater(COMPULSORY_MOTOR);
    const rows = Object.entries(golden?.motorBase2008 ?? {});
    for (const [label, premium] of rows) {
      const [, use = '', edge = '', low = '', high = ''] = /^([A-Za-z]+)(>=|<=|<|>)?(\d+)?(?:-(\d+))?t?$/.exec(label) ?? [];
      const special = /^special\d$/.test(label);
      // A band "6-10" begins with its lower figure; motorcycles by ccm end with the upper one.
      const size = use === 'moto' ? (edge === '>' ? Number(low) + 1 : high || low) : edge === '<' ? Number(low) - 1 : low;
      expect(rate({ use: special ? label : use, size: special ? 0 : size, region: 'E', claims: 'A0' }), label).toBe(dp2(premium));
    }
    console.log(`motor base premiums: ${rows.length} passed, 0 failed, 0 skipped`);
  });

  it.skipIf(!golden)('reproduces every ratio of the age curve, also for those below and above it', () => {
    const rate = rater(AGE_CURVE);
    const rows = Object.entries(golden?.acaAgeCurve ?? {});
    for (const [age, ratio] of rows) expect(rate({ base: '1000', family: [{ age: Number(age) }] }), age).toBe(dp2(Number(ratio) * 1000));
    expect(rate({ base: '1000', family: [{ age: 0 }, { age: 99 }] })).toBe('3765.00');
    console.log(`age curve: ${rows.length} passed, 0 failed, 0 skipped`);
  });

  it.skipIf(!golden)('reproduces premiums from filed rates per thousand', () => {
    const rows = golden?.rate ?? [];
    const rate = rater(
      lookup(
        'filed',
        'CNY',
        { key: text, table: text },
        rows.map(row => [row.key, row.table, row.rate]),
        1000,
      ),
    );
    for (const row of rows) expect(rate({ key: row.key, table: row.table, si: row.si })).toBe(row.premium);
    console.log(`rates per thousand: ${rows.length} passed, 0 failed, 0 skipped`);
  });

  it.skipIf(!golden)('reproduces what the insured bears', () => {
    const rate = rater(COST_SHARE);
    for (const [bill, deductible, pays] of golden?.kvg ?? []) expect(rate({ bill, deductible, share: '0.10', cap: '700' })).toBe(dp2(pays));
    for (const { total, deductible, coins, pays } of golden?.sbc ?? [])
      expect(rate({ bill: total, deductible, share: coins, cap: '999999' })).toBe(pays);
    console.log(`cost shares: ${(golden?.kvg.length ?? 0) + (golden?.sbc.length ?? 0)} passed, 0 failed, 0 skipped`);
  });

  // §5.4 of the dossier: male and female rates per thousand as printed, and the worked example of a filed factor table (81 per 10 000).
  it.each([
    ['9.36', '500000', 1000, '4680.00'],
    ['23.57', '500000', 1000, '11785.00'],
    ['21.43', '500000', 1000, '10715.00'],
    ['15.37', '1000000', 1000, '15370.00'],
    ['27.08', '300000', 1000, '8124.00'],
    ['81', '12000', 10000, '97.20'],
  ])('%s of %s per %i is %s', (filed, si, per, premium) => {
    expect(rater(lookup('filed', 'CNY', { key: text }, [['x', filed]], per))({ key: 'x', si })).toBe(premium);
  });

  it('holds a filed table of 378 rates by sex, age and term in one specification', () => {
    const terms = [1, 5, 10, 15, 20, 25, 30];
    const rows = ['M', 'F'].flatMap(sex =>
      Array.from({ length: 27 }, (_, age) => terms.map(term => [sex, age + 18, term, `${age}.${term + 10}`])).flat(),
    );
    const keys = { sex: text, age: { type: 'age' }, term: { type: 'int' } };
    const rate = rater(lookup('filed', 'CNY', keys, rows, 10_000));
    expect(rows.length).toBe(378);
    for (const [sex, age, term, filed] of rows) expect(rate({ sex, age, term, si: '10000' })).toBe(filed);
    expect(rate({ sex: 'M', age: 18, term: 2, si: '10000' })).toBe('rating.no-rate');
  });
});

interface Household {
  bundles: [string, string, string][];
  totals: string[];
}
const swiss = outsideData<{ people: { premiums: string[] }[]; households: Household[] }>(
  'plans/ch-okp-2027/priminfo_golden.json',
  '1 person and 1 household of Swiss offers',
);

describe('households', () => {
  const persons = { type: 'members', fields: { role: text } };
  const household = (rows: unknown[]): Record<string, unknown> => ({
    ...lookup('household', 'CHF', {}, []),
    inputs: { bundle: { type: 'int' }, persons },
    tables: { rates: { keys: ['bundle', 'role'], rows } },
    steps: [{ id: 'total', value: ['sumEach', 'persons', ['lookup', 'rates', 'bundle', 'persons.role']] }],
    output: { perPeriod: 'total', frequency: 'monthly', periods: 12 },
  });
  it.skipIf(!swiss)('adds up to the totals of the Swiss calculator', () => {
    let passed = 0;
    for (const { bundles, totals } of swiss?.households ?? []) {
      const rate = rater(household(bundles.flatMap((bundle, i) => bundle.map((premium, who) => [i, `person ${who}`, premium]))));
      totals.forEach((total, bundle) => {
        expect(rate({ bundle, persons: bundles[bundle]?.map((_, who) => ({ role: `person ${who}` })) })).toBe(total);
        passed++;
      });
    }
    for (const { premiums } of swiss?.people ?? []) {
      const rate = rater(household(premiums.map((premium, i) => [i, 'adult', premium])));
      premiums.forEach((premium, bundle) => {
        expect(rate({ bundle, persons: [{ role: 'adult' }] })).toBe(premium);
        passed++;
      });
    }
    console.log(`Swiss totals: ${passed} passed, 0 failed, 0 skipped`);
  });

  it.skipIf(!swiss)('finds every row of a cantonal tariff, and none in between', () => {
    const [names = [], ...rows] = givenText('plans/ch-okp-2026/premiums_VD_region1.csv')
      .trim()
      .split(/\r?\n/)
      .map(line => line.split(','));
    const columns = ['ageClass', 'accidentCover', 'deductibleCHF', 'insurerId', 'model', 'tariff', 'monthlyPremiumCHF'];
    const cells = rows.map(row => columns.map(name => row[names.indexOf(name)] ?? ''));
    const keys = Object.fromEntries(columns.slice(0, -1).map(name => [name, text]));
    const rate = rater(lookup('canton', 'CHF', keys, cells), 1_000_000);
    const inputsOf = (row: string[]): Record<string, string> => Object.fromEntries(columns.map((name, i) => [name, row[i] ?? '']));
    for (const row of cells) expect(rate({ ...inputsOf(row), si: '1' })).toBe(row.at(-1));
    expect(rate({ ...inputsOf(cells[0] ?? []), deductibleCHF: '301', si: '1' })).toBe('rating.no-rate');
    console.log(`cantonal tariff: ${cells.length} passed, 0 failed, 0 skipped`);
  });

  type Plan = { planId: string; monthlyPremiumUSD: Record<string, number | null> };
  const plans = outsideData<Plan[]>('plans/us-qhp-2014/plans.json', '205 plans with family premiums');
  it.skipIf(!plans)('composes the family premiums of every marketplace plan from its persons', { timeout: 60_000 }, () => {
    const count = { passed: 0, skipped: 0 };
    for (const { monthlyPremiumUSD: premiums } of plans ?? []) {
      const single = Object.entries(premiums).flatMap(([key, premium]) => {
        const age = /^adult_individual_age_(\d+)$/.exec(key)?.[1] ?? (key === 'child' ? '0' : undefined);
        return age && premium !== null ? [[Number(age), String(premium)]] : [];
      });
      const rate = rater({
        ...household([]),
        currency: 'USD',
        inputs: { family: { type: 'members', fields: { age: { type: 'age' } } } },
        tables: { rates: { keys: ['age'], rows: single } },
        steps: [
          { id: 'adults', value: ['sumEach', 'family', ['lookup', 'rates', 'family.age'], { when: ['ge', 'family.age', 21] }] },
          {
            id: 'children',
            value: [
              'sumEach',
              'family',
              ['lookup', 'rates', 'family.age'],
              { when: ['lt', 'family.age', 21], most: 3, by: 'family.age', order: 'desc' },
            ],
          },
          { id: 'total', op: 'add', a: 'adults', b: 'children' },
        ],
      });
      for (const [key, premium] of Object.entries(premiums)) {
        const [, who, children = '0', age] = /^(couple|individual)(?:_(\d)(?:_or_more)?_child(?:ren)?)?(?:_age)?_(\d+)$/.exec(key) ?? [];
        if (!who || premium === null) {
          count.skipped++;
          continue;
        }
        // "Three or more" children cost what three do.
        const minors = Array.from({ length: children === '3' ? 5 : Number(children) }, () => ({ age: 0 }));
        const family = [...Array.from({ length: who === 'couple' ? 2 : 1 }, () => ({ age })), ...minors];
        expect(rate({ family }), key).toBe(dp2(premium.toFixed(2)));
        count.passed++;
      }
    }
    expect(count.passed).toBeGreaterThan(0);
    console.log(`family premiums: ${count.passed} passed, 0 failed, ${count.skipped} skipped (single persons, which are the table)`);
  });
});
