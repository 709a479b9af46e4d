import { Component, h, Host, Prop } from '@stencil/core';
import {
  CONFIG_CONTEXT,
  type ContextCallback,
  type ContextRequest,
  type Density,
  type Environment,
  type Theme,
} from '../../../kit/context';
import { InsElement } from '../../../kit/element';
import { packOf } from '../../../kit/packs';
import type { MarketPack } from '../../../packs/types';

const RTL = /^(ar|he|fa|ur|ckb|dv|ps|sd|ug|yi)\b/;

/**
 * Sets language, market, density and theme for every ins-ui element inside it. Use one around a page or a part of it; nest them to change
 * a part. Not needed for a page that is happy with `<html lang>` and the defaults.
 *
 * It draws nothing itself. Theme and density work through `ins-ui/styles/tokens.css`.
 *
 * @slot - the page
 */
@Component({ tag: 'ins-config', styleUrl: 'config.css', shadow: true })
export class InsConfig extends InsElement {
  /** BCP 47 language tag; without it the nearest `ins-config`, then `lang`, decide. */
  @Prop() override locale?: string;
  /** Direction of text; without it the locale decides. */
  @Prop() direction?: 'ltr' | 'rtl';
  /** Market rules: a pack (`import { cn } from 'ins-ui/packs'`), or the id of one given to `registerPack`. */
  @Prop() pack?: MarketPack | string;
  /** Size of type and targets: phone, desk, or elder (text of 18 px and more, 60 px targets). */
  @Prop() density?: Density;
  /** Colours; `auto` follows the reader's system. */
  @Prop() theme?: Theme;
  /** True: personal data is masked wherever it can be. */
  @Prop() sensitive?: boolean;
  /** Today as `YYYY-MM-DD`, from the host's clock or server; elements never read the machine's clock. */
  @Prop() today?: string;

  private subscribers = new Map<ContextCallback, () => void>();

  override connectedCallback(): void {
    super.connectedCallback();
    const host = this as unknown as HTMLElement;
    host.addEventListener('context-request', this.answer as EventListener);
    host.dispatchEvent(Object.assign(new Event('context-provider', { bubbles: true, composed: true }), { context: CONFIG_CONTEXT }));
  }

  /** Whatever changed, here or outside, has drawn this element again: those inside hear of it once. */
  componentDidRender(): void {
    const env = this.inside;
    for (const [deliver, unsubscribe] of [...this.subscribers]) deliver(env, unsubscribe);
  }

  private answer = (event: ContextRequest): void => {
    // An element that asks for its own surroundings means those outside it.
    if (event.context !== CONFIG_CONTEXT || event.contextTarget === (this as unknown as Element)) return;
    event.stopImmediatePropagation();
    const { callback } = event;
    const unsubscribe = (): void => void this.subscribers.delete(callback);
    if (event.subscribe) this.subscribers.set(callback, unsubscribe);
    callback(this.inside, event.subscribe ? unsubscribe : undefined);
  };

  /** What is said outside, then what is said here. */
  private get inside(): Environment {
    const { locale, direction, density, theme, sensitive, today } = this;
    const pack = packOf(this.pack, this as unknown as Element);
    const own = { locale, dir: direction, density, theme, sensitive, today, pack };
    const said = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
    return Object.freeze({ ...this.env, ...said });
  }

  componentWillLoad(): Promise<void> | void {
    return this.whenReadable();
  }

  render() {
    const { dir, locale } = this.inside;
    const direction = dir ?? (locale && (RTL.test(locale) ? 'rtl' : 'ltr'));
    return (
      <Host data-ins-theme={this.theme} data-ins-density={this.density}>
        <div dir={direction}>
          <slot></slot>
        </div>
      </Host>
    );
  }
}
