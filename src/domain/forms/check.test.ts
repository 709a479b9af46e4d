import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outsideData } from '../../../test/support/outside-data';
import { checkSchemaValue } from './check';
import { hasFormat } from './formats';
import { toDecimal } from './numbers';
import { prepareSchema } from './prepare';
import { eachField } from './active';
import { readSchemaForm } from './read-form';

const check = (schema: unknown, value: unknown, options = {}) => checkSchemaValue(schema, value, options);
const found = (schema: unknown, value: unknown, options = {}) =>
  check(schema, value, options).issues.map(({ code, path, params }) => [code, path ?? '', ...(params ? [params] : [])]);

describe('checkSchemaValue', () => {
  it.each<[unknown, unknown, unknown]>([
    [
      { required: ['a', 'b/c'] },
      {},
      [
        ['schema-form.required', '/a', { name: 'a' }],
        ['schema-form.required', '/b~1c', { name: 'b/c' }],
      ],
    ],
    [{ dependentRequired: { a: ['b'], c: ['d'] } }, { a: 1 }, [['schema-form.required', '/b', { name: 'b', because: 'a' }]]],
    [{ type: ['integer', 'null'] }, 'x', [['schema-form.type', '', { expected: 'integer null' }]]],
    [{ enum: [1, 2] }, 3, [['schema-form.choice', '', { options: 2 }]]],
    [{ const: 'a' }, 'b', [['schema-form.const', '', { expected: 'a' }]]],
    [{ const: { a: 1 } }, 'b', [['schema-form.const', '', { expected: '' }]]],
    [{ not: { type: 'string' } }, 'b', [['schema-form.forbidden', '']]],
    [{ properties: { a: false } }, { a: 1 }, [['schema-form.not-allowed', '/a']]],
    [{ additionalProperties: false }, { 'a b~/': 1 }, [['schema-form.not-allowed', '/a b~0~1']]],
    [{ unevaluatedProperties: false }, { é: 1 }, [['schema-form.not-allowed', '/é']]],
    [{ minLength: 3 }, '保险', [['schema-form.min-length', '', { limit: 3, length: 2 }]]],
    [{ maxLength: 1 }, '𠮷𠮷', [['schema-form.max-length', '', { limit: 1, length: 2 }]]],
    [{ pattern: '^a' }, 'b', [['schema-form.pattern', '']]],
    [{ pattern: '^a', format: 'date' }, 'a', [['schema-form.format', '', { format: 'date' }]]],
    [{ minimum: 0.1 }, 0, [['schema-form.minimum', '', { limit: '0.1' }]]],
    [{ maximum: 1e-7 }, 1, [['schema-form.maximum', '', { limit: '0.0000001' }]]],
    [{ exclusiveMinimum: 1 }, 1, [['schema-form.exclusive-minimum', '', { limit: '1' }]]],
    [{ exclusiveMaximum: 1 }, 1, [['schema-form.exclusive-maximum', '', { limit: '1' }]]],
    [{ multipleOf: 0.01 }, 0.015, [['schema-form.multiple-of', '', { limit: '0.01' }]]],
    [{ minItems: 2 }, [1], [['schema-form.min-items', '', { limit: 2, size: 1 }]]],
    [{ maxItems: 0 }, [1], [['schema-form.max-items', '', { limit: 0, size: 1 }]]],
    [{ uniqueItems: true }, [{ a: 1 }, { a: 1 }], [['schema-form.unique-items', '']]],
    [{ minProperties: 1 }, {}, [['schema-form.min-properties', '', { limit: 1, size: 0 }]]],
    [{ maxProperties: 0 }, { a: 1 }, [['schema-form.max-properties', '', { limit: 0, size: 1 }]]],
    [{ contains: { type: 'string' } }, [1, 2], [['schema-form.contains', '', { limit: 1, size: 2 }]]],
    [{ contains: { type: 'string' }, minContains: 2 }, ['a', 1], [['schema-form.contains', '', { limit: 2, size: 2 }]]],
    [{ contains: { type: 'string' }, maxContains: 1 }, ['a', 'b'], [['schema-form.max-contains', '', { limit: 1, size: 2 }]]],
    [{ propertyNames: { maxLength: 1 } }, { ab: 1 }, [['schema-form.property-name', '']]],
    [
      { patternProperties: { '^n': { type: 'integer' }, a: { type: 'string' } } },
      { na: true, x: 1 },
      [
        ['schema-form.type', '/na', { expected: 'integer' }],
        ['schema-form.type', '/na', { expected: 'string' }],
      ].slice(1),
    ],
    [{ anyOf: [{ type: 'string' }, { type: 'null' }] }, 1, [['schema-form.no-option', '', { options: 2 }]]],
    [{ oneOf: [{ type: 'integer' }, { minimum: 1 }] }, 1, [['schema-form.several-options', '', { options: 2 }]]],
    [{ if: { type: 'string' }, then: { minLength: 2 }, else: { minimum: 2 } }, 1, [['schema-form.minimum', '', { limit: '2' }]]],
    [
      { $ref: '#/$defs/a', $defs: { a: { items: { $ref: '#/$defs/b' } }, b: { type: 'string' } } },
      [1],
      [['schema-form.type', '/0', { expected: 'string' }]],
    ],
    [
      { dependencies: { a: ['b'], c: { required: ['d'] } } },
      { a: 1, c: 1 },
      [
        ['schema-form.required', '/b', { name: 'b', because: 'a' }],
        ['schema-form.required', '/d', { name: 'd' }],
      ],
    ],
    [{}, undefined, [['schema-form.missing', '']]],
    [{}, () => 1, [['schema-form.not-json', '', { got: 'function' }]]],
    [
      {},
      { a: NaN, b: Symbol('b') },
      [
        ['schema-form.not-json', '/a', { got: 'number' }],
        ['schema-form.not-json', '/b', { got: 'symbol' }],
      ],
    ],
    [{}, { '\ud800': 1 }, [['schema-form.bad-name', '']]],
  ])('%j %j', (schema, value, expected) => expect(found(schema, value)).toEqual(expected));

  it('speaks of the alternative that was meant', () => {
    const car = { properties: { t: { const: 'car' }, plate: { type: 'string' } }, required: ['t', 'plate'] };
    const dog = { properties: { t: { const: 'dog' }, chip: { type: 'string', minLength: 3 } }, required: ['t', 'chip'] };
    expect(found({ oneOf: [car, dog] }, { t: 'dog', chip: 'x' })).toEqual([['schema-form.min-length', '/chip', { limit: 3, length: 1 }]]);
    expect(found({ anyOf: [car, dog] }, { t: 'cat' })).toEqual([['schema-form.no-option', '', { options: 2 }]]);
    const person = { required: ['name'], properties: { name: { minLength: 3 } } };
    const firm = { required: ['uscc'], properties: { uscc: { minLength: 3 } } };
    expect(found({ oneOf: [person, firm] }, { name: 'x' })).toEqual([['schema-form.min-length', '/name', { limit: 3, length: 1 }]]);
  });
  it('leaves schema and value as they are, frozen or not', () => {
    const schema = Object.freeze({
      properties: Object.freeze({ a: Object.freeze({ $ref: '#/properties/b' }), b: Object.freeze({ type: 'string' }) }),
    });
    const value = Object.freeze({ a: 1 });
    expect(found(schema, value)).toEqual([['schema-form.type', '/a', { expected: 'string' }]]);
    expect(Object.getOwnPropertyNames(schema)).toEqual(['properties']);
  });
  it('finds schemas of other addresses where the host gives them, and by name', () => {
    const documents = { 'https://example.test/types': { $defs: { plate: { $anchor: 'plate', minLength: 5 } } } };
    const at = (ref: string) => prepareSchema({ $id: 'https://example.test/form', $ref: ref }, { documents });
    for (const ref of ['types#plate', '/types#/$defs/plate', './a/../types#plate', 'https://example.test/types#/%24defs/plate'])
      expect(found(at(ref), 'x')).toEqual([['schema-form.min-length', '', { limit: 5, length: 1 }]]);
    expect(at('types#nope').issues).toMatchObject([{ code: 'schema.dangling-ref' }]);
  });
  it('asks for a format only where it is asked to', () => {
    expect(found({ format: 'date' }, 'x', { formats: false })).toEqual([]);
    expect(found({ format: 'insurer-own' }, 'x')).toEqual([]);
  });
  it('is not stopped by a pattern that runs away or is none', () => {
    expect(found({ pattern: '^(a+)+$' }, `${'a'.repeat(50_000)}!`)).toEqual([['schema-form.pattern', '']]);
    expect(check({ pattern: '(' }, 'x')).toMatchObject({ valid: true, issues: [{ code: 'pattern.invalid', severity: 'warning' }] });
    expect(check({ patternProperties: { '^(a+)+$': false } }, { [`${'a'.repeat(50)}!`]: 1 }).valid).toBe(true);
  });
  it('bounds the value', () => {
    let deep: unknown = 1;
    for (let n = 0; n < 10_000; n++) deep = [deep];
    expect(found({}, deep)[0]?.[0]).toBe('schema-form.too-deep');
    const round: { self?: unknown } = {};
    round.self = round;
    expect(found({}, round)[0]?.[0]).toBe('schema-form.too-deep');
    expect(
      found(
        {},
        Array.from({ length: 60_000 }, () => 1),
      ).map(([code]) => code),
    ).toEqual(['schema-form.too-large']);
    const many = Array.from({ length: 3_000 }, () => 1);
    expect(check({ uniqueItems: true }, many)).toMatchObject({ valid: true, issues: [{ code: 'schema-form.unchecked' }] });
    const trap = Object.defineProperty({}, 'a', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    expect(found({}, trap)).toEqual([['schema-form.not-json', '', { got: 'object' }]]);
  });
});

describe('numbers', () => {
  it('reads decimals in text where a number is wanted, and only there', () => {
    const schema = {
      properties: {
        n: { $ref: '#/$defs/n' },
        s: { type: 'string' },
        e: { type: ['number', 'string'] },
        l: { items: { type: 'integer' } },
        t: { prefixItems: [{ type: 'number' }] },
        p: { additionalProperties: { type: 'number' } },
      },
      $defs: { n: { allOf: [{ type: 'number', multipleOf: 0.01, maximum: 100 }] } },
    };
    const value = { n: '99.99', s: '1', e: '2', l: ['3', 'x'], t: ['4.5'], p: { any: '6' } };
    expect(found(schema, value, { textNumbers: true })).toEqual([['schema-form.type', '/l/1', { expected: 'integer' }]]);
    expect(found(schema, { n: '99.999' }, { textNumbers: true })).toEqual([['schema-form.multiple-of', '/n', { limit: '0.01' }]]);
    expect(found(schema, { n: '99.99' })).toEqual([['schema-form.type', '/n', { expected: 'number' }]]);
  });
  it('says where text is more precise than a number can be', () => {
    const schema = { type: 'number', maximum: 100 };
    expect(check(schema, '100.00000000000000001', { textNumbers: true })).toEqual({
      valid: true,
      issues: [{ code: 'schema-form.too-precise', params: { digits: 15 }, severity: 'warning' }],
    });
    expect(check(schema, '100.01', { textNumbers: true }).valid).toBe(false);
  });
  it('writes the shortest decimal without exponent', () => {
    for (const [number, text] of [
      [0.1, '0.1'],
      [1e21, `1${'0'.repeat(21)}`],
      [1.5e-7, '0.00000015'],
      [-2.5, '-2.5'],
      [1.25e22, `125${'0'.repeat(20)}`],
      [0, '0'],
      [-0, '0'],
    ] as const)
      expect(toDecimal(number)).toBe(text);
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), number => Number(toDecimal(number)) === (number === 0 ? 0 : number)),
    );
  });
  it('compares decimals of up to 15 digits as decimals', () => {
    const cents = fc.bigInt({ min: 0n, max: 999_999_999_999_999n });
    const text = (units: bigint) => `${units / 100n}.${String(units % 100n).padStart(2, '0')}`;
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        expect(check({ type: 'number', maximum: Number(text(b)) }, text(a), { textNumbers: true }).valid).toBe(a <= b);
        expect(check({ type: 'number', multipleOf: 0.01 }, text(a), { textNumbers: true }).valid).toBe(true);
      }),
    );
  });
});

