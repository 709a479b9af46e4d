import { userEvent } from '@testing-library/user-event';
import { screen, within } from 'shadow-dom-testing-library';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { server, userEvent as real } from 'vitest/browser';
import 'ins-ui/elements/ins-config';
import 'ins-ui/elements/ins-plan-picker';
import type { InsPlanPickerElement } from 'ins-ui/elements/ins-plan-picker';
import { cn } from 'ins-ui/packs';
import { filters, manyPlans, medicalPlans, plans, sorts } from '../../../../stories/data/plans';

let form: HTMLFormElement;
let picker: InsPlanPickerElement;

const text = (): string => picker.shadowRoot?.textContent ?? '';
const submitted = (): string | undefined => new FormData(form).get('plan')?.toString();
const radios = (): Promise<HTMLInputElement[]> => screen.findAllByShadowRole('radio');
const names = (): string[] => [...(picker.shadowRoot?.querySelectorAll('.name') ?? [])].map(name => name.textContent ?? '');
const button = (name: RegExp): Promise<HTMLElement> => screen.findByShadowRole('button', { name });
const heard = <T,>(type: string): CustomEvent<T>[] => {
  const events: CustomEvent<T>[] = [];
  picker.addEventListener(type, event => events.push(event as CustomEvent<T>));
  return events;
};

beforeEach(() => {
  form = document.createElement('form');
  picker = document.createElement('ins-plan-picker');
  Object.assign(picker, { locale: 'en', label: 'Plan', name: 'plan', offers: medicalPlans });
  form.append(picker);
  document.body.append(form);
});
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

/** Puts the picker under the market rules of mainland China. */
const inChina = (): void => {
  const config = document.createElement('ins-config');
  config.pack = cn;
  document.body.append(config);
  config.append(form);
};

describe('choosing', () => {
  // Keys of the browser itself need Chromium's inspection protocol.
  it.runIf(server.provider === 'playwright')('starts with nothing chosen and is one tab stop with arrow keys', async () => {
    const [first, second] = await radios();
    expect((await radios()).filter(radio => radio.checked)).toEqual([]);
    expect(submitted()).toBeUndefined();
    first?.focus();
    // Keys of the browser itself: what they do to a radio group is native.
    await real.keyboard(' ');
    expect(submitted()).toBe('hb-med-basic');
    await real.keyboard('{ArrowDown}');
    expect(second?.checked).toBe(true);
    expect(submitted()).toBe('hb-med-plus');
    await real.keyboard('{Tab}');
    expect(picker.shadowRoot?.activeElement?.localName).not.toBe('input');
  });

  it('tells the host what was chosen, once, with the offer as sent', async () => {
    const events = heard('ins-change');
    const [, plus] = await radios();
    await userEvent.click(plus as HTMLElement);
    await userEvent.click(plus as HTMLElement);
    expect(events.map(event => event.detail)).toEqual([{ value: 'hb-med-plus', offer: medicalPlans[1], restored: false }]);
    expect(picker.value).toBe('hb-med-plus');
  });

  it('chooses by the surface of a card, but not by what is in use there', async () => {
    await radios();
    const [card] = picker.shadowRoot?.querySelectorAll<HTMLElement>('.plan') ?? [];
    const link = card?.querySelector('a');
    link?.addEventListener('click', event => event.preventDefault());
    link?.click();
    expect(picker.value).toBeUndefined();
    card?.querySelector<HTMLElement>('.terms')?.click();
    expect(picker.value).toBe('hb-med-basic');
  });

  it('changes no markup when another plan is chosen', async () => {
    const [first, second] = await radios();
    await userEvent.click(first as HTMLElement);
    const changed = vi.fn();
    const observer = new MutationObserver(changed);
    observer.observe(picker.shadowRoot as ShadowRoot, { subtree: true, childList: true, attributes: true, characterData: true });
    await userEvent.click(second as HTMLElement);
    await new Promise(done => setTimeout(done, 50));
    observer.disconnect();
    expect(changed).not.toHaveBeenCalled();
  });

  it('names each radio by plan and price, and says why one cannot be chosen', async () => {
    picker.offers = plans;
    // The testing library looks ids up in the document only; browsers do so in the shadow root.
    const said = (radio: Element, attribute: string): string =>
      (radio.getAttribute(attribute) ?? '')
        .split(' ')
        .map(id => picker.shadowRoot?.getElementById(id)?.textContent?.replace(/\s+/g, ' '))
        .join(' ');
    await expect.poll(async () => (await radios()).length).toBe(plans.length);
    const all = await radios();
    expect(said(all[0] as Element, 'aria-labelledby')).toMatch(/^Medical Million Basic CN¥18.60 per month/);
    const closed = all.filter(radio => radio.disabled);
    expect(closed.map(radio => said(radio, 'aria-describedby'))).toEqual(['The insured is older than 55', 'Your car is not electric']);
  });
});

