import { AttachInternals, Component, Event, type EventEmitter, forceUpdate, h, Prop, State, Watch } from '@stencil/core';
import type { PlanOffer } from '../../../domain/model/offer';
import { InsElement } from '../../../kit/element';
import { attachForm, type Problem } from '../../../kit/form';
import { alertTriangleIcon } from '../../../kit/icons/alert-triangle';
import { Icon } from '../../../kit/icons/icon';
import { adoptStyles } from '../../../kit/styles';
import type { ActionDetail, DataState } from '../../../kit/types';
import base from '../../../styles/base.css';
import type { Narrowing } from './arrange';
import type { DocView } from './details.view';
import type { MatrixState } from './matrix';
import { load, missing, type Parts } from './parts';
import { Plan, type PlanProps } from './plan';
import { codeOf, listOf, type PlanWords, toggled } from './plan-picker.terms';
import type { PlanChangeDetail, PlanFilter, PlanPickerView, PlanSort } from './plan-picker.types';
import type { Situation } from './notices';
import { alignedFacts, choiceIssue, hasDetails, isRestored, type PlanView, planViews } from './plan-picker.view';
import { paintChoice, radioOf } from './radios';
import { Skeleton } from './skeleton';
import { warnUses } from './uses';
import { planWords } from './words';

/** From here on the cards that are out of sight are neither laid out nor painted. */
const MANY = 20;

/**
 * Lets a person choose one of 1 to 300 insurance plans, as cards, as a list, or side by side in a matrix. Use it where the plans are
 * offers of the canonical model; use `ins-premium` for one price alone.
 *
 * Nothing is ever chosen by default. A `value` that the host sets without an act of the person counts as restored: it is shown as the
 * earlier choice, and where the market pack asks for an express choice it is invalid until the person confirms it.
 * Fires `ins-change` when the person chooses or confirms. Arrow keys move the choice, Space chooses, Tab leaves: native radio buttons.
 *
 * @slot label - name of the group, instead of `label`
 * @slot hint - help under the label
 * @slot empty - why there are no plans and what to do, instead of the built-in words
 * @slot error - the problem, instead of `error`
 * @slot actions - what follows the choice, such as a button
 * @part base - the whole element
 * @part plans - the cards or rows
 * @part plan - one of them
 * @part badge - the host's advertising word
 * @part price - price of a plan
 * @part facts - label–value pairs of a plan
 * @part terms - benefits and exclusions of a plan
 * @part documents - documents of a plan
 * @part matrix - the comparison
 */
@Component({ tag: 'ins-plan-picker', styleUrl: 'plan-picker.css', shadow: true, formAssociated: true })
export class InsPlanPicker extends InsElement {
  @AttachInternals() internals!: ElementInternals;

  /** BCP 47 language tag; without it the nearest `ins-config`, then `lang`, decide. */
  @Prop() override locale?: string;
  /** Id of the chosen plan. Set by the host it is an earlier choice, to be confirmed; never set it for the person. */
  @Prop({ mutable: true }) value?: string;
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
  /** Name of this element, shown above it and read by assistive technology. */
  @Prop() label?: string;
  /** Help shown under the label. */
  @Prop() hint?: string;
  /** A problem found by the host or its server, shown as the error of this element. */
  @Prop() error?: string;
  /** `loading` shows a skeleton of the final size, `stale` keeps the last data marked as old, `error` offers a retry. */
  @Prop() state: DataState = 'ready';

  /** The plans, in the order they are shown; those without a price come last. */
  @Prop() offers?: PlanOffer[];
  /** How they are laid out. */
  @Prop() view: PlanPickerView = 'cards';
  /** Questions by which the person narrows the list. */
  @Prop() filters?: PlanFilter[];
  /** Orders the person may ask for. */
  @Prop() sorts?: PlanSort[];

  /** The person chose a plan, or confirmed an earlier choice. */
  @Event({ eventName: 'ins-change', bubbles: true, composed: false }) insChange!: EventEmitter<PlanChangeDetail>;
  /** The person asked for something: `retry`, `edit` (no plans), `show-all`, `document` or `clause` with its `id`. Cancelable. */
  @Event({ eventName: 'ins-action', bubbles: true, composed: false, cancelable: true }) insAction!: EventEmitter<ActionDetail>;

  @State() unfolded: string[] = [];
  @State() showsAll: boolean = false;
  @State() narrowing: Narrowing = {};
  @State() matrixState: MatrixState = {};

  /** What the person chose or confirmed last; any other value is a restored one. */
  private expressed?: string;
  private paintedRestored = false;
  /** Modules that not every picker needs. */
  private parts: Parts = {};
  private memo: { of: unknown[]; plans: PlanView[] } = { of: [], plans: [] };

