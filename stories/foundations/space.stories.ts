import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import 'ins-ui/elements/ins-premium';
import core from '../../src/tokens/core.tokens.json' with { type: 'json' };
import { measured, speaker } from './foundation';

const SPACES = Object.keys(core.space).filter(name => !name.startsWith('$'));
const CORNERS = ['control', 'card', 'sheet', 'full'];

const valueOf =
  (property: string) =>
  (place: HTMLElement): string =>
    getComputedStyle(place).getPropertyValue(property).trim();

const meta: Meta = { title: 'Foundations/Space and density', tags: ['!autodocs'] };
export default meta;
type Story = StoryObj;

/** A grid of 4 px. */
export const Space: Story = {
  render: (_args, context) => {
    const say = speaker(context);
    return html`
      <div class="foundation" dir="auto">
        <h2>${say('间距', 'Space')}</h2>
        <p class="lead">${say('以 4 px 为单位。', 'In steps of 4 px.')}</p>
        <dl class="bars">
          ${SPACES.map(
            step => html`
              <div>
                <dt class="name">--ins-space-${step}</dt>
                <dd class="muted">${measured(valueOf(`--ins-space-${step}`))}</dd>
                <dd class="bar" style=${`inline-size: var(--ins-space-${step})`}></dd>
              </div>
            `,
          )}
        </dl>
        <h2>${say('圆角', 'Corners')}</h2>
        <div class="corners">
          ${CORNERS.map(
            name => html`
              <div class="corner" style=${`border-radius: var(--ins-radius-${name})`}>
                <span class="name">${name}</span><br /><span class="muted">${measured(valueOf(`--ins-radius-${name}`))}</span>
              </div>
            `,
          )}
        </div>
      </div>
    `;
  },
};

const facts = (say: ReturnType<typeof speaker>): [words: string, property: string][] => [
  [say('控件高度', 'Control'), '--ins-size-control'],
  [say('最小触控区', 'Target'), '--ins-size-target'],
  [say('卡片内边距', 'Card padding'), '--ins-space-card'],
  [say('行间距', 'Row gap'), '--ins-space-row'],
];

/** The same parts for a phone, a desk, and readers who need them larger. */
export const Densities: Story = {
  render: (_args, context) => {
    const say = speaker(context);
    return html`
      <div class="foundation" dir="auto">
        <h2>${say('密度', 'Densities')}</h2>
        <p class="lead">
          ${say('同一组件在手机、桌面与长辈版下的样子。', 'The same element on a phone, on a desk, and for readers who need it larger.')}
        </p>
        <div class="densities">
          ${(['h5', 'pc', 'elder'] as const).map(
            density => html`
              <div class="density" data-ins-density=${density}>
                <span class="name">${density}</span>
                <ins-premium
                  label=${say('保费', 'Premium')}
                  amount="128.50"
                  currency="CNY"
                  frequency="monthly"
                  authority="quoted"
                ></ins-premium>
                <div class="row">${say('查看条款', 'Read the terms')}</div>
                <div class="row main">${say('下一步', 'Continue')}</div>
                <dl>
                  ${facts(say).map(
                    ([words, property]) =>
                      html`<dt>${words}</dt>
                        <dd>${measured(valueOf(property))}</dd>`,
                  )}
                </dl>
              </div>
            `,
          )}
        </div>
      </div>
    `;
  },
};