describe('a choice that is not an act of the person', () => {
  it('is shown as the earlier choice and valid where the market asks for no more', async () => {
    picker.value = 'hb-med-plus';
    await expect.poll(text).toContain('Your earlier choice: Medical Million Plus');
    expect((await radios())[1]?.checked).toBe(true);
    expect(form.checkValidity()).toBe(true);
  });

  it('stays invalid until it is confirmed where the market asks for an express choice', async () => {
    inChina();
    picker.value = 'hb-med-plus';
    const events = heard('ins-change');
    const confirm = await button(/Confirm this choice/);
    expect(form.checkValidity()).toBe(false);
    expect(picker.validity.valueMissing).toBe(true);
    expect(picker.validationMessage).toBe('Confirm your earlier choice or choose another plan');
    await userEvent.click(confirm);
    expect(form.checkValidity()).toBe(true);
    expect(events.map(event => event.detail)).toMatchObject([{ value: 'hb-med-plus', restored: false }]);
    await expect.poll(text).not.toContain('Your earlier choice');
  });

  it('is confirmed by choosing the same plan again, and comes back as restored after a reset', async () => {
    inChina();
    picker.setAttribute('value', 'hb-med-plus');
    await button(/Confirm this choice/);
    await userEvent.click((await radios())[1] as HTMLElement);
    expect(form.checkValidity()).toBe(true);
    form.reset();
    expect(picker.value).toBe('hb-med-plus');
    expect(form.checkValidity()).toBe(false);
    expect(await button(/Confirm this choice/)).toBeTruthy();
  });

  it('is kept, told and invalid when the plan is gone', async () => {
    picker.value = 'withdrawn';
    await radios();
    expect(submitted()).toBe('withdrawn');
    expect(form.checkValidity()).toBe(false);
    await expect.poll(text).toContain('no longer available');
    await userEvent.click((await radios())[0] as HTMLElement);
    expect(form.checkValidity()).toBe(true);
    await expect.poll(text).not.toContain('no longer available');
  });
});

