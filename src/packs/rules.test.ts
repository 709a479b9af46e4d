import { describe, expect, it } from 'vitest';
import { countPeriod } from '../domain/date/counted';
import { runClock } from '../domain/date/clock';
import { claimCycle } from '../domain/lifecycle/claim';
import { policyCycle } from '../domain/lifecycle/policy';
import type { LifeCycle } from '../domain/lifecycle/types';
import { checkPack, isInForce, packAge, unsureValues, valueOn } from './check';
import { packs } from './index';
import type { DatedTable, PackRule, RulePack } from './rule';
import { cnRules } from './rules/cn';
import { euRules } from './rules/eu';
import { ukRules } from './rules/uk';
import { usRules } from './rules/us';
import { xxRules } from './rules/xx';

const today = '2026-11-22';
const all: RulePack<object>[] = [cnRules, euRules, ukRules, usRules, xxRules];
const rulesOf = (pack: { rules: object }) => Object.entries(pack.rules as Record<string, PackRule>);

describe.each(all.map(pack => [pack.id, pack] as const))('rules of %s', (id, pack) => {
  it('are in order today', () => expect(checkPack(pack, today)).toEqual([]));

  it('go by the ids of domain.md, of this market', () => {
    for (const [key] of rulesOf(pack)) expect(key).toMatch(new RegExp(`^R-(${id.toUpperCase()}|XX)-\\d\\d$`));
  });
  it('are plain data', () => expect(JSON.parse(JSON.stringify(pack))).toEqual(pack));

  it('name only values that exist as unsure', () => {
    for (const [, { unsure = {}, values }] of rulesOf(pack)) for (const key of Object.keys(unsure)) expect(values).toHaveProperty(key);
  });
  it('are looked up on one day, and looked at again', () => {
    for (const [, rule] of rulesOf(pack)) expect(rule.asOf).toBe(pack.asOf);
    expect(packAge(pack, '2027-11-22')).toEqual({ ok: true, value: 365 });
    expect(checkPack(pack, '2030-01-01')).toEqual([
      { code: 'pack.review-due', params: { pack: id, reviewBy: pack.reviewBy }, severity: 'warning' },
    ]);
  });
});

describe('mainland China', () => {
  it('has every rule of §1.1', () => {
    const ids = Array.from({ length: 18 }, (_, i) => `R-CN-${String(i + 1).padStart(2, '0')}`);
    expect(Object.keys(cnRules.rules).sort()).toEqual(ids);
  });
  it('says the same as the pack that elements read', () => {
    const { coolingOff } = cnRules.rules['R-CN-13'].values;
    expect(packs.cn?.rules.coolingOff).toEqual({ days: coolingOff.n, startsOn: coolingOff.startsOn, dayCount: coolingOff.dayCount });
    expect(countPeriod(coolingOff, { receipt: today })).toMatchObject({ value: { lastDay: '2026-12-07' } });
  });
  it('has the clocks that life cycles start', () => {
    const clocksOf = (cycle: LifeCycle) =>
      [...Object.values(cycle.steps), ...Object.values(cycle.at ?? {}).flatMap(steps => Object.values(steps ?? {}))].flatMap(step =>
        (step?.effects ?? []).flatMap(({ clock }) => clock ?? []),
      );
    const { clocks } = cnRules.rules['R-CN-12'].values;
    // A new waiting period is the product's, not the law's.
    const started = new Set([...clocksOf(claimCycle), ...clocksOf(policyCycle)].filter(clock => clock !== 'waiting'));
    expect([...started].filter(clock => !Object.hasOwn(clocks, clock))).toEqual([]);
    expect(runClock(clocks.decision, today, [{ kind: 'pause', on: '2026-12-01' }], today)).toMatchObject({ value: { state: 'paused' } });
    expect(runClock(clocks.payment, today, [], today)).toMatchObject({ value: { due: '2026-12-02' } });
  });
  it('caps what minors may be insured for', () => {
    const { bands } = cnRules.rules['R-CN-11'].values;
    expect([9, 10, 17, 18].map(age => bands.find(({ below }) => age < below)?.max.amount)).toEqual([
      '200000',
      '500000',
      '500000',
      undefined,
    ]);
  });
  it('has ceilings by date', () => {
    const { ordinary = [] } = cnRules.rules['R-CN-07'].values.ceiling;
    expect(valueOn(ordinary, today)).toEqual({ ok: true, value: '0.020' });
    expect(valueOn(ordinary, '2025-08-31')).toEqual({ ok: false, issue: { code: 'pack.no-value', params: { on: '2025-08-31' } } });
  });
  it('shows what is guaranteed first', () => {
    const { scenarios } = cnRules.rules['R-CN-06'].values;
    expect(scenarios.participating?.[0]).toBe('guaranteed');
    expect(scenarios.universal?.[0]).toBe('guaranteed');
  });
});

