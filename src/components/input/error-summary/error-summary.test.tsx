import { screen } from 'shadow-dom-testing-library';
import { beforeEach, expect, it } from 'vitest';
import 'ins-ui/elements/ins-error-summary';
import 'ins-ui/elements/ins-money-input';
import type { InsErrorSummaryElement } from 'ins-ui/elements/ins-error-summary';
import type { InsMoneyInputElement } from 'ins-ui/elements/ins-money-input';

let form: HTMLFormElement;
let summary: InsErrorSummaryElement;
let amount: InsMoneyInputElement;
let native: HTMLInputElement;

const entries = (): string[] => [...(summary.shadowRoot?.querySelectorAll('li') ?? [])].map(item => item.textContent ?? '');
const later = (): Promise<void> => new Promise(done => setTimeout(done, 50));

const labelled = (text: string, control: HTMLElement): HTMLLabelElement => {
  const label = document.createElement('label');
  label.append(text, control);
  return label;
};

beforeEach(async () => {
  form = document.createElement('form');
  form.addEventListener('submit', event => event.preventDefault());
  summary = document.createElement('ins-error-summary');
  amount = Object.assign(document.createElement('ins-money-input') as unknown as InsMoneyInputElement, {
    label: 'Sum insured',
    required: true,
    min: '100',
    currency: 'USD',
  });
  native = Object.assign(document.createElement('input'), { required: true });
  const submit = Object.assign(document.createElement('button'), { textContent: 'Send' });
  form.append(summary, amount, labelled('Full name', native), submit);
  document.body.replaceChildren(form);
  await expect.poll(() => amount.shadowRoot?.querySelector('input')).toBeTruthy();
});

it('lists what is wrong after a submit, ours and native, and takes the focus', async () => {
  expect(summary.shadowRoot?.querySelector('.box')?.checkVisibility()).toBe(false);
  form.querySelector('button')?.click();
  await expect.poll(() => document.activeElement).toBe(summary);
  expect(entries()).toEqual(['Sum insured: Please fill in this field.', `Full name: ${native.validationMessage}`]);
  expect(screen.getByShadowRole('group', { name: 'There are 2 problems to fix' })).toBe(summary.shadowRoot?.activeElement);
});

it('does the same for requestSubmit() and for forms without validation', async () => {
  form.requestSubmit();
  await expect.poll(() => document.activeElement).toBe(summary);
  (document.activeElement as HTMLElement).blur();
  form.noValidate = true;
  form.requestSubmit();
  await expect.poll(() => document.activeElement).toBe(summary);
});

it('leads into the fields', async () => {
  form.requestSubmit();
  await expect.poll(() => document.activeElement).toBe(summary);
  screen.getByShadowRole('link', { name: /Sum insured/ }).click();
  expect(document.activeElement).toBe(amount);
  expect(amount.shadowRoot?.activeElement?.localName).toBe('input');
  screen.getByShadowRole('link', { name: /Full name/ }).click();
  expect(document.activeElement).toBe(native);
});

it('drops entries as they are mended, and follows a changed problem', async () => {
  form.requestSubmit();
  await expect.poll(entries).toHaveLength(2);
  amount.focus();
  document.execCommand('insertText', false, '5');
  await expect.poll(entries).toContain('Sum insured: The amount must be at least $100.');
  document.execCommand('insertText', false, '00');
  await expect.poll(entries).toHaveLength(1);
  native.focus();
  document.execCommand('insertText', false, 'Li Ming');
  await expect.poll(() => summary.shadowRoot?.querySelector('.box')?.checkVisibility()).toBe(false);
  expect(document.activeElement).toBe(native);
});

it('leaves the focus alone when the page checks one field while it is typed in', async () => {
  native.value = 'Li Ming';
  amount.focus();
  amount.addEventListener('ins-input', () => amount.checkValidity());
  document.execCommand('insertText', false, '5');
  await later();
  expect(document.activeElement).toBe(amount);
  expect(entries()).toEqual([]);
});

it('serves a form elsewhere by `for`, and lists what its server said', async () => {
  form.id = 'far';
  document.body.prepend(summary);
  summary.for = 'far';
  amount.value = '500';
  amount.error = 'Not accepted';
  native.value = 'Li Ming';
  await summary.show();
  await expect.poll(entries).toEqual(['Sum insured: Not accepted']);
});