describe('what is shown', () => {
  it('puts plans without a price last and says so, never a zero', async () => {
    picker.offers = [{ ...medicalPlans[3], price: null } as never, ...medicalPlans.slice(0, 2)];
    await expect.poll(names).toEqual(['Medical Million Basic', 'Medical Million Plus', 'Senior Medical']);
    expect(text()).toContain('Priced once we know your social insurance');
    expect(text()).not.toMatch(/\b(null|NaN|undefined)\b|¥0\.00/);
  });

  it('shows exclusions beside benefits in the same size, folded together', async () => {
    await expect.poll(text).toContain('Conditions that existed before the policy');
    const sizes = [...(picker.shadowRoot?.querySelectorAll('.terms li') ?? [])].map(item => getComputedStyle(item).fontSize);
    expect(new Set(sizes).size).toBe(1);
    const folded = (): number => picker.shadowRoot?.querySelectorAll('.folded').length ?? 0;
    expect(folded()).toBe(2);
    await userEvent.click(await button(/Show all benefits \(6\) and exclusions \(4\) Medical Million Plus/));
    await expect.poll(folded).toBe(1);
  });

  it('folds nothing away where the market forbids it', async () => {
    inChina();
    for (const view of ['cards', 'list'] as const) {
      picker.view = view;
      await expect.poll(() => picker.shadowRoot?.querySelectorAll('.terms').length).toBe(4);
      await expect.poll(() => picker.shadowRoot?.querySelector('.folded')).toBeNull();
    }
  });

  it('opens documents safely, and leaves the decision to the host', async () => {
    picker.offers = [
      {
        id: 'a',
        name: 'A',
        docs: [
          { id: 'd', title: 'Terms', url: '/terms.pdf' },
          { title: 'Bad', url: 'javascript:alert(1)' },
        ],
      },
    ];
    const link = await screen.findByShadowRole<HTMLAnchorElement>('link', { name: 'Terms (opens in a new window)' });
    expect([link.target, link.rel, link.getAttribute('href')]).toEqual(['_blank', 'noopener noreferrer', '/terms.pdf']);
    expect(text()).toContain('Bad');
    expect(picker.shadowRoot?.querySelectorAll('a')).toHaveLength(1);
    const asked: unknown[] = [];
    picker.addEventListener('ins-action', event => {
      event.preventDefault();
      asked.push(event.detail);
    });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    link.dispatchEvent(click);
    expect(asked).toEqual([{ action: 'document', id: 'd' }]);
    expect(click.defaultPrevented).toBe(true);
  });

  it('shows 300 plans, and chooses the last of them', async () => {
    picker.offers = manyPlans;
    await expect.poll(() => picker.shadowRoot?.querySelectorAll('.plan').length).toBe(300);
    const all = await screen.findAllByShadowRole('radio', { hidden: true });
    const last = all.filter(radio => !(radio as HTMLInputElement).disabled).at(-1) as HTMLInputElement;
    last.click();
    expect(submitted()).toBe(last.value);
  });

  it('shows every plan of a repeated id, and lets only the first be chosen', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    picker.offers = [
      { id: 'x', name: 'One' },
      { id: 'x', name: 'Two' },
    ];
    await expect.poll(names).toEqual(['One', 'Two']);
    expect((await radios()).map(radio => radio.disabled)).toEqual([false, true]);
    picker.value = 'x';
    await expect.poll(async () => (await radios()).map(radio => radio.checked)).toEqual([true, false]);
  });
});

describe('states', () => {
  it('is three skeletons while it loads, and asks again after a failure', async () => {
    picker.state = 'loading';
    await expect.poll(() => picker.shadowRoot?.querySelectorAll('.plan').length).toBe(3);
    expect(picker.shadowRoot?.querySelector('[aria-busy=true]')).not.toBeNull();
    const actions = heard<{ action: string }>('ins-action');
    picker.offers = undefined;
    picker.state = 'error';
    await userEvent.click(await button(/Try again/));
    expect(actions.map(event => event.detail.action)).toEqual(['retry']);
  });

  it('says why there are no plans, with one thing to do', async () => {
    picker.offers = [];
    const actions = heard<{ action: string }>('ins-action');
    await userEvent.click(await button(/Change details/));
    expect(text()).toContain('No plans are available');
    expect(actions.map(event => event.detail.action)).toEqual(['edit']);
  });

  it('shows only the chosen plan in readonly, and all when asked', async () => {
    picker.value = 'hb-med-zero';
    picker.readonly = true;
    await expect.poll(names).toEqual(['Medical Million Zero']);
    expect(screen.queryByShadowRole('radio')).toBeNull();
    expect(text()).toContain('Your choice');
    await userEvent.click(await button(/Show all plans/));
    await expect.poll(() => names().length).toBe(4);
  });

  it('says why it is disabled', async () => {
    picker.disabled = true;
    picker.disabledReason = 'Fill in who is insured first';
    await expect.poll(text).toContain('Fill in who is insured first');
    expect((await radios()).every(radio => radio.disabled)).toBe(true);
  });
});

