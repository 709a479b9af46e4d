// `npm run new <area>/<name>`: a component that compiles, renders and passes its tests, to start from. Nobody copies an old one.
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** Areas follow the life of a policy (architecture.md §2). */
const AREAS = [
  'base',
  'input',
  'product',
  'quote',
  'apply',
  'disclose',
  'consent',
  'pay',
  'policy',
  'claim',
  'warranty',
  'household',
  'office',
  'assist',
];

const { values, positionals } = parseArgs({ allowPositionals: true, options: { root: { type: 'string' } } });
const root = resolve(values.root ?? fileURLToPath(new URL('..', import.meta.url)));
const [area, name] = (positionals[0] ?? '').split('/');
if (!AREAS.includes(area) || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name ?? '')) {
  console.error(`usage: npm run new <area>/<name>, for example quote/discount-list\nareas: ${AREAS.join(' ')}`);
  process.exit(2);
}

const tag = `ins-${name}`;
const pascal = name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
const camel = pascal[0].toLowerCase() + pascal.slice(1);
const folder = `src/components/${area}/${name}`;
const title = text => text[0].toUpperCase() + text.slice(1).replaceAll('-', ' ');

const files = {
  [`${folder}/${name}.types.ts`]: `import type { Text } from '../../../domain/model/primitives';

/** One entry of \`${tag}\`. */
export interface ${pascal}Item {
  /** Unique in the list. */
  id: string;
  label: Text;
}
`,
  [`${folder}/${name}.view.ts`]: `import { pickText } from '../../../domain/text';
import type { DataState } from '../../../kit/types';
import type { ${pascal}Item } from './${name}.types';

export interface ${pascal}View {
  kind: 'loading' | 'empty' | 'list';
  items: { id: string; label: string }[];
}

/** What to show; junk from a page is left out, never thrown at. */
export const ${camel}View = (items: ${pascal}Item[] | undefined, state: DataState, locale: string): ${pascal}View => {
  if (state === 'loading') return { kind: 'loading', items: [] };
  const known = (Array.isArray(items) ? items : []).filter(item => typeof item?.id === 'string');
  const shown = known.map(({ id, label }) => ({ id, label: pickText(label, locale) || id }));
  return { kind: shown.length ? 'list' : 'empty', items: shown };
};
`,
  [`${folder}/${name}.view.test.ts`]: `import { expect, it } from 'vitest';
import { ${camel}View } from './${name}.view';

it('shows the label in the language of the page', () => {
  const items = [{ id: 'a', label: { en: 'Yes', 'zh-CN': '是' } }];
  expect(${camel}View(items, 'ready', 'zh-CN')).toEqual({ kind: 'list', items: [{ id: 'a', label: '是' }] });
});

it('survives junk', () => {
  expect(${camel}View('[object Object]' as never, 'ready', 'en').kind).toBe('empty');
  expect(${camel}View([null, { id: 1 }] as never, 'ready', 'en').kind).toBe('empty');
});
`,
  [`${folder}/${name}.css`]: `.list {
  display: grid;
  gap: var(--ins-space-2);
}

.label,
.empty {
  color: var(--ins-color-text-muted);
}
`,
  [`${folder}/${name}.tsx`]: `import { Component, h, Prop } from '@stencil/core';
import { common as en } from '../../../i18n/en';
import { wordsOf } from '../../../i18n/registry';
import { InsElement } from '../../../kit/element';
import { adoptStyles } from '../../../kit/styles';
import type { DataState } from '../../../kit/types';
import base from '../../../styles/base.css';
import type { ${pascal}Item } from './${name}.types';
import { ${camel}View, type ${pascal}View } from './${name}.view';

/**
 * TODO One sentence: what it shows and for whom. When to use it, when not, which event fires when, the keyboard.
 *
 * @slot label - the name, instead of \`label\`
 * @part base - the whole element
 */
@Component({ tag: '${tag}', styleUrl: '${name}.css', shadow: true })
export class Ins${pascal} extends InsElement {
  /** BCP 47 language tag; without it the nearest \`ins-config\`, then \`lang\`, decide. */
  @Prop() override locale?: string;
  /** Name of this element, shown above it and read by assistive technology. */
  @Prop() label?: string;
  /** \`loading\` shows a skeleton of the final size, \`stale\` keeps the last data marked as old, \`error\` offers a retry. */
  @Prop() state: DataState = 'ready';
  /** TODO What is shown. */
  @Prop() items?: ${pascal}Item[];

  componentWillLoad(): Promise<void> | void {
    adoptStyles(this as unknown as Element, base);
    return this.whenReadable();
  }

  private get view(): ${pascal}View {
    return ${camel}View(this.items, this.state, this.localeTag);
  }

  private renderItems({ kind, items }: ${pascal}View) {
    const words = wordsOf(this.localeTag, 'common', en);
    if (kind === 'loading') return <p class="empty">{words.loading}</p>;
    if (kind === 'empty') return <p class="empty">{words.notGiven}</p>;
    return (
      <ul class="list" aria-labelledby="label">
        {items.map(item => (
          <li key={item.id}>{item.label}</li>
        ))}
      </ul>
    );
  }

  render() {
    return (
      <section part="base" aria-busy={this.state === 'loading' ? 'true' : undefined}>
        <p class="label" id="label">
          <slot name="label">{this.label}</slot>
        </p>
        {this.renderItems(this.view)}
      </section>
    );
  }
}
`,
  [`${folder}/${name}.test.tsx`]: `import { screen } from 'shadow-dom-testing-library';
import { afterEach, expect, it } from 'vitest';
import 'ins-ui/elements/${tag}';

afterEach(() => document.body.replaceChildren());

it('shows its items under its label', async () => {
  const element = Object.assign(document.createElement('${tag}'), { label: 'Choices', items: [{ id: 'a', label: 'Yes' }] });
  document.body.append(element);
  expect(await screen.findByShadowRole('list', { name: 'Choices' })).toBeTruthy();
  expect(await screen.findByShadowText('Yes')).toBeTruthy();
});
`,
  [`stories/${area}/${name}.stories.ts`]: `import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import 'ins-ui/elements/${tag}';

const meta: Meta = {
  title: '${title(area)}/${title(name)}',
  component: '${tag}',
  args: { label: '${title(name)}', state: 'ready', items: [{ id: 'a', label: { en: 'First', 'zh-CN': '第一项' } }] },
  argTypes: { state: { control: 'select', options: ['ready', 'loading', 'stale', 'error'] } },
  render: a => html\`<${tag} label=\${a.label} .items=\${a.items} .state=\${a.state}></${tag}>\`,
};
export default meta;

export const Default: StoryObj = {};
export const Loading: StoryObj = { args: { state: 'loading' } };
export const Empty: StoryObj = { args: { items: [] } };
`,
  [`docs/elements/${name}.md`]: `# ${title(name)}

TODO What \`<${tag}>\` is for, in two sentences, and when something else serves better.

\`\`\`html
<${tag} label="${title(name)}"></${tag}>
\`\`\`

Properties, events, slots and parts: \`docs/api.txt\`, Storybook, or the completion of your editor.
`,
};

const taken = Object.keys(files).filter(path => existsSync(join(root, path)));
if (taken.length) {
  console.error(`already there: ${taken.join(', ')}`);
  process.exit(1);
}
for (const [path, text] of Object.entries(files)) {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
  console.log(path);
}
console.log(`
Next: words of its own as \`export const ${camel} = { … }\` in src/i18n/en.ts (the other locales then fail to compile until they have them),
\`npm run api\`, \`npm test\`.`);
