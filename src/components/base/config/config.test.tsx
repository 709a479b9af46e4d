import { afterEach, expect, it } from 'vitest';
import { registerLocale, registerPack } from 'ins-ui';
import 'ins-ui/locales/de';
import { eu } from 'ins-ui/packs';
import 'ins-ui/elements/ins-config';
import 'ins-ui/elements/ins-premium';
import type { InsConfigElement } from 'ins-ui/elements/ins-config';

const page = (html: string): void => {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
};
const config = (id = 'outer'): InsConfigElement => document.querySelector<InsConfigElement>(`#${id}`)!;
const text = (id = 'price'): string => document.querySelector(`#${id}`)?.shadowRoot?.textContent ?? '';
const PRICE = '<ins-premium id="price" amount="9.50" currency="EUR" frequency="monthly"></ins-premium>';

afterEach(() => document.body.replaceChildren());

it('sets the language of what is inside, live', async () => {
  page(`<ins-config id="outer" locale="de">${PRICE}</ins-config>`);
  await expect.poll(text).toContain('9,50\u00a0€ pro Monat');
  config().locale = 'en';
  await expect.poll(text).toContain('€9.50 per month');
});

it('leaves to the outer one what it does not say itself', async () => {
  page(`<ins-config id="outer" locale="de"><ins-config id="inner" density="elder">${PRICE}</ins-config></ins-config>`);
  await expect.poll(text).toContain('pro Monat');
  expect(config('inner').dataset.insDensity).toBe('elder');
  config().locale = 'en';
  await expect.poll(text).toContain('per month');
});

it('gives right-to-left languages their direction and leaves the page its own', async () => {
  registerLocale('he', { frequency: { monthly: 'לחודש' } });
  page(`<ins-config id="outer" locale="he">${PRICE}<p id="words">x</p></ins-config>`);
  await expect.poll(text).toContain('לחודש');
  expect(getComputedStyle(document.querySelector('#words')!).direction).toBe('rtl');
  expect(document.documentElement.dir).toBe('');
});

it('takes a market pack by id once it is registered', async () => {
  registerPack(eu);
  page(`<ins-config id="outer" pack="eu">${PRICE}</ins-config>`);
  await expect.poll(text).toContain('9.50');
  let heard: unknown;
  const request = Object.assign(new Event('context-request', { bubbles: true, composed: true }), {
    context: 'ins-ui/config/1',
    contextTarget: document.querySelector('#price'),
    callback: (env: { pack?: unknown }) => (heard = env.pack),
    subscribe: false,
  });
  document.querySelector('#price')!.dispatchEvent(request);
  expect(heard).toBe(eu);
});
