import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn, waitFor } from 'storybook/test';
import { within } from 'shadow-dom-testing-library';
import 'ins-ui/elements/ins-plan-picker';
import type { InsPlanPickerElement } from 'ins-ui/elements/ins-plan-picker';
import { filters, manyPlans, medicalPlans, plans, sorts } from '../data/plans';

const meta: Meta = {
  title: 'Product/Plan picker',
  component: 'ins-plan-picker',
  args: { label: '选择保险计划', name: 'plan', offers: medicalPlans, view: 'cards', state: 'ready', onChange: fn(), onAction: fn() },
  argTypes: {
    view: { control: 'select', options: ['cards', 'list', 'compare'] },
    state: { control: 'select', options: ['ready', 'loading', 'stale', 'error'] },
    value: { control: 'text' },
  },
  render: a => html`
    <form>
      <ins-plan-picker
        .offers=${a.offers}
        .view=${a.view}
        .value=${a.value}
        .filters=${a.filters}
        .sorts=${a.sorts}
        .state=${a.state}
        .error=${a.error}
        .disabledReason=${a.disabledReason}
        label=${a.label}
        name=${a.name}
        ?required=${a.required}
        ?disabled=${a.disabled}
        ?readonly=${a.readonly}
        @ins-change=${a.onChange}
        @ins-action=${a.onAction}
      ></ins-plan-picker>
    </form>
  `,
};
export default meta;
type Story = StoryObj;

const picker = (canvas: HTMLElement) => canvas.querySelector('ins-plan-picker') as InsPlanPickerElement;

/** Four medical plans; one has no price for this person yet and stands last. Nothing is chosen until the person does. */
export const Default: Story = {
  play: async ({ canvasElement, args, userEvent }) => {
    const radios = await within(canvasElement).findAllByShadowRole('radio');
    await expect(radios.some(radio => (radio as HTMLInputElement).checked)).toBe(false);
    await userEvent.click(radios[1] as HTMLElement);
    await expect(args.onChange).toHaveBeenCalledOnce();
    await expect(new FormData(canvasElement.querySelector('form') ?? undefined).get('plan')).toBe('hb-med-plus');
  },
};

/** Rows for choices of many, with the host's own filters. Price is no order here: the market forbids it. */
export const List: Story = { args: { view: 'list', offers: plans, filters, sorts } };

/** Where the market allows it, by price too. */
export const FilteredAndSorted: Story = {
  args: { ...List.args, label: 'Choose a plan' },
  parameters: { ins: { locale: 'en', pack: 'uk', density: 'pc' } },
  play: async ({ canvasElement, userEvent }) => {
    const canvas = within(canvasElement);
    await userEvent.selectOptions(await canvas.findByShadowLabelText('Kind'), 'accident');
    await waitFor(async () => expect(await canvas.findAllByShadowRole('radio')).toHaveLength(5));
  },
};

/** Side by side: head and first column stay, what differs is tinted, what nobody said is not called absent. */
export const Compare: Story = {
  args: { view: 'compare' },
  play: async ({ canvasElement, userEvent }) => {
    await userEvent.click((await within(canvasElement).findAllByShadowRole('radio'))[2] as HTMLElement);
    await expect(picker(canvasElement).value).toBe('hb-med-zero');
  },
};

/** Up to four of seventeen, chosen in the tray. */
export const CompareMany: Story = { args: { view: 'compare', offers: plans }, parameters: { ins: { density: 'pc' } } };

export const Many: Story = { args: { view: 'list', offers: manyPlans, filters } };

/** The host brings back an earlier choice: it counts once the person has confirmed it. */
export const Restored: Story = {
  args: { value: 'hb-med-plus', required: true },
  parameters: { ins: { pack: 'cn' } },
  play: async ({ canvasElement, userEvent }) => {
    const element = picker(canvasElement);
    const buttons = await within(canvasElement).findAllByShadowRole('button');
    await expect(element.checkValidity()).toBe(false);
    await userEvent.click(buttons[0] as HTMLElement);
    await waitFor(() => expect(element.checkValidity()).toBe(true));
  },
};

/** The plan chosen earlier is no longer offered: kept, told, and invalid. */
export const Unavailable: Story = {
  args: { value: 'withdrawn', required: true },
  play: async ({ canvasElement }) => {
    await within(canvasElement).findAllByShadowRole('radio');
    await expect(picker(canvasElement).checkValidity()).toBe(false);
  },
};

export const Closed: Story = { args: { offers: plans.slice(4, 8) } };
export const Loading: Story = { args: { state: 'loading', offers: undefined } };
export const Stale: Story = { args: { state: 'stale' } };
export const Failed: Story = {
  args: { state: 'error', offers: undefined },
  play: async ({ canvasElement, args, userEvent }) => {
    await userEvent.click(await within(canvasElement).findByShadowRole('button'));
    await expect(args.onAction).toHaveBeenCalledOnce();
  },
};
export const Empty: Story = { args: { offers: [] } };
export const Readonly: Story = { args: { readonly: true, value: 'hb-med-zero' } };
export const Disabled: Story = { args: { disabled: true, disabledReason: '请先填写被保险人的出生日期' } };

export const Elder: Story = { parameters: { ins: { density: 'elder' } } };
export const CompareElder: Story = { args: { view: 'compare' }, parameters: { ins: { density: 'elder' } } };
export const RightToLeft: Story = { args: { label: 'اختر خطة' }, parameters: { ins: { locale: 'ar', pack: 'uk' } } };
export const Dark: Story = { args: { value: 'hb-med-plus' }, parameters: { ins: { theme: 'dark', pack: 'us' } } };
