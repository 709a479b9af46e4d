import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { hasDevtools } from './harness';
import type { Sample } from './form-samples';

/** Any control of ours. */
export interface FormElement extends HTMLElement {
  name?: string;
  value: unknown;
  label?: string;
  required: boolean;
  disabled: boolean;
  readonly: boolean;
  error?: string;
  readonly form: HTMLFormElement | null;
  readonly labels: NodeListOf<HTMLLabelElement>;
  readonly validity: ValidityState;
  readonly validationMessage: string;
  readonly willValidate: boolean;
  checkValidity(): boolean;
  reportValidity(): boolean;
  setCustomValidity(message: string): void;
  formStateRestoreCallback(state: unknown, mode: string): void;
}

const CONTROLS = 'input, button, select, textarea, [tabindex]';

/** The contract of every form control (architecture §7). */
export const formSuite = (tag: string, sample: Sample): void => {
  let form: HTMLFormElement;
  let element: FormElement;

  const root = (): ShadowRoot => element.shadowRoot as ShadowRoot;
  const submitted = (of = form): string | undefined => new FormData(of).get('it')?.toString();
  const focused = (): Element | null => root().activeElement;
  const errorText = (): string => root().querySelector('[id=error]')?.textContent?.trim() ?? '';
  const invalid = (): Element[] => [...root().querySelectorAll('[aria-invalid=true]')];
  const rendered = async (): Promise<void> => {
    await expect.poll(() => root().querySelector(CONTROLS)).not.toBeNull();
  };
  const make = (attributes: Record<string, string> = {}, properties: Record<string, unknown> = {}): FormElement => {
    const made = document.createElement(tag) as FormElement;
    for (const [name, value] of Object.entries({ name: 'it', id: 'it', ...attributes })) made.setAttribute(name, value);
    return Object.assign(made, { label: 'It', ...sample.props, ...properties });
  };
  const mount = async (attributes?: Record<string, string>, properties?: Record<string, unknown>): Promise<void> => {
    element = make(attributes, properties);
    form.append(element);
    await rendered();
  };

  beforeEach(() => {
    form = document.createElement('form');
    form.addEventListener('submit', event => event.preventDefault());
    document.body.append(form);
  });
  afterEach(() => document.body.replaceChildren());

  describe(`${tag} in a form`, () => {
    it('submits its value at load, before it is painted', () => {
      form.append((element = make({ value: sample.value[0] })));
      expect(submitted()).toBe(sample.value[1]);
    });

    it('submits what was set as a property, at once', async () => {
      await mount({}, { value: sample.value[0] });
      expect(submitted()).toBe(sample.value[1]);
      element.value = sample.other[0];
      await expect.poll(() => submitted()).toBe(sample.other[1]);
    });

    it('submits what a person entered, and tells by events that bubble inside the tree only', async () => {
      const events: Event[] = [];
      for (const name of ['ins-input', 'ins-change']) form.addEventListener(name, event => events.push(event));
      await mount();
      await sample.act(element);
      await expect.poll(() => submitted()).toBe(sample.acted);
      await userEvent.tab();
      element.blur();
      await expect.poll(() => events.map(event => event.type)).toContain('ins-change');
      expect(events.every(event => event.target === element && event.bubbles && !event.composed)).toBe(true);
    });

    it('emits nothing when the page sets a value', async () => {
      await mount();
      const heard = vi.fn();
      for (const name of ['ins-input', 'ins-change']) element.addEventListener(name, heard);
      element.value = sample.value[0];
      await expect.poll(() => submitted()).toBe(sample.value[1]);
      expect(heard).not.toHaveBeenCalled();
    });

    it('never writes a value into an attribute', async () => {
      await mount();
      await sample.act(element);
      await expect.poll(() => submitted()).toBe(sample.acted);
      expect(element.outerHTML).not.toContain(sample.acted);
    });

    it('submits nothing without a name', async () => {
      await mount({ value: sample.value[0] });
      element.removeAttribute('name');
      expect([...new FormData(form)]).toEqual([]);
    });

    it('is out of use in a disabled fieldset, down to its inner controls', async () => {
      await mount({ value: sample.value[0] });
      const fieldset = document.createElement('fieldset');
      form.append(fieldset);
      fieldset.append(element);
      fieldset.disabled = true;
      const usable = (): number => root().querySelectorAll(':is(input, select, textarea):enabled').length;
      await expect.poll(usable).toBe(0);
      expect(submitted()).toBeUndefined();
      expect(element.willValidate).toBe(false);
      fieldset.disabled = false;
      await expect.poll(usable).toBeGreaterThan(0);
      expect(submitted()).toBe(sample.value[1]);
    });

    it('can be disabled and enabled', async () => {
      await mount({ value: sample.value[0], disabled: '' });
      expect(submitted()).toBeUndefined();
      element.disabled = false;
      await expect.poll(() => submitted()).toBe(sample.value[1]);
      await expect.poll(() => root().querySelectorAll(':is(input, select, textarea):disabled').length).toBe(0);
    });

    it('goes back to the value attribute on reset', async () => {
      await mount({ value: sample.value[0] });
      await sample.act(element);
      form.reset();
      expect(submitted()).toBe(sample.value[1]);
      expect(element.value).toBe(sample.value[0]);
    });

    it('goes back to the first property on reset, and shows no error', async () => {
      await mount({}, { value: sample.value[0], required: true });
      element.value = '';
      form.reportValidity();
      await expect.poll(errorText).not.toBe('');
      form.reset();
      expect(element.value).toBe(sample.value[0]);
      await expect.poll(errorText).toBe('');
    });

    it('belongs to a form elsewhere by form="id"', async () => {
      form.id = 'elsewhere';
      element = make({ form: 'elsewhere', value: sample.value[0] });
      document.body.append(element);
      await rendered();
      expect(element.form).toBe(form);
      expect(submitted()).toBe(sample.value[1]);
    });

    it('takes back the state that the browser saved', async () => {
      const save = vi.spyOn(ElementInternals.prototype, 'setFormValue');
      await mount();
      await sample.act(element);
      await expect.poll(() => submitted()).toBe(sample.acted);
      const [value, state = value] = save.mock.lastCall ?? [];
      save.mockRestore();
      element.remove();
      await mount();
      element.formStateRestoreCallback(state, 'restore');
      await expect.poll(() => submitted()).toBe(sample.acted);
    });

    it('keeps its value while it moves through the page', async () => {
      await mount();
      await sample.act(element);
      const other = document.createElement('form');
      document.body.append(other);
      other.append(element);
      expect(element.form).toBe(other);
      await expect.poll(() => submitted(other)).toBe(sample.acted);
    });

    it('offers what native controls offer', async () => {
      await mount({ value: sample.value[0] });
      expect(element.form).toBe(form);
      expect(element.labels.length).toBe(0);
      expect(element.willValidate).toBe(true);
      expect(element.validity.valid).toBe(true);
      expect(element.validationMessage).toBe('');
      expect(element.checkValidity()).toBe(true);
      expect(element.reportValidity()).toBe(true);
    });

    it('is invalid from the start, shows it only when asked, and links the error in its own tree', async () => {
      await mount({ required: '' });
      expect(element.validity.valueMissing).toBe(true);
      expect(errorText()).toBe('');
      expect(invalid()).toEqual([]);
      const heard = vi.fn();
      element.addEventListener('invalid', heard);
      expect(form.checkValidity()).toBe(false);
      expect(heard).toHaveBeenCalledOnce();
      await expect.poll(errorText).toBe(element.validationMessage);
      await expect.poll(() => invalid().length).toBeGreaterThan(0);
      const ids = invalid()[0]?.getAttribute('aria-describedby')?.split(' ') ?? [];
      expect(ids.map(id => root().getElementById(id)?.textContent ?? '').join(' ')).toContain(element.validationMessage);
    });

    it('shows it when the person leaves', async () => {
      await mount({ required: '' });
      element.focus();
      await userEvent.tab();
      element.blur();
      await expect.poll(errorText).toBe(element.validationMessage);
    });

    it('takes the error back as soon as it is mended', async () => {
      await mount({ required: '' });
      form.reportValidity();
      await expect.poll(errorText).not.toBe('');
      await sample.act(element);
      await expect.poll(errorText).toBe('');
      expect(element.validity.valid).toBe(true);
    });

    it('is not checked while it is read-only', async () => {
      element = make({ required: '', readonly: '' });
      form.append(element);
      expect(element.willValidate).toBe(false);
      expect(form.checkValidity()).toBe(true);
    });

    it('knows problems of the page: setCustomValidity', async () => {
      await mount({ value: sample.value[0] });
      element.setCustomValidity('Taken');
      expect(element.validity.customError).toBe(true);
      expect(element.validationMessage).toBe('Taken');
      expect(errorText()).toBe('');
      element.reportValidity();
      await expect.poll(errorText).toBe('Taken');
      element.setCustomValidity('');
      expect(element.checkValidity()).toBe(true);
      await expect.poll(errorText).toBe('');
    });

    it('shows the error of the page at once and still lets the form be sent', async () => {
      await mount({ value: sample.value[0] });
      element.error = 'Not accepted';
      await expect.poll(errorText).toBe('Not accepted');
      await expect.poll(() => invalid().length).toBeGreaterThan(0);
      expect(form.checkValidity()).toBe(true);
    });

    // The computed name is asked of the inspection protocol.
    it.runIf(hasDevtools)('is named and focused by the labels of the page, and follows their words', async () => {
      const label = document.createElement('label');
      label.htmlFor = 'it';
      label.textContent = 'Words outside';
      form.append(label);
      await mount({}, { label: undefined });
      await expect.poll(computedNames).toContain('Words outside');
      label.textContent = 'Other words';
      await expect.poll(computedNames).toContain('Other words');
      label.click();
      await expect.poll(focused).not.toBeNull();
    });

    // As above.
    it.runIf(hasDevtools)('is named by a label around it', async () => {
      const label = document.createElement('label');
      element = make({}, { label: undefined });
      label.append('Around ', element);
      form.append(label);
      await rendered();
      await expect.poll(computedNames).toContain('Around');
    });

    it('takes focus() to its inner control, and the browser points there', async () => {
      await mount({ required: '' });
      element.focus();
      expect(focused()).not.toBeNull();
      element.blur();
      expect(form.reportValidity()).toBe(false);
      await expect.poll(focused).not.toBeNull();
    });

    it.runIf(sample.singleLine)('submits by Enter, by way of the submit button', async () => {
      await mount();
      const sent = vi.fn();
      form.addEventListener('submit', event => sent(event.submitter, submitted()));
      await sample.act(element);
      await userEvent.keyboard('{Enter}');
      expect(sent).toHaveBeenLastCalledWith(null, sample.acted);
      const button = document.createElement('button');
      form.append(button);
      await userEvent.keyboard('{Enter}');
      expect(sent).toHaveBeenLastCalledWith(button, sample.acted);
      button.disabled = true;
      await userEvent.keyboard('{Enter}');
      expect(sent).toHaveBeenCalledTimes(2);
    });
  });
};

/** Names that the browser computes for everything that can take focus, and for groups of it: axe and others cannot see into labels of hosts. */
const computedNames = async (): Promise<string[]> => {
  const session = cdp();
  const { frameTree } = (await session.send('Page.getFrameTree')) as { frameTree: FrameTree };
  const frameId = frameOf(frameTree);
  const { nodes } = (await session.send('Accessibility.getFullAXTree', { frameId })) as { nodes: AxNode[] };
  return nodes
    .filter(node => node.role?.value === 'radiogroup' || node.properties?.some(({ name }) => name === 'focusable'))
    .map(node => node.name?.value ?? '');
};

interface FrameTree {
  frame: { id: string; url: string };
  childFrames?: FrameTree[];
}

interface AxNode {
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string }[];
}

const frameOf = (tree: FrameTree): string => {
  const found = [tree, ...(tree.childFrames ?? [])].find(({ frame }) => frame.url === location.href);
  return (found ?? tree).frame.id;
};