it.each([
  ['eu', euRules.rules['R-EU-03'].values.coolingOff],
  ['uk', ukRules.rules['R-UK-01'].values.coolingOff],
] as const)('%s cools off as its elements say', (id, { n: days, startsOn, dayCount }) => {
  expect(packs[id]?.rules.coolingOff).toEqual({ days, startsOn, dayCount });
});

it('a prescribed text has its day', () => {
  const texts = usRules.rules['R-US-03'].values.statements['US-CA'] ?? [];
  expect(valueOn(texts, '2024-01-01')).toMatchObject({ ok: true });
  expect(valueOn(texts, '2023-12-31')).toMatchObject({ issue: { code: 'pack.no-value' } });
});

it('tells what has not been read in a source', () => {
  expect(unsureValues(cnRules)).toEqual(expect.arrayContaining(['R-CN-02.retentionYears: K', 'R-CN-05: S', 'R-CN-15: K']));
  expect(unsureValues({ rules: { 'R-1': { evidence: 'V' } } })).toEqual([]);
});

describe('dates of rules', () => {
  const table: DatedTable<string> = [
    { from: '2025-01-01', value: 'b' },
    { from: '2020-01-01', to: '2023-12-31', value: 'a' },
    { from: '2027-01-01', to: '2027-12-31', value: 'c' },
  ];
  it.each([
    ['2019-12-31', undefined],
    ['2020-01-01', 'a'],
    ['2023-12-31', 'a'],
    ['2024-06-01', undefined],
    ['2026-12-31', 'b'],
    ['2027-01-01', 'c'],
    ['2028-01-01', undefined],
  ])('on %s the table says %j', (on, value) => {
    const result = valueOn(table, on);
    expect(result.ok ? result.value : undefined).toBe(value);
  });
  it('hold from the first to the last day', () => {
    const rule = { effective: { from: '2026-11-22', to: '2026-11-23' } };
    expect(['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24'].map(day => isInForce(rule, day))).toEqual([false, true, true, false]);
    expect(isInForce({ effective: { from: today } }, '2099-01-01')).toBe(true);
    expect(isInForce({}, today)).toBe(true);
  });
});

describe('checkPack', () => {
  const rule: PackRule = { source: 'house', evidence: 'K', asOf: today, values: {} };
  const pack = (rules: Record<string, unknown>, rest: object = {}) => ({ id: 'mine', asOf: today, reviewBy: today, rules, ...rest });
  const codes = (value: unknown) => checkPack(value, today).map(({ code, path }) => (path ? `${path} ${code}` : code));

  it.each([[null], [7], [[]], [{}], [{ id: 1, rules: {} }], [{ id: 'x', rules: [] }]])('reads %j', value => {
    expect(codes(value)).toEqual(['pack.malformed']);
  });
  it('wants dates and sources', () => {
    expect(codes(pack({ a: rule }))).toEqual([]);
    expect(codes(pack({}, { asOf: 'x', reviewBy: undefined }))).toEqual(['asOf pack.as-of', 'reviewBy pack.review-by']);
    expect(codes(pack({}, { asOf: '2026-11-23' }))).toEqual(['asOf pack.from-the-future']);
    expect(codes(pack({ a: null, b: { ...rule, values: 1 } }))).toEqual(['rules.a pack.rule', 'rules.b pack.rule']);
    expect(codes(pack({ a: { ...rule, source: '', evidence: 'X', asOf: '' } }))).toEqual([
      'rules.a pack.no-source',
      'rules.a pack.evidence',
      'rules.a pack.as-of',
    ]);
    expect(codes(pack({ a: { ...rule, source: 7 } }))).toEqual(['rules.a pack.no-source']);
  });
  it('knows rules that are not in force', () => {
    const effective = (value: unknown) => codes(pack({ a: { ...rule, effective: value } }));
    expect(effective({ from: '2026-11-23' })).toEqual(['rules.a pack.not-yet']);
    expect(effective({ from: '2020-01-01', to: '2026-11-21' })).toEqual(['rules.a pack.ended']);
    expect(effective({ from: '2020-01-01', to: '2026-11-22' })).toEqual([]);
    for (const bad of [7, {}, { from: 'x' }, { from: today, to: 'x' }]) expect(effective(bad)).toEqual(['rules.a pack.effective']);
  });
});
