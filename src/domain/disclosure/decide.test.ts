import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, OutcomeRule, OutcomeTable, Rule, UnderwritingResult } from '../model';
import { checkOutcomes } from './check-outcomes';
import { DEFAULT_PRECEDENCE } from './combine';
import { decide, type Evidence } from './decide';
import { publicDecision } from './public';
import type { DisclosureResult } from './result';

const when = (id: string, value: string | boolean = true): Rule => ['eq', ['answer', id], value];
const rule = (id: string, result: UnderwritingResult, more: Partial<OutcomeRule> = {}): OutcomeRule => ({
  id,
  when: when(id),
  result,
  ...more,
});
const table = (rules: OutcomeRule[], more: Partial<OutcomeTable> = {}): OutcomeTable => ({ id: 't', version: '1', rules, ...more });
const result = (answers: Record<string, unknown>, more: Partial<DisclosureResult> = {}): DisclosureResult => ({
  disclosure: { id: 'd', version: '1' },
  asOf: '2026-11-22',
  complete: true,
  answers: Object.entries(answers).map(([questionId, value]): Answer => ({ questionId, value, at: 't', by: 'insured' })),
  dropped: [],
  notAsked: [],
  history: [],
  ...more,
});
const on = (answers: Record<string, unknown>, more: Partial<Evidence> = {}): Evidence => ({
  id: 'u1',
  asOf: '2026-11-22',
  disclosures: [result(answers)],
  ...more,
});

const percent = (value: string, years?: number): Partial<OutcomeRule> => ({
  loading: { type: 'percent', value, ...(years ? { years } : {}) },
});

