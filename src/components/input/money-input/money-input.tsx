import { AttachInternals, Component, Event, type EventEmitter, h, Prop, State, Watch } from '@stencil/core';
import { isAmount } from '../../../domain/money/decimal';
import { isCurrency } from '../../../domain/money/currency';
import type { Issue } from '../../../domain/result';
import { common as commonEn, field as fieldEn, moneyInput as en, validity as validityEn } from '../../../i18n/en';
import { wordsOf } from '../../../i18n/registry';
import { InsElement } from '../../../kit/element';
import { controlAttributes, Field } from '../../../kit/field';
import { attachForm } from '../../../kit/form';
import { adoptStyles } from '../../../kit/styles';
import type { ActionDetail, DataState } from '../../../kit/types';
import { warnIssues } from '../../../kit/warn';
import base from '../../../styles/base.css';
import button from '../../../styles/button.css';
import fieldCss from '../../../styles/field.css';
import type { MoneyInputDetail } from './money-input.types';
import * as view from './money-input.view';

/**
 * An amount of money, typed or pasted the way people write it: `1,234.50`, `１２３４`, `50万`, `1.234,50 €`.
 *
 * Use it wherever a person enters an amount. To show one use `ins-premium` or plain text; for a handful of fixed sums use a choice.
 * Values are decimal strings, never numbers: `"1234.50"`. While text cannot be read, `value` is `''` and the text stays as typed.
 * The field is formatted after it was left, never while it is being edited.
 *
 * Keyboard: as a text field; Enter submits the form. `ins-input` fires with every change of the text, `ins-change` when the person has
 * finished (left the field, pressed Enter, chose an offered amount) and the value differs. Set `value` to `null` to clear the field, whatever
 * stands in it.
 *
 * @slot label - the name, when it needs more than text
 * @slot hint - help below the control
 * @slot error - replaces the error line
 * @slot start - before the amount, instead of the currency sign
 * @slot end - after the amount
 * @part control - the frame around the amount
 * @part input - the native input
 */
@Component({ tag: 'ins-money-input', styleUrl: 'money-input.css', shadow: { delegatesFocus: true }, formAssociated: true })
export class InsMoneyInput extends InsElement {
  @AttachInternals() internals!: ElementInternals;

  /** The amount in major units as a decimal string, `"1234.50"`; `''` when there is none or it cannot be read. */
  @Prop({ mutable: true }) value: string = '';
  /** Field name submitted with the form. */
  @Prop({ reflect: true }) name?: string;
  /** True: a value is needed before the form can be submitted. */
  @Prop({ reflect: true }) required: boolean = false;
  /** True: cannot be used; `disabledReason` says why. */
  @Prop({ reflect: true }) disabled: boolean = false;
  /** Why it cannot be used, shown beside it. */
  @Prop() disabledReason?: string;
  /** True: the value is shown as text that can be selected and copied, and cannot be changed. */
  @Prop({ reflect: true }) readonly: boolean = false;
  /** A problem found by the host or its server, shown as the error of this element. */
  @Prop() error?: string;

  /** BCP 47 language tag; without it the nearest `ins-config`, then `lang`, decide. */
  @Prop() override locale?: string;
  /** Name of this element, shown above it and read by assistive technology. */
  @Prop() label?: string;
  /** Help shown under the label. */
  @Prop() hint?: string;

  /** ISO 4217 code of the currency. */
  @Prop() currency: string = 'CNY';
  /** Least amount allowed, a decimal string; steps are counted from it. */
  @Prop() min?: string;
  /** Largest amount allowed, a decimal string. */
  @Prop() max?: string;
  /** Distance between allowed amounts, a decimal string; a value between two of them is offered both. */
  @Prop() step?: string;
  /** Amounts offered as buttons, decimal strings. None is chosen until a person presses it. */
  @Prop() quick?: string[];
  /** What the browser may fill in: a token of HTML `autocomplete`. */
  @Prop() autocomplete: string = 'transaction-amount';

  /** True: a yuan amount is repeated in 人民币大写. */
  @Prop() upper: boolean = false;
  /** `loading` shows a skeleton of the final size, `stale` keeps the last data marked as old, `error` offers a retry. */
  @Prop() state: DataState = 'ready';

