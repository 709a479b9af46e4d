/**
 * For tests only: the methods of domain.md §4.1 as specifications, each with its own tests, so that Node and a browser can run the
 * same list and must agree. Products are fictitious; published figures are cited by section.
 */
import type { RatingSpec } from '../../src/domain/rating/index';

type Rows = (string | number | boolean | null | (string | number | null)[])[][];

const head = (id: string, currency = 'CNY') => ({ spec: 'ins-rating/1' as const, id, version: '2026-11-01', currency });
const dp2 = { dp: 2 };

/** §4.2, as printed in the dossier. */
export const CRITICAL_ILLNESS: RatingSpec = {
  ...head('demo-ci'),
  authority: 'indicative',
  expires: '2026-12-31',
  sha256: '…',
  inputs: {
    age: { type: 'age', from: 'insured.birthDate', at: 'policy.start', rule: 'last-birthday', feb29: 'mar1' },
    sex: { type: 'enum', from: 'insured.sex', values: ['M', 'F'] },
    pay: { type: 'enum', from: 'payTerm', values: [5, 10, 15, 20, 30] },
    si: { type: 'money', from: 'sumInsured', min: '100000', max: '500000', step: '10000' },
    freq: { type: 'enum', from: 'frequency', values: ['annual', 'monthly'] },
  },
  guards: [
    { when: ['or', ['lt', 'age', 0], ['gt', 'age', 50]], code: 'AGE_RANGE', text: { 'zh-CN': '投保年龄 0–50 周岁', en: 'Age 0–50' } },
    { when: ['gt', ['add', 'age', 'pay'], 70], code: 'AGE_PLUS_PAY' },
  ],
  tables: {
    base: {
      keys: ['age', 'pay', 'sex'],
      per: '1000',
      of: 'si',
      rows: [
        [25, 30, 'M', '9.36'],
        [25, 30, 'F', '8.85'],
        [25, 20, 'M', '12.23'],
      ],
    },
    freq: {
      keys: ['freq'],
      rows: [
        ['annual', '1'],
        ['monthly', '0.09'],
      ],
    },
  },
  steps: [
    { id: 'base', op: 'lookup', table: 'base' },
    {
      id: 'annual',
      op: 'mul',
      a: 'base',
      b: ['div', 'si', '1000'],
      round: { dp: 2, mode: 'half-up' },
      line: { kind: 'base', label: { 'zh-CN': '年交保费' } },
    },
    { id: 'period', op: 'mul', a: 'annual', b: { lookup: 'freq' }, round: { dp: 2, mode: 'half-up' } },
  ],
  output: { perPeriod: 'period', periods: { mul: ['pay', { lookupInt: { annual: 1, monthly: 12 }, key: 'freq' }] }, frequency: 'freq' },
  tests: [
    { in: { age: 25, sex: 'M', pay: 30, si: '500000', freq: 'annual' }, out: '4680.00' },
    { in: { age: 25, sex: 'F', pay: 30, si: '500000', freq: 'annual' }, out: { perPeriod: '4425.00', total: '132750.00', periods: 30 } },
    { in: { age: 25, sex: 'M', pay: 20, si: '500000', freq: 'annual' }, out: '6115.00' },
    { in: { age: 25, sex: 'M', pay: 30, si: '500000', freq: 'monthly' }, out: { perPeriod: '421.20', gross: '4680.00', periods: 360 } },
    { in: { age: 51, sex: 'M', pay: 30, si: '500000', freq: 'annual' }, code: 'AGE_RANGE' },
    { in: { age: 45, sex: 'M', pay: 30, si: '500000', freq: 'annual' }, code: 'AGE_PLUS_PAY' },
    { in: { age: 26, sex: 'M', pay: 30, si: '500000', freq: 'annual' }, code: 'rating.no-rate' },
    { in: { age: 25, sex: 'M', pay: 30, si: '455000', freq: 'annual' }, code: 'rating.step' },
  ],
};

const seats = (use: string, ...rates: [from: number | null, to: number | null, rate: number][]): Rows =>
  rates.map(([from, to, rate]) => [use, [from, to], rate]);

