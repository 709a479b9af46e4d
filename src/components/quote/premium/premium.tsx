import { Component, Prop, h } from '@stencil/core';
import { InsElement } from '../../../kit/element';
/** Premium. */
@Component({ tag: 'ins-premium', styleUrl: 'premium.css', shadow: true })
export class InsPremium extends InsElement {
  /** BCP 47 */
  @Prop() override locale?: string;
  /** amount */
  @Prop() amount: string = '1';
  /** early */
  @Prop() lines?: string[];
  componentWillLoad() { return this.whenReadable(); }
  render() { if (__DEV__) console.log('dev', this.lines?.length); return <p>{this.amount}{this.localeTag}</p>; }
}
