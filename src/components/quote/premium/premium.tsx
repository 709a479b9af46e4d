import { Component, Event, type EventEmitter, h, Prop, State } from '@stencil/core';
import type { Authority, Frequency, Open, Premium } from '../../../domain/model';
import { asText } from '../../../domain/text';
import { checkPremium } from '../../../domain/check/premium';
import { common as commonEn, frequency as frequencyEn, premium as premiumEn } from '../../../i18n/en';
import { wordsOf } from '../../../i18n/registry';
import { InsElement } from '../../../kit/element';
import { dressButtons } from '../../../kit/buttons';
import { retryIcon } from '../../../kit/icons/retry';
import { Icon } from '../../../kit/icons/icon';
import { adoptStyles } from '../../../kit/styles';
import type { ActionDetail, DataState } from '../../../kit/types';
import { warnIssues } from '../../../kit/warn';
import base from '../../../styles/base.css';
import type { PremiumBreakdown, PremiumToggleDetail } from './premium.types';
import { premiumView, type PremiumView, type PremiumWords } from './premium.view';

/** A settled price is announced once, after quick changes have come to rest. */
const SETTLE_MS = 600;

/** Characters beyond which a figure may wrap inside its digits. */
const LONG = 28;

/**
 * Shows what insurance costs: the figure, how often it is due, how far it can be relied upon, and what it is made of.
 * Use it wherever a premium stands; use plain text for other amounts. It shows what the insurer sent and computes nothing.
 *
 * `indicative` prices say so, and only a `bound` price that is up to date lets the `actions` slot (the pay button) appear.
 * While `state` is `stale` the last figure stays in place, dimmed; a settled new one is announced politely, once.
 *
 * @slot label - the name of the figure, instead of `label`
 * @slot actions - what needs a final price, such as a pay button; shown only beside a bound one
 * @part base - the whole element
 * @part figure - the amount with its currency and frequency
 * @part breakdown - the table of lines
 */
@Component({ tag: 'ins-premium', styleUrl: 'premium.css', shadow: true })
export class InsPremium extends InsElement {
  /** BCP 47 language tag; without it the nearest `ins-config`, then `lang`, decide. */
  @Prop() override locale?: string;
  /** Name of this element, shown above it and read by assistive technology. */
  @Prop() label?: string;
  /** A problem found by the host or its server, shown as the error of this element. */
  @Prop() error?: string;
  /** `loading` shows a skeleton of the final size, `stale` keeps the last data marked as old, `error` offers a retry. */
  @Prop() state: DataState = 'ready';

  /** The premium as the insurer stated it. The properties below win over its fields, for pages without script. */
  @Prop() premium?: Partial<Premium> | null;
  /** Amount per period, a decimal string: `128.00`. */
  @Prop() amount?: string;
  /** ISO 4217 code: `CNY`. */
  @Prop() currency?: string;
  /** How often the amount is due. */
  @Prop() frequency?: Open<Frequency>;
  /** How far the amount can be relied upon. */
  @Prop() authority?: Open<Authority>;
  /** The amount before a reduction, shown struck through: a decimal string. */
  @Prop() original?: string;
  /** True: the amount is the lowest of several, shown as «from». */
  @Prop() from: boolean = false;
  /** All periods together, a decimal string. */
  @Prop() total?: string;
  /** Number of payments that make up `total`. */
  @Prop() periods?: number;
  /** Last moment the price holds, `YYYY-MM-DD` or RFC 3339; shown by its calendar day as written. */
  @Prop() validUntil?: string;
  /** True: also in 万 or 亿 where the language counts so and nothing is lost. */
  @Prop() shorthand: boolean = false;
  /** Where the lines of `premium` are shown. */
  @Prop() breakdown: PremiumBreakdown = 'none';

  /** The person opened or closed the breakdown. */
  @Event({ eventName: 'ins-toggle', bubbles: true, composed: false }) insToggle!: EventEmitter<PremiumToggleDetail>;
  /** The person asked to calculate again (`retry`). */
  @Event({ eventName: 'ins-action', bubbles: true, composed: false, cancelable: true }) insAction!: EventEmitter<ActionDetail>;

  /** Table and sheet, once they were needed. */
  @State() shown?: typeof import('./breakdown');