/** §5.1: compulsory motor insurance, schedule of 2008, with the regional floats of 2020. */
export const COMPULSORY_MOTOR: RatingSpec = {
  ...head('demo-compulsory-motor'),
  inputs: {
    use: {
      type: 'enum',
      values: ['family', 'ent', 'gov', 'taxi', 'bus', 'hwy', 'truckNB', 'truckB', 'special1', 'special2', 'special3', 'special4', 'moto'],
    },
    size: { type: 'number', min: 0 },
    region: { type: 'region' },
    claims: { type: 'enum', values: ['A0', 'A1', 'A2', 'A3', 'A4', 'A5', 'A6'] },
  },
  tables: {
    base: {
      keys: ['use', { band: 'size' }],
      rows: [
        ...seats('family', [1, 6, 950], [6, null, 1100]),
        ...seats('ent', [1, 6, 1000], [6, 10, 1130], [10, 20, 1220], [20, null, 1270]),
        ...seats('gov', [1, 6, 950], [6, 10, 1070], [10, 20, 1140], [20, null, 1320]),
        ...seats('taxi', [1, 6, 1800], [6, 10, 2360], [10, 20, 2400], [20, 36, 2560], [36, null, 3530]),
        ...seats('bus', [6, 10, 2250], [10, 20, 2520], [20, 36, 3020], [36, null, 3140]),
        ...seats('hwy', [6, 10, 2350], [10, 20, 2620], [20, 36, 3420], [36, null, 4690]),
        ...seats('truckNB', [0, 2, 1200], [2, 5, 1470], [5, 10, 1650], [10, null, 2220]),
        ...seats('truckB', [0, 2, 1850], [2, 5, 3070], [5, 10, 3450], [10, null, 4480]),
        ...seats('special1', [null, null, 3710]),
        ...seats('special2', [null, null, 2430]),
        ...seats('special3', [null, null, 1080]),
        ...seats('special4', [null, null, 3980]),
      ],
    },
    motorcycle: {
      keys: [{ band: 'size' }],
      bounds: '(]',
      rows: [
        [[0, 50], 80],
        [[50, 250], 120],
        [[250, null], 400],
      ],
    },
    float: {
      keys: ['region', 'claims'],
      rows: [
        ...Object.entries({
          A: ['-0.30', '-0.40', '-0.50'],
          B: ['-0.25', '-0.35', '-0.45'],
          C: ['-0.20', '-0.30', '-0.40'],
          D: ['-0.15', '-0.25', '-0.35'],
          E: ['-0.10', '-0.20', '-0.30'],
        }).flatMap(([region, floats]) => ['0', ...floats, '0', '0.10', '0.30'].map((float, i) => [region, `A${i}`, float])),
      ],
    },
  },
  steps: [
    {
      id: 'base',
      op: 'if',
      args: [['eq', 'use', 'moto'], { lookup: 'motorcycle' }, { lookup: 'base' }],
      line: { kind: 'base', label: '基础保费' },
    },
    { id: 'rate', op: 'lookup', table: 'float' },
    { id: 'float', op: 'mul', a: 'base', b: 'rate', round: dp2, line: { kind: 'factor', label: '费率浮动', rate: 'rate', basis: 'base' } },
    { id: 'premium', op: 'add', a: 'base', b: 'float' },
  ],
  output: { perPeriod: 'premium' },
  tests: [
    ...(
      [
        ['A', '475'],
        ['B', '522.5'],
        ['C', '570'],
        ['D', '617.5'],
        ['E', '665'],
      ] as const
    ).map(([region, out]) => ({
      in: { use: 'family', size: 5, region, claims: 'A3' },
      out,
    })),
    { in: { use: 'family', size: 5, region: 'E', claims: 'A5' }, out: '1045.00' },
    { in: { use: 'family', size: 5, region: 'E', claims: 'A6' }, out: '1235.00' },
    { in: { use: 'family', size: 7, region: 'E', claims: 'A3' }, out: '770' },
    { in: { use: 'family', size: 7, region: 'A', claims: 'A3' }, out: '550' },
    { in: { use: 'moto', size: 50, region: 'E', claims: 'A0' }, out: '80' },
    { in: { use: 'truckB', size: '1.99', region: 'E', claims: 'A0' }, out: '1850' },
    { in: { use: 'bus', size: 5, region: 'E', claims: 'A0' }, code: 'rating.no-rate' },
  ],
};

