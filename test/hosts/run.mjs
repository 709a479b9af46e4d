// The packed tarball in blank apps outside this repository: installed, type-checked, built, rendered on a server, driven in Chromium.
// `node test/hosts/run.mjs [react19 vue …]`. Locked dependencies stay in the temporary folder, so that a second run is quick.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { CHROMIUM_ARGS, findChromium } from '../../scripts/chromium.mjs';
import { check, count, eventually, install, onPage, pack, renderOnServer, ROOT, run, serve, typecheck, viteBuild } from './harness.mjs';

const text = (page, id) => () => page.locator(`#${id}`).textContent();
const radio = (page, name) => page.getByRole('radio', { name });

/** What a person and a host do with the same page in every framework. */
const useForm = async (page, name, hostSets) => {
  await check(`${name}: properties and refs are set`, () => eventually(text(page, 'ref'), 'ins-plan-picker 2'));
  await check(`${name}: the form waits for a plan`, () => eventually(() => page.evaluate(() => document.forms[0].checkValidity()), false));
  await check(`${name}: nothing starts chosen`, async () => assert.equal(await radio(page, /Plus/).isChecked(), false));
  await check(`${name}: choosing reaches the host`, async () => {
    await radio(page, /Plus/).check({ force: true });
    await eventually(text(page, 'plan'), 'plus');
  });
  await check(`${name}: typing reaches the host, committed on leaving`, async () => {
    const input = page.getByRole('textbox', { name: /Sum insured/ });
    await input.click();
    await input.pressSequentially('1200.5');
    await eventually(text(page, 'typed'), '6');
    assert.equal(await text(page, 'sum')(), '');
    await input.press('Tab');
    await eventually(text(page, 'sum'), '1200.5');
  });
  if (hostSets) {
    await check(`${name}: the host sets the value`, async () => {
      await page.getByRole('button', { name: 'Choose basic' }).click();
      await eventually(() => radio(page, /Basic/).isChecked(), true);
      await eventually(text(page, 'plan'), 'basic');
    });
  }
  await check(`${name}: an object property is shown`, () =>
    eventually(async () => (await page.locator('ins-policy-card').getByText('Harbour Home').count()) > 0, true),
  );
  await check(`${name}: the form posts the values`, async () => {
    await page.getByRole('button', { name: 'Send' }).click();
    await page.waitForURL('**/echo');
    assert.equal(await page.locator('pre').textContent(), `plan=${hostSets ? 'basic' : 'plus'}&sum=1200.5`);
  });
};

/** Text of every script that a page loads; a build also writes chunks that nobody asks for. */
const loaded = async (browser, dir, path) => {
  const server = await serve(dir);
  const page = await browser.newPage();
  const scripts = [];
  page.on('response', response => response.url().endsWith('.js') && scripts.push(response.text()));
  await page.goto(`${server.url}${path}`, { waitUntil: 'networkidle' });
  const texts = await Promise.all(scripts);
  await page.close();
  await server.close();
  return texts.join('\n');
};

const framework = async ({ browser, ins }, name, sources, compiler, entry, one) => {
  const app = await install(name, sources, [ins]);
  await check(`${name}: types, with wrong handlers and properties refused`, () => typecheck(app, compiler));
  await viteBuild(app, 'out', 'production');
  await onPage(browser, join(app, 'out'), '/', name, page => useForm(page, name, true));

  await check(`${name}: one wrapper brings one element`, async () => {
    await writeFile(join(app, 'src/one.ts'), `import { InsPremium } from '${one}';\nObject.assign(window, { InsPremium });\n`);
    await writeFile(join(app, 'one.html'), '<!doctype html><script type="module" src="/src/one.ts"></script>');
    await writeFile(join(app, 'one.config.js'), "export default { build: { rolldownOptions: { input: 'one.html' } }, logLevel: 'warn' };");
    await viteBuild(app, 'one', 'production', '--config', 'one.config.js');
    const code = await loaded(browser, join(app, 'one'), '/one.html');
    assert.match(code, /ins-premium/);
    const others = /ins-(plan-picker|money-input|policy-card)/.exec(code);
    assert.equal(others, null);
  });

  // The development variants, which speak up: of the framework about hydration, of the library about wrong use.
  const markup = await renderOnServer(app, entry);
  await viteBuild(app, 'hydrated', 'development');
  const page = join(app, 'hydrated/index.html');
  await writeFile(
    page,
    (await readFile(page, 'utf8')).replace('<!--app-->', () => markup),
  );
  await check(`${name}: the server writes the elements and their plain attributes`, () =>
    assert.match(markup, /<ins-premium[^>]* amount="19.90"/),
  );
  await onPage(browser, join(app, 'hydrated'), '/', `${name}, hydrated`, page => useForm(page, `${name}, hydrated`, true));
};

