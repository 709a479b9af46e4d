import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn, waitFor } from 'storybook/test';
import { within } from 'shadow-dom-testing-library';
import 'ins-ui/elements/ins-premium';
import { motor } from '../data/premiums';

const meta: Meta = {
  title: 'Quote/Premium',
  component: 'ins-premium',
  args: { label: '保费', amount: '1268.00', currency: 'CNY', frequency: 'annual', authority: 'quoted', state: 'ready', onAction: fn() },
  argTypes: {
    state: { control: 'select', options: ['ready', 'loading', 'stale', 'error'] },
    authority: { control: 'select', options: ['indicative', 'quoted', 'bound'] },
    frequency: { control: 'select', options: ['single', 'annual', 'semiannual', 'quarterly', 'monthly', 'daily'] },
    breakdown: { control: 'select', options: ['none', 'inline', 'sheet'] },
  },
  render: a => html`
    <ins-premium
      label=${a.label}
      .premium=${a.premium}
      .amount=${a.amount}
      .currency=${a.currency}
      .frequency=${a.frequency}
      .authority=${a.authority}
      .original=${a.original}
      .total=${a.total}
      .periods=${a.periods}
      .validUntil=${a.validUntil}
      .state=${a.state}
      .breakdown=${a.breakdown ?? 'none'}
      ?from=${a.from}
      ?shorthand=${a.shorthand}
      @ins-action=${a.onAction}
    >
      ${a.pay ? html`<button slot="actions" type="button">去支付</button>` : null}
    </ins-premium>
  `,
};
export default meta;
type Story = StoryObj;

export const Quoted: Story = { args: { validUntil: '2026-12-06T23:59:59+08:00' } };

/** An estimate says so; a pay button in the `actions` slot stays hidden. */
export const Indicative: Story = {
  args: { authority: 'indicative', from: true, pay: true },
  play: async ({ canvasElement }) => {
    const button = canvasElement.querySelector('button');
    // The slot's box is hidden, not the button: only the browser knows.
    await waitFor(() => expect(button?.checkVisibility()).toBe(false), { timeout: 5000 });
  },
};

/** The final price: the only one that stands beside a pay button. */
export const Bound: Story = {
  args: { authority: 'bound', amount: '128.50', frequency: 'monthly', original: '158.00', total: '1542.00', periods: 12, pay: true },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelector('button')?.checkVisibility()).toBe(true), { timeout: 5000 });
  },
};

/** While the price is worked out again the last figure stays where it was. */
export const Stale: Story = { args: { state: 'stale', amount: '128.50', frequency: 'monthly' } };

export const Loading: Story = { args: { state: 'loading', amount: undefined } };

export const Empty: Story = { args: { amount: undefined, currency: undefined, frequency: undefined, authority: undefined } };

export const Failed: Story = {
  args: { state: 'error', amount: undefined, currency: undefined },
  play: async ({ canvasElement, args, userEvent }) => {
    await userEvent.click(await within(canvasElement).findByShadowRole('button'));
    await expect(args.onAction).toHaveBeenCalledOnce();
  },
};

/** Every line as the insurer sent it, and what is collected for the state apart from it. */
export const Breakdown: Story = {
  args: {
    label: '车险保费',
    premium: motor,
    amount: undefined,
    currency: undefined,
    frequency: undefined,
    authority: undefined,
    breakdown: 'inline',
  },
};

export const BreakdownInASheet: Story = { args: { ...Breakdown.args, breakdown: 'sheet' } };

/** Twenty digits, none lost; 万 and 亿 where the language counts so. */
export const LongAmounts: Story = {
  render: () => html`
    <div style="display: grid; gap: 24px">
      <ins-premium amount="12345678901234567890.12" currency="CNY" frequency="annual"></ins-premium>
      <ins-premium amount="500000" currency="CNY" frequency="single" shorthand></ins-premium>
      <ins-premium amount="128000" currency="JPY" frequency="annual" shorthand></ins-premium>
      <ins-premium amount="48.125" currency="KWD" frequency="monthly"></ins-premium>
      <ins-premium amount="1234.5" currency="CHF" frequency="monthly"></ins-premium>
    </div>
  `,
};

/** Text of 18 px and more, 60 px targets. */
export const Elder: Story = { args: { ...BreakdownInASheet.args }, parameters: { ins: { density: 'elder' } } };

export const RightToLeft: Story = { args: { label: 'القسط', currency: 'AED' }, parameters: { ins: { locale: 'ar', pack: 'uk' } } };

export const Dark: Story = { args: { ...Breakdown.args }, parameters: { ins: { theme: 'dark' } } };
