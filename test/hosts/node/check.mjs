// Runs in Node, where there is no document: every entry loads, and server markup carries what a browser can upgrade, escaped.
import assert from 'node:assert/strict';
import { createElement } from 'react';
import { renderToString as renderReact } from 'react-dom/server';
import { createSSRApp, h } from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';

const elements = process.argv.slice(2);
const results = [];
const check = async (name, run) => {
  try {
    await run();
    results.push({ name });
  } catch (error) {
    results.push({ name, error: String(error.stack) });
  }
};

for (const entry of [
  '',
  '/all',
  '/react',
  '/vue',
  '/domain',
  '/adapters',
  '/packs',
  '/testing',
  '/locales/zh-CN',
  ...elements.map(tag => `/elements/${tag}`),
])
  await check(`import ins-ui${entry}`, () => import(`ins-ui${entry}`));

const HOSTILE = '"><img src=x onerror=alert(1)>{{ 7*7 }}';
const props = { label: HOSTILE, amount: '128.00', currency: 'CNY', from: true, premium: { amount: '1.00', currency: 'EUR' }, id: 'p' };

const safe = markup => {
  assert.match(markup, /^<ins-premium[^>]* amount="128\.00"/);
  assert.match(markup, / from(=""|(?=[ >]))/);
  assert.match(markup, / id="p"/);
  assert.match(markup, /label="&quot;&gt;&lt;img src=x onerror=alert\(1\)&gt;\{\{ 7\*7 \}\}"/);
  assert.doesNotMatch(markup, /<img|\[object|premium=|49/);
};

const react = await import('ins-ui/react');
const vue = await import('ins-ui/vue');
const renderInVue = (component, given) => renderVue(createSSRApp({ render: () => h(component, given) }));

await check('React: renderToString keeps escaped primitive attributes', () => safe(renderReact(createElement(react.InsPremium, props))));
await check('Vue: renderToString keeps escaped primitive attributes', async () => safe(await renderInVue(vue.InsPremium, props)));
await check('React: children are escaped and kept', () => {
  const markup = renderReact(createElement(react.InsPremium, { className: 'big' }, createElement('b', { slot: 'label' }, HOSTILE)));
  assert.equal(markup, '<ins-premium class="big"><b slot="label">&quot;&gt;&lt;img src=x onerror=alert(1)&gt;{{ 7*7 }}</b></ins-premium>');
});
await check('Vue: slots are escaped and kept', async () => {
  const markup = await renderVue(createSSRApp({ render: () => h(vue.InsPremium, { class: 'big' }, { label: () => HOSTILE }) }));
  assert.match(markup, /^<ins-premium class="big">(<!--\[-->)?<span slot="label">.*&lt;img.*<\/span>(<!--]-->)?<\/ins-premium>$/);
  assert.doesNotMatch(markup, /<img|49/);
});
await check('Vue: v-model leaves no modelValue in the markup', async () => {
  const markup = await renderInVue(vue.InsMoneyInput, { modelValue: '12.50', 'onUpdate:modelValue': () => undefined, label: 'Sum' });
  assert.doesNotMatch(markup, /model/i);
  assert.match(markup, /label="Sum"/);
});

console.log(JSON.stringify(results));