describe('decide', () => {
  const simple = table([
    rule('a', 'loaded', { ...percent('50'), publicReason: 'Weight', reasonCode: { system: 's', code: 'W' } }),
    rule('b', 'loaded', { ...percent('25'), privateReason: 'Model 7' }),
    rule('c', 'excluded', { exclusionText: 'Knee' }),
    rule('d', 'declined'),
    rule('e', 'postponed', { postpone: { n: 6, unit: 'month' } }),
    rule('f', 'reduced', { coverageCode: 'CI', newSum: { amount: '100000', currency: 'CNY' } }),
    rule('g', 'refer', { needs: [{ id: 'r', name: 'Report', min: 1, max: 1, accept: [], source: 'hospital', status: 'missing' }] }),
  ]);
  const none = { a: false, b: false, c: false, d: false, e: false, f: false, g: false };
  const of = (answers: Record<string, unknown>) => decide(simple, on({ ...none, ...answers }));

  it('is standard only when every rule is known not to hold', () => {
    expect(of({})).toEqual({ id: 'u1', by: 'rules', result: 'standard', items: [] });
    const answers: Record<string, unknown> = { ...none };
    delete answers.c;
    expect(decide(simple, on(answers))).toMatchObject({ result: 'info-required', missing: { answers: ['c'], facts: [] } });
  });

  it.each<[Record<string, unknown>, UnderwritingResult]>([
    [{ a: true }, 'loaded'],
    [{ c: true }, 'excluded'],
    [{ a: true, c: true }, 'loaded-excluded'],
    [{ f: true, a: true }, 'reduced'],
    [{ g: true, a: true, c: true }, 'refer'],
    [{ e: true, g: true }, 'postponed'],
    [{ d: true, e: true, a: true }, 'declined'],
  ])('%j → %s', (answers, expected) => expect(of(answers).result).toBe(expected));

  it('adds loadings up, keeps reasons, and says what each coverage gets', () => {
    const found = of({ a: true, b: true, c: true, e: true, f: true, g: true });
    expect(found.items).toEqual([
      { loading: { type: 'percent', value: '75' } },
      { exclusionText: 'Knee' },
      { until: '2027-05-22' },
      { coverageCode: 'CI', newSum: { amount: '100000', currency: 'CNY' } },
      {},
    ]);
    expect(found.needs).toHaveLength(1);
    expect(found.reasons?.slice(0, 2)).toEqual([
      { rule: 'a', result: 'loaded', code: { system: 's', code: 'W' }, public: 'Weight' },
      { rule: 'b', result: 'loaded', private: 'Model 7' },
    ]);
    expect(of({ a: true }).items).toEqual([
      { loading: { type: 'percent', value: '50' }, reasonCode: { system: 's', code: 'W' }, publicReason: 'Weight' },
    ]);
  });

  it('shows the customer no private reasons', () => {
    const shown = publicDecision(of({ a: true, b: true }));
    expect(JSON.stringify(shown)).not.toMatch(/Model 7|"rule"|reasonCode/);
    expect(publicDecision(of({ a: true })).items).toEqual([{ loading: { type: 'percent', value: '50' }, publicReason: 'Weight' }]);
    const open = decide(table([rule('x', 'declined', { when: ['gt', ['fact', 'score'], 1] })]), on({ a: 1 }));
    expect(open.missing).toEqual({ answers: [], facts: ['score'] });
    expect(publicDecision(open).missing).toEqual({ answers: [], facts: [] });
  });

  it('observes caps over all loadings of a coverage', () => {
    const capped = table(
      [
        rule('a', 'loaded', percent('100')),
        rule('b', 'loaded', percent('100', 5)),
        rule('c', 'loaded', { coverageCode: 'CI', ...percent('250') }),
      ],
      {
        loadings: {
          add: 'sum',
          caps: [
            { type: 'percent', max: '200', result: 'declined' },
            { type: 'flat', max: '0', result: 'refer' },
          ],
        },
      },
    );
    expect(decide(capped, on({ a: true, b: true, c: false })).result).toBe('loaded');
    expect(decide(capped, on({ a: true, b: true, c: false })).items).toHaveLength(2);
    expect(decide(capped, on({ a: false, b: false, c: true })).result).toBe('declined');
    const highest = { ...capped, loadings: { ...capped.loadings, add: 'highest' as const } };
    const same = {
      ...highest,
      rules: [rule('a', 'loaded', percent('150')), rule('b', 'loaded', percent('160')), rule('c', 'loaded', percent('10'))],
    };
    expect(decide(same, on({ a: true, b: true, c: true }))).toMatchObject({ result: 'loaded', items: [{ loading: { value: '160' } }] });
  });

  it('takes precedence and combinations from the table', () => {
    const own = table([rule('a', 'loaded', percent('1')), rule('b', 'postponed', { until: '2027-01-01' })], {
      precedence: ['loaded', 'postponed', 'info-required', 'standard'],
      combine: [],
    });
    expect(decide(own, on({ a: true, b: true })).result).toBe('loaded');
    expect(decide(own, on({ a: false, b: true }))).toMatchObject({ result: 'postponed', items: [{ until: '2027-01-01' }] });
  });

  it('lets a stronger result stand while something is missing', () => {
    expect(decide(simple, on({ ...none, d: true, c: undefined }))).toMatchObject({ result: 'declined', missing: { answers: ['c'] } });
  });

  it('never calls silence standard', () => {
    const exists = table([rule('x', 'refer', { when: ['exists', ['answer', 'x']] })]);
    expect(decide(exists, on({})).result).toBe('info-required');
    expect(decide(exists, { id: 'u', asOf: '2026-11-22' }).result).toBe('info-required');
    expect(decide(exists, on({ y: 1 })).result).toBe('standard');
    expect(decide(exists, on({ y: 1 }, { disclosures: [result({ y: 1 }, { complete: false })] })).result).toBe('info-required');
    const facts = table([rule('age', 'declined', { when: ['gt', ['fact', 'age'], 70] })], { requires: { facts: ['sum'], answers: ['z'] } });
    expect(decide(facts, { id: 'u', asOf: '2026-11-22', facts: { age: 30 } })).toMatchObject({
      result: 'info-required',
      missing: { answers: ['z'], facts: ['sum'] },
    });
    expect(decide(table([]), on({ a: true })).result).toBe('refer');
    expect(decide({} as OutcomeTable, on({ a: true }))).toEqual({ id: 'u1', by: 'rules', result: 'refer', items: [] });
  });

  it('does not miss what was rightly not asked', () => {
    const packs = table([rule('packs', 'loaded', { when: ['gt', ['answer', 'packs'], 1], ...percent('50') })], {
      requires: { answers: ['packs'] },
    });
    expect(decide(packs, on({ smoker: false })).result).toBe('info-required');
    expect(decide(packs, on({}, { disclosures: [result({ smoker: false }, { notAsked: [{ questionId: 'packs' }] })] })).result).toBe(
      'standard',
    );
  });

  it('decides about one person', () => {
    const answers: Answer[] = [
      { questionId: 'd', value: true, at: 't', by: 'insured', subject: 'ann' },
      { questionId: 'd', value: false, at: 't', by: 'insured', subject: 'bo' },
    ];
    const about = (subject?: string) =>
      decide(table([rule('d', 'declined')]), on({}, { disclosures: [result({}, { answers })], ...(subject ? { subject } : {}) })).result;
    expect([about('ann'), about('bo'), about()]).toEqual(['declined', 'standard', 'declined']);
  });

  it('postpones by days and years, and not by what is no length', () => {
    const until = (postpone: OutcomeRule['postpone']) => decide(table([rule('a', 'postponed', { postpone })]), on({ a: true })).items;
    expect(until({ n: 30, unit: 'day' })).toEqual([{ until: '2026-12-22' }]);
    expect(until({ n: 2, unit: 'year' })).toEqual([{ until: '2028-11-22' }]);
    expect(until({ n: 1, unit: 'life' })).toEqual([{}]);
    expect(until({ n: 99_999, unit: 'year' })).toEqual([{}]);
  });
});

