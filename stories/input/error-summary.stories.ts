import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import 'ins-ui/elements/ins-error-summary';
import 'ins-ui/elements/ins-money-input';

const meta: Meta = {
  title: 'Input/Error summary',
  component: 'ins-error-summary',
  render: () => html`
    <form style="display: grid; gap: 20px; max-inline-size: 480px" @submit=${(event: Event) => event.preventDefault()}>
      <ins-error-summary></ins-error-summary>
      <ins-money-input name="loss" label="估计损失金额" currency="CNY" required></ins-money-input>
      <label>被保险人姓名 <input name="insured" required /></label>
      <button>提交</button>
    </form>
  `,
};
export default meta;
type Story = StoryObj;

export const BeforeSubmit: Story = {};

/** Takes the focus; each entry leads into its field. */
export const AfterSubmit: Story = {
  play: async ({ canvasElement }) => {
    const summary = canvasElement.querySelector('ins-error-summary');
    await waitFor(() => expect(summary?.shadowRoot?.querySelector('.box')).toBeTruthy(), { timeout: 5000 });
    canvasElement.querySelector('button')?.click();
    await waitFor(() => expect(document.activeElement).toBe(summary));
  },
};
