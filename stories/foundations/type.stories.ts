import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import h5 from '../../src/tokens/h5.tokens.json' with { type: 'json' };
import { measured, speaker } from './foundation';

const STEPS = Object.keys(h5.font.size)
  .filter(name => !name.startsWith('$'))
  .reverse();

const sizeOf = (place: HTMLElement): string => {
  const { fontSize, lineHeight } = getComputedStyle(place.closest('div')?.querySelector('dd') as Element);
  return `${parseFloat(fontSize)} / ${Math.round(parseFloat(lineHeight))} px`;
};

const meta: Meta = {
  title: 'Foundations/Type',
  tags: ['!autodocs'],
  render: (_args, context) => {
    const say = speaker(context);
    const sample = say('每月保费 ¥128.50，等待期 90 天', 'Premium ¥128.50 per month, 90 days waiting period');
    return html`
      <div class="foundation" dir="auto">
        <h2>${say('字号', 'Steps')}</h2>
        <p class="lead">
          ${say('使用系统字体，不加载字体文件。正文字号随密度变化。', 'The system’s fonts; none is loaded. Sizes change with density.')}
        </p>
        <dl class="ramp">
          ${STEPS.map(
            step => html`
              <div>
                <dt><span class="name">${step}</span><br /><span class="muted">${measured(sizeOf)}</span></dt>
                <dd style=${`font-size: var(--ins-font-size-${step}); line-height: var(--ins-line-${step})`}>${sample}</dd>
              </div>
            `,
          )}
        </dl>
        <h2>${say('字重', 'Weights')}</h2>
        <dl class="ramp">
          ${['400', 'var(--ins-font-weight-medium)', 'var(--ins-font-weight-strong)'].map(
            weight => html`
              <div>
                <dt class="name">
                  ${measured(place => getComputedStyle(place.closest('div')?.querySelector('dd') as Element).fontWeight)}
                </dt>
                <dd style=${`font-weight: ${weight}`}>${sample}</dd>
              </div>
            `,
          )}
        </dl>
        <h2>${say('数字', 'Figures')}</h2>
        <p class="lead">${say('等宽数字，右对齐，负号为真正的减号。', 'Tabular, aligned at the end, with a real minus sign.')}</p>
        <table class="pairs">
          <tbody>
            ${['1,268.00', '−95.00', '12,345,678,901,234.56'].map(
              amount =>
                html`<tr>
                  <th scope="row">${say('金额', 'Amount')}</th>
                  <td class="figure">${amount}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    `;
  },
};
export default meta;
type Story = StoryObj;

export const Phone: Story = {};

export const Desk: Story = { parameters: { ins: { density: 'pc' } } };

export const Elder: Story = { parameters: { ins: { density: 'elder' } } };
