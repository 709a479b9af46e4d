import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromInsurer, toInsurer } from './convert';
import { FORMATTERS } from './formatters';
import { proveDictionary } from './prove';
import type { Dictionary } from './types';

const dictionary: Dictionary = {
  id: 'insurer:demo',
  version: '3',
  codes: { sex: { M: '1', F: '2' }, relation: { self: '00', spouse: '10' } },
  entries: [
    { canonical: '/parties/[role=applicant]/party/name/full', insurer: '/app/name' },
    { canonical: '/parties/[role=applicant]/party/birthDate', insurer: '/app/birth', format: 'compact-date' },
    { canonical: '/parties/[role=applicant]/party/sex', insurer: '/app/sex', codes: 'sex' },
    { canonical: '/parties/[role=applicant]/party/phones/*/number', insurer: '/app/tel/*' },
    { canonical: '/sumInsured/amount', insurer: '/plan/sum', format: 'hundredths' },
    { canonical: '/sumInsured/currency', insurer: '/plan/ccy' },
    { canonical: '/smoker', insurer: '/app/smk', format: 'yes-no' },
    { insurer: '/channel', constant: 'H5' },
  ],
};
const canonical = {
  parties: [
    {
      role: 'applicant',
      party: { name: { full: '示例人' }, birthDate: '1990-05-01', sex: 'F', phones: [{ number: '1' }, { number: '2' }] },
    },
  ],
  sumInsured: { amount: '500000.00', currency: 'CNY' },
  smoker: false,
};
const payload = {
  app: { name: '示例人', birth: '19900501', sex: '2', tel: ['1', '2'], smk: 'N' },
  plan: { sum: 50_000_000, ccy: 'CNY' },
  channel: 'H5',
};
const text = { type: 'string' };
const insurerSchema = {
  type: 'object',
  required: ['app', 'plan', 'channel'],
  properties: {
    channel: { const: 'H5' },
    app: {
      type: 'object',
      required: ['name', 'birth', 'sex'],
      properties: { name: text, birth: text, sex: { enum: ['1', '2'] }, tel: { type: 'array', items: text }, smk: { enum: ['Y', 'N'] } },
    },
    plan: { type: 'object', required: ['sum', 'ccy'], properties: { sum: { type: 'integer' }, ccy: text } },
  },
};
const canonicalSchema = {
  type: 'object',
  properties: {
    parties: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          role: text,
          party: {
            type: 'object',
            properties: {
              name: { type: 'object', properties: { full: text } },
              birthDate: { type: 'string', format: 'date' },
              sex: {},
              phones: { type: 'array', items: { type: 'object', properties: { number: text } } },
            },
          },
        },
      },
    },
    sumInsured: { type: 'object', properties: { amount: text, currency: text } },
    smoker: { type: 'boolean' },
  },
};
const codes = (issues: { code: string; path?: string }[]) => issues.map(({ code, path }) => `${code} ${path}`);

