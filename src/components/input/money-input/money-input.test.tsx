import fc from 'fast-check';
import { registerLocale } from 'ins-ui';
import { screen } from 'shadow-dom-testing-library';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp, server } from 'vitest/browser';
import 'ins-ui/elements/ins-money-input';
import type { InsMoneyInputElement } from 'ins-ui/elements/ins-money-input';

let element: InsMoneyInputElement;
const root = (): ShadowRoot => element.shadowRoot as ShadowRoot;
const input = (): HTMLInputElement => root().querySelector('input') as HTMLInputElement;
const text = (): string => root().textContent ?? '';
const error = (): string => root().getElementById('error')?.textContent ?? '';
const button = (name: string): HTMLButtonElement => screen.getByShadowRole('button', { name });
const heard = (): ReturnType<typeof vi.fn> => {
  const spy = vi.fn();
  for (const type of ['ins-input', 'ins-change']) element.addEventListener(type, event => spy(type, (event as CustomEvent).detail));
  return spy;
};

const mount = async (props: Partial<InsMoneyInputElement> = {}): Promise<void> => {
  element = Object.assign(document.createElement('ins-money-input'), {
    label: 'Amount',
    currency: 'USD',
    ...props,
  });
  document.body.append(element);
  await expect.poll(() => root().querySelector('.field')).not.toBeNull();
};

/** The browser's own editing: it fires the real events and keeps the undo list. */
const edit = (command: string, value?: string): boolean => document.execCommand(command, false, value);
const type = (keys: string): void => Array.from(keys).forEach(key => edit('insertText', key));
const leave = async (): Promise<void> => {
  element.blur();
  await new Promise(done => setTimeout(done, 20));
};

beforeEach(() => document.body.replaceChildren());
afterEach(() => vi.restoreAllMocks());

