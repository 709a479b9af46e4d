import { forceUpdate } from '@stencil/core';
import { type Consumer, joinContext, leaveContext, type Environment, NO_ENVIRONMENT } from './context';
import { giveEarlyProps, takeEarlyProps } from './early';
import { inherited, settledLocale, whenLocaleSettles } from './locale';

/**
 * What every element needs and nothing else: properties set before the tag was defined survive, and the surroundings
 * (locale, market pack, density, today …) reach it. A component that overrides a callback calls `super` first.
 */
export class InsElement implements Consumer {
  /** Every component declares it as a `@Prop()`; wins over the surroundings. */
  locale?: string;

  /** What the nearest `ins-config` says; empty without one. */
  env: Environment;

  constructor() {
    // First: what is set after it is ours, not the page's.
    takeEarlyProps(this);
    this.env = NO_ENVIRONMENT;
  }

  connectedCallback(): void {
    giveEarlyProps(this);
    joinContext(this);
  }

  disconnectedCallback(): void {
    leaveContext(this);
  }

  /** The surroundings changed: a new provider, its properties, newly registered words, `<html lang>`. */
  surroundingsChanged(env: Environment = this.env): void {
    this.env = env;
    forceUpdate(this);
  }

  /** Return it from `componentWillLoad`: the first paint is never in the wrong language (architecture §8a). */
  protected whenReadable(): Promise<void> | void {
    return whenLocaleSettles(() => this.wantedLocale());
  }

  /** BCP 47: the locale whose words and formats this element shows. (`lang` is taken by HTML.) */
  protected get localeTag(): string {
    return settledLocale(this.wantedLocale());
  }

  /** Spread on the outermost element inside the root: `lang` for voices and fonts, `dir` for what CSS cannot mirror by itself. */
  protected get reading(): { lang: string; dir: string | undefined } {
    return { lang: this.localeTag, dir: this.env.dir ?? inherited(this as unknown as Element, 'dir') };
  }

  private wantedLocale(): string {
    return this.locale || this.env.locale || inherited(this as unknown as Element, 'lang') || 'en';
  }
}