const CURVE =
  '0-14 .765;15 .833;16 .859;17 .885;18 .913;19 .941;20 .970;21-24 1.000;25 1.004;26 1.024;27 1.048;28 1.087;29 1.119;30 1.135;31 1.159;' +
  '32 1.183;33 1.198;34 1.214;35 1.222;36 1.230;37 1.238;38 1.246;39 1.262;40 1.278;41 1.302;42 1.325;43 1.357;44 1.397;45 1.444;' +
  '46 1.500;47 1.563;48 1.635;49 1.706;50 1.786;51 1.865;52 1.952;53 2.040;54 2.135;55 2.230;56 2.333;57 2.437;58 2.548;59 2.603;' +
  '60 2.714;61 2.810;62 2.873;63 2.952;64- 3.000';

/** §5.7: a household by the default age curve; every adult, and of those under 21 the three oldest. */
export const AGE_CURVE: RatingSpec = {
  ...head('demo-age-curve', 'USD'),
  inputs: {
    base: { type: 'money' },
    family: { type: 'members', fields: { age: { type: 'age' } } },
  },
  tables: {
    curve: {
      keys: [{ band: 'age' }],
      bounds: '[]',
      rows: CURVE.split(';').map(row => {
        const [ages = '', ratio = ''] = row.split(' ');
        const [from = '', to = from] = ages.split('-');
        return [[Number(from), to ? Number(to) : null], ratio.replace(/^\./, '0.')];
      }),
    },
  },
  steps: [
    {
      id: 'adults',
      value: ['sumEach', 'family', ['round', ['mul', 'base', ['lookup', 'curve', 'family.age']], dp2], { when: ['ge', 'family.age', 21] }],
      line: { kind: 'base', label: 'Adults' },
    },
    {
      id: 'children',
      value: [
        'sumEach',
        'family',
        ['round', ['mul', 'base', ['lookup', 'curve', 'family.age']], dp2],
        { when: ['lt', 'family.age', 21], most: 3, by: 'family.age', order: 'desc' },
      ],
      line: { kind: 'base', label: 'Children under 21' },
    },
    { id: 'premium', op: 'add', a: 'adults', b: 'children' },
  ],
  output: { perPeriod: 'premium', periods: 12, frequency: 'monthly', figures: { charged: ['countEach', 'family'] } },
  tests: [
    { in: { base: '400.00', family: [{ age: 35 }] }, out: '488.80' },
    { in: { base: '400.00', family: [{ age: 33 }] }, out: '479.20' },
    { in: { base: '400.00', family: [{ age: 10 }] }, out: '306.00' },
    {
      in: { base: '400.00', family: [35, 33, 10, 7, 4, 1].map(age => ({ age })) },
      out: { perPeriod: '1886.00', adults: '968.00', children: '918.00', charged: 6 },
    },
    { in: { base: '400.00', family: [20, 18, 15, 14].map(age => ({ age })) }, out: { perPeriod: '1086.40' } },
  ],
};

