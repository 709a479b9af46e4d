import { userEvent } from '@testing-library/user-event';
import { screen, within } from 'shadow-dom-testing-library';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import 'ins-ui/elements/ins-policy-card';
import type { InsPolicyCardElement } from 'ins-ui/elements/ins-policy-card';
import { family, inGrace, policies, wallet } from '../../../../stories/data/policies';

let card: InsPolicyCardElement;
const text = (of: Element = card): string => of.shadowRoot?.textContent ?? '';
const everything = (): string => document.documentElement.outerHTML + card.outerHTML + (card.shadowRoot?.innerHTML ?? '');
const buttons = (): HTMLButtonElement[] => [...(card.shadowRoot?.querySelectorAll('button') ?? [])];
const heard = <T,>(name: string): CustomEvent<T>[] => {
  const events: CustomEvent<T>[] = [];
  document.body.addEventListener(name, event => events.push(event as CustomEvent<T>), { signal: listening.signal });
  return events;
};
let listening: AbortController;

beforeEach(() => {
  listening = new AbortController();
  card = document.createElement('ins-policy-card');
  card.locale = 'en';
  card.policy = family;
  document.body.append(card);
});
afterEach(() => {
  listening.abort();
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

it('is an article named by its heading, and says what matters', async () => {
  const article = await screen.findByShadowRole('article', { name: 'Starbridge Family Medical 2026' });
  expect(within(article).getByShadowRole('heading', { level: 3 })).toBeTruthy();
  for (const fact of ['In force', 'Starbridge Example Life Insurance Co., Ltd.', 'CN¥168.00', 'due Dec 15, 2026', 'ending in 8874'])
    expect(text()).toContain(fact);
  card.headingLevel = 9;
  expect(await screen.findByShadowRole('heading', { level: 6 })).toBeTruthy();
});

it('has the number nowhere in the page until it is asked for, and not after', async () => {
  const secret = family.no.slice(0, -4);
  const events = heard<unknown>('ins-reveal');
  const reveal = await screen.findByShadowRole('button', { name: 'Show the policy number', pressed: false });
  expect(everything()).not.toContain(secret.slice(1, 9));

  reveal.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(text).toContain(family.no);
  expect(reveal.getAttribute('aria-pressed')).toBe('true');
  await userEvent.keyboard(' ');
  await expect.poll(text).not.toContain(secret);
  expect(everything()).not.toContain(secret.slice(1, 9));
  expect(events.map(event => event.detail)).toEqual([
    { field: 'policy-no', shown: true },
    { field: 'policy-no', shown: false },
  ]);
});

it.each([
  [
    'the page is hidden',
    () =>
      void (vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden'), document.dispatchEvent(new Event('visibilitychange'))),
  ],
  ['it leaves the page', () => document.body.append(card)],
  ['another policy comes', () => void (card.policy = { ...family })],
])('masks the number again when %s', async (_, leave) => {
  await userEvent.click(await screen.findByShadowRole('button', { pressed: false }));
  await expect.poll(text).toContain(family.no);
  leave();
  await expect.poll(text).not.toContain(family.no);
});

it('keeps it masked without a way to show it', async () => {
  card.reveal = 'never';
  await expect.poll(() => buttons().every(({ ariaPressed }) => ariaPressed === null)).toBe(true);
  expect(text()).toContain('ending in 8874');
});

it('asks for an action and does nothing else; closed ones say why', async () => {
  const events = heard<unknown>('ins-action');
  card.id = 'first';
  card.policy = inGrace;
  card.actions = ['pay', { action: 'claim', disabledReason: 'Call us' }, 'reinstate'];
  await userEvent.click(await screen.findByShadowRole('button', { name: 'Pay premium' }));
  await userEvent.click(await screen.findByShadowRole('button', { name: 'Make a claim' }));
  expect(events.map(({ detail, cancelable, composed }) => ({ detail, cancelable, composed }))).toEqual([
    { detail: { action: 'pay', id: 'first' }, cancelable: true, composed: false },
  ]);
  expect(text()).toContain('Call us');
  expect(text()).not.toContain('Reinstate');
});

it('takes new amounts and states at once, and renders right after them', async () => {
  const amount = (): string => card.shadowRoot?.querySelector('.amount')?.textContent ?? '';
  await expect.poll(amount).toBe('CN¥168.00');
  card.amount = '170.00';
  expect(amount()).toBe('CN¥170.00');
  card.status = 'lapsed';
  await expect.poll(text).toContain('No cover');
  expect(amount()).toBe('CN¥170.00');
  card.amount = undefined;
  expect(amount()).toBe('CN¥168.00');
  card.status = undefined;
  await expect.poll(text).toContain('In force');
  expect(amount()).toBe('CN¥168.00');
});

it('has loading, empty, error and stale states', async () => {
  const events = heard<unknown>('ins-action');
  card.state = 'loading';
  await expect.poll(() => card.shadowRoot?.querySelector('[aria-busy=true]')).toBeTruthy();
  expect(text()).toBe('Loading');
  card.state = 'error';
  expect((await screen.findByShadowRole('alert')).textContent).toContain('could not be loaded');
  await userEvent.click(await screen.findByShadowRole('button', { name: 'Try again' }));
  expect(events[0]?.detail).toEqual({ action: 'retry' });
  card.state = 'stale';
  card.asOf = '2026-11-20T08:30:00Z';
  await expect.poll(text).toContain('As of Nov 20, 2026 08:30');
  card.policy = undefined;
  await expect.poll(text).toBe('No policy to show.');
});

it('shows hostile words as words', async () => {
  const evil = '<img src=x onerror=alert(1)>{{7*7}}';
  vi.spyOn(console, 'warn').mockReturnValue();
  card.policy = {
    no: evil,
    status: evil,
    product: { marketingName: evil, insurer: { legalName: evil } },
    planName: evil,
    insuredNames: [evil],
    subject: { plate: evil },
  };
  await expect.poll(text).toContain(evil);
  expect(card.shadowRoot?.querySelector('img')).toBeNull();
});

it.each([
  null,
  7,
  'policy',
  [],
  {},
  { no: 1, status: {}, product: 'Gold', period: 'soon', parties: [1], nextDue: 12, subject: 'car', facts: 'x' },
  new Date(0),
  () => 1,
])('renders something sane for %j', async junk => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const errors = vi.spyOn(console, 'error');
  Object.assign(card, { policy: junk, status: 5, amount: {}, actions: 9, reveal: 1, headingLevel: 'x', asOf: 3, error: undefined });
  await expect.poll(() => text().length).toBeGreaterThan(3);
  expect(text()).not.toMatch(/undefined|NaN|\[object/);
  expect(errors).not.toHaveBeenCalled();
});

it('warns without telling what the policy says', async () => {
  const warned = vi.spyOn(console, 'warn').mockReturnValue();
  card.id = 'warned';
  card.policy = { ...family, status: 'SECRET-STATE' };
  await expect.poll(() => warned.mock.calls.length).toBeGreaterThan(0);
  expect(JSON.stringify(warned.mock.calls)).toContain('policy.unknown-status');
  expect(JSON.stringify(warned.mock.calls)).not.toMatch(/SECRET|P3202/);
});

it('shows every fixture in six words or more, and fits 320 px', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  document.body.style.inlineSize = '320px';
  for (const policy of policies) {
    card.policy = policy;
    await expect.poll(text).toContain(`ending in ${policy.no.slice(-4).replace(/\W/g, '')}`.slice(0, 9));
    expect(card.scrollWidth).toBeLessThanOrEqual(320);
  }
  document.body.style.inlineSize = '';
});

it('carries a wallet of 50, and 1,000 within sight of plain DOM', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const fill = async (size: number): Promise<[ready: number, updated: number]> => {
    const list = document.createElement('ul');
    const start = performance.now();
    const cards = wallet(size).map(policy => Object.assign(document.createElement('ins-policy-card'), { policy, locale: 'en' }));
    list.append(...cards);
    document.body.append(list);
    await expect.poll(() => text(cards.at(-1)), { interval: 5, timeout: 10_000 }).toContain('ending in');
    void list.offsetHeight;
    const ready = performance.now() - start;
    const again = performance.now();
    cards.forEach(each => (each.amount = '1.00'));
    void list.offsetHeight;
    const updated = performance.now() - again;
    list.remove();
    return [ready, updated];
  };
  const [fifty] = await fill(50);
  const [thousand, amounts] = await fill(1000);
  console.info(
    `policy cards: 50 in ${fifty.toFixed(0)} ms, 1,000 in ${thousand.toFixed(0)} ms, 1,000 amounts in ${amounts.toFixed(0)} ms (printed, not asserted)`,
  );
}, 30_000);