  /** The text changed, by a person. */
  @Event({ eventName: 'ins-input', bubbles: true, composed: false }) insInput!: EventEmitter<MoneyInputDetail>;
  /** A person finished, and the value differs from before. */
  @Event({ eventName: 'ins-change', bubbles: true, composed: false }) insChange!: EventEmitter<MoneyInputDetail>;
  /** `retry` was pressed after a failed load. */
  @Event({ eventName: 'ins-action', bubbles: true, composed: false, cancelable: true }) insAction!: EventEmitter<ActionDetail>;

  /** The 大写 module, once it was needed. */
  @State() upperModule?: typeof import('../../../domain/money/upper');

  private input?: HTMLInputElement;
  /** What the person typed since the page last set a value; undefined: the field shows `value`. */
  private draft?: string;
  private parsed: view.Reading = { value: '' };
  private committed = '';

  private readonly control = attachForm(this, this.internals, {
    submits: () => this.parsed.value,
    state: () => this.parsed.value || this.text,
    validate: () => view.problemOf(this.parsed, this),
    explain: issue => this.explain(issue),
    anchor: () => this.input,
    commit: () => this.commit(),
    reset: () => this.adopt(),
    restore: state => this.restore(state),
    singleLine: true,
  });

  override connectedCallback(): void {
    super.connectedCallback();
    // Moving the element in the page must not lose what was typed.
    if (this.draft === undefined) this.adopt();
    this.control.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.control.disconnect();
  }

  componentWillLoad(): Promise<void> | void {
    adoptStyles(this as unknown as Element, base, fieldCss, button);
    return this.whenReadable();
  }

  @Watch('value')
  valueChanged(): void {
    // A controlled host gives back what was typed, perhaps as "1.5" for "1.50": nothing moves under the fingers.
    if (this.draft !== undefined && view.isSame(this.parsed.value, this.value)) return;
    this.adopt();
    this.control.sync();
  }

  @Watch('currency')
  currencyChanged(): void {
    if (this.draft !== undefined) this.take(this.draft);
  }

  /** Typing repaints nothing that does not show the value. */
  componentShouldUpdate(_next: unknown, _last: unknown, prop: string): boolean {
    return prop !== 'value' || this.readonly || this.upper || !!this.quick?.length;
  }

  componentDidRender(): void {
    this.paint();
    this.control.sync();
    if (this.upper) void this.loadUpper();
    this.checkProps();
  }

  formDisabledCallback(disabled: boolean): void {
    this.control.setDisabled(disabled);
  }

  formResetCallback(): void {
    this.control.reset();
  }

  formStateRestoreCallback(state: unknown): void {
    this.control.restore(state);
  }

  private get money(): view.Money {
    return { locale: this.localeTag, currency: isCurrency(this.currency) ? this.currency : '' };
  }

  private get isFocused(): boolean {
    return !!this.input && (this.input.getRootNode() as ShadowRoot).activeElement === this.input;
  }

  /** What stands in the field. */
  private get text(): string {
    return this.draft ?? (this.isFocused ? view.editText(this.value, this.money) : view.restText(this.value, this.money));
  }

  /** Writes the field's text past the renderer, and only where it differs: that would cost the caret and the undo list. */
  private paint(): void {
    if (this.input && this.input.value !== this.text) this.input.value = this.text;
  }

  /** Takes `value` as the page set it. */
  private adopt(): void {
    this.draft = undefined;
    this.parsed = view.readValue(this.value);
    this.committed = this.parsed.value;
    this.paint();
  }

  /** Takes an amount or text over from a person. */
  private take(draft: string): void {
    this.draft = draft;
    this.parsed = view.readDraft(draft, this.money);
    this.value = this.parsed.value;
    this.control.sync();
  }

  private commit = (): void => {
    if (!this.isFocused && !this.parsed.issue) {
      this.draft = undefined;
      this.paint();
    }
    if (this.parsed.value === this.committed) return;
    this.committed = this.parsed.value;
    this.insChange.emit(this.detail);
  };

  private restore(state: string): void {
    if (isAmount(state)) this.value = state;
    else this.take(state);
    this.paint();
  }

  private get detail(): MoneyInputDetail {
    return { value: this.parsed.value || null, draft: this.input?.value ?? '', valid: this.internals.validity.valid };
  }

  private attach = (input?: HTMLInputElement): void => {
    this.input = input;
  };

