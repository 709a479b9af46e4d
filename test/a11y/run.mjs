// What assistive technology hears, from the browser itself: the accessibility tree of every scenario against a committed golden file.
// axe and Playwright's roles miss what ElementInternals says and pass unnamed controls (ecosystem.md §4.1); this tree does not.
// `node test/a11y/run.mjs [--update] [tag…]`. Only on the browser that npm pins: another one words its tree differently.
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { CHROMIUM_ARGS, npmChromium } from '../../scripts/chromium.mjs';
import { bundle, ROOT, serve, tally } from '../support/serve.mjs';

const GOLDENS = join(ROOT, 'test/a11y/goldens');
const LOCALES = ['zh-CN', 'en'];
const update = process.argv.includes('--update');
const only = process.argv.slice(2).filter(word => !word.startsWith('--'));

/** Roles that only group or lay out; their children are told in their place. */
const SILENT = new Set([
  'none',
  'generic',
  'InlineTextBox',
  'LineBreak',
  'ListMarker',
  'LayoutTable',
  'LayoutTableRow',
  'LayoutTableCell',
  'LabelText',
]);
const NAMED = new Set(
  'button link textbox searchbox spinbutton slider combobox listbox option radio checkbox switch menuitem tab dialog radiogroup img image'.split(
    ' ',
  ),
);
const STATES = 'disabled required invalid expanded checked pressed selected readonly modal busy live hasPopup multiselectable level'.split(
  ' ',
);

const valueOf = node => (node?.value === undefined ? '' : String(node.value).trim());

const stateOf = node =>
  (node.properties ?? [])
    .filter(({ name, value }) => STATES.includes(name) && value.value !== false && value.value !== 'false' && value.value !== 'off')
    .map(({ name, value }) => (value.value === true || value.value === 'true' ? name : `${name}=${value.value}`))
    .sort();

/** One line per node: `role "name" = value [states] — description`, indented. */
const dump = nodes => {
  const byId = new Map(nodes.map(node => [node.nodeId, node]));
  const lines = [];
  const walk = (node, depth, heard) => {
    const role = node.role?.value ?? '';
    const name = valueOf(node.name);
    const children = (node.childIds ?? []).map(id => byId.get(id)).filter(Boolean);
    // Text that only repeats the name of what holds it says nothing new.
    const silent = node.ignored || SILENT.has(role) || (role === 'StaticText' && (name === heard || !name));
    if (!silent) {
      const states = stateOf(node);
      const parts = [
        role === 'StaticText' ? 'text' : role,
        name && `"${name}"`,
        valueOf(node.value) && `= "${valueOf(node.value)}"`,
        states.length && `[${states.join(' ')}]`,
        valueOf(node.description) && `— ${valueOf(node.description)}`,
      ];
      lines.push('  '.repeat(depth) + parts.filter(Boolean).join(' '));
    }
    for (const child of children) walk(child, silent ? depth : depth + 1, silent ? heard : name);
  };
  const root = nodes.find(node => node.role?.value === 'main') ?? nodes[0];
  for (const id of root?.childIds ?? []) if (byId.has(id)) walk(byId.get(id), 0, '');
  return lines.join('\n') + '\n';
};

const unnamed = nodes =>
  nodes.filter(node => !node.ignored && NAMED.has(node.role?.value) && !valueOf(node.name)).map(node => node.role.value);

/** Lines that differ, with what stays around them cut away. */
const difference = (before, now) => {
  const [a, b] = [before, now].map(text => text.split('\n'));
  return (
    [...a.filter(line => !b.includes(line)).map(line => `- ${line}`), ...b.filter(line => !a.includes(line)).map(line => `+ ${line}`)].join(
      '\n',
    ) || 'only the order differs'
  );
};

const executablePath = await npmChromium();
if (!executablePath) {
  console.log('skipped 1 checks: accessibility goldens are compared only on Linux x64, where npm brings the browser they were made with');
  console.log('0 passed, 0 failed');
  process.exit(0);
}

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>ins-ui</title><link rel="stylesheet" href="/dist/styles/tokens.css"></head><body>
${['/dist/all.js', '/dist/locales/zh-CN.js', '/stage.js'].map(src => `<script type="module" src="${src}"></script>`).join('')}</body></html>`;

const server = await serve({ '/': PAGE, '/stage.js': await bundle('test/support/stage.ts') });
const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
const view = await browser.newPage({ viewport: { width: 375, height: 812 } });
await view.goto(server.origin);
await view.waitForFunction(() => window.stage);
const session = await view.context().newCDPSession(view);
await session.send('Accessibility.enable');
const { group, check, end } = tally();

const treeOf = async (tag, scenario, locale) => {
  await view.evaluate(([tag, scenario, locale]) => window.stage.show(tag, scenario, locale), [tag, scenario, locale]);
  return (await session.send('Accessibility.getFullAXTree')).nodes;
};

await mkdir(GOLDENS, { recursive: true });
const tags = (await view.evaluate(() => window.stage.list())).filter(([tag]) => !only.length || only.includes(tag));
const wanted = new Set();

for (const [tag, scenarios] of tags) {
  group(`${tag}, ${scenarios.length} scenarios in ${LOCALES.length} languages`);
  const isLabelled = await view.evaluate(tag => 'label' in document.createElement(tag), tag);
  for (const scenario of scenarios)
    for (const locale of LOCALES) {
      const name = `${tag}.${scenario}.${locale}.txt`;
      const file = join(GOLDENS, name);
      wanted.add(name);
      const nodes = await treeOf(tag, scenario, locale);
      const now = dump(nodes);
      // The name of a field is the host's to give, and the empty scenario gives none.
      if (!(scenario === 'empty' && isLabelled)) check(unnamed(nodes).length === 0, `${name}: without a name: ${unnamed(nodes)}`);
      if (update) {
        await writeFile(file, now);
        continue;
      }
      const before = existsSync(file) ? await readFile(file, 'utf8') : undefined;
      check(
        before === now,
        before === undefined ? `${name} is new: run with --update and read it` : `${name} differs\n${difference(before, now)}`,
      );
    }
}

// A golden of a scenario that is gone protects nothing.
const stale = (await readdir(GOLDENS)).filter(name => !wanted.has(name) && (!only.length || only.includes(name.split('.')[0])));
if (update) await Promise.all(stale.map(name => rm(join(GOLDENS, name))));
else {
  group('no golden is left over');
  check(stale.length === 0, stale.join(', '));
}

await browser.close();
server.close();
process.exit(end() ? 1 : 0);
