import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import 'ins-ui/elements/ins-config';
import 'ins-ui/elements/ins-premium';

const meta: Meta = {
  title: 'Base/Config',
  component: 'ins-config',
};
export default meta;

const price = html`<ins-premium amount="1268.00" currency="CNY" frequency="annual" authority="indicative"></ins-premium>`;

/** One page, three readers: the nearest `ins-config` decides, field by field. */
export const Nested: StoryObj = {
  render: () => html`
    <div style="display: grid; gap: 32px">
      <ins-config locale="zh-CN">${price}</ins-config>
      <ins-config locale="en" density="pc">${price}</ins-config>
      <ins-config locale="ar" density="elder">${price}</ins-config>
      <ins-config locale="de"><ins-config density="elder">${price}</ins-config></ins-config>
    </div>
  `,
};
