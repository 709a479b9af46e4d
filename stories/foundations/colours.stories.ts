import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import light from '../../src/tokens/light.tokens.json' with { type: 'json' };
import { contrast, hexOf, measured, speaker } from './foundation';

const colours = Object.entries(light.color).filter(([name]) => !name.startsWith('$') && name !== 'scrim');
const ROLES = colours.filter(([, token]) => typeof token === 'object' && '$value' in token).map(([name]) => name);
const TONES = colours.filter(([, token]) => typeof token === 'object' && !('$value' in token)).map(([name]) => name);

const variable = (role: string): string => `var(--ins-color-${role})`;

/** Foreground, background, and the least contrast it must have: 4.5 for words, 3 for lines and marks. */
const PAIRS: readonly (readonly [front: string, back: string, least: number])[] = [
  ['text', 'surface', 4.5],
  ['text', 'surface-raised', 4.5],
  ['text-muted', 'surface', 4.5],
  ['text-muted', 'surface-raised', 4.5],
  ['brand', 'surface', 4.5],
  ['brand', 'brand-surface', 4.5],
  ['brand-text', 'brand', 4.5],
  ['brand-text', 'brand-strong', 4.5],
  ['line-strong', 'surface', 3],
  ['focus', 'surface', 3],
  ...TONES.flatMap(tone => [[`${tone}-text`, `${tone}-surface`, 4.5] as const, [`${tone}-solid`, 'surface', 3] as const]),
];

const swatch = (role: string) => html`
  <div class="swatch">
    <span class="paint" style=${`background: ${variable(role)}`}></span>
    <span class="name">${role}</span>
    <span class="muted">
      ${measured(place => hexOf(getComputedStyle(place.parentElement?.parentElement?.querySelector('.paint') as Element).backgroundColor))}
    </span>
  </div>
`;

const tone = (name: string) => html`
  <div
    class="tone"
    style=${`background: ${variable(`${name}-surface`)}; border-color: ${variable(`${name}-line`)}; color: ${variable(`${name}-text`)}`}
  >
    <p>${name}</p>
    <p class="name">surface · line · text</p>
    <span class="solid" style=${`background: ${variable(`${name}-solid`)}; color: ${variable('surface')}`}>solid</span>
  </div>
`;

const ratioOf = (place: HTMLElement): string => {
  const sample = place.closest('tr')?.querySelector('.sample') as Element;
  const { color, backgroundColor } = getComputedStyle(sample);
  return `${contrast(color, backgroundColor).toFixed(2)} : 1`;
};

const pair = ([front, back, least]: (typeof PAIRS)[number]) => html`
  <tr>
    <th scope="row"><code>${front}</code><code class="muted">${back}</code></th>
    <td>
      <span class="sample" style=${`color: ${variable(front)}; background: ${variable(back)}; border: 1px solid ${variable('line')}`}>
        ${
          least < 4.5
            ? html`<svg width="40" height="8" aria-hidden="true"><rect width="40" height="8" fill="currentColor" /></svg>`
            : html`<span>Aa 保险</span>`
        }
      </span>
    </td>
    <td class="figure">${measured(ratioOf)}<br /><span class="muted">≥ ${least} : 1</span></td>
  </tr>
`;

const meta: Meta = {
  title: 'Foundations/Colours',
  tags: ['!autodocs'],
  render: (_args, context) => {
    const say = speaker(context);
    return html`
      <div class="foundation" dir="auto">
        <h2>${say('角色', 'Roles')}</h2>
        <p class="lead">
          ${say('组件只使用角色，不使用色板。用工具栏切换主题与品牌。', 'Elements use roles, never a palette. Switch theme and brand in the toolbar.')}
        </p>
        <div class="swatches">${ROLES.map(swatch)}</div>
        <h2>${say('语义', 'Tones')}</h2>
        <p class="lead">
          ${say('颜色之外必有文字与图标。红色本身不代表坏消息，涨跌颜色由市场规则决定。', 'Always beside a word and an icon. Red alone is no bad news; which colour a gain has is the market’s.')}
        </p>
        <div class="tones">${TONES.map(tone)}</div>
        <h2>${say('对比度', 'Contrast')}</h2>
        <p class="lead">${say('按当前页面实际颜色计算。', 'Worked out from the colours of this page as they are now.')}</p>
        <table class="pairs">
          <thead>
            <tr>
              <th scope="col">${say('前景与背景', 'Front and back')}</th>
              <th scope="col">${say('示例', 'Sample')}</th>
              <th scope="col" class="figure">${say('实际与要求', 'Is, and must be')}</th>
            </tr>
          </thead>
          <tbody>
            ${PAIRS.map(pair)}
          </tbody>
        </table>
      </div>
    `;
  },
};
export default meta;
type Story = StoryObj;

export const Light: Story = {};

export const Dark: Story = { parameters: { ins: { theme: 'dark' } } };

export const HighContrast: Story = { parameters: { ins: { theme: 'contrast' } } };

/** A brand is a few tokens; nothing else changes. */
export const SecondBrand: Story = {
  decorators: [
    story =>
      html`<div data-ins-theme="light" data-ins-brand="harbour" style="background: var(--ins-color-surface); color: var(--ins-color-text)">
        ${story()}
      </div>`,
  ],
};
