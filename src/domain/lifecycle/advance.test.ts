import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance, begin, factsNeeded, openEvents } from './advance';
import { claimCycle } from './claim';
import { evaluate, factsOf } from './condition';
import type { Condition, Facts } from './condition';
import { endorsementCycle } from './endorsement';
import { commissionCycle, reversalCycle } from './finance';
import { policyCycle } from './policy';
import { proposalCycle } from './proposal';
import type { LifeCycle } from './types';
import { warrantyCycle } from './warranty';

const today = '2026-11-22';
const acts = (result: ReturnType<typeof advance>): string[] =>
  result.ok ? result.value.effects.map(({ do: act }) => act) : [result.issue.code];

describe('advance', () => {
  it.each(['weird', '__proto__', '', null, 7, {}])('knows no state %j', state => {
    expect(advance(policyCycle, state, 'pay')).toMatchObject({ ok: false, issue: { code: 'status.unknown-state' } });
    expect(openEvents(policyCycle, state)).toEqual([]);
  });
  it('names the fact that is missing', () => {
    expect(advance(policyCycle, 'in-force', 'cool-off', { today, coolingOffUntil: '2026-12-07' })).toEqual({
      ok: false,
      issue: {
        code: 'status.guard-failed',
        params: { machine: 'policy', state: 'in-force', event: 'cool-off', guard: 'no-claim', missing: 'claimed' },
      },
    });
    expect(factsNeeded(policyCycle, 'in-force', 'cool-off')).toEqual(['today', 'coolingOffUntil', 'claimed']);
    expect(factsNeeded(policyCycle, 'in-force', 'surrender')).toEqual(['confirmed', 'longTerm']);
    expect(factsNeeded(policyCycle, 'weird', 'surrender')).toEqual([]);
  });
  it('refuses what a guard of no meaning would guard', () => {
    const cycle = { ...claimCycle, steps: { ...claimCycle.steps, close: { guards: ['no-such-guard'] } } };
    expect(advance(cycle, 'paid', 'close')).toMatchObject({ ok: false, issue: { params: { guard: 'no-such-guard' } } });
    expect(factsNeeded(cycle, 'paid', 'close')).toEqual([]);
  });
  it('takes an event without a step as free of conditions', () => {
    const cycle: LifeCycle = { ...claimCycle, steps: {} };
    expect(advance(cycle, 'paid', 'close')).toEqual({ ok: true, value: { state: 'closed', effects: [] } });
  });
  it('asks for a role only when told who acts', () => {
    const facts = { confirmed: true };
    expect(advance(proposalCycle, 'draft', 'submit', facts).ok).toBe(true);
    expect(advance(proposalCycle, 'draft', 'submit', facts, 'agent')).toEqual({
      ok: false,
      issue: { code: 'status.role', params: { machine: 'proposal', state: 'draft', event: 'submit', by: 'agent' } },
    });
  });
});

describe('effects follow the facts', () => {
  it('surrender gives back cash value or unearned premium', () => {
    expect(acts(advance(policyCycle, 'in-force', 'surrender', { confirmed: true, longTerm: true }))).toEqual([
      'end-cover',
      'pay-cash-value',
      'start-clock',
    ]);
    expect(acts(advance(policyCycle, 'in-force', 'surrender', { confirmed: true, longTerm: false }))).toContain('refund-unearned');
    expect(acts(advance(policyCycle, 'in-force', 'surrender', { confirmed: true }))).toEqual(['end-cover', 'start-clock']);
  });
  it('goods that go back are refunded unless given', () => {
    expect(acts(advance(warrantyCycle, 'active', 'return-goods', { origin: 'paid' }))).toEqual(['end-cover', 'refund-full']);
    expect(acts(advance(warrantyCycle, 'claimed', 'return-goods', { origin: 'gift' }))).toEqual(['end-cover']);
  });
  it('a reversal of a closed period goes into the open one', () => {
    const facts = { amount: '66.50', remaining: '66.50', reason: 'r' };
    expect(acts(advance(reversalCycle, 'approved', 'post', { ...facts, originalPeriodClosed: true }))).toContain('book-in-open-period');
    expect(acts(advance(commissionCycle, 'settled', 'reverse', { ...facts, originalPeriodClosed: false }))).toEqual(['book-negative']);
  });
  it('a change that lowers the premium gives back', () => {
    expect(acts(advance(endorsementCycle, 'approved', 'take-effect', { today, effective: today, refund: '12.00' }))).toContain(
      'refund-delta',
    );
    expect(acts(advance(endorsementCycle, 'approved', 'take-effect', { today, effective: today, refund: '0.00' }))).toEqual([
      'apply-change',
    ]);
  });
  it('waiting for documents stops the decision clock, and only that', () => {
    const asked = advance(claimCycle, 'reviewing', 'ask-documents', { missingDocuments: 2 });
    expect(asked).toMatchObject({
      value: { state: 'docs-pending', effects: [{ do: 'list-documents' }, { do: 'pause-clock', clock: 'decision' }] },
    });
    const back = advance(claimCycle, 'docs-pending', 'review', { missingDocuments: 0 });
    expect(back).toMatchObject({ value: { state: 'reviewing', effects: [{ do: 'resume-clock', clock: 'decision' }] } });
  });
});