/** §4.1 medical: price by age band, social insurance and renewal; an activity factor, rounded to 0.1. */
export const MEDICAL: RatingSpec = {
  ...head('demo-medical'),
  inputs: {
    age: { type: 'age', max: 64 },
    social: { type: 'bool' },
    renewal: { type: 'bool' },
    activity: { type: 'enum', values: ['none', 'silver', 'gold'] },
  },
  tables: {
    base: {
      keys: [{ band: 'age' }, 'social', 'renewal'],
      bounds: '[]',
      rows: [
        [[0, 5], true, false, 498],
        [[0, 5], false, false, 968],
        [[0, 5], true, true, 491],
        [[0, 5], false, true, 955],
        [[6, 10], true, false, 198],
        [[6, 10], false, false, 368],
        [[6, 10], true, true, 195],
        [[6, 10], false, true, 363],
      ],
    },
    activity: {
      keys: ['activity'],
      rows: [
        ['none', 1],
        ['silver', '0.9'],
        ['gold', '0.853'],
      ],
    },
  },
  steps: [
    { id: 'base', op: 'band', table: 'base', line: { kind: 'base', label: '基准保险费' } },
    { id: 'premium', op: 'mul', a: 'base', b: { lookup: 'activity' }, round: { step: '0.1' } },
    { id: 'discount', op: 'sub', a: 'premium', b: 'base', line: { kind: 'discount', label: '活力因子' } },
  ],
  output: { perPeriod: 'premium', frequency: 'annual' },
  tests: [
    { in: { age: 3, social: true, renewal: false, activity: 'none' }, out: '498.00' },
    { in: { age: 3, social: false, renewal: true, activity: 'none' }, out: '955.00' },
    // 968 × 0.853 = 825.704, 368 × 0.853 = 313.904, 363 × 0.9 = 326.7, 955 × 0.853 = 814.615
    { in: { age: 0, social: false, renewal: false, activity: 'gold' }, out: { perPeriod: '825.70', discount: '-142.30', gross: '825.70' } },
    { in: { age: 6, social: false, renewal: false, activity: 'gold' }, out: '313.90' },
    { in: { age: 10, social: false, renewal: true, activity: 'silver' }, out: '326.70' },
    { in: { age: 5, social: false, renewal: true, activity: 'gold' }, out: '814.60' },
    { in: { age: 11, social: true, renewal: false, activity: 'none' }, code: 'rating.no-rate' },
    { in: { age: 65, social: true, renewal: false, activity: 'none' }, code: 'rating.max' },
    { in: { age: 3, social: 'yes', renewal: false, activity: 'none' }, code: 'rating.type' },
  ],
};

/** §4.1 commercial motor: factors multiplied, each within its limits; premium tax on top and value added tax contained. */
export const COMMERCIAL_MOTOR: RatingSpec = {
  ...head('demo-commercial-motor', 'EUR'),
  inputs: {
    base: { type: 'money' },
    level: { type: 'int', min: -4, max: 5 },
    own: { type: 'number' },
    traffic: { type: 'number' },
    start: { type: 'date' },
  },
  guards: [{ when: ['lt', 'start', '2026-01-01'], code: 'TOO_EARLY' }],
  tables: {
    ncd: { keys: ['level'], rows: ['0.5', '0.6', '0.7', '0.8', '1', '1.2', '1.4', '1.6', '1.8', '2'].map((factor, i) => [i - 4, factor]) },
  },
  steps: [
    { id: 'own-factor', op: 'clamp', args: ['own', '0.65', '1.35'] },
    {
      id: 'net',
      op: 'mul',
      args: ['base', { lookup: 'ncd', keys: ['level'] }, 'own-factor', 'traffic'],
      round: dp2,
      line: { kind: 'base', label: 'Premium', basis: 'base' },
    },
    {
      id: 'tax',
      op: 'mul',
      a: 'net',
      b: '0.12',
      round: dp2,
      line: { kind: 'tax', label: 'IPT', rate: '0.12', basis: 'net', jurisdiction: 'GB' },
    },
    { id: 'passed-on', op: 'sum', args: ['12'], line: { kind: 'collected-tax', label: 'Vehicle tax' } },
    { id: 'gross', op: 'add', a: 'net', b: 'tax' },
    { id: 'net-of-vat', op: 'div', a: 'gross', b: '1.06', round: dp2 },
  ],
  output: { perPeriod: 'gross', frequency: 'annual', figures: { withoutVat: 'net-of-vat', vat: ['sub', 'gross', 'net-of-vat'] } },
  tests: [
    // 1000 × 0.5 × 0.65 × 1.0
    {
      in: { base: '1000', level: -4, own: '0.3', traffic: 1, start: '2026-11-23' },
      out: { perPeriod: '364.00', net: '325.00', tax: '39.00', withoutVat: '343.40', vat: '20.60' },
    },
    { in: { base: '1000', level: 5, own: '9', traffic: '1.1', start: '2026-11-23' }, out: { net: '2970.00', tax: '356.40' } },
    { in: { base: '1000', level: 6, own: '1', traffic: '1', start: '2026-11-23' }, code: 'rating.max' },
    { in: { base: '1000', level: 0, own: '1', traffic: '1', start: '2025-12-31' }, code: 'TOO_EARLY' },
  ],
};

