import { userEvent } from '@testing-library/user-event';
import { registerLocale } from 'ins-ui';
import { screen } from 'shadow-dom-testing-library';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import 'ins-ui/elements/ins-premium';
import type { InsPremiumElement } from 'ins-ui/elements/ins-premium';

let premium: InsPremiumElement;
const text = (): string => premium.shadowRoot?.textContent ?? '';
const inside = <T extends Element>(selector: string): T | null => premium.shadowRoot?.querySelector<T>(selector) ?? null;

beforeEach(() => {
  premium = document.createElement('ins-premium');
  Object.assign(premium, { label: 'Premium', amount: '128.50', currency: 'USD', frequency: 'monthly', authority: 'quoted' });
  document.body.append(premium);
});
afterEach(() => document.body.replaceChildren());

it('shows the figure once to the eye and once to voices', async () => {
  await expect.poll(text).toContain('$128.50 per month');
  expect(inside('.figure [aria-hidden]')?.textContent).toBe('$128.50per month');
  expect(screen.getByShadowRole('group', { name: 'Premium' })).toBeTruthy();
});

it('announces a settled new price once, and not the first one', async () => {
  const status = (): string => inside('[role=status]')?.textContent ?? '';
  await expect.poll(text).toContain('$128.50');
  await new Promise(done => setTimeout(done, 800));
  expect(status()).toBe('');
  premium.state = 'stale';
  premium.amount = '130.00';
  premium.amount = '131.00';
  premium.state = 'ready';
  await expect.poll(status, { timeout: 3000 }).toBe('The premium changed from $128.50 per month to $131.00 per month');
});

it('keeps the old figure in place while it is stale', async () => {
  await expect.poll(text).toContain('$128.50');
  const width = (): number => inside('.figure')?.getBoundingClientRect().width ?? 0;
  const before = width();
  premium.state = 'stale';
  await expect.poll(text).toContain('Recalculating');
  expect(text()).toContain('$128.50');
  expect(width()).toBe(before);
});

it('shows the pay button only beside a bound price', async () => {
  const pay = document.createElement('button');
  pay.slot = 'actions';
  pay.textContent = 'Pay';
  premium.append(pay);
  const visible = (): boolean => pay.checkVisibility();
  await expect.poll(text).toContain('$128.50');
  expect(visible()).toBe(false);
  premium.authority = 'bound';
  await expect.poll(visible).toBe(true);
  premium.state = 'stale';
  await expect.poll(visible).toBe(false);
});

it('opens the breakdown as a sheet and gives the focus back', async () => {
  const toggled = vi.fn();
  premium.addEventListener('ins-toggle', event => toggled((event as CustomEvent<{ open: boolean }>).detail.open));
  const money = (amount: string) => ({ amount, currency: 'USD' });
  premium.premium = { lines: [{ id: 'a', kind: 'base', label: 'Base premium', amount: money('128.50') }], gross: money('128.50') };
  premium.breakdown = 'sheet';
  const opener = await screen.findByShadowRole('button', { name: 'Breakdown' });
  await userEvent.click(opener);
  await expect.poll(() => inside<HTMLDialogElement>('dialog')?.open).toBe(true);
  expect(inside('dialog')?.textContent).toContain('Base premium');
  await userEvent.click(await screen.findByShadowRole('button', { name: 'Close' }));
  await expect.poll(() => toggled.mock.calls.map(call => call[0] as boolean)).toEqual([true, false]);
  expect(premium.shadowRoot?.activeElement).toBe(opener);
});

it('asks for a retry and keeps what was there', async () => {
  const asked = vi.fn();
  premium.addEventListener('ins-action', event => asked((event as CustomEvent<{ action: string }>).detail));
  premium.state = 'error';
  await userEvent.click(await screen.findByShadowRole('button', { name: 'Try again' }));
  expect(asked).toHaveBeenCalledWith({ action: 'retry' });
  expect(text()).toContain('$128.50');
});

it('speaks another language as soon as its words arrive', async () => {
  await expect.poll(text).toContain('per month');
  registerLocale('nl', { frequency: { monthly: 'per maand' } });
  premium.locale = 'nl';
  await expect.poll(text).toContain('per maand');
});
