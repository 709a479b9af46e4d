import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowedEvents, nextState, statusOf } from '../status/machine';
import { advance, begin, factsNeeded, openEvents } from './advance';
import { claimCycle } from './claim';
import type { Facts } from './condition';
import { endorsementCycle } from './endorsement';
import { commissionCycle, reconCycle, reversalCycle, settlementCycle } from './finance';
import { installmentCycle } from './installment';
import { policyCycle } from './policy';
import { proposalCycle } from './proposal';
import { quoteCycle } from './quote';
import type { Actor, LifeCycle } from './types';
import { warrantyCycle } from './warranty';

/** What the tables have to say; a change of the law is made there first. */
const EXPECTED = readFileSync(new URL('./expected.txt', import.meta.url), 'utf8');

/** What every guard means: facts with which it holds, and facts with which it does not. Today is 2026-11-22. */
const GUARDS: Record<string, [holds: Facts, fails: Facts]> = {
  'applicant-confirmed': [{ confirmed: true }, { confirmed: false }],
  confirmed: [{ confirmed: true }, { confirmed: false }],
  'still-valid': [{ validUntil: '2026-11-22' }, { validUntil: '2026-11-21' }],
  'validity-over': [{ validUntil: '2026-11-21' }, { validUntil: '2026-11-22' }],
  'inputs-changed': [
    { hash: 'a', newHash: 'b' },
    { hash: 'a', newHash: 'a' },
  ],
  'reason-given': [{ reason: 'r7' }, { reason: '' }],
  'price-bound': [{ authority: 'bound' }, { authority: 'quoted' }],
  'starts-later': [{ start: '2026-11-23' }, { start: '2026-11-22' }],
  'start-reached': [{ start: '2026-11-22' }, { start: '2026-11-23' }],
  'end-reached': [{ end: '2026-11-22' }, { end: '2026-11-23' }],
  'not-ended': [{ end: '2026-11-23' }, { end: '2026-11-22' }],
  'within-cooling-off': [{ coolingOffUntil: '2026-11-22' }, { coolingOffUntil: '2026-11-21' }],
  'no-claim': [{ claimed: false }, { claimed: true }],
  'due-passed': [{ due: '2026-11-21' }, { due: '2026-11-22' }],
  'due-reached': [{ due: '2026-11-22' }, { due: '2026-11-23' }],
  'grace-over': [{ graceUntil: '2026-11-21' }, { graceUntil: '2026-11-22' }],
  'long-term': [{ longTerm: true }, { longTerm: false }],
  'short-term': [{ longTerm: false }, { longTerm: true }],
  'no-apl': [{ aplChosen: false }, { aplChosen: true, dueAmount: '100.00', cashValue: '100.00' }],
  'apl-chosen': [{ aplChosen: true }, { aplChosen: false }],
  'cash-value-suffices': [
    { dueAmount: '100.00', cashValue: '100.00' },
    { dueAmount: '100.01', cashValue: '100.00' },
  ],
  'cash-value-used-up': [
    { dueAmount: '100.01', cashValue: '100.00' },
    { dueAmount: '100.00', cashValue: '100.00' },
  ],
  'within-reinstatement': [{ reinstateUntil: '2026-11-22' }, { reinstateUntil: '2026-11-21' }],
  'reinstatement-over': [{ reinstateUntil: '2026-11-21' }, { reinstateUntil: '2026-11-22' }],
  underwritten: [{ underwritten: true }, { underwritten: false }],
  'arrears-paid': [{ arrearsPaid: true }, { arrearsPaid: false }],
  'benefit-at-end': [{ maturityBenefit: true }, { maturityBenefit: false }],
  'no-benefit-at-end': [{ maturityBenefit: false }, { maturityBenefit: true }],
  'within-rescission': [{ rescindUntil: '2026-11-22' }, { rescindUntil: '2026-11-21' }],
  contestable: [{ contestableUntil: '2026-11-22' }, { contestableUntil: '2026-11-21' }],
  'documents-complete': [{ missingDocuments: 0 }, { missingDocuments: 1 }],
  'documents-missing': [{ missingDocuments: 1 }, { missingDocuments: 0 }],
  'insured-consents': [
    { needsConsent: true, consented: true },
    { needsConsent: true, consented: false },
  ],
  'payment-due': [{ premiumDelta: '0.01' }, { premiumDelta: '0.00' }],
  'nothing-due': [{ premiumDelta: '-5.00' }, { premiumDelta: '5.00' }],
  'effective-reached': [{ effective: '2026-11-22' }, { effective: '2026-11-23' }],
  'within-claim-window': [{ claimUntil: '2026-11-22' }, { claimUntil: '2026-11-21' }],
  'claim-window-over': [{ claimUntil: '2026-11-21' }, { claimUntil: '2026-11-22' }],
  'cover-left': [{ remaining: '0.01' }, { timesLeft: 0, remaining: '0' }],
  'used-up': [{ timesLeft: 0 }, { timesLeft: 1, remaining: '10.00' }],
  transferable: [{ transferable: true }, { transferable: false }],
  'is-gift': [{ origin: 'gift' }, { origin: 'paid' }],
  'is-sold': [{ origin: 'paid' }, { origin: 'gift' }],
  'assignee-given': [{ assignee: 'p1' }, { assignee: '' }],
  'second-person': [
    { assignee: 'p1', preparer: 'p1', approver: 'p2' },
    { assignee: 'p1', preparer: 'p1', approver: 'p1' },
  ],
  'totals-agree': [{ totalsAgree: true }, { totalsAgree: false }],
  'invoice-given': [{ invoiceNo: 'i1' }, { invoiceNo: '' }],
  'key-given': [{ pushKey: 'k1' }, { pushKey: '' }],
  'amount-positive': [{ amount: '1.00' }, { amount: '0.00' }],
  'within-original': [{ remaining: '1.00' }, { remaining: '0.99', amount: '1.00' }],
};