describe('conversion', () => {
  it('goes both ways', () => {
    expect(toInsurer(dictionary, canonical)).toEqual({ value: payload, issues: [], unmapped: [] });
    expect(fromInsurer(dictionary, payload)).toEqual({ value: canonical, issues: [], unmapped: [] });
  });
  it('drops nothing silently', () => {
    const more = { ...canonical, note: 'x', parties: [...canonical.parties, { role: 'insured', party: { name: { full: 'B' } } }] };
    expect(toInsurer(dictionary, more).unmapped).toEqual(['/parties/1/role', '/parties/1/party/name/full', '/note']);
    expect(codes(fromInsurer(dictionary, { ...payload, extra: { a: [] } }).issues)).toEqual(['dictionary.unmapped /extra/a']);
  });
  it('keeps a code it does not know, and gives it back', () => {
    const theirs = { ...payload, app: { ...payload.app, sex: '9' } };
    const { value, issues } = fromInsurer(dictionary, theirs);
    expect(issues).toEqual([
      { code: 'dictionary.unknown-code', path: '/app/sex', params: { list: 'sex', code: '9' }, severity: 'warning' },
    ]);
    expect(value).toMatchObject({ parties: [{ party: { sex: { system: 'insurer:demo', code: '9' } } }] });
    expect(toInsurer(dictionary, value).value).toEqual(theirs);
  });
  it.each([
    [{ ...canonical, smoker: 'no' }, ['dictionary.format /smoker']],
    [{ ...canonical, sumInsured: { amount: '0.005', currency: 'CNY' } }, ['dictionary.format /sumInsured/amount']],
    [{ parties: [{ role: 'applicant', party: { sex: 'X' } }] }, ['dictionary.unknown-code /parties/0/party/sex']],
    [{ parties: [{ role: 'applicant', party: { sex: { system: 'other', code: 'F' } } }] }, []],
    [undefined, []],
    [{ a: () => 1 }, ['schema-form.not-json /a']],
  ])('%j says %j', (value, expected) => expect(codes(toInsurer(dictionary, value).issues)).toEqual(expected));

  it('says where the insurer sends another constant', () => {
    expect(codes(fromInsurer(dictionary, { ...payload, channel: 'APP' }).issues)).toEqual(['dictionary.constant /channel']);
  });
  it('refuses lines that are none, and formatters that nobody has', () => {
    const lines = [
      { canonical: 'x', insurer: '/a' },
      { canonical: '/a/*', insurer: '/a' },
      { canonical: '/__proto__/x', insurer: '/a' },
      { insurer: '/a/*', constant: 1 },
      { canonical: '/a', insurer: '/b', format: 'nope' },
      { canonical: '/a', insurer: '/c', codes: 'nope' },
    ];
    const { issues } = toInsurer({ ...dictionary, entries: lines }, { a: 1 });
    expect(issues.map(({ code }) => code)).toEqual([
      ...Array.from({ length: 4 }, () => 'dictionary.bad-path'),
      'dictionary.unknown-format',
      'dictionary.unknown-code',
    ]);
  });
  it('takes formatters of the host', () => {
    const upper = {
      to: (value: unknown) => ({ ok: true as const, value: String(value).toUpperCase() }),
      from: (value: unknown) => ({ ok: true as const, value }),
    };
    const own = { ...dictionary, entries: [{ canonical: '/a', insurer: '/b', format: 'upper' }] };
    expect(toInsurer(own, { a: 'x' }, { formatters: { upper } }).value).toEqual({ b: 'X' });
  });
  it('brings back every decimal that has up to 15 digits', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -999_999_999_999_999n, max: 999_999_999_999_999n }), units => {
        const sign = units < 0n ? '-' : '';
        const digits = String(units < 0n ? -units : units).padStart(3, '0');
        const amount = `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
        for (const name of ['hundredths', 'number-2'] as const) {
          const there = FORMATTERS[name]?.to(amount);
          expect(there?.ok && FORMATTERS[name]?.from(there.value)).toEqual({ ok: true, value: amount });
        }
      }),
    );
  });
  it.each([
    ['compact-date', 'to', '2026-02-30'],
    ['compact-date', 'from', '20260230'],
    ['compact-date', 'from', 20260101],
    ['number', 'to', '0.12345678901234567890'],
    ['number', 'from', '1'],
    ['hundredths', 'to', '999999999999999999'],
    ['hundredths', 'from', 1.5],
    ['one-zero', 'from', 'x'],
  ] as const)('%s %s %s is refused', (name, direction, value) => expect(FORMATTERS[name]?.[direction](value)).toMatchObject({ ok: false }));

  it('never throws', () => {
    const any = fc.anything();
    fc.assert(
      fc.property(any, fc.string(), fc.string(), (value, a, b) => {
        const own = {
          ...dictionary,
          entries: [...dictionary.entries, { canonical: a, insurer: b }, { canonical: `/${a}`, insurer: `/${b}` }],
        };
        expect(Array.isArray(toInsurer(own, value).issues) && Array.isArray(fromInsurer(own, value).unmapped)).toBe(true);
        expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      }),
    );
  });
});

describe('proof', () => {
  const samples = { canonicalSamples: [canonical], insurerSamples: [payload] };

  it('finds nothing where nothing is lost', () => {
    expect(proveDictionary(dictionary, insurerSchema, canonicalSchema, samples)).toEqual({
      complete: true,
      missing: [],
      dead: [],
      ambiguous: [],
      failed: [],
    });
  });
  it('lists required fields that nobody fills, and takes widgets for filling', () => {
    const lines = dictionary.entries.filter(({ insurer }) => !['/app/sex', '/plan/ccy'].includes(insurer));
    const own = { ...dictionary, entries: lines };
    expect(proveDictionary(own, insurerSchema, canonicalSchema).missing).toEqual([
      { path: '/app/sex', conditional: false },
      { path: '/plan/ccy', conditional: false },
    ]);
    expect(proveDictionary(own, insurerSchema, canonicalSchema, { widgets: ['/app/sex', '/plan'] }).complete).toBe(true);
  });
  it('tells what is required in some cases only', () => {
    const schema = {
      type: 'object',
      properties: {
        a: text,
        list: { type: 'array', items: { type: 'object', required: ['n'], properties: { n: text } } },
        o: { type: 'object', required: ['m'], properties: { m: text } },
      },
      required: ['list'],
      dependentRequired: { a: ['b'] },
      oneOf: [
        { title: 'x', properties: { t: { const: 'x' }, v: text }, required: ['t', 'v'] },
        { title: 'y', properties: { t: { const: 'y' } } },
      ],
    };
    expect(proveDictionary({ ...dictionary, entries: [] }, schema, {}).missing).toEqual(
      expect.arrayContaining([
        { path: '/list/*/n', conditional: true },
        { path: '/o/m', conditional: true },
        { path: '/v', conditional: true },
      ]),
    );
  });
  it('lists lines that lead nowhere, and codes that cannot come back', () => {
    const own = {
      ...dictionary,
      codes: { sex: { M: '1', F: '1' } },
      entries: [...dictionary.entries, { canonical: '/nope', insurer: '/plan/none' }, { canonical: '/a/*', insurer: '/b' }],
    };
    const proof = proveDictionary(own, insurerSchema, canonicalSchema, samples);
    expect(proof.dead.map(({ index, side }) => `${index} ${side}`)).toEqual(['8 canonical', '8 insurer', '9 canonical', '9 insurer']);
    expect(proof.ambiguous).toEqual([{ list: 'sex', code: '1' }]);
    expect(proof.failed.map(({ side }) => side)).toContain('canonical');
    expect(proof.complete).toBe(false);
  });
  it('sees what a sample loses, and that it does not fit', () => {
    const { failed } = proveDictionary(
      dictionary,
      { ...insurerSchema, properties: { ...insurerSchema.properties, channel: { const: 'APP' } } },
      canonicalSchema,
      { canonicalSamples: [{ ...canonical, note: 1 }] },
    );
    expect(failed).toMatchObject([{ side: 'canonical', sample: 0, paths: ['/note'] }]);
    expect(codes(failed[0]?.issues ?? [])).toEqual(['dictionary.unmapped /note', 'schema-form.const /channel']);
  });
  it('lets lines lead into what nobody describes', () => {
    const own = { ...dictionary, entries: [{ canonical: '/free/x', insurer: '/any/x' }] };
    const open = {
      type: 'object',
      properties: { free: { type: 'object' }, any: { type: 'object', additionalProperties: { type: 'string' } } },
    };
    expect(proveDictionary(own, open, open).dead).toEqual([]);
  });
});