describe('reading and showing', () => {
  const LOCALES = ['zh-CN', 'zh-HK', 'en-US', 'en-GB', 'de-DE', 'de-CH', 'fr-FR', 'ja', 'ar-EG', 'hi-IN'];
  const CURRENCY: Record<string, string> = {
    'zh-CN': 'CNY', 'zh-HK': 'HKD', 'en-US': 'USD', 'en-GB': 'GBP', 'de-DE': 'EUR', 'de-CH': 'CHF', 'fr-FR': 'EUR', ja: 'CNY', 'ar-EG': 'EGP', 'hi-IN': 'INR',
  }; // prettier-ignore
  const AMOUNT = '1234567.5';
  const partsOf = (locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormatPart[] =>
    new Intl.NumberFormat(locale, options).formatToParts(1234567.5);
  const native = (locale: string): string =>
    partsOf(locale, { minimumFractionDigits: 1 }).filter(part => part.type !== 'group').map(part => part.value).join(''); // prettier-ignore
  const wide = (ascii: string): string => ascii.replace(/[!-~]/g, c => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
  const compose = async (whole: string): Promise<void> => {
    const session = cdp();
    for (let end = 1; end <= whole.length; end++) {
      const part = whole.slice(0, end);
      await session.send('Input.imeSetComposition', { text: part, selectionStart: end, selectionEnd: end });
      expect(input().value).toBe(part);
    }
    await session.send('Input.insertText', { text: whole });
  };
  const WAYS: Record<string, (locale: string, currency: string) => Promise<void> | void> = {
    typed: locale => type(native(locale)),
    pasted: (locale, currency) =>
      void edit('insertText', ` ${new Intl.NumberFormat(locale, { style: 'currency', currency }).format(1234567.5)} `),
    'typed on a numeric pad': () => type('1234567.5'),
    'composed by an input method': locale => compose(wide(native(locale))),
  };

  for (const locale of LOCALES)
    // An input method is driven by Chromium's inspection protocol.
    it.each(Object.keys(WAYS).filter(way => !way.startsWith('composed') || server.provider === 'playwright'))(
      `${locale}, %s`,
      async way => {
        if (!locale.startsWith('en')) registerLocale(locale.split('-')[0] === 'zh' ? locale : (locale.split('-')[0] ?? ''), {});
        const currency = CURRENCY[locale] ?? '';
        await mount({ locale, currency });
        element.focus();
        await WAYS[way]?.(locale, currency);
        expect(Number(element.value)).toBe(Number(AMOUNT));
        await leave();
        const shown = partsOf(locale, { minimumFractionDigits: 2 }).map(part => part.value).join(''); // prettier-ignore
        expect(input().value).toBe(shown);
        element.focus();
        expect(input().value.startsWith(native(locale))).toBe(true);
      },
    );

  it('keeps twenty digits', async () => {
    await mount({ value: '98765432109876543210.12' });
    expect(input().value).toBe('98,765,432,109,876,543,210.12');
    element.focus();
    expect(input().value).toBe('98765432109876543210.12');
    edit('selectAll');
    type('12345678901234567890.99');
    expect(element.value).toBe('12345678901234567890.99');
  });

  it.each([
    ['50万', '500000'],
    ['1,234.5元', '1234.5'],
    ['￥１２３４', '1234'],
  ])('reads %s', async (pasted, value) => {
    await mount({ currency: 'CNY' });
    element.focus();
    edit('insertText', pasted);
    expect(element.value).toBe(value);
    expect(input().value).toBe(pasted);
  });

  it('shows the sign where the locale writes it, and the keypad the currency needs', async () => {
    registerLocale('de', {});
    await mount({ value: '5', currency: 'EUR', locale: 'de-DE' });
    const control = root().querySelector('[part=control]');
    expect(control?.textContent).toBe('€');
    expect([...(control?.querySelectorAll('input, .affix') ?? [])].map(node => node.localName)).toEqual(['input', 'span']);
    expect(input().inputMode).toBe('decimal');
    element.currency = 'JPY';
    await expect.poll(() => input().inputMode).toBe('numeric');
    element.min = '-100';
    await expect.poll(() => input().inputMode).toBe('text');
  });

  it('shows what the page sent, also when it is no amount, and does not submit it', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await mount({ value: '1,5 dollars' });
    expect(input().value).toBe('1,5 dollars');
    expect(element.validity.badInput).toBe(true);
    expect(warned.mock.calls.join()).toContain('money.not-a-number');
  });
});

describe('typing', () => {
  /** What a plain text field does with the same acts. */
  const acts = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...'0123456789.,-').map(key => ['insertText', key] as const) },
    { weight: 1, arbitrary: fc.constantFrom('1,234.50', '￥１２', 'abc', '50万', ' 7 ').map(pasted => ['insertText', pasted] as const) },
    { weight: 2, arbitrary: fc.constantFrom('delete', 'forwardDelete').map(command => [command, ''] as const) },
    { weight: 2, arbitrary: fc.tuple(fc.nat(12), fc.nat(3)).map(range => ['select', range] as const) },
  );
  type Act = typeof acts extends fc.Arbitrary<infer A> ? A : never;

  const perform = (field: HTMLInputElement, sequence: readonly Act[]): unknown[] =>
    sequence.map(([command, value]) => {
      if (typeof value === 'string') edit(command, value);
      else field.setSelectionRange(value[0], value[0] + value[1]);
      return [field.value, field.selectionStart, field.selectionEnd];
    });

  it('is that of a plain text field: same draft, same caret', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(acts, { minLength: 1, maxLength: 25 }), async sequence => {
        document.body.replaceChildren();
        const plain = document.createElement('input');
        document.body.append(plain);
        plain.focus();
        const expected = perform(plain, sequence);
        await mount({ step: '5', min: '10', required: true });
        element.focus();
        expect(perform(input(), sequence)).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  it('can be undone and done again', async () => {
    await mount({ value: '1234.5' });
    element.focus();
    edit('selectAll');
    edit('insertText', '50万');
    edit('undo');
    expect(input().value).toBe('1234.5');
    expect(element.value).toBe('1234.5');
    edit('redo');
    expect(element.value).toBe('500000');
  });

  it('does not move when the page gives the value back', async () => {
    await mount();
    element.addEventListener('ins-input', () => (element.value = element.value.replace(/0+$/, '')));
    element.focus();
    type('1.50');
    input().setSelectionRange(1, 1);
    edit('insertText', '2');
    expect(input().value).toBe('12.50');
    expect(input().selectionStart).toBe(2);
  });

  it('keeps what cannot be read, says so after leaving, and takes it up again', async () => {
    await mount();
    element.focus();
    type('12x4');
    expect(element.value).toBe('');
    expect(error()).toBe('');
    await leave();
    await expect.poll(error).toBe('Please enter an amount in figures, such as 1234.50.');
    expect(input().value).toBe('12x4');
    document.body.prepend(element);
    expect(input().value).toBe('12x4');
    element.focus();
    input().setSelectionRange(2, 3);
    edit('delete');
    expect(element.value).toBe('124');
    await expect.poll(error).toBe('');
  });

  it('tells each change of the text, and once when the person has finished', async () => {
    await mount();
    const spy = heard();
    element.focus();
    type('1-');
    await leave();
    expect(spy.mock.calls).toEqual([
      ['ins-input', { value: '1', draft: '1', valid: true }],
      ['ins-input', { value: '-1', draft: '1-', valid: true }],
      ['ins-change', { value: '-1', draft: '−1.00', valid: true }],
    ]);
    element.focus();
    await leave();
    expect(spy).toHaveBeenCalledTimes(3);
  });

  it('selects all when focus came with everything selected', async () => {
    await mount({ value: '1234.5' });
    input().setSelectionRange(0, input().value.length);
    element.focus();
    expect([input().selectionStart, input().selectionEnd, input().value]).toEqual([0, 6, '1234.5']);
  });
});