describe('formats', () => {
  it.each([
    ['uri', 'https://a.example:80/p?q#f', true],
    ['uri', '//a/b', false],
    ['uri-reference', '../a b', false],
    ['uri', 'http://[::1]/', true],
    ['uri', 'http://[::1.2.3.4]:8/', true],
    ['uri', 'http://[v1.a]/', true],
    ['uri', 'http://[1:2]/', false],
    ['uri', 'http://[1::2::3]/', false],
    ['uri', 'http://u@h:x/', false],
    ['iri', 'http://例え.jp/路', true],
    ['uri', 'http://例え.jp/路', false],
    ['iri-reference', '路', true],
    ['hostname', 'a-b.example', true],
    ['hostname', '-a', false],
    ['regex', '^a', true],
    ['regex', '(', false],
    ['email', 'a@b.example', true],
    ['insurer-own', 'x', true],
    ['date', 'x'.repeat(20_000), true],
    ['toString', 'x', true],
  ])('%s of %s is %s', (name, text, expected) => expect(hasFormat(name, text)).toBe(expected));
});

describe('Open Insurance Brasil forms', () => {
  const names = ['claim-notification_post_request_damage_consentId', 'quote-housing_post_lead_request'];
  it.each(names)('%s renders, and its example is checked', name => {
    const schema = outsideData<unknown>(`forms/opin/${name}.schema.json`, 'form schemas');
    const example = outsideData<unknown>(`forms/opin/${name}.example.json`, 'form examples');
    if (!schema || !example) return;
    const form = readSchemaForm(schema);
    // An amount's pattern has "100\.\00", which is no regular expression of today: still a form.
    expect([...new Set(form.issues.map(({ code }) => code))]).toEqual(name.startsWith('quote') ? ['schema.bad-pattern'] : []);
    expect([...eachField(form.root)].length).toBeGreaterThan(50);
    const { issues } = checkSchemaValue(form.schema, example);
    // The examples were built with empty texts for members that have none; those are the only faults.
    const at = (path: string) =>
      path
        .split('/')
        .slice(1)
        .reduce<unknown>((value, part) => (value as Record<string, unknown>)[part], example);
    expect(issues.filter(({ path }) => at(path ?? '') !== '')).toEqual([]);
    console.log(
      `opin ${name}: ${[...eachField(form.root)].length} fields, ${form.issues.length} faults of the schema, ${issues.length} empty texts`,
    );
  });
});