describe('renewal', () => {
  it('is a new contract that names the old one', () => {
    const facts = { today, start: '2026-12-01', renewalOf: 'P-1' };
    expect(begin(policyCycle, facts)).toEqual({ ok: true, value: { state: 'pending-inception', effects: [{ do: 'link-renewal' }] } });
    expect(begin(policyCycle, { today, start: today })).toEqual({ ok: true, value: { state: 'in-force', effects: [] } });
    expect(acts(advance(proposalCycle, 'issuing', 'complete', facts))).toEqual(['create-policy', 'link-renewal']);
  });
  it('never brings an ended one back', () => {
    for (const state of ['expired', 'matured', 'void', 'surrendered', 'terminated', 'rescinded']) {
      expect(openEvents(policyCycle, state)).toEqual([]);
      expect(advance(policyCycle, state, 'reinstate', { today })).toMatchObject({ issue: { code: 'status.not-allowed' } });
    }
  });
  it('has no beginning without its facts', () => {
    expect(begin(policyCycle, {})).toEqual({ ok: false, issue: { code: 'status.no-beginning', params: { machine: 'policy' } } });
    expect(begin(claimCycle, {}, 'paid')).toMatchObject({ issue: { code: 'status.no-beginning' } });
  });
});

describe('evaluate', () => {
  it.each([
    [['yes', 'a'], { a: true }, true],
    [['yes', 'a'], { a: 'true' }, 'a'],
    [['no', 'a'], { a: false }, true],
    [['given', 'a'], { a: 0 }, true],
    [['given', 'a'], {}, false],
    [['is', 'a', 'x'], { a: 'y' }, false],
    [['is', 'a', 'x'], {}, 'a'],
    [['same', 'a', 'b'], { a: 1, b: 1 }, true],
    [['same', 'a', 'b'], { a: 1 }, 'b'],
    [['before', 'a', 'b'], { a: '2026-11-22', b: 'soon' }, 'b'],
    [['at-most', 'a', 'b'], { a: '9.99', b: 10 }, true],
    [['at-most', 'a', 'b'], { a: '10.01', b: 10 }, false],
    [['positive', 'a'], { a: 0.5 }, 'a'],
    [['not', ['yes', 'a']], {}, 'a'],
    [['all', ['yes', 'a'], ['yes', 'b']], { b: false }, false],
    [['all', ['yes', 'a'], ['yes', 'b']], { b: true }, 'a'],
    [['any', ['yes', 'a'], ['yes', 'b']], { b: true }, true],
    [['any', ['yes', 'a'], ['yes', 'b']], { b: false }, 'a'],
    [['all'], {}, true],
    [['any'], {}, false],
    [['yes', 'toString'], {}, 'toString'],
    [['perhaps', 'a'], { a: true }, false],
  ] as [Condition, Facts, boolean | string][])('%j with %j is %j', (condition, facts, verdict) => {
    expect(evaluate(condition, facts)).toBe(verdict);
  });
  it('lists the facts it asks for', () => {
    expect(factsOf(['all', ['is', 'a', 'x'], ['not', ['before', 'b', 'c']], ['yes', 'a']])).toEqual(['a', 'b', 'c']);
  });
  it('is total', () => {
    const op = fc.constantFrom('yes', 'no', 'given', 'positive', 'is', 'same', 'before', 'not-after', 'at-most');
    const fact = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.double(), fc.constant(undefined), fc.constant(null));
    fc.assert(
      fc.property(op, fact, fact, (name, a, b) => {
        const verdict = evaluate([name, 'a', 'b'] as unknown as Condition, { a, b } as Facts);
        return typeof verdict === 'boolean' || ['a', 'b'].includes(verdict);
      }),
    );
  });
});
