import { fail, ok } from '../result';
import type { Result } from '../result';
import { allowedEvents, nextState, statusOf } from '../status/machine';
import { evaluate, factsOf } from './condition';
import type { Facts } from './condition';
import type { Actor, EffectRule, LifeCycle, Step } from './types';

/** What follows from an event. `effects` are for the host to carry out; nothing here does. */
export interface Advance {
  state: string;
  effects: EffectRule[];
}

function stepOf(cycle: LifeCycle, state: string, event: string): Step {
  return cycle.at?.[state]?.[event] ?? cycle.steps[event] ?? {};
}

/** The first guard that does not hold; `missing` names a fact that was not given, which is no permission either. */
function blocked(cycle: LifeCycle, step: Step, facts: Facts): { guard: string; missing?: string } | null {
  for (const guard of step.guards ?? []) {
    const condition = cycle.guards[guard];
    const verdict = condition ? evaluate(condition, facts) : false;
    if (verdict !== true) return typeof verdict === 'string' ? { guard, missing: verdict } : { guard };
  }
  return null;
}

const effectsOf = (step: Step, facts: Facts): EffectRule[] =>
  (step.effects ?? [])
    .filter(({ when }) => when === undefined || evaluate(when, facts) === true)
    .map(({ do: act, clock }) => (clock === undefined ? { do: act } : { do: act, clock }));

/**
 * Takes `state` through `event`. Without `by` nobody's role is asked: roles decide what a screen offers, the back office authorises.
 * Issues: `status.unknown-state`, `status.not-allowed` (the table has no such exit), `status.role` (params `by`), `status.guard-failed`
 * (params `guard`, and `missing` where a fact was not given).
 */
export function advance(cycle: LifeCycle, state: unknown, event: string, facts: Facts = {}, by?: Actor): Result<Advance> {
  const { known, code } = statusOf(cycle.machine, state);
  const where = { machine: cycle.machine.name, state: code.slice(0, 80) };
  if (!known) return fail('status.unknown-state', undefined, where);
  const next = nextState(cycle.machine, code, event);
  if (next === null) return fail('status.not-allowed', undefined, { ...where, event: String(event).slice(0, 80) });
  const step = stepOf(cycle, code, event);
  if (by !== undefined && step.by && !step.by.includes(by)) return fail('status.role', undefined, { ...where, event, by });
  const why = blocked(cycle, step, facts);
  if (why) return fail('status.guard-failed', undefined, { ...where, event, ...why });
  return ok({ state: next, effects: effectsOf(step, facts) });
}

/**
 * The state something is born in: the first of the cycle's beginnings whose guards hold, or the one asked for.
 * Issues: `status.no-beginning`.
 */
export function begin(cycle: LifeCycle, facts: Facts = {}, wanted?: string): Result<Advance> {
  for (const [state, step] of Object.entries(cycle.begin)) {
    if (step && (wanted === undefined || wanted === state) && !blocked(cycle, step, facts))
      return ok({ state, effects: effectsOf(step, facts) });
  }
  return fail('status.no-beginning', undefined, { machine: cycle.machine.name });
}

/**
 * The events that may happen in `state`, in table order. Without facts those of the table; with facts those whose guards hold, and with
 * `by` those of that role.
 */
export function openEvents(cycle: LifeCycle, state: unknown, facts?: Facts, by?: Actor): string[] {
  return allowedEvents(cycle.machine, state).filter(event => {
    const step = stepOf(cycle, String(state), event);
    const mayAct = by === undefined || !step.by || step.by.includes(by);
    return mayAct && (!facts || !blocked(cycle, step, facts));
  });
}

/** The facts that decide whether `event` may happen in `state`, and what follows; for the host to look up. */
export function factsNeeded(cycle: LifeCycle, state: string, event: string): string[] {
  if (nextState(cycle.machine, state, event) === null) return [];
  const { guards = [], effects = [] } = stepOf(cycle, state, event);
  const conditions = [...guards.map(guard => cycle.guards[guard]), ...effects.map(({ when }) => when)];
  return [...new Set(conditions.flatMap(condition => (condition ? factsOf(condition) : [])))];
}