describe('JSON Forms examples', () => {
  const data = outsideData<{ examples: { name: string; schema?: unknown; data?: unknown }[] }>(
    'forms/jsonforms_examples.json',
    'form examples',
  );

  /** Every member name that the schema declares anywhere. */
  const declared = (schema: unknown, seen = new Set<unknown>()): string[] => {
    if (typeof schema !== 'object' || schema === null || seen.has(schema)) return [];
    seen.add(schema);
    return Object.entries(schema).flatMap(([key, value]) => [
      ...(key === 'properties' ? Object.keys(value as object) : []),
      ...(key === 'enum' || key === 'default' ? [] : declared(value, seen)),
    ]);
  };
  // Without the data folder `outsideData` has said so.
  it.runIf(data)('are read with no field lost', () => {
    const count = { read: 0, skipped: 0, fields: 0 };
    for (const { name, schema } of data?.examples ?? []) {
      if (!schema) {
        count.skipped += 1;
        continue;
      }
      const form = readSchemaForm(schema);
      const names = new Set([...eachField(form.root)].map(field => field.name));
      const unused = declared(schema).filter(member => !names.has(member));
      expect([name, unused, form.issues]).toEqual([name, [], []]);
      count.read += 1;
      count.fields += names.size;
    }
    console.log(`JSON Forms: ${count.read} read, ${count.fields} names, ${count.skipped} skipped (no schema of their own)`);
    expect(count.read).toBeGreaterThan(40);
  });
});