const suites = {
  react19: context => framework(context, 'react19', ['react'], 'typescript', 'src/server.tsx', 'ins-ui/react'),
  react18: context => framework(context, 'react18', ['react'], 'typescript', 'src/server.tsx', 'ins-ui/react'),
  vue: context => framework(context, 'vue', [], 'vue-tsc', 'src/server.js', 'ins-ui/vue'),

  html: async ({ browser, ins }) => {
    const app = await install('html', [], [ins]);
    await viteBuild(app, 'out', 'production');
    await onPage(browser, join(app, 'out'), '/', 'html', page => useForm(page, 'html', false));
    await viteBuild(app, 'dev', 'development');
    await onPage(browser, join(app, 'dev'), '/', 'html, development', page => useForm(page, 'html, development', false));
    const shows = (page, wanted) =>
      eventually(
        async () => (await page.evaluate(() => document.querySelector('ins-premium').shadowRoot?.textContent ?? '')).includes(wanted),
        true,
      );
    await onPage(browser, app, '/cdn.html', 'cdn', async page => {
      await check('cdn: one script tag shows Chinese words and tokens', async () => {
        await shows(page, '128.00');
        await shows(page, '月');
        assert.notEqual(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--ins-color-text')), '');
      });
    });
    await onPage(browser, app, '/autoloader.html', 'autoloader', async page => {
      await check('autoloader: tags in the page, late tags, tags in open shadow roots', async () => {
        await shows(page, '128.00');
        await eventually(() => page.evaluate(() => Boolean(customElements.get('ins-config'))), true);
      });
    });
  },

  'two-versions': async ({ browser, ins }) => {
    const other = await pack('0.0.0-other');
    const app = await install('two-versions', [], [ins, `ins-ui-next@file:${other}`]);
    await viteBuild(app, 'out', 'development');
    await onPage(browser, join(app, 'out'), '/', 'two versions', async page => {
      const shown = tag => page.evaluate(name => document.querySelector(name).shadowRoot?.textContent ?? '', tag);
      await check('two versions: each copy has tags and classes of its own', () =>
        eventually(
          () =>
            page.evaluate(
              () =>
                customElements.get('ins-premium') &&
                customElements.get('ins-premium-v2') &&
                customElements.get('ins-premium') !== customElements.get('ins-premium-v2'),
            ),
          true,
        ),
      );
      await check('two versions: each hears the surroundings of the other', async () => {
        await eventually(async () => (await shown('ins-premium')).includes('1.234,50'), true);
        await eventually(async () => (await shown('ins-premium-v2')).includes('1.234,50'), true);
      });
    });
  },

  node: async ({ ins }) => {
    const app = await install('node', [], [ins]);
    const tags = JSON.parse(await readFile(join(ROOT, 'dist/custom-elements.json'), 'utf8')).modules.map(module => module.exports[0].name);
    const output = await run(process.execPath, ['check.mjs', ...tags], app, { NODE_ENV: 'production' });
    await check('node: nothing on the console', () => assert.equal(output.trim().split('\n').length, 1));
    for (const { name, error } of JSON.parse(output.trim().split('\n').at(-1))) {
      await check(`node: ${name}`, () => {
        if (error) throw new Error(error);
      });
    }
  },
};

const wanted = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });
const context = { browser, ins: `ins-ui@file:${await pack()}` };
for (const [name, suite] of Object.entries(suites)) {
  if (wanted.length && !wanted.includes(name)) continue;
  const start = performance.now();
  console.log(name);
  // A suite that cannot even be installed or built counts as one failure, and the others still run.
  await suite(context).catch(error => check(`${name}: runs to its end`, () => Promise.reject(error)));
  console.log(`        ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
await browser.close();

console.log(`${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed ? 1 : 0);
