import { describe, expect, it } from 'vitest';
import { claimMachine } from './claim';
import { endorsementMachine } from './endorsement';
import { commissionMachine, reconMachine } from './finance';
import { allowedEvents, nextState, statusOf } from './machine';
import type { Machine } from './machine';
import { nextActions, policyMachine } from './policy';
import { proposalMachine } from './proposal';
import { quoteMachine } from './quote';
import { warrantyMachine } from './warranty';

const machines: Machine[] = [
  quoteMachine,
  proposalMachine,
  policyMachine,
  claimMachine,
  endorsementMachine,
  warrantyMachine,
  commissionMachine,
  reconMachine,
];

const eventsOf = (machine: Machine) => [...new Set(Object.values(machine.states).flatMap(row => Object.keys(row.on)))];
const terminals = (machine: Machine) => Object.keys(machine.states).filter(state => statusOf(machine, state).terminal);

/** The whole table as one line per state: what may happen and where it leads. */
const drawn = (machine: Machine) =>
  Object.keys(machine.states).map(
    state =>
      `${state}: ${allowedEvents(machine, state)
        .map(e => `${e}>${nextState(machine, state, e)}`)
        .join(' ')}`,
  );

describe.each(machines)('$name', machine => {
  const states = Object.keys(machine.states);
  const cells = states.flatMap(state => eventsOf(machine).map(event => ({ state, event })));

  it.each(cells)('$state × $event leads to a state of the table, or nowhere', ({ state, event }) => {
    const target = nextState(machine, state, event);
    expect(allowedEvents(machine, state).includes(event)).toBe(target !== null);
    if (target !== null) expect(states).toContain(target);
  });
  it('shows every state as known', () => {
    for (const state of states) expect(statusOf(machine, state)).toMatchObject({ known: true, code: state, machine: machine.name });
  });
  it('reaches every state from its beginnings', () => {
    const reached = new Set(Object.values(machine.states).flatMap(row => Object.values(row.on)));
    const beginnings = states.filter(state => !reached.has(state));
    expect(beginnings).toEqual(machine.name === 'warranty' ? ['granted', 'ordered'] : [states[0]]);
  });
  it.each(['weird', '__proto__', 'constructor', 'toString', ''])('lets the unknown state %j show itself', code => {
    expect(statusOf(machine, code)).toEqual({ machine: machine.name, code, known: false, tone: 'neutral', icon: 'help', terminal: false });
    expect(allowedEvents(machine, code)).toEqual([]);
    expect(nextState(machine, code, 'pay')).toBeNull();
  });
});

describe('tables', () => {
  it('are drawn as domain.md §2.3 says', () => expect(machines.map(drawn)).toMatchSnapshot());

  it('have no way out of what is final', () => {
    expect(terminals(policyMachine)).toEqual(['void', 'surrendered', 'terminated', 'expired', 'matured', 'rescinded']);
    expect(terminals(claimMachine)).toEqual([]);
    expect(nextState(policyMachine, 'in-force', 'constructor')).toBeNull();
  });
  it('never lead from paid money to a silent end', () => {
    expect(allowedEvents(proposalMachine, 'paid')).toEqual(['issue', 'fail']);
    expect(allowedEvents(proposalMachine, 'issue-failed')).toEqual(['issue', 'refund']);
  });
  it('survive junk', () => {
    expect(statusOf(policyMachine, null).code).toBe('');
    expect(statusOf(policyMachine, 7).code).toBe('7');
    expect(statusOf(policyMachine, { a: 1 }).code).toBe('');
  });
});

describe('nextActions', () => {
  const events = new Set(['surrender', 'reinstate', 'cool-off']);

  it.each(Object.keys(policyMachine.states))('%s offers only what its table allows', state => {
    const actions = nextActions(state);
    expect(actions).toContain('view');
    for (const event of events) expect(actions.includes(event as never)).toBe(allowedEvents(policyMachine, state).includes(event));
  });
  it('leads with what is pressing', () => {
    expect(nextActions('grace')[0]).toBe('pay');
    expect(nextActions('lapsed')[0]).toBe('reinstate');
    expect(nextActions('expired')[0]).toBe('renew');
    expect(nextActions('weird')).toEqual(['view']);
    expect(nextActions('__proto__')).toEqual(['view']);
  });
});
