import { Component, h, Method, Prop, State } from '@stencil/core';
import { formatAmount } from '../../../domain/money/format';
import { errorSummary as en } from '../../../i18n/en';
import { wordsOf } from '../../../i18n/registry';
import { InsElement } from '../../../kit/element';
import { alertTriangleIcon } from '../../../kit/icons/alert-triangle';
import { Icon } from '../../../kit/icons/icon';
import { adoptStyles } from '../../../kit/styles';
import base from '../../../styles/base.css';
import { type CheckedControl, type Item, itemsOf } from './error-summary.view';

const EDITS = ['input', 'change', 'ins-input', 'ins-change', 'reset'];

/**
 * What has to be mended before a form can be sent: after an attempt to submit it lists the invalid controls of the form, native ones and
 * ours, takes the focus, and leads from each entry into its field. Entries leave as they are mended.
 *
 * Use it at the top of forms longer than a screen; short ones do without. Put it inside the form or name the form by `for`. While it is
 * there, the browser's own bubbles stay away. Pages that check by script after waiting for a server call `show()`.
 *
 * @part base - the box
 */
@Component({ tag: 'ins-error-summary', styleUrl: 'error-summary.css', shadow: true })
export class InsErrorSummary extends InsElement {
  /** BCP 47 language tag; without it the nearest `ins-config`, then `lang`, decide. */
  @Prop() override locale?: string;
  /** Id of the form; without it the form around the element. */
  @Prop() for?: string;

  @State() items: Item[] = [];

  private root?: Node;
  private box?: HTMLElement;
  /** Controls that the check under way found invalid. */
  private readonly found = new Set<EventTarget>();
  private acted = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.root = (this as unknown as Node).getRootNode();
    this.root.addEventListener('invalid', this.onInvalid, true);
    for (const type of ['click', 'keydown']) this.root.addEventListener(type, this.onAct, true);
    this.root.addEventListener('submit', this.onSubmit);
    for (const type of EDITS) this.root.addEventListener(type, this.onEdit);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.root?.removeEventListener('invalid', this.onInvalid, true);
    for (const type of ['click', 'keydown']) this.root?.removeEventListener(type, this.onAct, true);
    this.root?.removeEventListener('submit', this.onSubmit);
    for (const type of EDITS) this.root?.removeEventListener(type, this.onEdit);
  }

  componentWillLoad(): Promise<void> | void {
    adoptStyles(this as unknown as Element, base);
    return this.whenReadable();
  }

  /** Lists the problems there are now and takes the focus; for pages that check by script. */
  @Method()
  async show(): Promise<void> {
    this.items = itemsOf(this.form);
    // The list is painted first.
    await Promise.resolve();
    if (this.items.length) this.box?.focus();
  }

  private get form(): HTMLFormElement | null {
    const host = this as unknown as HTMLElement;
    const named = this.for ? (this.root as Document | ShadowRoot).getElementById(this.for) : null;
    return named instanceof HTMLFormElement ? named : host.closest('form');
  }

  private onAct = (event: Event): void => {
    if (event.type === 'keydown' && (event as KeyboardEvent).key !== 'Enter') return;
    this.acted = true;
    setTimeout(() => (this.acted = false));
  };

  private onInvalid = (event: Event): void => {
    const control = event.target as CheckedControl;
    if (!this.form || control.form !== this.form) return;
    event.preventDefault();
    if (!this.found.size) setTimeout(this.onChecked, 0, this.acted);
    this.found.add(control);
  };

  /** A submit checks all controls. A page that checks a single one, perhaps at each key, must not lose the focus to us. */
  private onChecked = (acted: boolean): void => {
    const invalid = itemsOf(this.form).filter(({ control }) => !control.validity.valid);
    const isComplete = invalid.every(({ control }) => this.found.has(control));
    const isTyping = this.found.size === 1 && this.found.has((this.root as Document | ShadowRoot).activeElement as Element);
    this.found.clear();
    if (acted || (isComplete && !isTyping)) void this.show();
  };

  /** `novalidate` forms check nothing by themselves. */
  private onSubmit = (event: Event): void => {
    if (event.target === this.form && this.form?.noValidate) this.form.checkValidity();
  };

  private onEdit = (): void => {
    if (this.items.length) setTimeout(() => (this.items = itemsOf(this.form)));
  };

  private goTo(event: Event, control: CheckedControl): void {
    event.preventDefault();
    control.focus();
    control.scrollIntoView({ block: 'center' });
  }

  private renderItem = ({ control, label, problem }: Item) => (
    <li>
      <a href={`#${control.id}`} onClick={event => this.goTo(event, control)}>
        {label ? this.words.item({ label, problem }) : problem}
      </a>
    </li>
  );

  private get words() {
    return wordsOf(this.localeTag, 'errorSummary', en);
  }

  render() {
    const { items, localeTag } = this;
    return (
      <div
        {...this.reading}
        part="base"
        class="box"
        hidden={!items.length}
        role="group"
        aria-labelledby="heading"
        tabindex="-1"
        ref={box => (this.box = box)}
      >
        <h2 id="heading">
          <Icon path={alertTriangleIcon} />
          {this.words.heading({ count: formatAmount(String(items.length), localeTag), one: items.length === 1 })}
        </h2>
        <ul>{items.map(this.renderItem)}</ul>
      </div>
    );
  }
}