  private status?: HTMLElement;
  private sheet?: HTMLDialogElement;
  private closeSheet?: () => void;
  private announced?: string;
  private dressed = false;
  private timer?: ReturnType<typeof setTimeout>;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
    this.closeSheet?.();
  }

  async componentWillLoad(): Promise<void> {
    adoptStyles(this as unknown as Element, base);
    await this.whenReadable();
    if (this.hasButton) await this.dress();
    if (this.breakdown === 'inline') await this.loadTable();
  }

  componentDidRender(): void {
    if (this.hasButton && !this.dressed) void this.dress();
    if (this.breakdown === 'inline' && !this.shown) void this.loadTable();
    clearTimeout(this.timer);
    if (this.state === 'ready') this.timer = setTimeout(this.announce, SETTLE_MS);
    this.warnAboutData();
  }

  private get hasButton(): boolean {
    return this.state === 'error' || !!this.error || this.breakdown === 'sheet';
  }

  private dress(): Promise<void> {
    this.dressed = true;
    return dressButtons(this as unknown as Element);
  }

  private loadTable = async (): Promise<void> => {
    const shown = await import('./breakdown');
    if (!this.shown) adoptStyles(this as unknown as Element, ...shown.styles);
    this.shown = shown;
  };

  private announce = (): void => {
    const { spoken } = this.view;
    const before = this.announced;
    if (!spoken || spoken === before) return;
    this.announced = spoken;
    // The first figure is read with the page; only a change is news.
    if (before !== undefined && this.status) this.status.textContent = this.words.premium.changed({ from: before, to: spoken });
  };

  private warnAboutData(): void {
    // The guard stands inside: a method that nobody calls would still ship.
    if (!__DEV__) return;
    const host = this as unknown as Element;
    warnIssues(host, 'premium', checkPremium(this.premium ?? {}).issues);
    if (this.amount !== undefined && !this.currency && !this.premium) warnIssues(host, 'amount', [{ code: 'money.missing-currency' }]);
  }

  private openSheet = async (): Promise<void> => {
    await this.loadTable();
    // The sheet is there after the rendering that the module's arrival causes.
    requestAnimationFrame(() => {
      if (!this.sheet || !this.shown) return;
      this.closeSheet = this.shown.openSheet(this.sheet, () => void this.insToggle.emit({ open: false }));
      this.insToggle.emit({ open: true });
    });
  };

  private retry = (): void => void this.insAction.emit({ action: 'retry' });

  private get words(): PremiumWords {
    const tag = this.localeTag;
    return { premium: wordsOf(tag, 'premium', premiumEn), frequency: wordsOf(tag, 'frequency', frequencyEn) };
  }

  private get view(): PremiumView {
    return premiumView(this, this.localeTag, this.words);
  }

  private renderFigure(view: PremiumView, words: PremiumWords) {
    return (
      <p class="figure" part="figure">
        <span class="sr-only">{[this.from && words.premium.from, view.spoken].filter(Boolean).join(' ')}</span>
        <span aria-hidden="true" class={view.spoken.length > LONG ? 'whole long' : 'whole'}>
          {this.from && <span class="from">{words.premium.from}</span>}
          {view.parts.map(part => (
            <span class={part.type}>{part.value}</span>
          ))}
          {view.per && <span class="per">{view.per}</span>}
        </span>
      </p>
    );
  }

  private renderPrice(view: PremiumView, words: PremiumWords) {
    return [
      this.renderFigure(view, words),
      view.original && (
        <p class="aside">
          <s aria-hidden="true">{view.original}</s>
          <span class="sr-only">{words.premium.instead({ original: view.original })}</span>
        </p>
      ),
      this.shorthand && view.shorthand && <p class="aside">{view.shorthand}</p>,
      view.total && <p class="aside total">{view.total}</p>,
      <p class={`standing ${view.authority}`}>{this.state === 'stale' ? words.premium.stale : view.standing}</p>,
    ];
  }

  private renderState(words: PremiumWords) {
    if (this.state === 'loading')
      return (
        <p class="figure">
          <span class="sr-only">{words.premium.loading}</span>
          <span class="skeleton" aria-hidden="true">
            000,000.00
          </span>
        </p>
      );
    return this.state === 'error' ? null : <p class="empty">{words.premium.empty}</p>;
  }

  private renderError(words: PremiumWords) {
    if (this.state !== 'error' && !this.error) return null;
    return (
      <div class="failed">
        <p>{asText(this.error) || words.premium.failed}</p>
        <button type="button" class="button quiet small" onClick={this.retry}>
          <Icon path={retryIcon} />
          {words.premium.retry}
        </button>
      </div>
    );
  }

  private renderBreakdown(words: PremiumWords) {
    const { shown, localeTag: locale, premium } = this;
    if (this.breakdown === 'inline') return shown?.renderTable(premium ?? {}, locale, words.premium.breakdown);
    if (this.breakdown !== 'sheet') return null;
    return [
      <button type="button" class="button quiet small" aria-haspopup="dialog" onClick={this.openSheet}>
        {words.premium.breakdown}
      </button>,
      shown?.renderSheet(premium ?? {}, {
        locale,
        heading: words.premium.breakdown,
        closeWord: wordsOf(locale, 'common', commonEn).close,
        dir: this.env.dir,
        dialogRef: dialog => (this.sheet = dialog),
        onClose: () => this.closeSheet?.(),
      }),
    ];
  }

  render() {
    const words = this.words;
    const view = this.view;
    const priced = view.parts.length > 0 && this.state !== 'loading';
    return (
      <div
        {...this.reading}
        class={`premium ${asText(this.state)}`}
        part="base"
        role="group"
        aria-label={asText(this.label) || words.premium.label}
        aria-busy={this.state === 'loading' || this.state === 'stale' ? 'true' : undefined}
      >
        <p class="label">
          <slot name="label">{asText(this.label)}</slot>
        </p>
        {priced ? this.renderPrice(view, words) : this.renderState(words)}
        {this.renderError(words)}
        {view.hasLines && priced && this.renderBreakdown(words)}
        <div class="actions" hidden={!view.payable}>
          <slot name="actions"></slot>
        </div>
        <p class="sr-only" role="status" ref={el => (this.status = el)}></p>
      </div>
    );
  }
}