  private typed = (): void => {
    if (!this.input || this.input.value === this.draft) return;
    this.take(this.input.value);
    this.insInput.emit(this.detail);
  };

  private entered = (): void => {
    const all = this.input?.selectionEnd === this.input?.value.length && !this.input?.selectionStart;
    this.paint();
    if (all) this.input?.select();
  };

  private choose = (amount: string): void => {
    if (view.isSame(amount, this.value)) return;
    this.draft = undefined;
    this.value = amount;
    this.insInput.emit(this.detail);
    this.insChange.emit(this.detail);
  };

  /** The button goes with the error it mends: focus must not go with it. */
  private mend = (amount: string): void => {
    this.choose(amount);
    this.input?.focus();
  };

  private retry = (): void => void this.insAction.emit({ action: 'retry' });

  private loadUpper = async (): Promise<void> => {
    this.upperModule ??= await import('../../../domain/money/upper');
  };

  private get words() {
    const { localeTag } = this;
    return {
      ...wordsOf(localeTag, 'common', commonEn),
      ...wordsOf(localeTag, 'field', fieldEn),
      ...wordsOf(localeTag, 'validity', validityEn),
      ...wordsOf(localeTag, 'moneyInput', en),
    };
  }

  private explain({ code, params = {} }: Issue): string {
    return view.explain(code, params, this.words, this.money);
  }

  private checkProps(): void {
    // The guard stands inside: a method that nobody calls would still ship.
    if (!__DEV__) return;
    const host = this as unknown as HTMLElement;
    const amounts = { value: this.value, min: this.min, max: this.max, step: this.step };
    for (const [prop, amount] of Object.entries(amounts))
      if (amount && !isAmount(amount)) warnIssues(host, prop, [{ code: 'money.not-a-number' }]);
    if (this.quick !== undefined && !Array.isArray(this.quick)) warnIssues(host, 'quick', [{ code: 'data.not-a-list' }]);
    if (!isCurrency(this.currency)) warnIssues(host, 'currency', [{ code: 'money.missing-currency' }]);
  }

  private renderInput() {
    return (
      <input
        {...controlAttributes(this, this.control)}
        class="input"
        part="input"
        dir="ltr"
        ref={this.attach}
        inputMode={view.inputMode(this.money.currency, this.min)}
        enterkeyhint={(this as unknown as HTMLElement).enterKeyHint || 'done'}
        autocomplete={this.autocomplete}
        autocorrect="off"
        spellcheck={false}
        onInput={this.typed}
        onFocus={this.entered}
        onBlur={this.commit}
      />
    );
  }

  private renderReadout() {
    const { value, money, words } = this;
    return value ? (
      <span class="input readout">{view.fullText(value, money)}</span>
    ) : (
      <span class="input readout mark">{words.notGiven}</span>
    );
  }

  private renderAmounts(label: string, amounts: string[], choose: (amount: string) => void) {
    return (
      <div class="amounts" role="group" aria-label={label}>
        {amounts.map(amount => (
          <button
            type="button"
            class="button small"
            aria-pressed={choose === this.choose ? String(view.isSame(amount, this.value)) : undefined}
            disabled={this.control.disabled}
            onClick={() => choose(amount)}
          >
            {view.fullText(amount, this.money, 0)}
          </button>
        ))}
      </div>
    );
  }

  private renderBelow() {
    const { readonly, control, words, parsed, upper } = this;
    const quick = readonly ? [] : view.amountsIn(this.quick);
    const nearest = control.error && !this.error ? view.nearestOf(view.problemOf(parsed, this)?.issue) : [];
    const echo = upper ? view.upperText(parsed.value, this.currency, this.upperModule) : '';
    return [
      nearest.length > 0 && this.renderAmounts(words.nearest, nearest, this.mend),
      echo && (
        <p class="hint echo" lang="zh-Hans">
          {echo}
        </p>
      ),
      quick.length > 0 && this.renderAmounts(words.quick, quick, this.choose),
    ];
  }

  render() {
    const { readonly, control, words } = this;
    const sign = readonly ? {} : view.signOf(this.money);
    return (
      <div {...this.reading}>
        <Field host={this} control={control} words={words} start={sign.start} end={sign.end} onRetry={this.retry}>
          {readonly ? this.renderReadout() : this.renderInput()}
        </Field>
        {this.renderBelow()}
      </div>
    );
  }
}
