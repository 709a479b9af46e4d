/// <reference types="vite/types/importMeta.d.ts" />
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { speaker } from './foundation';

/** Icons are no public modules: their sources are read as text, for the drawing and the comment that says what it means. */
const sources = import.meta.glob<string>('../../src/kit/icons/*.ts', { query: '?raw', import: 'default', eager: true });

const icons = Object.entries(sources).map(([path, source]) => ({
  name: path.replace(/^.*\/|\.ts$/g, ''),
  meaning: /\/\*\* (.*?) \*\//.exec(source)?.[1]?.replaceAll('`', '') ?? '',
  path: /=\s*'([^']+)'/.exec(source)?.[1] ?? '',
}));

const meta: Meta = { title: 'Foundations/Icons', tags: ['!autodocs'] };
export default meta;

/** One set of outlines, drawn for this library. An icon stands beside its word; alone it says nothing. */
export const All: StoryObj = {
  render: (_args, context) => {
    const say = speaker(context);
    return html`
      <div class="foundation" dir="auto">
        <h2>${say('图标', 'Icons')}</h2>
        <p class="lead">
          ${say('24 px 网格，1.75 px 线宽，随文字颜色与字号变化。图标总与文字并列出现。', 'A grid of 24 px, lines of 1.75 px, in the colour and size of the text. Always beside a word.')}
        </p>
        <ul class="icons">
          ${icons.map(
            icon => html`
              <li>
                <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${icon.path} /></svg>
                <span class="name">${icon.name}</span>
                <span class="muted" lang="en" dir="ltr">${icon.meaning}</span>
              </li>
            `,
          )}
        </ul>
      </div>
    `;
  },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('path[d^="M"]').length).toBeGreaterThan(25);
  },
};
