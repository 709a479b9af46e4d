import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn, waitFor } from 'storybook/test';
import { within } from 'shadow-dom-testing-library';
import 'ins-ui/elements/ins-policy-card';
import { family, home, inGrace, lapsed, motor, policies, wallet } from '../data/policies';

const meta: Meta = {
  title: 'Policy/Policy card',
  component: 'ins-policy-card',
  args: { policy: family, state: 'ready', reveal: 'ask', onAction: fn(), onReveal: fn() },
  argTypes: {
    state: { control: 'select', options: ['ready', 'loading', 'stale', 'error'] },
    reveal: { control: 'select', options: ['ask', 'never'] },
    status: { control: 'text' },
    amount: { control: 'text' },
    actions: { control: 'text' },
  },
  render: a => html`
    <ins-policy-card
      id="card"
      .policy=${a.policy}
      .status=${a.status}
      .amount=${a.amount}
      .actions=${a.actions}
      .reveal=${a.reveal}
      .state=${a.state}
      .asOf=${a.asOf}
      .error=${a.error}
      @ins-action=${a.onAction}
      @ins-reveal=${a.onReveal}
    ></ins-policy-card>
  `,
};
export default meta;
type Story = StoryObj;

const list = (items: typeof policies) => html`
  <ul
    style="display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 320px), 1fr)); gap: 16px; margin: 0; padding: 0; list-style: none"
    role="list"
  >
    ${items.map(policy => html`<li style="display: grid"><ins-policy-card .policy=${policy}></ins-policy-card></li>`)}
  </ul>
`;

/** Family medical cover in its cooling-off period. */
export const Default: Story = {};

/** The number is in the page only while the person wants it there. */
export const Reveal: Story = {
  play: async ({ canvasElement, args, userEvent }) => {
    const card = canvasElement.querySelector('ins-policy-card');
    const button = await within(canvasElement).findByShadowRole('button', { pressed: false });
    await expect(card?.shadowRoot?.textContent).not.toContain('20261122');
    await userEvent.click(button);
    await waitFor(() => expect(card?.shadowRoot?.textContent).toContain(family.no));
    await expect(args.onReveal).toHaveBeenCalledOnce();
    await userEvent.click(button);
    await waitFor(() => expect(card?.shadowRoot?.textContent).not.toContain(family.no));
  },
};

/** What is pressing comes first, and only then in the colour of action. */
export const Grace: Story = {
  args: { policy: inGrace },
  play: async ({ canvasElement, args, userEvent }) => {
    const [pay] = (await within(canvasElement).findAllByShadowRole('button')).filter(button => button.getAttribute('value') === 'pay');
    await userEvent.click(pay as HTMLElement);
    await expect(args.onAction).toHaveBeenCalledOnce();
  },
};

export const Lapsed: Story = { args: { policy: lapsed, actions: 'reinstate claim view surrender' } };

/** The host chooses among what the state allows, in its own words; it can say why something is closed. */
export const HostActions: Story = {
  args: {
    policy: motor,
    actions: [
      { action: 'claim', label: { 'zh-CN': '一键报案', en: 'Report an accident' } },
      { action: 'renew', disabledReason: { 'zh-CN': '到期前 90 天起可续保', en: 'Renewal opens 90 days before the end' } },
      'view',
      'reinstate',
    ],
  },
};

export const EveryStatus: Story = { render: () => list(policies) };

/** Cards off screen cost nothing until they are scrolled to. */
export const WalletOf50: Story = { render: () => list(wallet(50)) };

export const Loading: Story = { args: { state: 'loading', policy: undefined } };
export const Empty: Story = { args: { policy: undefined } };
export const Failed: Story = {
  args: { state: 'error' },
  play: async ({ canvasElement, args, userEvent }) => {
    await userEvent.click(await within(canvasElement).findByShadowRole('button'));
    await expect(args.onAction).toHaveBeenCalledOnce();
  },
};
export const Stale: Story = { args: { state: 'stale', asOf: '2026-11-20T08:30:00+08:00' } };

/** Names, plates and places are masked; the number cannot be shown. */
export const Sensitive: Story = { args: { policy: motor, reveal: 'never' }, parameters: { ins: { sensitive: true } } };

export const British: Story = { args: { policy: home }, parameters: { ins: { locale: 'en', pack: 'uk', density: 'pc' } } };
export const Elder: Story = { args: { policy: inGrace }, parameters: { ins: { density: 'elder' } } };
export const RightToLeft: Story = { args: { policy: home }, parameters: { ins: { locale: 'ar', pack: 'uk' } } };
export const Dark: Story = { render: () => list(policies.slice(0, 4)), parameters: { ins: { theme: 'dark' } } };