describe('checkOutcomes', () => {
  it.each<[unknown, string[]]>([
    [null, ['outcome.not-a-table']],
    [{ rules: [{}] }, ['outcome.no-id']],
    [{ rules: [{ id: 'a', when: 7, result: 'maybe' }] }, ['rule.not-a-rule', 'outcome.unknown-result']],
    [{ rules: [rule('a', 'declined'), rule('a', 'declined')] }, ['outcome.duplicate-id']],
    [{ rules: [rule('a', 'loaded', { loading: { type: 'percent', value: 'x' } })] }, ['outcome.loading']],
    [{ rules: [rule('a', 'loaded-excluded')] }, ['outcome.missing-loading', 'outcome.missing-exclusion']],
    [{ rules: [], precedence: ['best'], combine: 7 }, ['outcome.unknown-result', 'outcome.unknown-result']],
    [{ rules: [], loadings: { caps: [{}] } }, ['outcome.loading']],
    [{ rules: [{ ...rule('a', 'refer'), when: ['not', ['eq', 1]] }] }, ['rule.arguments']],
  ])('%#', (given, expected) => expect(checkOutcomes(given).map(({ code }) => code)).toEqual(expected));
});

describe('properties', () => {
  const results = fc.constantFrom<UnderwritingResult>('standard', 'loaded', 'excluded', 'reduced', 'postponed', 'declined', 'refer');

  it('is never weaker than any rule that holds, and never standard with a gap', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(results, fc.constantFrom(true, false, undefined)), { minLength: 1, maxLength: 6 }), rows => {
        const rules = rows.map(([outcome], n) => rule(`r${n}`, outcome));
        const answers = Object.fromEntries(rows.flatMap(([, value], n) => (value === undefined ? [] : [[`r${n}`, value]])));
        const found = decide(table(rules), on(answers)).result;
        const rank = (one: UnderwritingResult): number => DEFAULT_PRECEDENCE.indexOf(one);
        for (const [outcome, value] of rows) if (value === true) expect(rank(found)).toBeLessThanOrEqual(rank(outcome));
        if (rows.some(([, value]) => value === undefined)) expect(found).not.toBe('standard');
      }),
    ));

  it('never throws, whatever the table', () =>
    fc.assert(
      fc.property(fc.anything(), rules => {
        expect(DEFAULT_PRECEDENCE).toContain(decide({ rules } as OutcomeTable, on({ a: 1 })).result);
      }),
    ));
});
