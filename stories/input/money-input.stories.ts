import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { screen } from 'shadow-dom-testing-library';
import { expect, fn, waitFor } from 'storybook/test';
import 'ins-ui/elements/ins-money-input';
import type { InsMoneyInputElement } from 'ins-ui/elements/ins-money-input';

const meta: Meta = {
  title: 'Input/Money input',
  component: 'ins-money-input',
  args: { label: '保险金额', hint: '1万元至500万元', currency: 'CNY', state: 'ready', onInput: fn(), onChange: fn(), onAction: fn() },
  argTypes: { state: { control: 'select', options: ['ready', 'loading', 'stale', 'error'] } },
  render: a => html`
    <ins-money-input
      name="amount"
      label=${a.label}
      .hint=${a.hint}
      .value=${a.value ?? ''}
      .currency=${a.currency}
      .min=${a.min}
      .max=${a.max}
      .step=${a.step}
      .quick=${a.quick}
      .error=${a.error}
      .disabledReason=${a.disabledReason}
      .state=${a.state}
      ?required=${a.required}
      ?readonly=${a.readonly}
      ?disabled=${a.disabled}
      ?upper=${a.upper}
      @ins-input=${a.onInput}
      @ins-change=${a.onChange}
      @ins-action=${a.onAction}
    ></ins-money-input>
  `,
};
export default meta;
type Story = StoryObj;

export const Empty: Story = { args: { required: true } };

/** Offered amounts are buttons; none is chosen until a person presses it. */
export const QuickAmounts: Story = {
  args: { quick: ['100000', '300000', '500000', '1000000'], min: '10000', max: '5000000', required: true },
};

export const Uppercase: Story = { args: { value: '1409.50', upper: true } };

/** Between two steps both nearest amounts are offered. */
export const BetweenSteps: Story = {
  args: { value: '4500', step: '1000', required: true },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector<InsMoneyInputElement>('ins-money-input');
    await waitFor(() => expect(element?.shadowRoot?.querySelector('input')).toBeTruthy(), { timeout: 5000 });
    element?.reportValidity();
    await waitFor(() => expect(screen.getByShadowRole('button', { name: /5,000/ })).toBeVisible());
  },
};

/** What the insurer's server said; it does not block another attempt. */
export const ServerError: Story = { args: { value: '300', error: '保险公司不接受该金额。' } };

export const Readonly: Story = { args: { value: '500000', readonly: true } };

export const Disabled: Story = { args: { value: '500000', disabled: true, disabledReason: '由所选方案确定' } };

export const Loading: Story = { args: { state: 'loading' } };

export const Failed: Story = { args: { state: 'error' } };

export const Stale: Story = { args: { state: 'stale', value: '500000' } };

/** Twenty digits and more lose nothing. */
export const VeryLarge: Story = { args: { value: '98765432109876543210.12' } };
