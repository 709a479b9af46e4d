import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffSchemas } from './diff';
import { checkDraft } from './draft';

const object = (properties: Record<string, unknown>, rest = {}) => ({ type: 'object', properties, ...rest });
const changes = (before: unknown, after: unknown) =>
  diffSchemas(object({ x: before }), object({ x: after })).changes.map(({ path, change }) => `${path} ${change}`);
const text = { type: 'string' };

describe('diffSchemas', () => {
  it.each<[unknown, unknown, string[]]>([
    [text, text, []],
    [text, { type: 'integer' }, ['/x kind']],
    [text, { type: 'string', format: 'date' }, ['/x kind']],
    [text, { type: 'string', maxLength: 5 }, ['/x stricter']],
    [{ type: 'string', maxLength: 5 }, { type: 'string', maxLength: 9 }, ['/x looser']],
    [{ type: 'string', maxLength: 5 }, { type: 'string', maxLength: 3 }, ['/x stricter']],
    [{ type: 'number', minimum: 0.1 }, { type: 'number', minimum: 0.2 }, ['/x stricter']],
    [{ type: 'number', minimum: 0.2 }, { type: 'number', minimum: 0.1, maximum: 5 }, ['/x looser', '/x stricter']],
    [{ type: 'string', pattern: 'a' }, { type: 'string', pattern: 'b' }, ['/x stricter']],
    [{ type: 'string', pattern: 'a', minLength: 1 }, text, ['/x looser']],
    [{ enum: ['a', 'b'] }, { enum: ['b', 'c'] }, ['/x options-removed', '/x options-added']],
    [{ enum: ['a'] }, text, ['/x kind', '/x options-added']],
    [{ oneOf: [{ const: 1, title: 'A' }] }, { oneOf: [{ const: 1, title: 'B' }] }, ['/x wording']],
    [{ type: 'boolean', title: 'I agree' }, { type: 'boolean', title: 'I agree to all' }, ['/x wording']],
  ])('%j → %j', (before, after, expected) => expect(changes(before, after)).toEqual(expected));

  it('sees fields come, go, become required and conditional', () => {
    const before = object({ a: text, b: text, c: text }, { required: ['b'] });
    const after = object({ b: text, c: text, d: text }, { required: ['c'], dependentRequired: { c: ['b'] } });
    expect(diffSchemas(before, after).changes).toEqual([
      { path: '/b', change: 'optional' },
      { path: '/b', change: 'condition' },
      { path: '/c', change: 'required' },
      { path: '/d', change: 'added' },
      { path: '/a', change: 'removed' },
    ]);
  });
});

describe('checkDraft', () => {
  const before = object({
    name: text,
    sum: { type: 'number' },
    plan: { enum: ['gold', 'basic'] },
    agree: { type: 'boolean', title: 'I agree' },
    old: text,
    people: { type: 'array', items: object({ n: text, age: { type: 'integer' } }) },
  });
  const after = object(
    {
      name: { type: 'string', minLength: 2 },
      sum: { type: 'number', maximum: 100 },
      plan: { enum: ['gold'] },
      agree: { type: 'boolean', title: 'I agree to everything' },
      people: { type: 'array', items: object({ n: text, age: { type: 'integer', minimum: 18 } }) },
      mail: text,
    },
    { required: ['mail'] },
  );
  const diff = diffSchemas(before, after);

  it('keeps what still holds, asks for what does not, and drops nothing unseen', () => {
    const draft = {
      name: 'Li',
      sum: '99.50',
      plan: 'basic',
      agree: true,
      old: 'kept aside',
      people: [
        { n: 'A', age: 20 },
        { n: 'B', age: 17 },
      ],
    };
    expect(checkDraft(draft, diff)).toEqual({
      value: { name: 'Li', sum: '99.50', people: [{ n: 'A', age: 20 }, { n: 'B' }] },
      survives: ['/name', '/sum', '/people/0/n', '/people/0/age', '/people/1/n'],
      ask: [
        { path: '/mail', reason: 'schema-form.required', params: { name: 'mail' } },
        { path: '/plan', reason: 'schema-form.choice', params: { options: 1 } },
        { path: '/people/1/age', reason: 'schema-form.minimum', params: { limit: '18' } },
        { path: '/agree', reason: 'wording' },
      ],
      dropped: [{ path: '/old', value: 'kept aside' }],
    });
  });
  it('asks for all of a new form, and of nothing', () => {
    expect(checkDraft(undefined, diff)).toMatchObject({ value: {}, ask: [{ path: '/mail' }] });
    expect(checkDraft('text', diff)).toMatchObject({
      value: undefined,
      ask: [{ path: '', reason: 'schema-form.type' }, { path: '/mail' }],
    });
  });
  it('asks again for a set whose choices read otherwise', () => {
    const set = (title: string) => object({ s: { type: 'array', uniqueItems: true, items: { oneOf: [{ const: 'a', title }] } } });
    expect(checkDraft({ s: ['a'] }, diffSchemas(set('A'), set('B')))).toMatchObject({
      ask: [{ path: '/s', reason: 'wording' }],
      value: {},
    });
    expect(checkDraft({ s: ['b'] }, diffSchemas(set('A'), set('A')))).toMatchObject({ ask: [{ path: '/s/0' }], value: {} });
  });
  it('asks for what a condition now wants, and drops what it hides', () => {
    const open = object({ t: text, u: text });
    const closed = object(
      { t: text },
      {
        if: { properties: { t: { const: 'y' } }, required: ['t'] },
        then: { properties: { u: text } },
        else: { properties: { v: text }, required: ['v'] },
      },
    );
    expect(checkDraft({ t: 'n', u: '1' }, diffSchemas(open, closed))).toMatchObject({
      ask: [{ path: '/v', reason: 'schema-form.required' }],
      dropped: [{ path: '/u', value: '1' }],
      value: { t: 'n' },
    });
  });
  it('accounts for every answer once', () => {
    const value = fc.record(
      {
        name: fc.string(),
        sum: fc.constantFrom('1.00', '500'),
        plan: fc.constantFrom('gold', 'basic', 'x'),
        agree: fc.boolean(),
        old: fc.string(),
        more: fc.string(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(value, draft => {
        const { survives, ask, dropped, value: kept } = checkDraft(draft, diff);
        const told = [...survives, ...ask.map(({ path }) => path), ...dropped.map(({ path }) => path)];
        for (const name of Object.keys(draft)) expect(told.filter(path => path === `/${name}`)).toHaveLength(1);
        expect(Object.keys(kept as object).map(name => `/${name}`)).toEqual(survives);
      }),
    );
  });
});
