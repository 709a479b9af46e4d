import { forceUpdate } from '@stencil/core';
import type { Issue } from '../domain/result';
import { ExternalLabels } from './external-labels';
import { giveFormMembers } from './form-members';
import { submitImplicitly } from './implicit-submit';

/** What is wrong with a value: the browser's flag, and the issue the words are made from. */
export interface Problem {
  flag: Exclude<keyof ValidityStateFlags, 'customError'>;
  issue: Issue;
}

/** What the helper needs of the element. `value` must be a mutable prop that holds plain JSON. */
export interface FormHost {
  value?: unknown;
  disabled: boolean;
  error?: string;
}

export interface FormOptions {
  /** What the form submits; `null` submits nothing. Default: `value`. */
  submits?(): string | FormData | null;
  /** What the browser keeps over a reload and hands to `restore`. Default: what is submitted, when it is text. */
  state?(): string;
  /** The first problem of the value as it is now, empty ones included. Never throws. */
  validate(): Problem | undefined;
  /** The issue in the reader's words. */
  explain(issue: Issue): string;
  /** The native control inside that takes focus and that the browser's own bubble points at. */
  anchor(): HTMLElement | null | undefined;
  /** The person left the element or pressed Enter. */
  commit?(): void;
  /** After `value` went back to its initial one: drop drafts. */
  reset?(): void;
  /** Takes a saved state back. Default: it becomes `value`. */
  restore?(state: string): void;
  /** True: Enter submits the form. */
  singleLine?: boolean;
}

/**
 * Makes a component a form control (architecture §7), by composition:
 *
 *     private readonly control = attachForm(this, this.internals, { validate, explain, anchor });
 *     connectedCallback() { super.connectedCallback(); this.control.connect(); }
 *     disconnectedCallback() { super.disconnectedCallback(); this.control.disconnect(); }
 *     componentDidRender() { this.control.sync(); }
 *     formDisabledCallback(disabled: boolean) { this.control.setDisabled(disabled); }
 *     formResetCallback() { this.control.reset(); }
 *     formStateRestoreCallback(state: unknown) { this.control.restore(state); }
 *
 * The callbacks must stand in the class: browsers read them when the tag is defined. Call `sync()` after a person's act.
 */
export const attachForm = (host: FormHost, internals: ElementInternals, options: FormOptions): FormControl =>
  new FormControl(host as FormHost & HTMLElement, internals, options);

export class FormControl {
  private readonly labels: ExternalLabels;
  private initial: unknown;
  private hasInitial = false;
  private disabledByForm = false;
  private custom = '';
  private problem = '';
  /** Why a problem is shown: the person left the element, or somebody asked for validity. */
  private showing?: 'left' | 'asked';
  private painted?: string;

  constructor(
    private readonly host: FormHost & HTMLElement,
    private readonly internals: ElementInternals,
    private readonly options: FormOptions,
  ) {
    this.labels = new ExternalLabels(host, internals, () => forceUpdate(host));
    giveFormMembers(host, { internals, setCustomValidity: message => this.setCustomValidity(message) });
    host.addEventListener('invalid', () => this.show('asked'));
    host.addEventListener('focusin', this.labels.read);
    host.addEventListener('focusout', this.leave);
    if (options.singleLine) host.addEventListener('keydown', this.onKeydown);
  }

  /** True: the element or a fieldset around it is disabled. */
  get disabled(): boolean {
    return this.host.disabled || this.disabledByForm;
  }

  /** The error to show now: the host's at once, our own only after the person left the element or the form was checked. */
  get error(): string {
    const { error } = this.host as { error?: unknown };
    return (typeof error === 'string' && error) || (this.showing ? this.problem : '');
  }

  /** False where focus moves to the field anyway, which reads the error: it must be heard once. */
  get announces(): boolean {
    return this.showing !== 'asked';
  }

  /** Words of the page's own labels, for `aria-label` where the element has no label of its own; undefined without any. */
  get labelText(): string | undefined {
    return this.labels.text || undefined;
  }

  connect(): void {
    if (!this.hasInitial) {
      this.hasInitial = true;
      this.initial = this.host.value;
    }
    this.labels.read();
    this.sync();
  }

  disconnect(): void {
    this.labels.stop();
  }

  /** Tells the form the present value and its validity, and repaints when the shown error differs. */
  sync(): void {
    const { internals, options } = this;
    const value = options.submits ? options.submits() : ((this.host.value as string | undefined) ?? '');
    internals.setFormValue?.(value, options.state?.() ?? value);
    const problem = options.validate();
    this.problem = this.custom || (problem ? options.explain(problem.issue) : '');
    const flags: ValidityStateFlags = { customError: !!this.custom };
    if (problem) flags[problem.flag] = true;
    // Looking for the anchor costs where there are many; only a problem needs one.
    if (this.problem) internals.setValidity?.(flags, this.problem, options.anchor() ?? undefined);
    else internals.setValidity?.({});
    if (!this.problem) this.showing = undefined;
    this.repaint();
  }

  setDisabled(disabled: boolean): void {
    const before = this.disabled;
    this.disabledByForm = disabled;
    // The renderer itself causes this call, in the middle of its work, when it reflects `disabled`.
    if (this.disabled !== before) queueMicrotask(() => forceUpdate(this.host));
  }

  /** Back to the `value` attribute, or else to the value it was connected with, as `defaultValue` does; no event, as native. */
  reset(): void {
    this.showing = undefined;
    this.host.value = this.host.getAttribute('value') ?? this.initial;
    this.options.reset?.();
    this.sync();
  }

  restore(state: unknown): void {
    if (typeof state !== 'string') return;
    if (this.options.restore) this.options.restore(state);
    else this.host.value = state;
    this.sync();
  }

  private setCustomValidity(message: string): void {
    this.custom = message;
    this.sync();
  }

  private show(why: 'left' | 'asked'): void {
    if (this.problem) this.showing = why;
    this.repaint();
  }

  private repaint(): void {
    if (this.error === this.painted) return;
    this.painted = this.error;
    forceUpdate(this.host);
  }

  /**
   * Nothing moves under a pressed pointer, and an error nobody caused stays away: closing the dialog that holds the element, or leaving the
   * window, is not leaving the field.
   */
  private readonly leave = (): void => {
    this.options.commit?.();
    const settle = (): void => {
      const stays = (this.host.getRootNode() as Document | ShadowRoot).activeElement === this.host;
      if (!stays && this.host.getClientRects().length) this.show('left');
    };
    if (document.querySelector(':active')) window.addEventListener('mouseup', () => setTimeout(settle), { once: true });
    else setTimeout(settle);
  };

  private readonly onKeydown = (event: KeyboardEvent): void => {
    // 229: Safari's Enter that ends a composition.
    const ignored = event.isComposing || event.keyCode === 229 || event.repeat || event.defaultPrevented;
    if (event.key !== 'Enter' || ignored || event.composedPath()[0] !== this.options.anchor()) return;
    this.options.commit?.();
    submitImplicitly(this.internals.form);
  };
}