describe('limits', () => {
  it.each([
    ['', 'valueMissing', 'Please fill in this field.'],
    ['500', 'rangeUnderflow', 'The amount must be at least $1,000.'],
    ['6000', 'rangeOverflow', 'The amount must not be more than $5,000.'],
    ['1250', 'stepMismatch', 'The amount must be in steps of $500.'],
    ['1.234', 'badInput', 'No more than 2 decimal places.'],
    ['5 €', 'badInput', 'Please enter an amount in USD.'],
    ['-', 'badInput', 'Please finish the amount.'],
  ] as const)('%j is %s', async (typed, flag, message) => {
    await mount({ min: '1000', max: '5000', step: '500', required: true });
    element.focus();
    type(typed);
    expect(element.validity[flag]).toBe(true);
    expect(element.validationMessage).toBe(message);
  });

  it('offers the two nearest amounts between steps, and keeps the focus', async () => {
    await mount({ step: '1000' });
    const spy = heard();
    element.focus();
    type('4500');
    await leave();
    await expect.poll(error).toContain('steps of $1,000');
    button('$4,000');
    button('$5,000').click();
    expect(element.value).toBe('5000');
    expect(element.checkValidity()).toBe(true);
    expect(root().activeElement).toBe(input());
    expect(spy).toHaveBeenLastCalledWith('ins-change', { value: '5000', draft: '5,000.00', valid: true });
    await expect.poll(() => root().querySelectorAll('.amounts').length).toBe(0);
  });
});

describe('an error nobody caused', () => {
  it('stays away when the dialog around an autofocused field closes', async () => {
    const dialog = document.createElement('dialog');
    await mount({ required: true });
    document.body.append(dialog);
    dialog.append(element);
    dialog.showModal();
    element.focus();
    dialog.close();
    await new Promise(done => setTimeout(done, 30));
    expect(error()).toBe('');
  });
});

describe('quick amounts', () => {
  it('are offered, none of them chosen, and chosen by a press', async () => {
    await mount({ quick: ['100000', '500000', 'junk'] });
    const spy = heard();
    const pressed = (): string[] =>
      [...root().querySelectorAll('[aria-pressed]')].map(b => `${b.textContent} ${b.getAttribute('aria-pressed')}`);
    expect(pressed()).toEqual(['$100,000 false', '$500,000 false']);
    button('$500,000').click();
    expect(element.value).toBe('500000');
    expect(input().value).toBe('500,000.00');
    expect(spy.mock.calls.map(([type]) => type)).toEqual(['ins-input', 'ins-change']);
    await expect.poll(pressed).toEqual(['$100,000 false', '$500,000 true']);
    element.focus();
    edit('selectAll');
    type('100000.00');
    await expect.poll(pressed).toEqual(['$100,000 true', '$500,000 false']);
  });
});

describe('other shapes', () => {
  it('read-only is text, in full', async () => {
    await mount({ value: '1234.5', readonly: true });
    expect(root().querySelector('input')).toBeNull();
    expect(text()).toContain('$1,234.50');
    expect(screen.getByShadowRole('group', { name: 'Amount' })).toBeTruthy();
    element.value = '';
    await expect.poll(text).toContain('Not provided');
  });

  it('says why it is disabled', async () => {
    await mount({ value: '5', disabled: true, disabledReason: 'Fixed by your plan' });
    expect(input().disabled).toBe(true);
    expect(screen.getByShadowRole('textbox')).toHaveProperty('disabled', true);
    expect(text()).toContain('Fixed by your plan');
  });

  it('loads in its final size, and offers a retry after a failure', async () => {
    await mount({ value: '5' });
    const height = (): number => Math.round(element.getBoundingClientRect().height);
    const before = height();
    element.state = 'loading';
    await expect.poll(() => root().querySelector('[aria-busy]')).not.toBeNull();
    expect(height()).toBe(before);
    element.state = 'error';
    const retry = vi.fn();
    element.addEventListener('ins-action', event => retry((event as CustomEvent).detail));
    await expect.poll(() => root().querySelector('button')).not.toBeNull();
    button('Try again').click();
    expect(retry).toHaveBeenCalledWith({ action: 'retry' });
    element.state = 'ready';
    await expect.poll(() => input()?.value).toBe('5.00');
  });

  it('repeats a yuan amount in 大写, also while it is typed', async () => {
    await mount({ currency: 'CNY', value: '1409.50', upper: true });
    await expect.poll(text).toContain('人民币壹仟肆佰零玖元伍角');
    element.focus();
    edit('selectAll');
    type('325.04');
    await expect.poll(text).toContain('人民币叁佰贰拾伍元零肆分');
    element.currency = 'USD';
    await expect.poll(text).not.toContain('人民币');
  });

  it.each([undefined, null, {}, [], 'x'.repeat(10_000)])('survives %s in every property', async junk => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const failed = vi.spyOn(console, 'error');
    const props = ['value', 'min', 'max', 'step', 'quick', 'currency', 'label', 'hint', 'error', 'locale', 'autocomplete', 'state'];
    await mount(Object.fromEntries(props.map(prop => [prop, junk])));
    element.checkValidity();
    await new Promise(done => setTimeout(done, 30));
    expect(failed).not.toHaveBeenCalled();
    expect(text()).not.toMatch(/undefined|NaN|\[object/);
  });
});