const ROLES: Actor[] = [
  'applicant',
  'insured',
  'beneficiary',
  'payer',
  'guardian',
  'claimant',
  'payee',
  'agent',
  'contact',
  'insurer',
  'provider',
  'clerk',
  'approver',
  'system',
];
const CYCLES: LifeCycle[] = [
  quoteCycle,
  proposalCycle,
  policyCycle,
  claimCycle,
  endorsementCycle,
  warrantyCycle,
  commissionCycle,
  reconCycle,
  settlementCycle,
  reversalCycle,
  installmentCycle,
];
const words = (cell = '', separator = ' ') =>
  cell
    .split(separator)
    .map(word => word.trim())
    .filter(Boolean);
const rowsOf = (machine: string) =>
  (EXPECTED.split(/^# /m).find(part => part.startsWith(`${machine}\n`)) ?? '')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map(line => {
      const [state = '', event = '', to, guards, roles, effects] = line.split('|').map(cell => cell.trim());
      return { state, event, to, guards: words(guards, ','), roles: words(roles), effects: words(effects, ',') };
    });
const holding = (guards: string[]): Facts => Object.assign({ today: '2026-11-22' }, ...guards.map(guard => GUARDS[guard]?.[0]));
const effectsOf = (result: ReturnType<typeof advance>) =>
  (result.ok ? result.value.effects : []).map(({ do: act, clock }) => (clock ? `${act}:${clock}` : act));

describe.each(CYCLES.map(cycle => ({ name: cycle.machine.name, cycle, rows: rowsOf(cycle.machine.name) })))(
  '$name',
  ({ name, cycle, rows }) => {
    const states = Object.keys(cycle.machine.states);
    const events = Object.keys(cycle.steps);
    const where = (state: string, event: string) => ({ machine: name, state, event });

    it('has steps for the events of its table, and no others', () => {
      expect([...new Set(states.flatMap(state => allowedEvents(cycle.machine, state)))].sort()).toEqual(events.sort());
      for (const [state, steps] of Object.entries(cycle.at ?? {}))
        for (const event of Object.keys(steps ?? {})) expect(allowedEvents(cycle.machine, state)).toContain(event);
    });
    it('uses every guard, and none that it does not have', () => {
      expect(Object.keys(cycle.guards).sort()).toEqual([...new Set(rows.flatMap(({ guards }) => guards))].sort());
    });
    it.each(states.flatMap(state => events.map(event => ({ state, event }))))('$state × $event', ({ state, event }) => {
      const row = rows.find(expected => expected.state === state && expected.event === event);
      if (!row) {
        expect(advance(cycle, state, event, {})).toEqual({ ok: false, issue: { code: 'status.not-allowed', params: where(state, event) } });
        expect(factsNeeded(cycle, state, event)).toEqual([]);
        return;
      }
      const { to, guards, roles, effects } = row;
      const facts = holding(guards);
      const result = advance(cycle, state, event, facts);
      expect(result).toMatchObject({ ok: true, value: { state: to } });
      const done = effectsOf(result);
      expect(done).toEqual(effects.map(effect => effect.replace('?', '')).filter(effect => done.includes(effect)));
      expect(done).toEqual(expect.arrayContaining(effects.filter(effect => !effect.endsWith('?'))));
      for (const guard of guards)
        expect(advance(cycle, state, event, { ...facts, ...GUARDS[guard]?.[1] })).toEqual({
          ok: false,
          issue: { code: 'status.guard-failed', params: { ...where(state, event), guard } },
        });
      for (const role of ROLES) {
        const may = roles.length === 0 || roles.includes(role);
        expect(advance(cycle, state, event, facts, role).ok).toBe(may);
        expect(openEvents(cycle, state, facts, role).includes(event)).toBe(may);
      }
      expect(openEvents(cycle, state, {}).includes(event)).toBe(guards.length === 0);
    });
    it('lists no row that its table does not have', () => {
      for (const { state, event, to } of rows) {
        if (state !== '*') expect(nextState(cycle.machine, state, event)).toBe(to);
        else
          expect(begin(cycle, holding(rows.find(row => row.state === '*' && row.to === to)?.guards ?? []), to)).toMatchObject({ ok: true });
      }
      expect(Object.keys(cycle.begin)).toEqual(rows.filter(({ state }) => state === '*').map(({ to }) => to));
    });
    it('never leaves its table, whatever happens', () => {
      const facts = fc.constantFrom(...Object.values(GUARDS).flat(), {});
      const walk = fc.array(fc.tuple(fc.constantFrom(...events, 'constructor', ''), facts), { maxLength: 40 });
      fc.assert(
        fc.property(fc.constantFrom(...Object.keys(cycle.begin)), walk, (first, steps) => {
          let state = first;
          let known: Facts = { today: '2026-11-22' };
          for (const [event, more] of steps) {
            known = { ...known, ...more };
            const result = advance(cycle, state, event, known);
            if (result.ok) expect(nextState(cycle.machine, state, event)).toBe(result.value.state);
            else expect(result.issue.code).toMatch(/^status\.(not-allowed|guard-failed)$/);
            if (statusOf(cycle.machine, state).terminal) expect(result.ok).toBe(false);
            if (result.ok) state = result.value.state;
            expect(states).toContain(state);
          }
        }),
        { numRuns: 50 },
      );
    });
  },
);