/** §4.1 universal life: the yearly risk charge of the amount at risk, a twelfth each month. */
export const RISK_CHARGE: RatingSpec = {
  ...head('demo-universal-life'),
  inputs: { age: { type: 'age' }, si: { type: 'money' }, account: { type: 'money' } },
  tables: {
    q: {
      keys: ['age'],
      per: '1000',
      rows: [
        [30, '0.80'],
        [45, '2.64'],
        [53, '5.45'],
      ],
    },
  },
  steps: [
    { id: 'risk', op: 'max', args: ['0', ['sub', 'si', 'account']] },
    { id: 'charge', op: 'div', a: ['mul', { lookup: 'q' }, 'risk'], b: '12000', round: dp2, line: { kind: 'fee', label: '风险保险费' } },
  ],
  output: { perPeriod: 'charge', periods: 12, frequency: 'monthly' },
  tests: [
    { in: { age: 30, si: '500000', account: '0' }, out: '33.33' },
    { in: { age: 53, si: '500000', account: '123456.78' }, out: '171.01' },
    { in: { age: 45, si: '100', account: '200' }, out: '0.00' },
  ],
};

/** §4.1 annuity: what a premium buys, per 1000 of it. */
export const ANNUITY: RatingSpec = {
  ...head('demo-annuity'),
  inputs: { age: { type: 'age' }, pay: { type: 'enum', values: [1, 3, 5] }, premium: { type: 'money', min: 1000, step: 1000 } },
  tables: {
    amount: {
      keys: ['age', 'pay'],
      per: '1000',
      of: 'premium',
      rows: [
        [30, 1, '33.8'],
        [30, 3, '98.2'],
        [30, 5, '158.4'],
      ],
    },
  },
  steps: [{ id: 'annuity', op: 'mul', a: { lookup: 'amount' }, b: ['div', 'premium', 1000], round: dp2 }],
  output: { perPeriod: 'premium', periods: 'pay', frequency: 'annual', figures: { annuity: 'annuity' } },
  tests: [
    { in: { age: 30, pay: 5, premium: '10000' }, out: { perPeriod: '10000', total: '50000', annuity: '1584.00' } },
    { in: { age: 30, pay: 5, premium: '500' }, code: 'rating.min' },
  ],
};

/** §4.1 warranty by price band, and a share of the price above the bands. */
export const WARRANTY: RatingSpec = {
  ...head('demo-warranty', 'JPY'),
  inputs: { price: { type: 'money' }, kind: { type: 'text' } },
  tables: {
    bands: {
      keys: ['kind', { band: 'price' }],
      bounds: '(]',
      rows: [
        ['laptop', [0, 50000], 9800],
        ['laptop', [50000, 100000], 18500],
        ['tv', [0, 100000], 12000],
      ],
    },
  },
  steps: [
    {
      id: 'price-of-cover',
      op: 'if',
      a: ['gt', 'price', 100000],
      b: ['round', ['mul', 'price', '0.22'], { step: '100', mode: 'ceil' }],
      c: { lookup: 'bands' },
      line: { kind: 'base', label: 'Cover' },
    },
  ],
  output: { perPeriod: 'price-of-cover' },
  tests: [
    { in: { price: '50000', kind: 'laptop' }, out: '9800' },
    { in: { price: '50001', kind: 'laptop' }, out: '18500' },
    { in: { price: '123456', kind: 'laptop' }, out: '27200' },
    { in: { price: '1', kind: 'radio' }, code: 'rating.no-rate' },
    { in: { price: '0', kind: 'tv' }, code: 'rating.no-rate' },
  ],
};