describe('filters and sorts', () => {
  it('narrows and orders as the host said, and tells when the choice is out of sight', async () => {
    Object.assign(picker, { offers: plans, filters, sorts });
    await userEvent.selectOptions(await screen.findByShadowLabelText('Sort by'), 'price');
    await expect.poll(() => names()[0]).toBe('Short Trips');
    await userEvent.click((await radios())[0] as HTMLElement);
    await userEvent.selectOptions(await screen.findByShadowLabelText('Kind'), 'medical');
    await expect.poll(names).toHaveLength(4);
    expect(text()).toContain('4 of 17 plans');
    expect(text()).toContain('Your choice, Short Trips, is hidden by the filters');
    expect(submitted()).toBe('ns-travel-short');
    await userEvent.click(await screen.findByShadowLabelText('Northstar'));
    await userEvent.click(await button(/Clear filters/));
    await expect.poll(names).toHaveLength(17);
  });

  it('offers no order by price where the market forbids it', async () => {
    const warnings = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    inChina();
    picker.sorts = sorts;
    const select = await screen.findByShadowLabelText<HTMLSelectElement>('Sort by');
    expect([...select.options].map(option => option.textContent)).toEqual(['Default order', 'Deductible, lowest first']);
    expect(warnings.mock.calls.join()).toContain('plan-picker.price-sort');
  });
});

describe('the comparison', () => {
  beforeEach(() => {
    picker.view = 'compare';
  });

  it('is a table of the first four, in which a plan can be chosen', async () => {
    picker.offers = plans;
    const table = await screen.findByShadowRole('table');
    expect(within(table).getAllByShadowRole('columnheader')).toHaveLength(5);
    await userEvent.click((await radios())[2] as HTMLElement);
    expect(submitted()).toBe('hb-med-zero');
  });

  it('takes up to four plans, picked in the tray', async () => {
    picker.offers = plans;
    await userEvent.click(await screen.findByShadowText('Plans compared: 4 of 4'));
    const other = (): Promise<HTMLElement> => screen.findByShadowLabelText(/^Motor, liability 1 million/);
    expect(await other()).toHaveProperty('disabled', true);
    await userEvent.click(await screen.findByShadowLabelText(/^Medical Million Basic Harbour/));
    await expect.poll(async () => ((await other()) as HTMLInputElement).disabled).toBe(false);
    await userEvent.click(await other());
    await expect.poll(() => picker.shadowRoot?.querySelector('thead')?.textContent).toContain('Motor, liability 1 million');
  });

  it('folds rows that are the same, and shows differences only when asked', async () => {
    picker.offers = medicalPlans.slice(0, 2);
    const rows = (): string[] =>
      [...(picker.shadowRoot?.querySelectorAll('tbody tr:not(.folded) > th[scope=row]') ?? [])].map(row => row.textContent ?? '');
    await expect.poll(rows).toContain('Renewal');
    expect(rows()).not.toContain('Waiting period');
    await userEvent.click((await screen.findAllByShadowRole('button', { name: /Same in all plans/ }))[0] as HTMLElement);
    await expect.poll(rows).toContain('Waiting period');
    await userEvent.click(await screen.findByShadowLabelText('Differences only'));
    await expect.poll(rows).not.toContain('Waiting period');
  });

  it('leads from a mark to its note and back, and from there to the clause', async () => {
    const actions = heard<{ action: string; id?: string }>('ins-action');
    const mark = (await screen.findAllByShadowRole('button', { name: 'Note 1' }))[0] as HTMLElement;
    await userEvent.click(mark);
    expect(picker.shadowRoot?.activeElement?.id).toBe('f1');
    await userEvent.click(await button(/^Back to note 1 in/));
    expect(picker.shadowRoot?.activeElement?.textContent).toBe('1');
    await userEvent.click((await screen.findAllByShadowRole('button', { name: 'Clause 2.3.1' }))[0] as HTMLElement);
    expect(actions.map(event => event.detail)).toEqual([{ action: 'clause', id: '2.3.1' }]);
  });
});