  private readonly control = attachForm(this, this.internals, {
    submits: () => this.chosenId || null,
    validate: () => this.problem,
    explain: issue => this.words.planPicker[issue.code as 'plan.required'],
    anchor: () => radioOf(this.host),
    reset: () => this.forget(),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.control.connect();
    this.host.addEventListener('click', this.focusByLabel);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.control.disconnect();
  }

  componentWillLoad(): Promise<void> | void {
    adoptStyles(this.host, base);
    return this.whenReadable();
  }

  /** Choosing changes no markup: the browser paints its radio buttons (performance.md T4b). */
  componentShouldUpdate(_now: unknown, _before: unknown, property: string): boolean {
    return property !== 'value' || this.readonly || this.restored || this.paintedRestored;
  }

  componentWillRender(): Promise<void> | void {
    return this.missingParts.length ? this.loadParts() : undefined;
  }

  componentDidRender(): void {
    this.paintedRestored = this.restored;
    paintChoice(this.host, this.chosenId);
    this.control.sync();
    if (__DEV__) warnUses(this, this.plans, this.allowedSorts);
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

  /** Focus goes to the chosen plan, or to the first that can be chosen, or to what there is to do instead. */
  focus(options?: FocusOptions): void {
    (radioOf(this.host) ?? this.host.shadowRoot?.querySelector<HTMLElement>('button, a'))?.focus(options);
  }

  @Watch('value')
  valueChanged(): void {
    paintChoice(this.host, this.chosenId);
    this.control.sync();
  }

  // ---- what follows from the properties ----

  private get host(): HTMLElement {
    return this as unknown as HTMLElement;
  }

  private get words(): PlanWords {
    return planWords(this.localeTag);
  }

  /** Every plan as text; worked out again only when the offers or the language changed. */
  private get plans(): PlanView[] {
    const { words, localeTag: locale, offers } = this;
    const of = [offers, locale, ...Object.values(words)];
    if (of.some((part, index) => part !== this.memo.of[index])) this.memo = { of, plans: planViews(offers, { locale, words }) };
    return this.memo.plans;
  }

  private get chosenId(): string {
    return codeOf(this.value);
  }

  private get restored(): boolean {
    return isRestored({ value: this.chosenId, expressed: this.expressed });
  }

  private get problem(): Problem | undefined {
    const { required, expressed, chosenId: value } = this;
    const known = Array.isArray(this.offers) && this.state !== 'loading' && this.state !== 'error';
    const issue = choiceIssue({ value, expressed, required, express: this.env.pack?.rules.expressChoice === true, known }, this.plans);
    return issue && { issue, flag: issue.code === 'plan.unavailable' ? 'badInput' : 'valueMissing' };
  }

  /** Sorting by price is the host's wish and the market's decision. */
  private get allowedSorts(): PlanSort[] {
    const forbidden = this.env.pack?.rules.priceSort === 'forbidden';
    return listOf(this.sorts).filter(sort => !(forbidden && sort.kind === 'price'));
  }

  /** What is on the page: all, those that fit the filters, or in readonly the chosen one. */
  private get visible(): PlanView[] {
    const { plans, allowedSorts: sorts, localeTag: locale } = this;
    if (this.readonly) return this.showsAll ? plans : plans.filter(({ key }) => key === this.chosenId);
    return this.parts.toolbar?.arrange(plans, this.narrowing, { filters: listOf(this.filters), sorts, locale }) ?? plans;
  }

  private get radioKind(): PlanProps['radio'] {
    return this.readonly ? 'hidden' : this.control.disabled ? 'disabled' : 'enabled';
  }

  // ---- parts that load when they are needed ----

  private get missingParts(): (keyof Parts)[] {
    const { state, plans, parts, view, disabled, readonly, restored, narrowing } = this;
    const plain =
      state === 'loading' || (state === 'ready' && !(disabled || readonly || restored || narrowing.filters) && plans.length > 0);
    return missing(parts, {
      details: !plain || view !== 'cards' || plans.some(hasDetails),
      matrix: view === 'compare',
      toolbar: listOf(this.filters).length + this.allowedSorts.length > 0,
    });
  }

  /** More may be wanted by the time the first are there; what cannot be had is left to the next rendering. */
  private async loadParts(before: (keyof Parts)[] = []): Promise<void> {
    const wanted = this.missingParts.filter(part => !before.includes(part));
    if (!wanted.length) return;
    const loaded = await Promise.all(wanted.map(part => load(part, this.host)));
    this.parts = Object.assign({}, this.parts, ...loaded) as Parts;
    return this.loadParts([...before, ...wanted]);
  }

  // ---- acts of the person ----

  /** The surface of a card chooses too, unless the person is using something in it or selecting text. */
  private press = (event: Event): void => {
    const target = event.target as Element;
    if (target.matches('.radio')) this.express((target as HTMLInputElement).value);
    else if (!target.closest('a,button,label,input,select,summary') && !getSelection()?.toString())
      target.closest('.plan')?.querySelector<HTMLInputElement>('.radio')?.click();
  };

  private confirm = (): void => {
    this.express(this.chosenId);
    this.focus();
  };

  /** Choosing the restored plan again confirms it; choosing what is already chosen says nothing new. */
  private express(id: string): void {
    const plan = this.plans.find(({ key, blocked }) => key === id && !blocked);
    if (!plan || (id === this.chosenId && id === this.expressed)) return;
    this.expressed = id;
    if (id === this.value) this.control.sync();
    else this.value = id;
    if (this.paintedRestored) forceUpdate(this);
    this.insChange.emit({ value: id, offer: plan.offer, restored: false });
  }

  private forget(): void {
    this.expressed = undefined;
    forceUpdate(this);
  }

  /** A page's own label sends its click to the host. */
  private focusByLabel = (event: Event): void => {
    if (event.composedPath()[0] === this.host) this.focus();
  };

  private act = (action: string, id?: string): boolean => !this.insAction.emit(id ? { action, id } : { action }).defaultPrevented;

  private openDocument = (event: Event, doc: DocView): void => {
    if (!this.act('document', doc.id ?? doc.url)) event.preventDefault();
  };

  private showAll = (): void => {
    if (this.act('show-all')) this.showsAll = true;
  };

  private fold = (key: string): void => void (this.unfolded = toggled(this.unfolded, key));

  // ---- render ----

  private renderPlans(plans: PlanView[], words: PlanWords) {
    const { chosenId, matrixState, unfolded, parts, localeTag: locale, radioKind: radio, openDocument: onDocument } = this;
    const collapsible = this.env.pack?.rules.exclusionsCollapsible !== false;
    if (this.view === 'compare') {
      const onState = (patch: Partial<MatrixState>): void => void (this.matrixState = { ...this.matrixState, ...patch });
      const onClause = (clause: string): void => void this.act('clause', clause);
      return parts.matrix?.render({
        plans,
        words,
        locale,
        chosenId,
        state: matrixState,
        radio,
        collapsible,
        onState,
        onDocument,
        onClause,
      });
    }
    const view = this.view === 'list' ? 'list' : 'cards';
    const facts = view === 'list' ? plans.map(plan => plan.facts.filter(fact => fact.value)) : alignedFacts(plans);
    const shared = { words, locale, radio, details: parts.details, view, collapsible, onFold: this.fold, onDocument } as const;
    return plans.map((plan, no) => (
      <Plan
        {...shared}
        plan={plan}
        no={no}
        facts={facts[no] ?? []}
        chosen={this.readonly && plan.key === chosenId}
        unfolded={unfolded.includes(plan.key)}
      />
    ));
  }

  private renderGroup(words: PlanWords) {
    const { visible, control, view, readonly } = this;
    const layout = view === 'compare' ? '' : view === 'list' ? 'plans list' : 'plans cards';
    return (
      <div
        class={`${layout}${visible.length > MANY ? ' many' : ''}${this.restored ? ' restored' : ''}`}
        part="plans"
        role={readonly ? 'group' : 'radiogroup'}
        aria-labelledby="label"
        aria-describedby="hint error"
        aria-required={this.required && !readonly ? 'true' : undefined}
        aria-invalid={control.error && !readonly ? 'true' : undefined}
        onClick={readonly ? undefined : this.press}
        onChange={readonly ? undefined : this.press}
      >
        {this.renderPlans(visible, words)}
      </div>
    );
  }

  /** How things stand, for the notices around the plans. */
  private get situation(): Situation {
    const { plans, visible, chosenId, restored, readonly, state, control, showAll, confirm, localeTag: locale } = this;
    return {
      ...{ locale, state, plans, visible, restored, readonly, showAll, confirm },
      retry: this.words.common.retry,
      reason: control.disabled ? codeOf(this.disabledReason) : '',
      chosen: plans.find(({ key }) => key === chosenId),
      locked: control.disabled,
      act: action => void this.act(action),
      clear: () => void (this.narrowing = {}),
    };
  }

  /** The plans, with what must be said before and after them. */
  private renderBody(words: PlanWords) {
    const { parts, readonly, narrowing, situation } = this;
    const { plans, visible, locale } = situation;
    if (this.state === 'loading' || this.missingParts.length) return <Skeleton label={words.common.loading} />;
    const sizes = { shown: visible.length, all: plans.length };
    const onNarrow = (next: Narrowing): void => void (this.narrowing = next);
    return [
      parts.details?.Notices(situation),
      !readonly &&
        sizes.all > 0 &&
        parts.toolbar?.render({ ...sizes, locale, narrowing, onNarrow, filters: listOf(this.filters), sorts: this.allowedSorts }),
      sizes.shown > 0 && this.renderGroup(words),
      parts.details?.Ending(situation),
    ];
  }

  render() {
    const { control, words, state } = this;
    return (
      <div {...this.reading} class="base" part="base" aria-busy={state === 'loading' ? 'true' : undefined}>
        <p class="label" id="label">
          <slot name="label">{codeOf(this.label) || <span class="sr-only">{control.labelText || words.planPicker.label}</span>}</slot>
        </p>
        <p class="hint" id="hint">
          <slot name="hint">{codeOf(this.hint)}</slot>
        </p>
        {this.renderBody(words)}
        <p class="error" id="error" aria-live={control.announces ? 'polite' : 'off'}>
          <slot name="error">{control.error && [<Icon path={alertTriangleIcon} />, control.error]}</slot>
        </p>
        <slot name="actions"></slot>
      </div>
    );
  }
}
