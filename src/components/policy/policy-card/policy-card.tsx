import { Component, Event, type EventEmitter, h, Prop, State, Watch } from '@stencil/core';
import { checkPolicy } from '../../../domain/check/policy';
import type { PolicySlice } from '../../../domain/model';
import { asText } from '../../../domain/text';
import { common as commonEn, policyAction as actionEn, policyCard as en, policyStatus as statusEn } from '../../../i18n/en';
import { wordsOf } from '../../../i18n/registry';
import { InsElement } from '../../../kit/element';
import { Icon } from '../../../kit/icons/icon';
import { alertTriangleIcon } from '../../../kit/icons/alert-triangle';
import { eyeIcon } from '../../../kit/icons/eye';
import { eyeOffIcon } from '../../../kit/icons/eye-off';
import { StatusChip } from '../../../kit/status';
import { adoptStyles } from '../../../kit/styles';
import type { ActionDetail, DataState } from '../../../kit/types';
import { warnIssues } from '../../../kit/warn';
import { deviceZone } from '../../../kit/zone';
import base from '../../../styles/base.css';
import button from '../../../styles/button.css';
import chip from '../../../styles/chip.css';
import type { PolicyActionOffer, RevealDetail, RevealMode } from './policy-card.types';
import { asOfText, cardView, dueAmount, type CardAction, type CardContext, type CardRow, type CardView } from './policy-card.view';

/**
 * One policy as a card of a wallet: what it is, where it stands, until when, what is due and what can be done next. For the whole contract
 * use a detail page. States, their tones and the legal next actions come from one table; the card shows dates and amounts as sent.
 *
 * The policy number is masked and absent from the DOM until the person asks for it; it goes again by the same button, when the page is
 * hidden, when another policy is shown and when the card leaves the page. In a sensitive environment names and places are masked too.
 *
 * Keyboard: Tab to the reveal button and the actions, Space or Enter to use them.
 *
 * @slot actions - further buttons or links of the host, after the next actions
 * @slot empty - what to show instead of the sentence when there is no policy
 * @part label - the product's name
 * @part status - the status chip
 * @part actions - the row of next actions
 */
@Component({ tag: 'ins-policy-card', styleUrl: 'policy-card.css', shadow: true })
export class InsPolicyCard extends InsElement {
  /** BCP 47 language tag; without it the nearest `ins-config`, then `lang`, decide. */
  @Prop() override locale?: string;

  /** The policy, or a slice of one; replace it to change it. Untrusted: checked, shown as sent. */
  @Prop() policy?: PolicySlice;

  /** Wins over `policy.status`: for live updates without a new policy. */
  @Prop() status?: string;

  /** Wins over `policy.nextDue.amount`, in its currency: a decimal, `"1280.00"`. Changing it renders nothing else. */
  @Prop() amount?: string;

  /**
   * Which next actions to offer: names separated by spaces (`"pay view"`), or objects with own words. Only those legal in the state appear,
   * in this order. Without it: the most pressing one and `view`; `""` offers none.
   */
  @Prop() actions?: string | (PolicyActionOffer | PolicyActionOffer['action'])[];

  /** `ask` masks the policy number until the person asks for it, `never` keeps it masked. */
  @Prop() reveal: RevealMode = 'ask';

  /** Level of the heading, 2 to 6. */
  @Prop() headingLevel: number = 3;

  /** `loading` shows a skeleton of the final size, `stale` keeps the last data marked as old, `error` offers a retry. */
  @Prop() state: DataState = 'ready';

  /** Until when stale data was right: a date or RFC 3339 time. */
  @Prop() asOf?: string;

  /** A problem found by the host or its server, shown as the error of this element. */
  @Prop() error?: string;

  /** A next action, or `retry`, was asked for; `id` is the id of this element. Cancelable; nothing happens by itself. */
  @Event({ eventName: 'ins-action', bubbles: true, composed: false, cancelable: true }) insAction!: EventEmitter<ActionDetail>;