/** §4.1 group accident: occupation loading, days of cover, a minimum premium, and a discount by the number of people. */
export const GROUP: RatingSpec = {
  ...head('demo-group'),
  inputs: {
    days: { type: 'int', min: 1, max: 365 },
    people: {
      type: 'members',
      most: 100,
      fields: { hazard: { type: 'enum', values: [1, 2, 3, 4] }, si: { type: 'money' }, family: { type: 'bool' } },
    },
  },
  tables: {
    rate: {
      keys: ['hazard'],
      per: '1000',
      rows: [
        ['1', '0.8'],
        ['2', '1.0'],
        ['3', '1.5'],
        ['4', '2.5'],
      ],
    },
    discount: {
      keys: [{ band: 'n' }],
      rows: [
        [[0, 3], 1],
        [[3, 10], '0.95'],
        [[10, null], '0.9'],
      ],
    },
  },
  steps: [
    { id: 'n', value: { countEach: ['people'] } },
    { id: 'relatives', value: ['countEach', 'people', { when: ['eq', 'people.family', true] }] },
    {
      id: 'yearly',
      value: ['sumEach', 'people', ['round', ['mul', ['lookup', 'rate', 'people.hazard'], ['div', 'people.si', 1000]], dp2]],
    },
    { id: 'worst', value: ['maxEach', 'people', 'people.hazard'] },
    { id: 'least', value: ['minEach', 'people', 'people.si'] },
    { id: 'term', op: 'div', a: ['mul', 'yearly', 'days'], b: '365', round: { dp: 2, mode: 'half-up' } },
    {
      id: 'premium',
      op: 'max',
      args: [['round', ['mul', 'term', { lookup: 'discount' }], dp2], '50.00'],
      line: { kind: 'base', label: '保费' },
    },
  ],
  guards: [
    { when: ['gt', 'worst', 3], code: 'HAZARD', after: true },
    { when: ['and', ['not', ['in', 'days', 30, 90, 365]], ['ne', 'days', 10]], code: 'TERM' },
  ],
  output: { perPeriod: 'premium', figures: { people: 'n', relatives: 'relatives', least: 'least' } },
  tests: [
    {
      in: { days: 365, people: [1, 2, 3].map(hazard => ({ hazard, si: '100000', family: hazard === 1 })) },
      out: { perPeriod: '313.50', people: 3, relatives: 1, yearly: '330', least: '100000' },
    },
    { in: { days: 10, people: [{ hazard: 1, si: '100000', family: false }] }, out: { perPeriod: '50.00', term: '2.19' } },
    { in: { days: 90, people: [{ hazard: 4, si: '100000', family: false }] }, code: 'HAZARD' },
    { in: { days: 91, people: [{ hazard: 1, si: '100000', family: false }] }, code: 'TERM' },
    { in: { days: 90, people: [] }, code: 'rating.no-members' },
  ],
};

/** §5.9: what the insured bears of a bill: the deductible, then a tenth up to a cap. */
export const COST_SHARE: RatingSpec = {
  ...head('demo-cost-share', 'CHF'),
  inputs: { bill: { type: 'money' }, deductible: { type: 'money' }, share: { type: 'number' }, cap: { type: 'money' } },
  steps: [
    { id: 'own', op: 'min', args: ['bill', 'deductible'] },
    { id: 'part', op: 'min', args: [['round', ['mul', ['sub', 'bill', 'own'], 'share'], dp2], 'cap'] },
    { id: 'pays', op: 'add', a: 'own', b: 'part' },
  ],
  output: { perPeriod: 'pays' },
  tests: [{ in: { bill: '12700', deductible: '1800', share: '0.20', cap: '99999' }, out: { perPeriod: '3980.00', part: '2180.00' } }],
};

export const RATING_CASES: RatingSpec[] = [
  CRITICAL_ILLNESS,
  COMPULSORY_MOTOR,
  AGE_CURVE,
  MEDICAL,
  COMMERCIAL_MOTOR,
  RISK_CHARGE,
  ANNUITY,
  WARRANTY,
  GROUP,
  COST_SHARE,
];
