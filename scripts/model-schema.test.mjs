import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import * as domain from '../src/domain/check/index';
import { checkSchemaValue } from '../src/domain/forms/check';
import { prepareSchema } from '../src/domain/forms/prepare';
import { modelSchema } from './model-schema.mjs';

let schema;
const RULE = ['ge', ['fact', 'age'], 18];
const of = name => prepareSchema({ ...schema, $ref: `#/$defs/${name}` });

beforeAll(() => {
  schema = modelSchema();
}, 120_000);

/** Values that a definition allows, as small as they can be and still vary. */
const arbitrary = node => {
  const depth = { depthSize: 'small', maxDepth: 4 };
  const build = (part, level) => {
    if (part.$ref === '#/$defs/Rule') return fc.constant(RULE);
    if (part.$ref) return build({ ...schema.$defs[part.$ref.slice(8)], ...(part.examples ? { examples: part.examples } : {}) }, level);
    if ('const' in part) return fc.constant(part.const);
    if (part.enum) return fc.constantFrom(...part.enum);
    if (part.anyOf)
      return fc.oneof(depth, ...part.anyOf.filter(option => level < 6 || !option.items).map(option => build(option, level + 1)));
    if (part.format === 'date') return fc.constantFrom('2026-11-22', '2024-02-29', '0001-01-01', '9999-12-31');
    if (part.format === 'date-time')
      return fc.constantFrom('2026-11-22T08:30:00+08:00', '2026-11-23T00:00:00Z', '2026-11-22T08:30:00.5-03:00');
    if (part.pattern?.includes('T[0-9]{2}')) return fc.constantFrom('2026-11-23T00:00:00', '2027-11-23', '2027-11-23T24:00');
    if (part.pattern?.includes('A-Z')) return fc.constantFrom('CNY', 'JPY', 'USD');
    if (part.pattern) return fc.constantFrom('0', '-12.50', '100', '0.005', '+7');
    if (part.type === 'string')
      return fc.oneof(fc.constantFrom('a', '示例', ''), ...(part.examples?.length ? [fc.constantFrom(...part.examples)] : []));
    if (part.type === 'number') return fc.integer({ min: 1, max: 9 });
    if (part.type === 'null') return fc.constant(null);
    if (part.type === 'boolean') return fc.boolean();
    if (part.prefixItems) return fc.tuple(...part.prefixItems.map(item => build(item, level + 1)));
    if (part.type === 'array')
      return level > 6 ? fc.constant([]) : fc.array(part.items ? build(part.items, level + 1) : fc.constant('a'), { maxLength: 2 });
    if (part.type === 'object') return object(part, level);
    if (Array.isArray(part.type)) return fc.oneof(...part.type.map(type => build({ ...part, type }, level)));
    return fc.constantFrom('anything', 1, { a: null });
  };
  const object = (part, level) => {
    const names = Object.keys(part.properties ?? {}).filter(name => level < 4 || part.required?.includes(name));
    if (!names.length && part.additionalProperties?.type)
      return fc.dictionary(fc.constantFrom('en', 'zh-CN'), build(part.additionalProperties, level + 1));
    return fc.record(Object.fromEntries(names.map(name => [name, build(part.properties[name], level + 1)])), {
      requiredKeys: part.required ?? [],
    });
  };
  return build(node, 0);
};

describe('the model as JSON Schema', () => {
  it('defines every type, in 2020-12, without a loose end', () => {
    expect(Object.keys(schema.$defs)).toEqual(
      expect.arrayContaining(
        'Money CalDate Product Plan Coverage Premium Quote Person PartyRole Beneficiary Question Disclosure UnderwritingDecision Proposal Policy Endorsement Refund Claim Fnol DocRequirement Payout Device Warranty AgentRef Customer Household FeeRule Commission Settlement ReconDiff Reversal ConsentRecord SignatureRecord TraceEvent RateTable RatingFactor Installment'.split(
          ' ',
        ),
      ),
    );
    expect(JSON.stringify(schema)).not.toContain('#/definitions/');
    expect(prepareSchema(schema).issues).toEqual([]);
    for (const name of Object.keys(schema.$defs)) expect([name, of(name).issues]).toEqual([name, []]);
  });
  it('says what things are', () => {
    const bare = Object.entries(schema.$defs).filter(([, node]) => !node.description && node.type === 'object');
    expect(bare.map(([name]) => name)).toEqual([]);
  });
  it('wants decimals as text, days as days and currencies in capitals', () => {
    const money = of('Money');
    const check = value => checkSchemaValue(money, value).issues.map(({ code, path }) => `${code} ${path}`);
    expect(check({ amount: '12.50', currency: 'CNY' })).toEqual([]);
    expect(check({ amount: 12.5, currency: 'cny' })).toEqual(['schema-form.type /amount', 'schema-form.pattern /currency']);
    expect(checkSchemaValue(of('CalDate'), '2026-02-30').valid).toBe(false);
  });
});

describe('our own stories fit the schema', () => {
  it.each([
    ['plans', 'PlanOffer'],
    ['policies', 'PolicySlice'],
    ['premiums', 'Premium'],
  ])('%s', async (file, name) => {
    const module = await import(`../stories/data/${file}.ts`);
    const values = Object.values(module)
      .filter(value => typeof value === 'object')
      .flat()
      .filter(value =>
        name === 'PlanOffer'
          ? 'name' in value && 'id' in value
          : name === 'PolicySlice'
            ? 'no' in value
            : 'lines' in value || 'gross' in value,
      );
    const definition = name === 'Premium' ? prepareSchema({ ...schema, properties: schema.$defs.Premium.properties }) : of(name);
    expect(values.length).toBeGreaterThan(0);
    console.log(`${values.length} of stories/data/${file}.ts`);
    for (const value of values)
      expect([value.id ?? value.no, checkSchemaValue(definition, value).issues]).toEqual([value.id ?? value.no, []]);
  });
});

describe('every check accepts what the schema accepts', () => {
  const CHECKS = {
    Money: 'checkMoney',
    Premium: 'checkPremium',
    PolicySlice: 'checkPolicy',
    Policy: 'checkPolicy',
    Claim: 'checkClaim',
    Proposal: 'checkProposal',
    Quote: 'checkQuote',
    Product: 'checkProduct',
    Warranty: 'checkWarranty',
    Device: 'checkDevice',
    Person: 'checkParty',
    Organisation: 'checkParty',
    Endorsement: 'checkEndorsement',
    ConsentRecord: 'checkConsent',
    Customer: 'checkCustomer',
    Household: 'checkHousehold',
  };
  /** Of form, not of sense: that a consent is dated before it was shown is beyond a schema. */
  const isFormal = ({ code, severity }) => severity !== 'warning' && /^(data|money|date)\./.test(code);

  it.each(Object.entries(CHECKS))('%s by %s', (name, check) => {
    const definition = of(name);
    fc.assert(
      fc.property(arbitrary({ $ref: `#/$defs/${name}` }), value => {
        expect(checkSchemaValue(definition, value).issues).toEqual([]);
        const [read] = Object.values(domain[check](value));
        expect(read).not.toBeNull();
        expect(domain[check](value).issues.filter(isFormal)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
  it('offers', () => {
    const definition = prepareSchema({ ...schema, type: 'array', items: { $ref: '#/$defs/PlanOffer' } });
    fc.assert(
      fc.property(fc.array(arbitrary({ $ref: '#/$defs/PlanOffer' }), { maxLength: 2 }), value => {
        expect(checkSchemaValue(definition, value).issues).toEqual([]);
        expect(domain.checkOffers(value).issues.filter(isFormal)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});
