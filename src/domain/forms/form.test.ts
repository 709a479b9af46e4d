import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activeFields } from './active';
import { checkSchemaValue } from './check';
import type { SchemaField } from './field';
import { readSchemaForm, type ReadOptions } from './read-form';
import { startValue } from './start';

const tree = (field: SchemaField): unknown => {
  const inner = [...(field.fields ?? []), ...(field.item ? [field.item] : []), ...(field.extra ?? [])];
  return [`${field.name}:${field.kind}${field.fallback ? `!${field.fallback}` : ''}${field.required ? '*' : ''}`, ...inner.map(tree)];
};
const read = (schema: unknown, options?: ReadOptions) => readSchemaForm(schema, options).root;
const field = (schema: unknown) => read({ type: 'object', properties: { x: schema } }).fields?.[0] as SchemaField;
const shown = (schema: unknown, value: unknown) =>
  activeFields(readSchemaForm(schema), value).map(({ path, required }) => path + (required ? '*' : ''));

describe('fields', () => {
  it.each<[unknown, Partial<SchemaField>]>([
    [{ type: 'string' }, { kind: 'text' }],
    [
      { type: 'string', format: 'date' },
      { kind: 'date', format: 'date' },
    ],
    [
      { type: 'string', format: 'date-time' },
      { kind: 'text', format: 'date-time' },
    ],
    [{ type: 'integer' }, { kind: 'number' }],
    [{ type: 'number' }, { kind: 'decimal' }],
    [
      { type: 'number', multipleOf: 1 },
      { kind: 'number', limits: { multipleOf: '1' } },
    ],
    [
      { type: 'number', multipleOf: 0.01, minimum: 1e-7, maximum: 1e21 },
      { limits: { multipleOf: '0.01', minimum: '0.0000001', maximum: `1${'0'.repeat(21)}` } },
    ],
    [
      { type: 'boolean', default: true },
      { kind: 'boolean', suggested: true },
    ],
    [{ const: true }, { kind: 'boolean' }],
    [
      { enum: ['a', 'b', null] },
      {
        kind: 'choice',
        options: [
          { value: 'a', label: 'a' },
          { value: 'b', label: 'b' },
        ],
      },
    ],
    [
      { enum: [1, { a: 1 }] },
      {
        kind: 'choice',
        options: [
          { value: 1, label: '1' },
          { value: { a: 1 }, label: '{"a":1}' },
        ],
      },
    ],
    [
      { oneOf: [{ const: 1, title: 'One', description: 'first' }, { enum: [2] }] },
      {
        kind: 'choice',
        options: [
          { value: 1, label: 'One', help: 'first' },
          { value: 2, label: '2' },
        ],
      },
    ],
    [{ anyOf: [{ type: 'null' }, { type: 'string', title: 'T' }] }, { kind: 'text', nullable: true }],
    [{ oneOf: [{ const: null }, { type: 'integer', minimum: 3 }] }, { kind: 'number', nullable: true }],
    [{ type: ['string', 'null'] }, { kind: 'text', nullable: true }],
    [{ type: 'null' }, { kind: 'unknown', fallback: 'null' }],
    [{}, { kind: 'unknown', fallback: 'any' }],
    [true, { kind: 'unknown', fallback: 'any' }],
    [{ type: 'object' }, { kind: 'unknown', fallback: 'open' }],
    [{ type: ['integer', 'boolean'] }, { kind: 'unknown', fallback: 'mixed' }],
    [{ type: ['integer', 'string'] }, { kind: 'text' }],
    [{ type: ['integer', 'number'] }, { kind: 'decimal' }],
    [
      { type: 'array', items: { enum: ['a'] }, uniqueItems: true },
      { kind: 'multi', options: [{ value: 'a', label: 'a' }] },
    ],
    [{ type: 'array', items: { enum: ['a'] } }, { kind: 'list' }],
    [{ items: { type: 'string' } }, { kind: 'list' }],
    [
      { pattern: 'a', minLength: 1 },
      { kind: 'text', limits: { pattern: ['a'], minLength: 1 } },
    ],
    [{ minimum: 1 }, { kind: 'decimal' }],
    [
      { type: 'string', contentEncoding: 'base64', contentMediaType: 'image/png' },
      { kind: 'file', accept: 'image/png' },
    ],
    [{ type: 'string', contentMediaType: 'text/html' }, { kind: 'text' }],
    [{ type: 'string', format: 'binary' }, { kind: 'file' }],
    [
      { type: 'string', title: 'T', description: 'D', examples: ['e'], readOnly: true, writeOnly: true, deprecated: true },
      { label: 'T', help: 'D', examples: ['e'], readOnly: true, writeOnly: true, deprecated: true },
    ],
    [
      {
        allOf: [
          { type: 'string', minLength: 2, title: 'inner' },
          { minLength: 5, maxLength: 9 },
        ],
        title: 'outer',
      },
      { kind: 'text', label: 'outer', limits: { minLength: 5, maxLength: 9 } },
    ],
    [
      { type: 'string', nullable: true, enum: ['a'] },
      { kind: 'choice', nullable: true },
    ],
    [
      { type: 'number', minimum: 1, exclusiveMinimum: true, maximum: 5, exclusiveMaximum: false },
      { limits: { exclusiveMinimum: '1', maximum: '5' } },
    ],
  ])('%j', (schema, expected) => expect(field(schema)).toMatchObject(expected));

  it('keeps both sides of a tuple and its rest', () => {
    expect(tree(field({ items: [{ type: 'string' }, { type: 'integer' }], additionalItems: { type: 'boolean' } }))).toEqual([
      'x:list',
      ['0:text'],
      ['1:number'],
      ['*:boolean'],
    ]);
    expect(tree(field({ prefixItems: [{ type: 'string' }], items: false }))).toEqual(['x:list', ['0:text']]);
  });
  it('shows further members by their schema', () => {
    expect(tree(field({ type: 'object', additionalProperties: { type: 'string' } }))).toEqual(['x:group', ['*:text']]);
    expect(
      tree(field({ patternProperties: { a: { type: 'string' }, b: { type: 'integer' } }, properties: { k: { type: 'string' } } })),
    ).toEqual(['x:group', ['k:text'], ['*:text'], ['*:number']]);
    expect(tree(field({ type: 'object', properties: { k: { type: 'string' } }, additionalProperties: false }))).toEqual([
      'x:group',
      ['k:text'],
    ]);
  });
  it('shows a required member that nobody describes', () => {
    expect(tree(read({ type: 'object', required: ['a'] }))).toEqual([':group', ['a:unknown!any*']]);
  });
  it('offers alternatives beside the members of a group, and alone', () => {
    const branch = (kind: string) => ({
      title: kind,
      properties: { kind: { const: kind }, [kind]: { type: 'string' } },
      required: ['kind'],
    });
    const own = read({ type: 'object', properties: { id: { type: 'string' } }, oneOf: [branch('car'), branch('dog')] });
    expect(own.fields?.map(({ name, kind }) => [name, kind])).toEqual([
      ['id', 'text'],
      ['', 'variants'],
    ]);
    const alone = field({ oneOf: [branch('car'), branch('dog')] });
    expect(alone.variants?.map(({ label, field: inner }) => [label, inner.fields?.map(({ name }) => name)])).toEqual([
      ['car', ['kind', 'car']],
      ['dog', ['kind', 'dog']],
    ]);
    expect(field({ type: ['object', 'string'], properties: { a: { type: 'string' } } }).variants?.map(({ type }) => type)).toEqual([
      'object',
      'string',
    ]);
  });
  it('does not take "one of these is required" for shapes', () => {
    const root = read({ type: 'object', properties: { a: {}, b: {} }, anyOf: [{ required: ['a'] }, { required: ['b'] }] });
    expect(root.fields?.map(({ name }) => name)).toEqual(['a', 'b']);
  });
  it('reads a tree once, and says where it repeats', () => {
    const root = read({
      $ref: '#/$defs/p',
      $defs: { p: { type: 'object', properties: { name: { type: 'string' }, children: { type: 'array', items: { $ref: '#/$defs/p' } } } } },
    });
    expect(root.fields?.[1]?.item).toMatchObject({ kind: 'group', repeats: '' });
    expect(root.fields?.[1]?.item?.fields).toBeUndefined();
  });
  it('takes the wishes of the host, and says which it cannot fulfil', () => {
    const form = readSchemaForm(
      { type: 'object', properties: { a: { type: 'string' }, b: { type: 'array', items: { type: 'string' } } } },
      { ui: { '/b': { order: 1, widget: 'map' }, '/a': { label: 'A', help: 'H', widget: 'plate' } }, widgets: ['plate'] },
    );
    expect(form.root.fields).toMatchObject([
      { name: 'b', kind: 'list', fallback: 'widget' },
      { name: 'a', label: 'A', help: 'H', widget: 'plate' },
    ]);
    expect(form.issues).toEqual([{ code: 'schema-form.unknown-widget', path: '/b', params: { widget: 'map' }, severity: 'warning' }]);
  });
});

