import { expect, it } from 'vitest';
import { assign, nothingAssigned, toAttributes } from './assign';

const element = (own: object): HTMLElement => own as HTMLElement;

it('sets what changed, and only that', () => {
  const sets: string[] = [];
  const target = new Proxy(
    {},
    {
      set(own, name, value) {
        sets.push(`${String(name)}=${String(value)}`);
        own[name as string] = value;
        return true;
      },
    },
  );
  const assigned = nothingAssigned();
  assign(element(target), assigned, { a: 1, b: 2 });
  assign(element(target), assigned, { a: 1, b: 3 });
  expect(sets).toEqual(['a=1', 'b=2', 'b=3']);
});

it('leaves alone what was never given', () => {
  const target = { state: 'ready' };
  assign(element(target), nothingAssigned(), { state: undefined });
  expect(target.state).toBe('ready');
});

it('gives the default back when a property is taken away', () => {
  const target = { state: 'ready' };
  const assigned = nothingAssigned();
  assign(element(target), assigned, { state: 'loading' });
  assign(element(target), assigned, {});
  expect(target.state).toBe('ready');
});

it('passes null on: it is a value', () => {
  const target = { value: 'x' };
  assign(element(target), nothingAssigned(), { value: null });
  expect(target.value).toBeNull();
});

it('writes primitives as attributes under their attribute names', () => {
  const values = { amount: '1.50', periods: 12, from: true, required: false, premium: {}, validUntil: '2026-12-01', other: 'x' };
  const attributes = {
    amount: 'amount',
    periods: 'periods',
    from: 'from',
    required: 'required',
    premium: 'premium',
    validUntil: 'valid-until',
  };
  expect(toAttributes(values, attributes)).toEqual({ amount: '1.50', periods: '12', from: '', 'valid-until': '2026-12-01' });
});