  /** The person showed or hid the policy number. The number is not in the detail. */
  @Event({ eventName: 'ins-reveal', bubbles: true, composed: false }) insReveal!: EventEmitter<RevealDetail>;

  @State() private revealed = false;

  private source?: unknown;
  private checked: PolicySlice | null = null;
  /** The locale of the last rendering. */
  private settled = 'en';
  private amountNode?: HTMLElement;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.mask();
  }

  componentWillLoad(): Promise<void> | void {
    adoptStyles(this.host, base, button, chip);
    return this.whenReadable();
  }

  componentShouldUpdate(_next: unknown, _last: unknown, prop: string): boolean {
    return !(prop === 'amount' && this.writeAmount());
  }

  @Watch('policy')
  protected mask(): void {
    this.revealed = false;
    document.removeEventListener('visibilitychange', this.maskWhenHidden);
  }

  private readonly maskWhenHidden = (): void => {
    if (document.visibilityState === 'hidden') this.mask();
  };

  private readonly toggleNumber = (): void => {
    const shown = !this.revealed;
    this.mask();
    if (shown) document.addEventListener('visibilitychange', this.maskWhenHidden);
    this.revealed = shown;
    this.insReveal.emit({ field: 'policy-no', shown });
  };

  private readonly askAction = (event: Event): void => {
    const { value: action, ariaDisabled } = event.currentTarget as HTMLButtonElement;
    if (ariaDisabled === 'true') return;
    const { id } = this.host;
    this.insAction.emit(id ? { action, id } : { action });
  };

  private get host(): HTMLElement {
    return this as unknown as HTMLElement;
  }

  /** The hot path: a new amount in place of one is one text node, with no rendering. */
  private writeAmount(): boolean {
    const text = this.amountNode && this.checked ? dueAmount(this.checked, this.amount, this.settled) : '';
    if (text) this.showAmount(this.amountNode, text);
    return text !== '';
  }

  /** The renderer knows nothing of this text, so that it cannot take an old one for the one shown. */
  private showAmount(node: HTMLElement | undefined, text: string): void {
    this.amountNode = node;
    if (node) node.textContent = text;
  }

  /** Checked once per policy, not once per rendering. */
  private read(): PolicySlice | null {
    if (this.policy === this.source) return this.checked;
    this.source = this.policy;
    const { policy, issues } = checkPolicy(this.policy);
    this.checked = policy;
    // Nothing given yet is no mistake: the card says that it is empty.
    if (__DEV__ && (this.policy ?? false)) warnIssues(this.host, 'policy', issues);
    return policy;
  }

  private get context(): CardContext {
    const { localeTag: locale, env, status, amount, actions, revealed } = this;
    return {
      locale,
      words: wordsOf(locale, 'policyCard', en),
      statusWords: wordsOf(locale, 'policyStatus', statusEn),
      actionWords: wordsOf(locale, 'policyAction', actionEn),
      periodStyle: env.pack?.rules?.periodStyle ?? 'plain',
      today: env.today,
      here: deviceZone(),
      sensitive: env.sensitive,
      revealed,
      status,
      amount,
      actions,
    };
  }

  render() {
    const policy = this.read();
    const { context } = this;
    const { words, locale } = context;
    this.settled = locale;
    const common = wordsOf(locale, 'common', commonEn);
    if (this.state === 'loading') return this.renderLoading(common.loading);
    if (this.state === 'error') return this.renderError(asText(this.error) || words.failed, common.retry);
    if (!policy) {
      return (
        <article {...this.reading}>
          <slot name="empty">{words.empty}</slot>
        </article>
      );
    }
    return this.renderCard(cardView(policy, context), context);
  }

  private renderCard(view: CardView, context: CardContext) {
    const { words } = context;
    const { tone } = view.status;
    const pressing = tone === 'warning' || tone === 'danger';
    return (
      <article {...this.reading} class={view.lost ? 'lost' : undefined} aria-labelledby="name">
        <header>
          {this.renderHeading(view.name)}
          {view.status.word && <StatusChip {...view.status} />}
        </header>
        {view.lines.length > 0 && (
          <p class="lines">
            {view.lines.map(line => (
              <span>{line}</span>
            ))}
          </p>
        )}
        {this.state === 'stale' && this.renderNotes('tone-warning', [asOfText(this.asOf, context)])}
        {this.renderNotes(pressing ? `tone-${tone}` : '', view.notes)}
        {view.reason && <p class="reason">{view.reason}</p>}
        {this.renderNotes('tone-danger', [asText(this.error)])}
        <dl>
          {view.due && this.renderDue(view.due, words)}
          {view.rows.map(renderRow)}
          {view.number && this.renderNumber(view.number, words)}
        </dl>
        {this.renderActions(view.actions, pressing)}
      </article>
    );
  }

  private renderHeading(name: string) {
    const level = Math.min(6, Math.max(2, Math.trunc(this.headingLevel) || 3));
    const Heading = `h${level}`;
    return (
      <Heading id="name" part="label">
        {name}
      </Heading>
    );
  }

  private renderNotes(tone: string, notes: string[]) {
    return notes.filter(Boolean).map(note => <p class={`note ${tone}`}>{note}</p>);
  }

  private renderDue({ amount, date }: NonNullable<CardView['due']>, words: CardContext['words']) {
    return (
      <div>
        <dt>{words.nextDue}</dt>
        <dd>
          {amount && <strong class="amount" ref={node => this.showAmount(node, amount)} />}
          {date && <span class="date">{date}</span>}
        </dd>
      </div>
    );
  }

  private renderNumber({ groups, tail }: NonNullable<CardView['number']>, words: CardContext['words']) {
    const { revealed } = this;
    return (
      <div class="wide">
        <dt>{words.policyNo}</dt>
        <dd class="number">
          <bdi dir="ltr" aria-hidden={revealed ? undefined : 'true'}>
            {groups.length > 1 ? groups.map(group => <span>{group}</span>) : groups}
          </bdi>
          {!revealed && <span class="sr-only">{tail ? words.endsWith({ tail }) : words.hidden}</span>}
          {this.reveal !== 'never' && (
            <button class="button quiet small" aria-pressed={String(revealed)} aria-label={words.showNo} onClick={this.toggleNumber}>
              <Icon path={revealed ? eyeOffIcon : eyeIcon} />
            </button>
          )}
        </dd>
      </div>
    );
  }

  private renderActions(actions: CardAction[], pressing: boolean) {
    return (
      <footer part="actions">
        {actions.map(({ action, label, reason }, index) => (
          <button
            class={index === 0 && pressing ? 'button primary' : 'button'}
            value={action}
            aria-describedby={reason ? `name why-${action}` : 'name'}
            aria-disabled={reason ? 'true' : undefined}
            onClick={this.askAction}
          >
            {label}
          </button>
        ))}
        <slot name="actions" />
        {actions.map(
          ({ action, reason }) =>
            reason && (
              <p class="reason" id={`why-${action}`}>
                {reason}
              </p>
            ),
        )}
      </footer>
    );
  }

  private renderLoading(word: string) {
    return (
      <article {...this.reading} aria-busy="true">
        <span class="sr-only">{word}</span>
        {['name', 'lines', 'rows', 'rows', 'rows', 'rows', 'end'].map(part => (
          <div class={`skeleton ${part}`} />
        ))}
      </article>
    );
  }

  private renderError(problem: string, retry: string) {
    return (
      <article {...this.reading}>
        <p class="note tone-danger" role="alert">
          <Icon path={alertTriangleIcon} /> {problem}
        </p>
        <footer>
          <button class="button" value="retry" onClick={this.askAction}>
            {retry}
          </button>
        </footer>
      </article>
    );
  }
}

const renderRow = ({ label, value, wide, bar }: CardRow) => (
  <div class={wide ? 'wide' : undefined}>
    <dt>{label}</dt>
    <dd>
      {value}
      {bar && <div class="bar" style={{ '--_at': `${bar.elapsed / 10}%` }} />}
      {bar?.twin && <span class="date">{bar.twin}</span>}
    </dd>
  </div>
);