describe('activeFields', () => {
  const schema = {
    type: 'object',
    properties: { country: { enum: ['US', 'CN'] }, card: { type: 'string' }, billing: { type: 'string' } },
    required: ['country'],
    dependentRequired: { card: ['billing'] },
    dependentSchemas: { card: { properties: { cvc: { type: 'string' } }, required: ['cvc'] } },
    allOf: [
      {
        if: { properties: { country: { const: 'US' } }, required: ['country'] },
        then: { properties: { zip: { type: 'string' } }, required: ['zip'] },
        else: { properties: { postcode: { type: 'string' } } },
      },
    ],
  };
  it.each([
    [{}, ['*', '/country*', '/card', '/billing', '/postcode']],
    [{ country: 'US' }, ['*', '/country*', '/card', '/billing', '/zip*']],
    [{ country: 'CN', card: '1' }, ['*', '/country*', '/card', '/billing*', '/cvc*', '/postcode']],
  ])('%j', (value, expected) => expect(shown(schema, value)).toEqual(expected));

  it('lays out lists, alternatives and repeats as far as they are filled in', () => {
    const person = {
      $defs: { p: { type: 'object', properties: { kids: { type: 'array', items: { $ref: '#/$defs/p' } } } } },
      $ref: '#/$defs/p',
    };
    expect(shown(person, { kids: [{}, { kids: [{}] }] })).toEqual([
      '*',
      '/kids',
      '/kids/0',
      '/kids/0/kids',
      '/kids/1',
      '/kids/1/kids',
      '/kids/1/kids/0',
      '/kids/1/kids/0/kids',
    ]);
    const car = { properties: { t: { const: 'car' }, plate: { type: 'string' } }, required: ['t', 'plate'] };
    const dog = { properties: { t: { const: 'dog' }, chip: { type: 'string' } }, required: ['t', 'chip'] };
    const either = {
      type: 'object',
      properties: { x: { oneOf: [car, dog] }, n: { type: 'string' } },
      additionalProperties: { type: 'string' },
    };
    expect(shown(either, {})).toEqual(['*', '/x', '/n']);
    expect(shown(either, { x: { t: 'dog' }, more: 'm' })).toEqual(['*', '/x', '/x/t*', '/x/chip*', '/n', '/more']);
    expect(shown({ type: 'object', oneOf: [car, dog], properties: { a: {} } }, { t: 'car' })).toEqual(['*', '/a', '/t*', '/plate*']);
    expect(shown({ type: ['object', 'integer'], properties: { a: {} } }, { a: 1 })).toEqual(['*', '/a']);
    expect(shown({ type: ['object', 'integer'], properties: { a: {} } }, 3)).toEqual(['*']);
    expect(shown({ prefixItems: [{ type: 'string' }], items: { type: 'integer' }, minItems: 1 }, ['a', 1])).toEqual(['*', '/0*', '/1']);
  });
  it('takes what cannot be decided for unmet', () => {
    const { issues, ...form } = readSchemaForm({
      type: 'object',
      properties: { a: { type: 'string' } },
      dependentSchemas: { a: { properties: { b: { type: 'string' } } } },
    });
    expect(issues).toEqual([]);
    const paths = (value: unknown) => activeFields({ ...form, issues }, value).map(({ path }) => path);
    expect(paths('text')).toEqual(['', '/a']);
    expect(paths(undefined)).toEqual(['', '/a']);
    expect(activeFields({ ...form, issues }, { a: '1' }, { textNumbers: false, formats: false }).map(({ path }) => path)).toEqual([
      '',
      '/a',
      '/b',
    ]);
    expect(
      shown({ type: 'object', additionalProperties: { type: 'string' }, patternProperties: { '(': { type: 'string' } } }, { x: '1' }),
    ).toEqual(['*', '/x']);
    expect(shown({ type: ['object', 'array'], properties: { a: {} }, items: {} }, [1])).toEqual(['*', '/0']);
    expect(shown({ type: ['object', 'boolean'], properties: { a: {} } }, null)).toEqual(['*']);
  });
  it('reads decimals in text in conditions', () => {
    const large = {
      type: 'object',
      properties: { sum: { type: 'number' } },
      if: { properties: { sum: { minimum: 1000 } }, required: ['sum'] },
      then: { properties: { proof: { type: 'string' } } },
    };
    expect(shown(large, { sum: '1000.00' })).toContain('/proof');
    expect(shown(large, { sum: '999.99' })).not.toContain('/proof');
  });
});

