import { expect, it } from 'vitest';
import { assign, type Assigned, toAttributes } from './assign';

const nothing = (): Assigned => [{}, {}];

const element = (own: object): HTMLElement => own as HTMLElement;

it('sets what changed, and only that', () => {
  const sets: string[] = [];
  const target = new Proxy<Record<string, unknown>>(
    {},
    {
      set(own, name, value) {
        sets.push(`${String(name)}=${String(value)}`);
        own[name as string] = value;
        return true;
      },
    },
  );
  const assigned = nothing();
  assign(element(target), assigned, { a: 1, b: 2 });
  assign(element(target), assigned, { a: 1, b: 3 });
  expect(sets).toEqual(['a=1', 'b=2', 'b=3']);
});

it('leaves alone what was never given', () => {
  const target = { state: 'ready' };
  assign(element(target), nothing(), { state: undefined });
  expect(target.state).toBe('ready');
});

it('gives the default back when a property is taken away', () => {
  const target = { state: 'ready' };
  const assigned = nothing();
  assign(element(target), assigned, { state: 'loading' });
  assign(element(target), assigned, {});
  expect(target.state).toBe('ready');
});

it('passes null on: it is a value', () => {
  const target = { value: 'x' };
  assign(element(target), nothing(), { value: null });
  expect(target.value).toBeNull();
});

it('writes primitives as attributes under their attribute names', () => {
  const values = { amount: '1.50', periods: 12, from: true, required: false, premium: {}, validUntil: '2026-12-01' };
  expect(toAttributes(values)).toEqual({ amount: '1.50', periods: 12, from: '', 'valid-until': '2026-12-01' });
});
