import axe from 'axe-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { clearStages, elements, loadTokens, mount, stage } from './harness';
import { scenariosOf, type DocsElement } from './scenarios';

beforeAll(loadTokens);
afterEach(clearStages);

/** All scenarios of a tag stand on one page: what is unique or complete only on a real page is not asked. */
const rules = Object.fromEntries(
  ['region', 'landmark-unique', 'page-has-heading-one', 'heading-order'].map(rule => [rule, { enabled: false }]),
);

/** The text of a skeleton only gives it its size: it is neither painted nor spoken. */
const isRead = ({ html }: { html: string }): boolean => !/^<[^>]*class="[^"]*skeleton[^>]*aria-hidden="true"/.test(html);

/** The name of a field is the host's to give. */
const isNamed = (element: DocsElement): boolean => element.props.some(prop => prop.name === 'label');

const LOOKS: [string, Record<string, string>][] = [
  ['light', { 'data-ins-theme': 'light' }],
  ['dark', { 'data-ins-theme': 'dark' }],
  ['high contrast', { 'data-ins-theme': 'contrast' }],
  ['elder', { 'data-ins-density': 'elder' }],
  ['right to left', { dir: 'rtl', lang: 'ar' }],
];

describe.each(LOOKS)('axe, %s', (_name, around) => {
  test.each(elements)('$tag has no violations', async element => {
    const box = stage({ ...around, style: 'background: var(--ins-color-surface); color: var(--ins-color-text)' });
    for (const scenario of scenariosOf(element).filter(({ name }) => name !== 'empty' || !isNamed(element)))
      await mount(element.tag, scenario, box.appendChild(document.createElement('div')));
    const { violations } = await axe.run(box, { rules, resultTypes: ['violations'] });
    const told = violations.flatMap(({ id, help, nodes }) =>
      nodes
        .filter(isRead)
        .map(node => `${id}: ${help}\n  ${node.target.join(' ')}\n  ${node.html.slice(0, 200)}\n  ${node.failureSummary ?? ''}`),
    );
    expect(told.join('\n')).toBe('');
  });
});