describe('startValue', () => {
  it('applies defaults, and none that is somebody’s will', () => {
    const form = readSchemaForm({
      type: 'object',
      properties: {
        country: { type: 'string', default: 'CN' },
        plan: { enum: ['gold'], default: 'gold' },
        renew: { type: 'boolean', default: true },
        extras: { type: 'array', items: { enum: ['a'] }, uniqueItems: true, default: ['a'] },
        inner: { type: 'object', properties: { n: { type: 'integer', default: 3 } } },
        none: { type: 'object', properties: { n: { type: 'integer' } } },
      },
    });
    expect(startValue(form)).toEqual({ country: 'CN', inner: { n: 3 } });
    expect(startValue(readSchemaForm({ type: 'object', properties: { a: {} } }))).toEqual({});
    expect(startValue(readSchemaForm({ type: 'boolean', default: true }))).toBeUndefined();
  });
});

describe('faulty and hostile schemas', () => {
  const codes = (schema: unknown) => [...new Set(readSchemaForm(schema).issues.map(({ code }) => code))];

  it.each<[string, unknown, string[]]>([
    ['dangling', { properties: { a: { $ref: '#/nope' } } }, ['schema.dangling-ref']],
    ['elsewhere', { $ref: 'https://example.test/x' }, ['schema.dangling-ref']],
    ['reference of a wrong type', { $ref: 7 }, ['schema.bad-keyword']],
    [
      'wrong types',
      { type: 'strin', required: 'a', properties: [], enum: {}, minLength: -1, allOf: {}, dependentRequired: { a: 1 } },
      ['schema.bad-keyword'],
    ],
    ['no schema', 'text', ['schema.not-a-schema']],
    ['null inside', { properties: { a: null } }, ['schema.not-a-schema']],
    ['bad pattern', { properties: { a: { pattern: '(' } } }, ['schema.bad-pattern']],
    ['circle', { $ref: '#' }, ['schema.circular']],
    [
      'longer circle',
      {
        allOf: [{ $ref: '#/$defs/a' }],
        $defs: { a: { anyOf: [{ $ref: '#/$defs/b' }] }, b: { if: { $ref: '#' }, not: { $ref: '#/$defs/a' } } },
      },
      ['schema.circular'],
    ],
    [
      'circles everywhere',
      { oneOf: [{ $ref: '#' }], anyOf: [{ $ref: '#' }], then: { $ref: '#' }, else: { $ref: '#' }, if: true, not: { $ref: '#' } },
      ['schema.circular'],
    ],
    ['circle through a condition', { dependentSchemas: { a: { $ref: '#' } }, then: true, if: true }, ['schema.circular']],
    ['dynamic', { $dynamicRef: '#a', $defs: { a: { $dynamicAnchor: 'a', type: 'string' } } }, ['schema.dynamic-ref']],
    ['names that are no text', { properties: { '\ud800': {} } }, ['schema.bad-name']],
  ])('%s', (_, schema, expected) => {
    expect(codes(schema)).toEqual(expected);
    expect(typeof checkSchemaValue(schema, { a: 1 }).valid).toBe('boolean');
  });
  it('reads what is right beside what is wrong', () => {
    const root = read({
      type: 'object',
      properties: { a: { $ref: '#/nope', title: 'A' }, b: { type: 'string', minLength: 'x' } },
      required: ['a', 1],
    });
    expect(tree(root)).toEqual([':group', ['a:unknown!any'], ['b:text']]);
  });
  it('bounds size, depth, breadth and choice', { timeout: 60_000 }, () => {
    const wide = { properties: Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [`p${n}`, { type: 'string' }])) };
    expect(codes(wide)).toEqual(['schema.too-large', 'schema-form.too-many']);
    let deep: unknown = { type: 'string' };
    for (let n = 0; n < 10_000; n++) deep = { properties: { a: deep } };
    expect(codes(deep)).toEqual(['schema.too-deep', 'schema-form.too-deep']);
    let nested: unknown = { type: 'string' };
    for (let n = 0; n < 10_000; n++) nested = { allOf: [nested] };
    expect(codes(nested)).toEqual(['schema.too-deep']);
    expect(codes({ enum: Array.from({ length: 50_000 }, (_, n) => n) })).toEqual(['schema-form.too-many-options']);
    const doubled = {
      $defs: Object.fromEntries(
        Array.from({ length: 40 }, (_, n) => [
          `d${n}`,
          n === 39 ? { type: 'string' } : { properties: { a: { $ref: `#/$defs/d${n + 1}` }, b: { $ref: `#/$defs/d${n + 1}` } } },
        ]),
      ),
      $ref: '#/$defs/d0',
    };
    expect(codes(doubled)).toContain('schema-form.too-many');
    const choices = {
      $defs: Object.fromEntries(
        Array.from({ length: 40 }, (_, n) => [
          `d${n}`,
          n === 39 ? false : { anyOf: [{ $ref: `#/$defs/d${n + 1}` }, { $ref: `#/$defs/d${n + 1}` }] },
        ]),
      ),
      $ref: '#/$defs/d0',
    };
    expect(checkSchemaValue(choices, 1).issues).toMatchObject([{ code: 'schema-form.too-complex' }]);
  });
  it('keeps __proto__ as data', () => {
    const schema: unknown = JSON.parse(
      '{"properties":{"__proto__":{"type":"string"},"constructor":{"type":"integer"}},"required":["__proto__"]}',
    );
    expect(read(schema).fields?.map(({ name }) => name)).toEqual(['__proto__', 'constructor']);
    expect(checkSchemaValue(schema, JSON.parse('{"__proto__":1,"constructor":"x"}')).issues.map(({ path }) => path)).toEqual([
      '/__proto__',
      '/constructor',
    ]);
    expect(checkSchemaValue(schema, {}).issues.map(({ path }) => path)).toEqual(['/__proto__']);
  });
  it('never throws', () => {
    const any = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true });
    const keyword = fc.constantFrom(
      'type',
      'properties',
      'items',
      'allOf',
      'oneOf',
      'if',
      'then',
      '$ref',
      '$id',
      'enum',
      'const',
      'required',
      'pattern',
      'dependencies',
      'minimum',
      'format',
    );
    const schemaish = fc.letrec(tie => ({
      s: fc.oneof(
        { maxDepth: 4 },
        any,
        fc.dictionary(keyword, tie('s'), { maxKeys: 5 }),
        fc.array(tie('s'), { maxLength: 3 }),
        fc.constantFrom('#', '#/properties', 'string', 'object', '(a+)+$'),
      ),
    })).s;
    fc.assert(
      fc.property(schemaish, any, (schema, value) => {
        const form = readSchemaForm(schema);
        expect(form.root.path).toBe('');
        expect(activeFields(form, value)[0]?.path).toBe('');
        expect(Array.isArray(checkSchemaValue(form.schema, value, { textNumbers: true }).issues)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
